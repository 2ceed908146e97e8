// The import beside the pane; that it is done in a real worker of a real browser is shown by
// tests/taskpane/beside-the-pane.test.ts.
import { describe, expect, it, vi } from "vitest";
import { openBackground } from "../../../src/taskpane/background/background";
import { paneReaders } from "../../../src/taskpane/background/in-pane";
import type { SourceRead } from "../../../src/taskpane/background/import-work";
import type { WorkerPlace } from "../../../src/taskpane/background/started-worker";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { placeInThread } from "./place-in-thread";

const clock = { today: "2026-03-10", now: "2026-03-10T09:00" };
const sources = Array.from({ length: 60 }, (_, index) => ({
  id: `기사-${index}`,
  name: `기사-${index}.txt`,
  text: `사천시, 태국 무역사절단 ${index + 1}차 파견

입력 2026.03.09 10:00

사천시는 지난 2일부터 6일까지 태국 방콕에 무역사절단을 보내 수출상담 ${index + 10}건, ${index + 100}만 달러의 실적을 올렸다고 9일 밝혔다.
`,
}));

/** A file of 3,000 events. */
function longRecordFile() {
  const row = (index: number) =>
    `태국 무역사절단 ${index},경남,무역사절단,2026-03-02,2026-03-06,${index},${index}`;
  const header = "사업명,시도,사업유형,시작일,종료일,상담건수,상담액";
  const csv = [header, ...Array.from({ length: 3_000 }, (_, index) => row(index))].join("\n");
  return { id: "실적", name: "실적.csv", bytes: new TextEncoder().encode(csv) };
}

/** A worker that cannot be loaded, as where a policy forbids it. */
function placeThatFails(): WorkerPlace {
  return {
    postMessage: () => undefined,
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === "error") setTimeout(() => listener({ message: "" } as never));
    },
    terminate: () => undefined,
  };
}

/** Reads, plans and writes all sources into a new workbook; gives what each step gave and the workbook's tables. */
async function importAll(makeWorker: () => WorkerPlace | null) {
  const workbook = await openWorkbookFile(null);
  const background = openBackground(workbook, makeWorker);
  const reads: SourceRead[] = [];
  await background.read({ sources }, (read) => reads.push(read));
  const articles = reads.flatMap((read) => read.articles);
  const plan = await background.propose({ articles, decisions: new Map(), clock });
  const asked = new Set(plan.questions.map(({ id }) => id));
  const author = { clock, user: "김주무관" };
  const shares: number[] = [];
  const onProgress = (share: number) => shares.push(share);
  const written = await background.write({ articles, decisions: new Map(), author, asked }, { onProgress });
  const { tables } = await workbook.read({
    tables: ["기사", "행사", "성과", "근거", "원문", "변경이력"],
    names: [],
  });
  return { reads, plan, written, tables, isProgressTold: shares.length > 0 };
}

