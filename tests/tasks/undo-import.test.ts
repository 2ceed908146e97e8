// An import into a real workbook is taken out again: the tables are as before it, and the log tells of both.
import { describe, expect, it } from "vitest";
import { applyImport, proposeImport } from "../../src/tasks/import-articles";
import { proposeUndo, undoImport } from "../../src/tasks/undo-import";
import { loadReport } from "../../src/tasks/load-report";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { article, contract, tradeMission } from "../importing/article-builder";
import { openAgain, openBook } from "../workbook/office/open-book";

const clock = { today: "2026-03-20", now: "2026-03-20T09:00" };
const author = { clock, user: "김주무관" };
const first = article("a1", "2026-02-20", {
  missions: [{ ...tradeMission, status: "planned", firms: ["가온테크"] }],
});
const second = article("a2", "2026-03-16", {
  missions: [{ ...tradeMission, cities: ["하노이"] }],
  outcomes: [{ ...contract, counterparty: "라온마트", firm: "㈜가온테크" }],
});

/** How an empty workbook is opened, and how somebody finds it who opens it later. */
const books: [string, () => Promise<{ book: Workbook; reopen: () => Promise<Workbook> }>][] = [
  [
    "a file",
    async () => {
      const book = await openWorkbookFile(null);
      return { book, reopen: async () => openWorkbookFile(await book.toBytes()) };
    },
  ],
  [
    "Excel",
    async () => {
      const { book } = await openBook();
      return { book, reopen: () => Promise.resolve(openAgain()) };
    },
  ],
];

describe.each(books)("the last import into %s", (_, open) => {
  it("can be taken back, and the tables are as before it", async () => {
    const { book, reopen } = await open();
    await applyImport(book, await proposeImport(book, [first], clock), author);
    const before = (await loadReport(book, clock.today)).report.rows;
    await applyImport(book, await proposeImport(book, [second], clock), author);

    const reopened = await reopen();
    const proposal = await proposeUndo(reopened, clock);
    expect(proposal?.plan.questions).toEqual([]);
    if (proposal === null) throw new Error("nothing to undo");
    await undoImport(reopened, proposal, author);

    const { changes, ...after } = (await loadReport(reopened, clock.today)).report.rows;
    const { changes: logBefore, ...rowsBefore } = before;
    expect(after).toEqual(rowsBefore);
    const added = changes.slice(logBefore.length);
    expect(
      added.map(({ table, column, oldValue, newValue, reason }) => [
        table,
        column,
        oldValue,
        newValue,
        reason,
      ]),
    ).toEqual([
      ["기사", null, null, expect.stringMatching(/^기사 A-\S+; 성과 O-\S+$/), "가져오기"],
      ["행사", "진행상태", "예정", "완료", expect.stringContaining("게재일")],
      ["행사", "도시", null, "하노이", expect.stringContaining("빈칸")],
      ["행사", "기사번호", expect.any(String), expect.any(String), expect.stringContaining("같은 행사")],
      ["기사", null, "기사 1, 성과 1", null, "가져오기 되돌림"],
      ["행사", "진행상태", "완료", "예정", "가져오기 되돌림"],
      ["행사", "도시", "하노이", null, "가져오기 되돌림"],
      ["행사", "기사번호", expect.any(String), expect.any(String), "가져오기 되돌림"],
    ]);
  });
});

it("has nothing to undo in a new workbook", async () => {
  expect(await proposeUndo(await openWorkbookFile(null), clock)).toBeNull();
});
