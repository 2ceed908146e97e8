// Whatever happens at whichever round trip, the workbook is as before the commit, or complete, or a new session finds
// what is left and can do either.
import { describe, expect, it } from "vitest";
import { evidenceRows } from "../../../src/records/tables/evidence";
import type { SheetPlan } from "../../../src/workbook/plan";
import { recordSheet } from "../../../src/workbook/record-sheets";
import { emptyCommit, type Commit, type CommitLabel } from "../../../src/workbook/workbook";
import { describeNames, describeSheet, type SheetDescription } from "../../excel-host/describe-sheet";
import type { Workbook as Engine } from "../../excel-host/engine/workbook";
import { HostError, type Fault } from "../../excel-host/protocol/faults";
import * as sample from "../file/sample-plan";
import { append, evidence, openAgain, openBook, row, type OpenBook } from "./open-book";

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

const label: CommitLabel = {
  ko: "기사 2건 가져오기",
  en: "Import of 2 articles",
  at: "2026-03-20T09:00",
  user: null,
};

const mixed: Commit = {
  ...append("근거", evidence(4)),
  label,
  removals: [{ table: "근거", header: "기록번호", ids: ["O-00000001"] }],
  updates: [{ table: "근거", id: { header: "기록번호", value: "O-00000002" }, header: "값", value: "새 값" }],
};

const plan = sample.summary(sample.nothing);
const longerSummary: SheetPlan = {
  ...plan,
  tables: plan.tables.map((table) => ({
    ...table,
    rows: [...table.rows, ["제주", 0, "-", "-"], ["미상", 0, "-", "-"]],
  })),
  cells: plan.cells.map((cell) => (cell.row > 3 ? { ...cell, row: cell.row + 2, value: "새 각주" } : cell)),
};

const longText = "수출상담회에서 만난 바이어와 계약을 맺었다. ".repeat(60);
const tooManyForOneBatch = append(
  "근거",
  Array.from({ length: 1_500 }, (_, index) => row({ 표: "성과", 기록번호: `O-N${index}`, 문장: longText })),
);

async function withEvidence(): Promise<OpenBook> {
  const opened = await openBook();
  await opened.book.commit({ ...append("근거", evidence(3)), sheets: [recordSheet(evidenceRows)] });
  return opened;
}

async function withBlankTable(): Promise<OpenBook> {
  const opened = await openBook();
  await opened.book.commit({ ...emptyCommit, sheets: [recordSheet(evidenceRows)] });
  return opened;
}

async function withSummary(): Promise<OpenBook> {
  const opened = await openBook();
  await opened.book.commit(sample.firstCommit);
  return opened;
}

/** A commit, how to open the workbook it starts from, what it ends with, and in how many round trips. */
interface Case {
  open: () => Promise<OpenBook>;
  commit: Commit;
  after: Snapshot;
  trips: number;
}

/** The commit when nothing goes wrong. Office.js itself sends one more batch, once, to say that it has started. */
async function tryOnce(open: () => Promise<OpenBook>, commit: Commit): Promise<Case> {
  const { book, host, workbook } = await open();
  host.keepBodies = true;
  await book.commit(commit);
  const trips = host.bodies.filter((body) => !body.includes("AddinInternalService")).length;
  return { open, commit, after: snapshot(workbook), trips };
}

/** Milliseconds after which an answer counts as lost. */
const patience = 300;

const passing: [string, Fault][] = [
  ["an error of Excel", { kind: "hostError", code: HostError.accessDenied }],
  ["an error of the API", { kind: "apiError", code: "GeneralException" }],
  ["an error half-way", { kind: "brokenOff", answered: true }],
  ["no answer, nothing done", { kind: "droppedReply", performed: false }],
  ["no answer, all done", { kind: "droppedReply", performed: true }],
  ["no answer, half done", { kind: "brokenOff", answered: false }],
];

/** At the k-th round trip something goes wrong once; then Excel answers again. */
async function outcomeOfFault({ open, commit, after }: Case, trip: number, fault: Fault): Promise<boolean> {
  const { host, workbook } = await open();
  const before = snapshot(workbook);
  const book = openAgain(patience);
  host.faults.at(host.counters.batches + trip, fault);
  const isDone = await book.commit(commit).then(
    () => true,
    () => false,
  );
  expect(await book.findLeftover()).toBeNull();
  expect(snapshot(workbook), `round trip ${trip}`).toEqual(isDone ? after : before);
  return isDone;
}

