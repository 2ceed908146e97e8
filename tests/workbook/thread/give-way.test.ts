// How long work lets others have the thread.
import { afterEach, expect, it, vi } from "vitest";
import { createRest, giveWay } from "../../../src/workbook/thread/give-way";

afterEach(() => {
  vi.useRealTimers();
});

it("goes on although timers stand still, as they all but do in a hidden tab", async () => {
  vi.useFakeTimers();
  for (let turn = 0; turn < 100; turn += 1) await giveWay();
  expect(vi.getTimerCount()).toBe(0);
});

it("lets a timer that is due have its turn: a promise alone would not", async () => {
  const rung = new AbortController();
  setTimeout(() => rung.abort());
  while (!rung.signal.aborted) await giveWay();
});

it("is taken only once a slice of work is done", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  });
  const rest = createRest();
  vi.advanceTimersByTime(11);
  const begin = Date.now();
  while (Date.now() - begin < 30) await rest();
  const early = turns;
  for (let slices = 0; slices < 10_000 && turns === 0; slices += 1) {
    vi.advanceTimersByTime(12);
    await rest();
  }
  clearInterval(others);
  expect([early, turns > 0]).toEqual([0, true]);
});
