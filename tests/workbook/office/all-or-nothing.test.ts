// A commit that fails at any round trip leaves the workbook as it was, and what a lost session leaves behind is
// taken away by the next commit.
import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../src/workbook/plan";
import { emptyCommit, type Commit } from "../../../src/workbook/workbook";
import { describeNames, describeSheet, type SheetDescription } from "../../excel-host/describe-sheet";
import type { Workbook as Engine } from "../../excel-host/engine/workbook";
import { HostError } from "../../excel-host/protocol/faults";
import * as sample from "../file/sample-plan";
import { append, evidence, openBook, openRecordBook, row, type OpenBook } from "./open-book";

interface Snapshot {
  sheets: SheetDescription[];
  names: Record<string, string>;
}

function snapshot(engine: Engine): Snapshot {
  return {
    sheets: engine.Worksheets.items().map(({ Name }) => describeSheet(engine, Name)),
    names: describeNames(engine.Names),
  };
}

const mixed: Commit = {
  ...append("근거", evidence(4)),
  removals: [{ table: "근거", header: "기록번호", ids: ["O-00000001"] }],
  updates: [{ table: "근거", id: { header: "기록번호", value: "O-00000002" }, header: "값", value: "새 값" }],
};

const longText = "수출상담회에서 만난 바이어와 계약을 맺었다. ".repeat(60);
const staged = append(
  "근거",
  Array.from({ length: 1_500 }, (_, index) => row({ 표: "성과", 기록번호: `O-N${index}`, 문장: longText })),
);

const plan = sample.summary(sample.nothing);
const longerSummary: SheetPlan = {
  ...plan,
  tables: plan.tables.map((table) => ({
    ...table,
    rows: [...table.rows, ["제주", 0, "-", "-"], ["미상", 0, "-", "-"]],
  })),
  cells: plan.cells.map((cell) => (cell.row > 3 ? { ...cell, row: cell.row + 2, value: "새 각주" } : cell)),
};

const cases: [string, () => Promise<OpenBook>, Commit][] = [
  ["makes every sheet", () => openBook(), sample.firstCommit],
  ["adds, changes and removes rows", withEvidence, mixed],
  ["stages many rows", withEvidence, staged],
  ["refreshes a summary", withSummary, { ...emptyCommit, sheets: [longerSummary] }],
];

async function withEvidence(): Promise<OpenBook> {
  const opened = await openRecordBook();
  await opened.book.commit(append("근거", evidence(3)));
  return opened;
}

async function withSummary(): Promise<OpenBook> {
  const opened = await openBook();
  await opened.book.commit(sample.firstCommit);
  return opened;
}

/** Round trips of a commit; Office.js itself sends one more, once, to say that it has started. */
async function tripsOf({ book, host }: OpenBook, commit: Commit): Promise<number> {
  host.keepBodies = true;
  await book.commit(commit);
  return host.bodies.filter((body) => !body.includes("AddinInternalService")).length;
}

describe.each(cases)("a commit that %s", (_, open, commit) => {
  it("leaves the workbook as before, whichever round trip fails", async () => {
    const trips = await tripsOf(await open(), commit);
    expect(trips).toBeGreaterThan(2);
    for (let trip = 1; trip <= trips; trip++) {
      const { book, workbook, host } = await open();
      const before = snapshot(workbook);
      host.faults.at(host.counters.batches + trip, { kind: "hostError", code: HostError.sessionTimedOut });
      await expect(book.commit(commit), `round trip ${trip}`).rejects.toMatchObject({ code: "session_lost" });
      expect(snapshot(workbook), `round trip ${trip}`).toEqual(before);
    }
  });
});

describe.each(cases.filter(([name]) => name !== "stages many rows"))(
  "a commit that %s",
  (_, open, commit) => {
    it("leaves the workbook as before when the last answer is lost, though Excel has done it all", async () => {
      const trips = await tripsOf(await open(), commit);
      const { book, workbook, host } = await open();
      const before = snapshot(workbook);
      host.faults.at(host.counters.batches + trips, { kind: "droppedReply", performed: true });
      await expect(book.commit(commit)).rejects.toMatchObject({ code: "session_lost" });
      expect(snapshot(workbook)).toEqual(before);
    });
  },
);

describe("a last batch that stops half-way", () => {
  it("is undone, rows and cells alike", async () => {
    const { book, workbook } = await withEvidence();
    const before = snapshot(workbook);
    const tooLong = row({ 표: "성과", 기록번호: "O-LONG", 문장: "가".repeat(32_768) });
    await expect(
      book.commit({ ...mixed, appends: [{ table: "근거", rows: [tooLong] }] }),
    ).rejects.toMatchObject({
      code: "host_failed",
    });
    expect(snapshot(workbook)).toEqual(before);
  });
});

describe("what a lost session left behind", () => {
  it("is taken away by the next commit", async () => {
    const { book, workbook, host } = await openBook();
    const before = snapshot(workbook);
    for (const later of [2, 3, 4, 5, 6]) {
      host.faults.at(host.counters.batches + later + 1, {
        kind: "hostError",
        code: HostError.sessionTimedOut,
      });
    }
    await expect(book.commit(sample.firstCommit)).rejects.toMatchObject({ code: "session_lost" });
    host.faults.clear();
    expect(workbook.Worksheets.items().map(({ Name }) => Name)).toContain("_가져오기");
    await book.commit(emptyCommit);
    expect(snapshot(workbook)).toEqual(before);
  });
});
