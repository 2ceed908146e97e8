// A summary is refreshed in place: its tables, names and charts stay the same objects, and what the user has put
// around and into them stays too.
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/records/cell";
import type { SheetPlan } from "../../../src/workbook/plan";
import { emptyCommit, type Commit } from "../../../src/workbook/workbook";
import { describeNames, describeSheet } from "../../excel-host/describe-sheet";
import type { Workbook as Engine } from "../../excel-host/engine/workbook";
import { nothing, outcomes, summary } from "../file/sample-plan";
import { openBook, type OpenBook } from "./open-book";

/** The summary with these provinces as written values, its footnote two rows below the totals. */
function summaryOf(provinces: readonly string[], title = "시·도별 해외마케팅 추진실적"): SheetPlan {
  const plan = summary(nothing);
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      if (cell.row === 0) return { ...cell, value: title };
      return cell.row > 3 ? { ...cell, row: 6 + provinces.length } : cell;
    }),
    tables: plan.tables.map((table) => ({
      ...table,
      cellFormulas: [],
      rows: provinces.map((province): Cell[] => [province, 0, "-", "-"]),
    })),
  };
}

function refresh(plan: SheetPlan): Commit {
  return { ...emptyCommit, sheets: [plan] };
}

async function withSummary(provinces: readonly string[]): Promise<OpenBook> {
  const opened = await openBook();
  await opened.book.commit({ ...emptyCommit, sheets: [outcomes, summaryOf(provinces)] });
  return opened;
}

function firstColumn(workbook: Engine, sheet = "요약-시도"): unknown[] {
  return describeSheet(workbook, sheet).values.map(([first]) => first);
}

