// People change their workbooks: move columns and tables, add columns and total rows, write beside and below. An update
// finds everything by name and leaves the rest as it is.
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/records/cell";
import { openWorkbookFile, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { PlannedColumn, PlannedTable, SheetPlan } from "../../../src/workbook/plan";
import { emptyCommit, type Commit } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { partOf, withPart } from "./package-text";
import { append, expectedOfRecords, firstCommit, outcomes, record, records, summary } from "./sample-plan";
import { libreOffice, recalculated } from "../../libreoffice";
import { faultsOf } from "./workbook-checks";

const later = record("O-00000005", "계약", "부산", 5000, "2024-08-01", "나중에");
const laterCells: Cell[] = ["O-00000005", "계약", "부산", 5000, "USD", 45505, "나중에", null];

/** 성과 as the user has since made it, with the records of the first commit. */
async function edited(change: (table: PlannedTable) => Partial<PlannedTable>, rest?: Partial<SheetPlan>) {
  const [table] = outcomes.tables;
  if (table === undefined) throw new Error("no table");
  const sheet: SheetPlan = { ...outcomes, tables: [{ ...table, ...change(table) }], ...rest };
  const book = await openWorkbookFile(null);
  await book.commit({ ...emptyCommit, sheets: [sheet], appends: firstCommit.appends });
  return reopen(book);
}

async function reopen(book: FileWorkbook): Promise<FileWorkbook> {
  return openWorkbookFile(await book.toBytes());
}

async function commit(book: FileWorkbook, change: Partial<Commit>): Promise<Uint8Array> {
  await book.commit({ ...emptyCommit, ...change });
  const bytes = await book.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  return bytes;
}

function withoutTotal({ header, width, numberFormat, formula }: PlannedColumn): PlannedColumn {
  return { header, width, numberFormat, ...(formula !== undefined && { formula }) };
}

async function rowsOf(book: FileWorkbook, name = "성과"): Promise<Cell[][]> {
  const { tables } = await book.read({ tables: [name], names: [] });
  return tables[0]?.rows ?? [];
}

async function cellsOf(bytes: Uint8Array, sheet: string): Promise<string[][]> {
  return Promise.resolve(recalculated(bytes).get(sheet) ?? []);
}

const note: PlannedColumn = { header: "내 메모", width: 10, numberFormat: "@" };
const doubled: PlannedColumn = { header: "두배", width: 10, numberFormat: "#,##0", formula: "=[@금액]*2" };

describe("adding rows", () => {
  it("goes after the last record, and calculated columns are filled", async () => {
    const book = await edited(() => ({}));
    const bytes = await commit(book, append([later]));
    expect((await rowsOf(book)).at(-1)).toEqual(laterCells);
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A1:H6"');
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<f>IF(성과[[#This Row],[통화]]="USD",성과[[#This Row],[금액]],"")</f></c></row></sheetData>',
    );
  });

  it("finds columns by header, however they were reordered", async () => {
    const book = await edited(({ columns }) => ({ columns: [...columns].reverse() }));
    await commit(book, append([later]));
    expect((await rowsOf(book)).at(-1)).toEqual([...laterCells].reverse());
  });

  it("finds table and columns under their English names", async () => {
    const english = ["Outcome_ID", "Measure", "Province", "Amount", "Currency", "Signed_On", "Note"];
    const book = await edited(({ columns }) => ({
      name: "Outcomes",
      columns: english.map((header, index) => ({ ...(columns[index] ?? note), header })),
    }));
    await commit(book, append([later]));
    expect((await rowsOf(book)).at(-1)).toEqual(laterCells.slice(0, 7));
    expect((await book.read({ tables: ["성과"], names: [] })).tables[0]?.name).toBe("Outcomes");
  });

  it("fills a column of the user's own that calculates, and leaves their other columns blank", async () => {
    const book = await edited(({ columns }) => ({ columns: [note, ...columns, doubled] }));
    const bytes = await commit(book, append([later]));
    expect((await rowsOf(book)).at(-1)).toEqual([null, ...laterCells, null]);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
      "<f>성과[[#This Row],[금액]]*2</f></c></row></sheetData>",
    );
  });

  it("keeps a column deleted that records do not need, and refuses where they need it", async () => {
    const withoutNote = await edited(({ columns }) => ({
      columns: columns.filter(({ header }) => header !== "비고"),
    }));
    await commit(withoutNote, append([later]));
    expect((await rowsOf(withoutNote)).at(-1)).toEqual(laterCells.filter((cell) => cell !== "나중에"));
    const withoutId = edited(({ columns }) => ({ columns: columns.slice(1) }));
    await expect(withoutId).rejects.toMatchObject({
      code: "table_damaged",
      message:
        "'성과' 표에 '성과번호' 열이 없습니다. 열을 지웠거나 머리글을 바꾸었으면 되돌린 뒤 다시 시도하세요.",
    });
  });

  it("moves a totals row of the user's down", async () => {
    const book = await edited(({ columns }) => ({
      columns: columns.map((column) =>
        column.header === "금액"
          ? { ...column, total: { formula: "=SUBTOTAL(109,성과[금액])", value: 4_770_000 } }
          : column,
      ),
    }));
    const bytes = await commit(book, append([later]));
    expect((await rowsOf(book)).at(-1)).toEqual(laterCells);
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A1:H7" totalsRowCount="1"');
    if (libreOffice !== undefined) expect((await cellsOf(bytes, "성과"))[6]?.[3]).toBe("4775000");
  });

  it("finds a table that was moved to another place and another sheet", async () => {
    const book = await edited(() => ({ row: 4, column: 3 }), { name: "옮긴 시트", print: summary([]).print });
    const bytes = await commit(book, append([later]));
    expect((await book.read({ tables: ["성과"], names: [] })).tables[0]?.sheet).toBe("옮긴 시트");
    expect((await rowsOf(book)).at(-1)).toEqual(laterCells);
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="D5:K10"');
  });

  it("moves what the user wrote below along, with the formulas and names that point to it", async () => {
    const book = await edited(() => ({}), {
      cells: [
        { row: 3, column: 0, value: "아래 메모", style: { bold: true } },
        { row: 3, column: 3, value: 7 },
        { row: 3, column: 9, value: 1, formula: "=D4*2+SUM(D2:D2)" },
        { row: 4, column: 3, value: 8, formula: "=D4+1" },
      ],
      names: [{ name: "내이름", row: 3, column: 3 }],
    });
    const bytes = await commit(book, {});
    const state = await book.read({ tables: [], names: ["내이름"] });
    expect(state.names).toEqual(new Map([["내이름", 7]]));
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="D7"><v>7</v></c>');
    expect(xml).toContain('<c r="J4"><f>D7*2+SUM(D2:D5)</f><v>1</v></c>');
    expect(xml).toContain('<c r="D8"><f>D7+1</f><v>8</v></c>');
    expect(partOf(bytes, "xl/workbook.xml")).toContain(">'성과'!$D$7</definedName>");
    expect((await rowsOf(book)).length).toBe(4);
  });

  it("refuses, and changes nothing, where merged cells below reach beyond the table", async () => {
    const book = await openWorkbookFile(null);
    const merges = [{ row: 3, column: 6, rows: 1, columns: 4 }];
    await book.commit({ ...emptyCommit, sheets: [{ ...outcomes, merges }] });
    const before = await book.toBytes();
    await expect(book.commit({ ...emptyCommit, appends: firstCommit.appends })).rejects.toBeInstanceOf(
      WorkbookError,
    );
    expect(await book.toBytes()).toEqual(before);
  });

  it("lets validation reach the new rows", async () => {
    const book = await edited(() => ({}));
    const bytes = await commit(book, append([later]));
    const ranges = [
      ...partOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g),
    ];
    expect(ranges.map(([, sqref]) => sqref)).toEqual(["B2:B6", "D2:D6", "F2:F6"]);
  });
});

describe("changing cells", () => {
  it("finds the row by id and the column by header, and keeps the cell's format", async () => {
    const book = await edited(({ columns }) => ({ columns: [note, ...columns] }));
    const id = { header: "성과번호", value: "O-00000003" };
    await commit(book, {
      updates: [
        { table: "성과", id, header: "체결일", value: 45500 },
        { table: "성과", id, header: "비고", value: null },
      ],
    });
    expect((await rowsOf(book))[2]).toEqual([
      ...[null, "O-00000003", "상담", "부산", 3_450_000, "USD", 45500, null, null],
    ]);
    const sheet = partOf(await book.toBytes(), "xl/worksheets/sheet1.xml");
    const style = (ref: string) => new RegExp(`<c r="${ref}" s="(\\d+)"`).exec(sheet)?.[1];
    expect(style("G4")).toBe(style("G3"));
  });

  it("refuses to write over a formula that gives something else than was planned for", async () => {
    const plain = await (await edited(() => ({}))).toBytes();
    const typed = withPart(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/(<c r="D2"[^>]*>)<v>1000000</, "$1<f>40+2</f><v>42<"),
    );
    const id = { header: "성과번호", value: "O-00000001" };
    const update = { table: "성과", id, header: "금액", value: 7 };
    const book = await openWorkbookFile(typed);
    await expect(
      book.commit({ ...emptyCommit, updates: [{ ...update, before: 1_000_000 }] }),
    ).rejects.toMatchObject({ code: "changed_meanwhile" });
    await commit(book, { updates: [{ ...update, before: 42 }] });
    expect((await rowsOf(book))[0]?.[3]).toBe(7);
  });

  it("refuses the whole change where a row is gone", async () => {
    const book = await edited(() => ({}));
    const before = await book.toBytes();
    const updates = ["O-00000001", "O-없음"].map((value) => ({
      table: "성과",
      id: { header: "성과번호", value },
      header: "비고",
      value: "x",
    }));
    await expect(book.commit({ ...emptyCommit, updates })).rejects.toMatchObject({ code: "table_damaged" });
    expect(await book.toBytes()).toEqual(before);
  });
});

