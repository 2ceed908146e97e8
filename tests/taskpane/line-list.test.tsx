// Where the focus of a line goes: with the list it is handed on, but a line that is scrolled out of sight keeps others
// from getting it, where the next key would press a button that nobody looks at.
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { LineList, useLineList } from "../../src/taskpane/line-list";
import { standInForLayout } from "./screen-stand";

beforeAll(() => {
  standInForLayout();
  // The list is told a height, so that it draws lines at all.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 40 });
});
afterEach(cleanup);

function Lines({ heir, kept = -1 }: { heir: () => HTMLElement | null; kept?: number }) {
  const list = useLineList({ count: 500, current: 0, kept, keyOf: String, guess: () => 40 });
  return (
    <LineList list={list} label="항목" onTake={() => undefined} onKey={() => undefined} heir={heir}>
      {(index) => `항목 ${index}`}
    </LineList>
  );
}

function Screen() {
  const [isListed, setListed] = useState(true);
  return (
    <>
      <button onClick={() => setListed(false)}>점검하기</button>
      {isListed && <Lines heir={() => screen.getByRole("button")} />}
    </>
  );
}

async function showFocused(): Promise<HTMLElement> {
  render(<Screen />);
  const line = await screen.findByText("항목 0");
  line.focus();
  expect(document.activeElement).toBe(line);
  return line;
}

it("is handed on when the whole list goes", async () => {
  await showFocused();
  await act(async () => {
    fireEvent.click(screen.getByRole("button"));
    return Promise.resolve();
  });
  expect(document.activeElement).toBe(screen.getByRole("button"));
});

it("is not given to a button while the list is only scrolled", async () => {
  const line = await showFocused();
  const scroller = screen.getByRole("list").parentElement!;
  await act(async () => {
    scroller.scrollTop = 6_000;
    fireEvent.scroll(scroller);
    return Promise.resolve();
  });
  expect([line.isConnected, document.activeElement]).toEqual([false, document.body]);
});

it("is drawn also far out of sight where it is kept, in its place among the others", async () => {
  render(<Lines heir={() => null} kept={3} />);
  await screen.findByText("항목 0");
  const scroller = screen.getByRole("list").parentElement!;
  await act(async () => {
    scroller.scrollTop = 6_000;
    fireEvent.scroll(scroller);
    return Promise.resolve();
  });
  const drawn = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect([drawn[0], drawn.includes("항목 0"), drawn.includes("항목 150")]).toEqual(["항목 3", false, true]);
});