describe("a summary is refreshed", () => {
  it("and nothing changes when nothing has changed", async () => {
    const { book, workbook } = await withSummary(["서울", "부산"]);
    const before = describeSheet(workbook, "요약-시도");
    await book.commit(refresh(summaryOf(["서울", "부산"])));
    expect(describeSheet(workbook, "요약-시도")).toEqual(before);
  });

  it("with more rows: totals and footnote move down, a note beside stays", async () => {
    const { book, workbook, host } = await withSummary(["서울", "부산"]);
    host.editAsOtherUser((engine) => {
      engine.range("요약-시도!F5:F5").Values = [["서울에 대한 메모"]];
      engine.range("요약-시도!A12:A12").Values = [["내 각주"]];
    });
    await book.commit(refresh(summaryOf(["서울", "부산", "제주", "미상"])));
    const sheet = describeSheet(workbook, "요약-시도");
    expect(sheet.values.map((cells) => [cells[0], cells[5]])).toEqual([
      ["시·도별 해외마케팅 추진실적", ""],
      ["지역 기준", ""],
      ["", ""],
      ["시도", ""],
      ["서울", "서울에 대한 메모"],
      ["부산", ""],
      ["제주", ""],
      ["미상", ""],
      ["합계", ""],
      ["", ""],
      ["반올림으로 합계가 맞지 않을 수 있음", ""],
      ["", ""],
      ["", ""],
      ["내 각주", ""],
    ]);
    expect(sheet.tables.map(({ address, totals }) => ({ address, totals }))).toEqual([
      { address: "A4:D9", totals: true },
    ]);
    expect(
      Object.keys(sheet.formulas)
        .filter((cell) => cell.startsWith("B"))
        .sort(),
    ).toEqual(["B5", "B6", "B7", "B8", "B9"]);
    expect(sheet.charts.map(({ name, series }) => [name, series.map(({ values }) => values)])).toEqual([
      ["시도별 계약", ["'요약-시도'!C5:C8", "'요약-시도'!B5:B8"]],
    ]);
  });

  it("with fewer rows: what is below moves up", async () => {
    const { book, workbook } = await withSummary(["서울", "부산", "제주"]);
    await book.commit(refresh(summaryOf(["서울"])));
    expect(firstColumn(workbook)).toEqual([
      "시·도별 해외마케팅 추진실적",
      "지역 기준",
      "",
      "시도",
      "서울",
      "합계",
      "",
      "반올림으로 합계가 맞지 않을 수 있음",
    ]);
  });

  it("on a renamed sheet with rows inserted above, with named cells wherever they were moved", async () => {
    const { book, workbook, host } = await withSummary(["서울", "부산"]);
    host.editAsOtherUser((engine) => {
      engine.range("요약-시도!A1:A2").GetEntireRow().Insert("Down");
      engine.Worksheets.GetItem("요약-시도").Name = "시도별";
      engine.Names.GetItem("지역기준").Formula = "=시도별!$H$1";
    });
    const plan = summaryOf(["서울", "부산"], "새 제목");
    const cells = plan.cells.map((cell) =>
      cell.row === 1 && cell.column === 1 ? { ...cell, value: "종전" } : cell,
    );
    await book.commit(refresh({ ...plan, cells }));
    const sheet = describeSheet(workbook, "시도별");
    expect(sheet.values.map((row) => [row[0], row[1], row[7]])).toEqual([
      ["", "", "종전"],
      ["", "", ""],
      ["새 제목", "", ""],
      ["지역 기준", "현행", ""],
      ["", "", ""],
      ["시도", "계약건", ""],
      ["서울", 0, ""],
      ["부산", 0, ""],
      ["합계", 0, ""],
      ["", "", ""],
      ["반올림으로 합계가 맞지 않을 수 있음", "", ""],
    ]);
    expect(describeNames(workbook.Names)).toEqual({
      지역기준: "=시도별!$H$1",
      계약행수: "=시도별!$D$4",
      첫시도계약액: "=시도별!$C$7",
    });
  });

  it("with a column of the user's own in the table, whose notes go with their rows", async () => {
    const { book, workbook, host } = await withSummary(["서울", "부산"]);
    host.editAsOtherUser((engine) => {
      engine.range("요약-시도!B4:B7").Insert("Right");
      engine.range("요약-시도!B4:B6").Values = [["메모"], ["서울 메모"], ["부산 메모"]];
    });
    await book.commit(refresh(summaryOf(["제주", "부산", "서울"])));
    expect(
      describeSheet(workbook, "요약-시도")
        .values.slice(3, 8)
        .map((cells) => cells.slice(0, 3)),
    ).toEqual([
      ["시도", "메모", "계약건"],
      ["제주", "", 0],
      ["부산", "부산 메모", 0],
      ["서울", "서울 메모", 0],
      ["합계", "", 0],
    ]);
  });

  it("with notes that only look like formulas, which stay the texts they are", async () => {
    const { book, workbook, host } = await withSummary(["서울", "부산", "제주"]);
    host.editAsOtherUser((engine) => {
      engine.range("요약-시도!B4:B8").Insert("Right");
      engine.range("요약-시도!B5:B7").NumberFormat = "General";
      engine.range("요약-시도!B4:B7").Values = [["메모"], ["'=== 확인 ==="], ["'=1+1"], ["보통 메모"]];
    });
    await book.commit(refresh(summaryOf(["부산", "서울", "제주"])));
    const { values, formulas } = describeSheet(workbook, "요약-시도");
    expect(values.slice(4, 7).map(([province, note]) => [province, note])).toEqual([
      ["부산", "=1+1"],
      ["서울", "=== 확인 ==="],
      ["제주", "보통 메모"],
    ]);
    expect(Object.keys(formulas).filter((address) => address.startsWith("B"))).toEqual([]);
  });

  it("hiding the rows that the plan hides, and showing the others", async () => {
    const { book, workbook } = await withSummary(["서울", "부산", "제주"]);
    const hiding = (rows: number[]): SheetPlan => {
      const plan = summaryOf(["서울", "부산", "제주"]);
      return { ...plan, tables: plan.tables.map((table) => ({ ...table, hiddenRows: rows })) };
    };
    const hidden = (): unknown[] =>
      [4, 5, 6].map((row) => workbook.Worksheets.GetItem("요약-시도").GetCell(row, 0).RowHidden);
    await book.commit(refresh(hiding([1, 2])));
    expect(hidden()).toEqual([false, true, true]);
    await book.commit(refresh(hiding([0])));
    expect(hidden()).toEqual([true, false, false]);
  });

  it("not at all when the user has deleted a planned column", async () => {
    const { book, workbook, host } = await withSummary(["서울", "부산"]);
    host.editAsOtherUser((engine) => engine.range("요약-시도!B4:B7").Delete("Left"));
    const before = describeSheet(workbook, "요약-시도");
    await expect(book.commit(refresh(summaryOf(["서울"])))).rejects.toMatchObject({
      code: "table_damaged",
      message:
        "'요약_시도' 표에 '계약건' 열이 없습니다. 열을 지웠거나 머리글을 바꾸었으면 되돌린 뒤 다시 시도하세요.",
    });
    expect(describeSheet(workbook, "요약-시도")).toEqual(before);
  });
});