/** From the k-th round trip on Excel answers no more, and then somebody opens the workbook anew. */
async function outcomeOfLoss(
  { open, commit, after }: Case,
  trip: number,
  fault: Fault | null,
  choice: "complete" | "rollBack",
): Promise<string> {
  const { host, workbook } = await open();
  const before = snapshot(workbook);
  const batch = host.counters.batches + trip;
  host.faults.before(batch, () => {
    host.faults.always = { kind: "hostError", code: HostError.sessionTimedOut };
  });
  if (fault !== null) host.faults.at(batch, fault);
  const book = fault === null ? openAgain() : openAgain(patience);
  await expect(book.commit(commit)).rejects.toMatchObject({ code: "session_lost" });
  host.faults.clear();

  const again = openAgain();
  const leftover = await again.findLeftover();
  if (leftover === null) {
    const isComplete = sameAs(snapshot(workbook), after);
    expect(snapshot(workbook)).toEqual(isComplete ? after : before);
    return isComplete ? "complete" : "before";
  }
  expect(leftover).toEqual({ label: commit.label });
  await again.settleLeftover(choice);
  expect(await again.findLeftover()).toBeNull();
  expect(snapshot(workbook), `round trip ${trip}, ${choice}`).toEqual(choice === "complete" ? after : before);
  return "leftover";
}

function sameAs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Losses = Record<"nothing done" | "half done" | "all done", string[]>;
const losses: [keyof Losses, Fault | null][] = [
  ["nothing done", null],
  ["half done", { kind: "brokenOff", answered: false }],
  ["all done", { kind: "droppedReply", performed: true }],
];

/** What a new session finds after a loss at each round trip, from the first to the last. */
function found(before: number, unmade: number, leftover: number): Losses {
  const times = (count: number, what: string): string[] => Array.from({ length: count }, () => what);
  const start = times(before, "before");
  return {
    "nothing done": [...start, ...times(unmade, "before"), ...times(leftover, "leftover")],
    "half done": [...start, ...times(unmade, "before"), ...times(leftover, "leftover")],
    "all done": [...start, ...times(unmade + leftover - 1, "leftover"), "complete"],
  };
}

/** The round trips before the rows are staged, the one that stages them, and those after it. */
const cases: [string, () => Promise<OpenBook>, Commit, Losses][] = [
  ["makes every sheet", openBook, { ...sample.firstCommit, label }, found(1, 1, 4)],
  ["fills the blank row of a new table", withBlankTable, append("근거", evidence(2)), found(2, 1, 2)],
  ["adds, changes and removes rows", withEvidence, mixed, found(5, 1, 2)],
  ["refreshes a summary", withSummary, { ...emptyCommit, sheets: [longerSummary] }, found(4, 1, 2)],
];

describe.each(cases)("a commit that %s", (_, open, commit, expected) => {
  it.each(passing)("is done or leaves the workbook as before: %s, at any round trip", async (_, fault) => {
    const tried = await tryOnce(open, commit);
    const done: boolean[] = [];
    for (let trip = 1; trip <= tried.trips; trip++) done.push(await outcomeOfFault(tried, trip, fault));
    const isAnswerLost = fault.kind === "droppedReply" && fault.performed;
    expect(done).toEqual(done.map((_, index) => isAnswerLost && index === tried.trips - 1));
  });

  it.each(losses)(
    "can be completed or taken back after the session is lost, %s at its last round trip",
    async (how, fault) => {
      const tried = await tryOnce(open, commit);
      const outcomes: string[] = [];
      for (let trip = 1; trip <= tried.trips; trip++) {
        const outcome = await outcomeOfLoss(tried, trip, fault, "rollBack");
        outcomes.push(outcome);
        if (outcome === "leftover") await outcomeOfLoss(tried, trip, fault, "complete");
      }
      expect(outcomes).toEqual(expected[how]);
    },
  );
});

describe("rows too many for one batch", () => {
  it("are all there or none, whichever round trip the session is lost at", async () => {
    const tried = await tryOnce(withEvidence, tooManyForOneBatch);
    expect(tried.trips).toBe(8);
    for (const trip of [3, 4, 5, 6])
      expect(await outcomeOfLoss(tried, trip, null, "complete")).toBe("before");
    expect(await outcomeOfLoss(tried, 8, null, "complete")).toBe("leftover");
    expect(await outcomeOfLoss(tried, 8, null, "rollBack")).toBe("leftover");
  });
});

describe("a last batch that stops half-way", () => {
  it("is undone, rows and cells alike", async () => {
    const { book, workbook } = await withEvidence();
    const before = snapshot(workbook);
    const tooLong = row({ 표: "성과", 기록번호: "O-LONG", 문장: "가".repeat(32_768) });
    await expect(
      book.commit({ ...mixed, appends: [{ table: "근거", rows: [tooLong] }] }),
    ).rejects.toMatchObject({ code: "host_failed" });
    expect(snapshot(workbook)).toEqual(before);
  });
});

