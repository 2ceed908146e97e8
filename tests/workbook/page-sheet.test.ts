// A page without tables, such as the briefing: a refresh finds its cells by their names, and the rest is the user's.
import { describe, expect, it } from "vitest";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/plan";
import { emptyCommit, type Commit } from "../../src/workbook/workbook";
import { partOf, withPart } from "./file/package-text";
import { openBook } from "./office/open-book";

const blue = { fill: "DDEEFF" };

/** A label, a sentence that is ours, a box with a draft, and a line that is shown now and then. */
function page(sentence: string, draft: string, hidden: boolean): SheetPlan {
  const live = (text: string) => ({ value: text, formula: `="${text}"` });
  return {
    name: "쪽",
    visibility: "visible",
    cells: [
      { row: 0, column: 0, value: "머리말", style: blue },
      { row: 1, column: 0, ...live(sentence) },
      { row: 2, column: 0, ...live(draft), keepTyped: true },
      { row: 3, column: 1, value: 3 },
    ],
    tables: [],
    names: [
      { name: "쪽_문장", row: 1, column: 0 },
      { name: "쪽_계획", row: 2, column: 0 },
      { name: "쪽_수", row: 3, column: 1 },
    ],
    charts: [],
    columnWidths: { 0: 40, 1: 8 },
    lines: [
      { kind: "row", name: "쪽_수", hidden, size: 30 },
      { kind: "column", name: "쪽_수", hidden, size: 12 },
    ],
    showGridlines: false,
    print: { orientation: "portrait", fitWidth: 1, fitHeight: 1, margin: 20 },
  };
}

const commit = (plan: SheetPlan): Commit => ({ ...emptyCommit, sheets: [plan] });
const sheetPath = "xl/worksheets/sheet1.xml";

describe("through Office.js", () => {
  async function opened() {
    const book = await openBook();
    await book.book.commit(commit(page("처음", "초안", true)));
    const grid = () => book.workbook.Worksheets.GetItem("쪽");
    // The simulated Excel keeps formulas, and calculates none.
    const text = (row: number) => String(grid().GetCell(row, 0).Formulas[0]?.[0]).replace(/^="(.*)"$/, "$1");
    return { ...book, grid, texts: () => [0, 1, 2, 3].map(text) };
  }

  it("a refresh rewrites named cells, keeps what was typed into the box, and leaves labels alone", async () => {
    const { book, host, texts } = await opened();
    expect(texts()).toEqual(["머리말", "처음", "초안", ""]);
    await book.commit(commit(page("다시", "새 초안", true)));
    expect(texts()).toEqual(["머리말", "다시", "새 초안", ""]);
    host.editAsOtherUser((engine) => {
      engine.range("쪽!A1:A1").Values = [["내 머리말"]];
      engine.range("쪽!A2:A2").Values = [["고친 문장"]];
      engine.range("쪽!A3:A3").Values = [["내 계획"]];
    });
    await book.commit(commit(page("또다시", "또 새 초안", true)));
    expect(texts()).toEqual(["내 머리말", "또다시", "내 계획", ""]);
    host.editAsOtherUser((engine) => (engine.range("쪽!A3:A3").Values = [[""]]));
    await book.commit(commit(page("또다시", "또 새 초안", true)));
    expect(texts()).toEqual(["내 머리말", "또다시", "또 새 초안", ""]);
  });

  it("lines are hidden, shown and sized", async () => {
    const { book, grid } = await opened();
    const look = () => {
      const cell = grid().GetCell(3, 1);
      return [cell.RowHidden, cell.ColumnHidden, cell.Format.RowHeight, cell.Format.ColumnWidth];
    };
    expect(look().slice(0, 2)).toEqual([true, true]);
    await book.commit(commit(page("처음", "초안", false)));
    expect(look()).toEqual([false, false, 30, 75.75]);
  });

  it("what the user has moved is found, and what was deleted stays deleted", async () => {
    const { book, host, texts } = await opened();
    host.editAsOtherUser((engine) => {
      engine.range("쪽!A3:A3").GetEntireRow().Delete("Up");
      engine.range("쪽!A1:A1").GetEntireRow().Insert("Down");
      engine.range("쪽!A1:A1").Values = [["맨 위"]];
    });
    await book.commit(commit(page("다시", "새 초안", false)));
    expect(texts()).toEqual(["맨 위", "머리말", "다시", ""]);
  });
});

describe("in a file", () => {
  const texts = (bytes: Uint8Array): string[] =>
    [...partOf(bytes, sheetPath).matchAll(/<(?:v|t)>([^<]*)<\/(?:v|t)>/g)].map(([, text]) => text ?? "");

  async function written(...plans: SheetPlan[]): Promise<Uint8Array> {
    const book = await openWorkbookFile(null);
    for (const plan of plans) await book.commit(commit(plan));
    return book.toBytes();
  }

  async function refreshed(bytes: Uint8Array, plan: SheetPlan): Promise<Uint8Array> {
    const book = await openWorkbookFile(bytes);
    await book.commit(commit(plan));
    return book.toBytes();
  }

  it("a refresh rewrites named cells, keeps what was typed into the box, and leaves labels alone", async () => {
    const first = await written(page("처음", "초안", true));
    expect(texts(first)).toEqual(["머리말", "처음", "초안", "3"]);
    expect(texts(await refreshed(first, page("다시", "새 초안", true)))).toEqual([
      "머리말",
      "다시",
      "새 초안",
      "3",
    ]);
    const typed = withPart(first, sheetPath, (xml) =>
      xml
        .replace("머리말", "내 머리말")
        .replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3" t="inlineStr"><is><t>내 계획</t></is></c>'),
    );
    const again = await refreshed(typed, page("다시", "새 초안", true));
    expect(texts(again)).toEqual(["내 머리말", "다시", "내 계획", "3"]);
  });

  it("lines are hidden, shown and sized, also where another program joined two columns", async () => {
    const first = await written(page("처음", "초안", true));
    expect(partOf(first, sheetPath)).toContain('<row r="4" ht="30" customHeight="1" hidden="1">');
    expect(partOf(first, sheetPath)).toContain(
      '<col min="2" max="2" width="12.625" customWidth="1" hidden="1"/>',
    );
    const joined = withPart(first, sheetPath, (xml) =>
      xml.replace(
        /<cols>.*<\/cols>/,
        '<cols><col min="1" max="3" width="20" customWidth="1" hidden="1"/></cols>',
      ),
    );
    expect(partOf(await refreshed(joined, page("처음", "초안", false)), sheetPath)).toContain(
      '<cols><col min="1" max="1" width="20" customWidth="1" hidden="1"/>' +
        '<col min="2" max="2" width="12.625" customWidth="1"/>' +
        '<col min="3" max="3" width="20" customWidth="1" hidden="1"/></cols>',
    );
  });

  it("a cell whose name is gone is the user's", async () => {
    const first = await written(page("처음", "초안", true));
    const nameless = withPart(first, "xl/workbook.xml", (xml) =>
      xml.replace(
        /<definedName name="쪽_문장">.*?<\/definedName>/,
        '<definedName name="쪽_문장">#REF!</definedName>',
      ),
    );
    expect(texts(await refreshed(nameless, page("다시", "새 초안", true)))).toEqual([
      "머리말",
      "처음",
      "새 초안",
      "3",
    ]);
  });
});