describe("taking rows out", () => {
  const ids = (...values: string[]) => [{ table: "성과", header: "성과번호", ids: values }];

  it("moves the others up, and addresses follow their rows", async () => {
    const plain = await (await edited(() => ({}))).toBytes();
    const named = withPart(plain, "xl/workbook.xml", (xml) =>
      xml.replace("</definedNames>", '<definedName name="둘째금액">성과!$D$3</definedName></definedNames>'),
    );
    const book = await openWorkbookFile(
      withPart(named, "xl/worksheets/sheet1.xml", (xml) =>
        xml.replace("</row>", '<c r="J1"><f>D3+SUM(D2:D5)</f></c></row>'),
      ),
    );
    const bytes = await commit(book, { removals: ids("O-00000001", "O-00000003") });
    expect((await book.read({ tables: [], names: ["둘째금액"] })).names.get("둘째금액")).toBe(250_000);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain("<f>D2+SUM(D2:D3)</f>");
    expect((await rowsOf(book)).map(([id]) => id)).toEqual(["O-00000002", "O-00000004"]);
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A1:H3"');
  });

  it("leaves one blank row where all are taken out, and fills it again", async () => {
    const book = await edited(({ columns }) => ({ columns: [...columns, doubled] }));
    await commit(book, { removals: ids("O-00000001", "O-00000002", "O-00000003", "O-00000004") });
    expect(await rowsOf(book)).toEqual([]);
    const bytes = await commit(book, append([later]));
    expect(await rowsOf(book)).toEqual([[...laterCells, null]]);
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A1:I2"');
  });
});