describe("long texts too many for one batch", () => {
  const places = Array.from({ length: 4_000 }, (_, index) => `O-${index}`);
  const rewritten: Commit = {
    ...emptyCommit,
    updates: places.map((id) => ({
      ...{ table: "근거", id: { header: "기록번호", value: id }, header: "문장" },
      value: "짧게 고침",
    })),
  };

  async function withLongTexts(): Promise<OpenBook> {
    const opened = await withBlankTable();
    const rows = places.map((id) => row({ 기록번호: id, 문장: `${id} ${"long ".repeat(300)}` }));
    await opened.book.commit(append("근거", rows));
    return opened;
  }

  it("are put back when they were rewritten by half", async () => {
    const { trips } = await tryOnce(withLongTexts, rewritten);
    const { book, host, workbook } = await withLongTexts();
    const before = snapshot(workbook);
    host.faults.at(host.counters.batches + trips, { kind: "brokenOff", answered: true });
    await expect(book.commit(rewritten)).rejects.toMatchObject({ code: "host_failed" });
    expect(await book.findLeftover()).toBeNull();
    expect(snapshot(workbook)).toEqual(before);
  });
});

/** A workbook in which a commit of two rows has been lost before its last batch, done by half or not at all. */
async function withLeftover(fault: Fault): Promise<OpenBook> {
  const opened = await withEvidence();
  const { host } = opened;
  const last = host.counters.batches + 5;
  host.faults.before(last, () => {
    host.faults.always = { kind: "hostError", code: HostError.sessionTimedOut };
  });
  host.faults.at(last, fault);
  await expect(openAgain(patience).commit({ ...append("근거", evidence(2)), label })).rejects.toMatchObject({
    code: "session_lost",
    message: "작업이 중간에 멈추었습니다. 통합 문서를 다시 연 뒤 이 창에서 작업을 마치거나 되돌리세요.",
  });
  host.faults.clear();
  return { ...opened, book: openAgain() };
}

const notDone: Fault = { kind: "hostError", code: HostError.sessionTimedOut };
const halfDone: Fault = { kind: "brokenOff", answered: false };

describe("a leftover", () => {
  it("must be settled before another commit", async () => {
    const { book, workbook } = await withLeftover(notDone);
    const before = snapshot(workbook);
    await expect(book.commit(append("근거", evidence(1)))).rejects.toMatchObject({
      code: "unfinished_change",
      message: "끝나지 않은 이전 작업이 있습니다. 먼저 그 작업을 마치거나 되돌리세요.",
    });
    expect(snapshot(workbook)).toEqual(before);
    await book.settleLeftover("rollBack");
    await book.commit(append("근거", evidence(1)));
    expect(ids(workbook)).toEqual(["O-00000000", "O-00000001", "O-00000002", "O-00000000"]);
  });

  it.each([
    ["complete", notDone, ["O-USER", "O-00000000", "O-00000001"]],
    ["rollBack", notDone, ["O-USER"]],
    ["complete", halfDone, ["O-USER", "O-00000000", "O-00000001"]],
    ["rollBack", halfDone, ["O-USER"]],
  ] as const)("keeps rows that the user has added since: %s", async (choice, fault, added) => {
    const { book, workbook, host } = await withLeftover(fault);
    host.editAsOtherUser((engine) => {
      engine.Tables.GetItem("근거").Rows.Add(null, [["성과", "O-USER", "", "", "", "", 0, 0, ""]]);
    });
    await book.settleLeftover(choice);
    expect(ids(workbook)).toEqual(["O-00000000", "O-00000001", "O-00000002", ...added]);
  });

  it("stays, and can be settled again, when settling it fails", async () => {
    for (const choice of ["complete", "rollBack"] as const) {
      for (let trip = 1; trip <= 10; trip++) {
        const { book, workbook, host } = await withLeftover(halfDone);
        host.faults.at(host.counters.batches + trip, notDone);
        const failed = await book.settleLeftover(choice).then(
          () => false,
          () => true,
        );
        if (failed) {
          expect(await book.findLeftover(), `${choice} ${trip}`).toEqual({ label });
          await book.settleLeftover(choice);
        }
        const added = choice === "complete" ? ["O-00000000", "O-00000001"] : [];
        expect(ids(workbook)).toEqual(["O-00000000", "O-00000001", "O-00000002", ...added]);
      }
    }
  });

  it("is left to the user when its table is protected now", async () => {
    const { book, workbook } = await withLeftover(notDone);
    workbook.Worksheets.GetItem("근거").Protection.Protect();
    await expect(book.settleLeftover("complete")).rejects.toMatchObject({ code: "sheet_protected" });
    expect(await book.findLeftover()).toEqual({ label });
    workbook.Worksheets.GetItem("근거").Protection.Unprotect();
    await book.settleLeftover("complete");
    expect(ids(workbook)).toHaveLength(5);
  });
});

function ids(workbook: Engine): unknown[] {
  return describeSheet(workbook, "근거")
    .values.slice(1)
    .map((cells) => cells[1]);
}