describe("the work beside the pane", () => {
  it("gives what the pane itself would give, down to each cell that is written", async () => {
    const beside = await importAll(placeInThread);
    const inPane = await importAll(() => null);
    expect(beside).toEqual(inPane);
    expect([beside.reads.length, beside.written.isWritten]).toEqual([60, true]);
  });

  it("tells of a record file of thousands of rows before it is done, and of each file in its turn", async () => {
    const files = [longRecordFile(), sources[0]!];
    const background = openBackground(await openWorkbookFile(null), placeInThread);
    const reads: SourceRead[] = [];
    await background.read({ sources: files }, (read) => reads.push(read));
    const articles = reads.flatMap((read) => read.articles);
    expect(articles.map(({ record }) => [record.id, record.missions.length])).toEqual([
      ["실적", 3_000],
      ["기사-0", 1],
    ]);
  });

  it("tells of all that was read before it fails, and nothing of it to the next job", async () => {
    const refusal = new WorkbookError("offline", "불러오지 못했습니다.", "It was not loaded.");
    const readers = { ...paneReaders, loadPdf: () => Promise.reject(refusal) };
    const background = openBackground(await openWorkbookFile(null), () => placeInThread(readers));
    const pdf = { id: "공문", name: "공문.pdf", bytes: new TextEncoder().encode("%PDF-1.7\n") };
    const reads: SourceRead[] = [];
    const reading = background.read({ sources: [sources[0]!, longRecordFile(), pdf] }, (read) =>
      reads.push(read),
    );
    await expect(reading).rejects.toMatchObject({ code: "offline" });
    const next: SourceRead[] = [];
    await background.read({ sources: sources.slice(5, 6) }, (read) => next.push(read));
    expect([reads.length, next.length]).toEqual([2, 1]);
  });

  it("is done in the pane where a worker cannot be loaded", async () => {
    const workbook = await openWorkbookFile(null);
    const reads: SourceRead[] = [];
    await openBackground(workbook, placeThatFails).read({ sources: sources.slice(0, 2) }, (read) =>
      reads.push(read),
    );
    expect(reads.flatMap(({ articles }) => articles.map(({ record }) => record.id))).toEqual([
      "기사-0",
      "기사-1",
    ]);
  });

  it("stops at once, keeps what it has told, and the next job finds another worker", async () => {
    const makeWorker = vi.fn(placeInThread);
    const background = openBackground(await openWorkbookFile(null), makeWorker);
    const stopper = new AbortController();
    const reads: SourceRead[] = [];
    const reading = background.read(
      { sources },
      (read) => {
        reads.push(read);
        if (reads.length === 3) stopper.abort(new Error("stopped by the user"));
      },
      { signal: stopper.signal },
    );
    await expect(reading).rejects.toEqual(new Error("stopped by the user"));
    const told = reads.length;
    await background.read({ sources: sources.slice(0, 1) }, (read) => reads.push(read));
    expect([told, reads.length, makeWorker.mock.calls.length]).toEqual([3, 4, 2]);
  });

  it("does not begin a job that is stopped while its worker starts, and keeps the worker for the next", async () => {
    const workbook = await openWorkbookFile(null);
    const makeWorker = vi.fn(placeInThread);
    const background = openBackground(workbook, makeWorker);
    const stopper = new AbortController();
    const read = vi.spyOn(workbook, "read");
    const onWriting = vi.fn();
    const checking = background.check({ clock, serial: 1 }, { signal: stopper.signal, onWriting });
    stopper.abort();
    await expect(checking).rejects.toMatchObject({ code: "cancelled" });
    expect([read.mock.calls, onWriting.mock.calls]).toEqual([[], []]);
    expect([await background.hasImport(null), makeWorker.mock.calls.length]).toEqual([false, 1]);
  });

  it("gives two jobs that are asked for at a time a worker each", async () => {
    const makeWorker = vi.fn(placeInThread);
    const background = openBackground(await openWorkbookFile(null), makeWorker);
    const reads: SourceRead[] = [];
    const [isThere] = await Promise.all([
      background.hasImport(null),
      background.read({ sources: sources.slice(0, 5) }, (read) => reads.push(read)),
    ]);
    expect([isThere, reads.length, makeWorker.mock.calls.length]).toEqual([false, 5, 2]);
  });

  it("rests between two articles where it is done in the pane, so that it can be stopped there too", async () => {
    const background = openBackground(await openWorkbookFile(null), () => null);
    const stopper = new AbortController();
    const reads: SourceRead[] = [];
    setTimeout(() => stopper.abort());
    await background.read({ sources }, (read) => reads.push(read), { signal: stopper.signal });
    expect(reads.length).toBeLessThan(10);
  });

  it("fails with what the workbook says, and goes on with the same worker", async () => {
    const workbook = await openWorkbookFile(null);
    const makeWorker = vi.fn(placeInThread);
    const refusal = new WorkbookError("session_lost", "연결이 끊겼습니다.", "The session was lost.");
    const read = vi.spyOn(workbook, "read").mockRejectedValueOnce(refusal);
    const background = openBackground(workbook, makeWorker);
    const order = { articles: [], decisions: new Map(), clock };
    await expect(background.propose(order)).rejects.toMatchObject({ code: "session_lost" });
    expect(await background.propose(order)).toEqual({ articles: [], questions: [] });
    expect([read.mock.calls.length, makeWorker.mock.calls.length]).toEqual([2, 1]);
  });
});
