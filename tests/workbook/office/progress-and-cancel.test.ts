// A long commit tells how far it is, and can be stopped until the tables begin to change.
import { describe, expect, it } from "vitest";
import { describeNames, describeSheet } from "../../excel-host/describe-sheet";
import type { Workbook as Engine } from "../../excel-host/engine/workbook";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { firstCommit } from "../file/sample-plan";
import { append, openBook, openRecordBook, row } from "./open-book";

const text = "수출상담회에서 만난 바이어와 계약을 맺었다. ".repeat(60);
const manyRows = append(
  "근거",
  Array.from({ length: 2_500 }, (_, index) => row({ 표: "성과", 기록번호: `O-${index}`, 문장: text })),
);

const cancelled = {
  code: "cancelled",
  message: "작업을 취소했습니다. 통합 문서는 그대로입니다.",
  messageEn: "The task was cancelled. The workbook is as it was.",
};

const snapshot = (engine: Engine) => ({
  sheets: engine.Worksheets.items().map(({ Name }) => describeSheet(engine, Name)),
  names: describeNames(engine.Names),
});

describe("progress", () => {
  it("grows from batch to batch and ends at 1", async () => {
    const { book } = await openRecordBook();
    const shares: number[] = [];
    await book.commit(manyRows, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThanOrEqual(4);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.filter((share) => share > 0.95)).toHaveLength(2);
    expect(shares.at(-1)).toBe(1);
  });

  it("of a file is told once, at the end", async () => {
    const shares: number[] = [];
    await (await openWorkbookFile(null)).commit(firstCommit, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([1]);
  });
});

describe("a cancelled commit", () => {
  it.each([
    ["rows", openRecordBook, manyRows, 4],
    ["sheets", openBook, firstCommit, 4],
  ] as const)(
    "of %s leaves the workbook as before, whenever it was cancelled",
    async (_, open, commit, trips) => {
      for (let trip = 1; trip <= trips; trip++) {
        const { book, workbook, host } = await open();
        const before = snapshot(workbook);
        const abort = new AbortController();
        host.faults.before(host.counters.batches + trip, () => {
          abort.abort();
        });
        await expect(book.commit(commit, { signal: abort.signal }), `trip ${trip}`).rejects.toMatchObject(
          cancelled,
        );
        expect(snapshot(workbook), `trip ${trip}`).toEqual(before);
        await book.commit(commit);
        expect(await book.findLeftover()).toBeNull();
      }
    },
  );

  it("sends nothing when it was cancelled before it began", async () => {
    const { book, host } = await openRecordBook();
    const { batches } = host.counters;
    await expect(book.commit(manyRows, { signal: AbortSignal.abort() })).rejects.toMatchObject(cancelled);
    expect(host.counters.batches).toBe(batches);
  });

  it("goes on to its end once the tables have begun to change", async () => {
    const counting = await openRecordBook();
    const opened = counting.host.counters.batches;
    await counting.book.commit(manyRows);
    const last = counting.host.counters.batches - opened;
    const { book, workbook, host } = await openRecordBook();
    const abort = new AbortController();
    host.faults.before(host.counters.batches + last, () => {
      abort.abort();
    });
    await book.commit(manyRows, { signal: abort.signal });
    expect(abort.signal.aborted).toBe(true);
    expect(workbook.Tables.GetItem("근거").bodyArea().rows).toBe(2_500);
  });

  it("of a file leaves its bytes as they were", async () => {
    const first = await openWorkbookFile(null);
    await first.commit(firstCommit);
    const bytes = await first.toBytes();
    const book = await openWorkbookFile(bytes);
    await expect(book.commit(firstCommit, { signal: AbortSignal.abort() })).rejects.toMatchObject(cancelled);
    expect(await book.toBytes()).toBe(bytes);
  });
});
