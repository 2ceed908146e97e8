// An import into a real workbook is taken out again: the tables are as before it, and the log tells of both.
import { describe, expect, it } from "vitest";
import { applyImport, proposeImport } from "../../src/tasks/import-articles";
import { proposeUndo, undoImport } from "../../src/tasks/undo-import";
import { loadReport } from "../../src/tasks/load-report";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
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

/** All rows but those of the log. */
async function rowsOf(book: Workbook) {
  const { rows } = (await loadReport(book, clock.today)).report;
  return { ...rows, changes: [] };
}

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

describe.each(books)("the last import into %s, after a person has worked on it", (_, open) => {
  it("asks first, keeps it all by default, and takes it out where the person says so", async () => {
    const { book, reopen } = await open();
    await applyImport(book, await proposeImport(book, [first], clock), author);
    const before = await rowsOf(book);
    await applyImport(book, await proposeImport(book, [second], clock), author);
    const [figure] = (await rowsOf(book)).outcomes;
    await book.commit({
      ...emptyCommit,
      updates: [
        {
          table: "성과",
          id: { header: "성과번호", value: figure?.outcomeId ?? "" },
          header: "담당자",
          value: "이주무관",
        },
      ],
    });

    const reopened = await reopen();
    const kept = await proposeUndo(reopened, clock);
    const [question] = kept?.plan.questions ?? [];
    expect(kept?.plan.questions).toMatchObject([{ kind: "edited", answer: "keep" }]);
    expect([kept?.plan.articles, kept?.plan.removals, kept?.plan.changes]).toEqual([[], new Map(), []]);

    const removed = await proposeUndo(reopened, clock, new Map([[question?.id ?? "", "change"]]));
    if (removed === null) throw new Error("nothing to undo");
    await undoImport(reopened, removed, author);
    const after = await rowsOf(reopened);
    expect(after).toEqual(before);
  });
});

describe.each(books)("a cell of %s that somebody types in while an import is taken back", (_, open) => {
  it("keeps what was typed: nothing is taken back, and the next proposal asks about the cell", async () => {
    const { book, reopen } = await open();
    await applyImport(book, await proposeImport(book, [first], clock), author);
    await applyImport(book, await proposeImport(book, [second], clock), author);
    const [mission] = (await rowsOf(book)).missions;
    const proposal = await proposeUndo(book, clock);
    if (proposal === null) throw new Error("nothing to undo");
    const id = { header: "행사번호", value: mission?.missionId ?? "" };
    await book.commit({
      ...emptyCommit,
      updates: [{ table: "행사", id, header: "도시", value: "호찌민" }],
    });
    const typed = await rowsOf(await reopen());

    await expect(undoImport(book, proposal, author)).rejects.toMatchObject({
      code: "changed_meanwhile",
      message:
        "그 사이 되돌릴 칸에 다른 값이 입력되어 아무것도 되돌리지 않았습니다. 다시 되돌리면 그 칸을 묻습니다.",
    });

    const reopened = await reopen();
    expect(await rowsOf(reopened)).toEqual(typed);
    const next = await proposeUndo(reopened, clock);
    expect(next?.plan.questions).toMatchObject([
      { kind: "changed_cell", recordId: id.value, answer: "keep" },
    ]);
  });
});

it("goes from Excel whole wherever the user has put its rows", async () => {
  const { book, host } = await openBook();
  await applyImport(book, await proposeImport(book, [first], clock), author);
  const before = await rowsOf(book);
  await applyImport(book, await proposeImport(book, [second], clock), author);
  host.editAsOtherUser((engine) => {
    for (const table of ["기사", "근거", "변경이력"])
      engine.Tables.GetItem(table).Sort.Apply([{ key: 0, ascending: false }]);
    engine.range("성과!A1:A2").GetEntireRow().Insert("Down");
    engine.range("성과!C3:C4").Insert("Right");
    engine.range("성과!C3:C4").Values = [["내 메모"], ["확인함"]];
    engine.Worksheets.GetItem("근거").Name = "우리 근거";
    engine.Tables.GetItem("기사").ShowTotals = true;
    engine.range("행사!A1:A1").Values = [["Mission_ID"]];
  });
  const proposal = await proposeUndo(openAgain(), clock);
  expect(proposal?.plan.questions).toEqual([]);
  if (proposal === null) throw new Error("nothing to undo");
  await undoImport(openAgain(), proposal, author);
  const after = await rowsOf(openAgain());
  expect(after).toEqual(before);
});

it("has nothing to undo in a new workbook", async () => {
  expect(await proposeUndo(await openWorkbookFile(null), clock)).toBeNull();
});