describe("refreshing a summary", () => {
  const more = [...expectedOfRecords.slice(0, 1), [1, 5000, 45505] as const, ...expectedOfRecords.slice(2)];

  it("rewrites values and formulas in place and says the same in LibreOffice", async () => {
    const book = await openWorkbookFile(null);
    await book.commit(firstCommit);
    const reopened = await reopen(book);
    const bytes = await commit(reopened, {
      ...append([later]),
      sheets: [outcomes, summary(more)],
      calculated: new Map([["성과", new Map([["표시금액", [1_000_000, 250_000, 3_450_000, 70_000, 5000]]])]]),
    });
    expect(await rowsOf(reopened, "요약_시도")).toEqual([
      ["서울", 2, 1_250_000, 45474],
      ["부산", 1, 5000, 45505],
      ["전남광주", 1, 70_000, 45414],
    ]);
    expect((await rowsOf(reopened)).map((row) => row.at(-1))).toEqual([
      1_000_000, 250_000, 3_450_000, 70_000, 5000,
    ]);
    expect((await reopened.read({ tables: [], names: [] })).sheets).toEqual(["성과", "요약-시도"]);
    if (libreOffice === undefined) return;
    expect((await cellsOf(bytes, "요약-시도")).slice(4, 8)).toEqual([
      ["서울", "2", "1250000", "2024-07-01"],
      ["부산", "1", "5000", "2024-08-01"],
      ["전남광주", "1", "70000", "2024-05-02"],
      ["합계", "4", "1325000", ""],
    ]);
  });

  it("twice with the same plan gives the same bytes", async () => {
    const book = await openWorkbookFile(null);
    await book.commit(firstCommit);
    const again: Commit = { ...firstCommit, appends: [] };
    await book.commit(again);
    const bytes = await book.toBytes();
    await book.commit(again);
    expect(await book.toBytes()).toEqual(bytes);
  });

  it("keeps a user's column in the table with its rows, and follows the rows' number", async () => {
    const plan = summary(expectedOfRecords);
    const [table] = plan.tables;
    if (table === undefined) throw new Error("no table");
    const noted: PlannedTable = {
      ...table,
      columns: [...table.columns, note],
      rows: table.rows.map((row, index) => [...row, `메모 ${index}`]),
    };
    const book = await openWorkbookFile(null);
    await book.commit({ ...firstCommit, sheets: [outcomes, { ...plan, tables: [noted] }] });
    const [first = [], second = [], third = []] = table.rows;
    const fewer: PlannedTable = { ...table, rows: [third, first], cellFormulas: [] };
    const footer = { row: 8, column: 0, value: "각주" };
    const bytes = await commit(book, { sheets: [{ ...plan, cells: [footer], tables: [fewer] }] });
    expect(await rowsOf(book, "요약_시도")).toEqual([
      [...third, "메모 2"],
      [...first, "메모 0"],
    ]);
    expect(partOf(bytes, "xl/tables/table2.xml")).toContain('ref="A4:E7" totalsRowCount="1"');
    const grown: PlannedTable = { ...table, rows: [first, second, third, ["제주", 0, "-", "-"]] };
    await commit(book, { sheets: [{ ...plan, cells: [], tables: [grown] }] });
    expect((await rowsOf(book, "요약_시도")).map((row) => row.at(-1))).toEqual([
      "메모 0",
      null,
      "메모 2",
      null,
    ]);
  });

  it("follows rows that the user inserted above the table, named cells by their names", async () => {
    const moved = summary(expectedOfRecords);
    const down = <T extends { row: number }>(item: T): T => ({ ...item, row: item.row + 2 });
    const book = await openWorkbookFile(null);
    await book.commit({
      ...firstCommit,
      sheets: [
        outcomes,
        {
          ...moved,
          cells: moved.cells.map(down),
          tables: moved.tables.map(down),
          names: moved.names.map((name) => ("row" in name ? down(name) : name)),
          print: { ...moved.print, titleRows: [5, 5] },
        },
      ],
    });
    const bytes = await commit(book, { sheets: [{ ...moved, cells: [...moved.cells] }] });
    const { names } = await book.read({ tables: [], names: ["지역기준", "계약행수"] });
    expect(names).toEqual(
      new Map<string, Cell>([
        ["지역기준", "현행"],
        ["계약행수", 3],
      ]),
    );
    const xml = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(xml).toMatch(/<c r="A3" s="\d+" t="inlineStr"><is><t>시·도별/);
    expect(xml).not.toContain('<c r="A1"');
  });

  it("gives the totals row back that the user had turned off", async () => {
    const plan = summary(expectedOfRecords);
    const book = await openWorkbookFile(null);
    const withoutTotals = plan.tables.map((table) => ({
      ...table,
      columns: table.columns.map(withoutTotal),
    }));
    await book.commit({ ...firstCommit, sheets: [outcomes, { ...plan, tables: withoutTotals }] });
    const bytes = await commit(book, { sheets: [plan] });
    expect(partOf(bytes, "xl/tables/table2.xml")).toContain('ref="A4:D8"');
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toMatch(/<c r="A8" s="\d+" t="inlineStr"><is><t>합계</);
  });

  it("refuses where a column that formulas need is gone", async () => {
    const plan = summary(expectedOfRecords);
    const book = await openWorkbookFile(null);
    const narrow = plan.tables.map((table) => ({
      ...table,
      columns: table.columns.slice(0, 2),
      rows: table.rows.map((row) => row.slice(0, 2)),
    }));
    await book.commit({
      ...firstCommit,
      sheets: [outcomes, { ...plan, tables: narrow, names: [], charts: [] }],
    });
    await expect(book.commit({ ...emptyCommit, sheets: [plan] })).rejects.toMatchObject({
      code: "table_damaged",
    });
  });
});

describe("protection", () => {
  it("is respected: a protected sheet is named and nothing is changed", async () => {
    const book = await edited(() => ({}));
    const locked = await openWorkbookFile(
      withPart(await book.toBytes(), "xl/worksheets/sheet1.xml", (xml) =>
        xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
      ),
    );
    await expect(locked.commit(append([...records]))).rejects.toMatchObject({
      code: "sheet_protected",
      message: "'성과' 시트가 보호되어 있어 쓸 수 없습니다. [검토] > [시트 보호 해제] 뒤에 다시 시도하세요.",
    });
  });
});
