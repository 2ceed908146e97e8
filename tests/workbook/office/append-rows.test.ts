// Rows added to a table: at its end, as text where they are text, whatever the user has done to the table since.
import { describe, expect, it } from "vitest";
import { tables } from "../../../src/records/tables";
import { emptyCommit } from "../../../src/workbook/workbook";
import { describeSheet } from "../../excel-host/describe-sheet";
import type { Workbook as Engine } from "../../excel-host/engine/workbook";
import { append, evidence, openRecordBook, row, type OpenBook } from "./open-book";

const firstRows = [
  ["성과", "O-00000000", "금액", "A-00000001", "0", "수출계약 0건을 맺었다", 0, 10, "정확"],
  ["성과", "O-00000001", "금액", "A-00000001", "1", "수출계약 1건을 맺었다", 1, 11, "정확"],
];

describe("rows are added", () => {
  it("in place of the blank row of a new table, and then below the last one", async () => {
    const { book, workbook } = await openRecordBook();
    const [first, second] = evidence(2);
    if (first === undefined || second === undefined) throw new Error("two rows are needed");
    await book.commit(append("근거", [first]));
    await book.commit(append("근거", [second]));
    const sheet = describeSheet(workbook, "근거");
    expect({
      used: sheet.used,
      rows: sheet.values.slice(1),
      tables: sheet.tables.map(({ address }) => address),
    }).toEqual({ used: "A1:I3", rows: firstRows, tables: ["A1:I3"] });
  });

  it("as the text they are: no string becomes a formula, a date or a number", async () => {
    const { book, workbook } = await openRecordBook();
    const texts = ["=1+1", "3-4", "1/2", "10%", "007", "'따옴표", "TRUE", "+82", "@이름", " 앞 빈칸"];
    await book.commit(
      append(
        "근거",
        texts.map((text) =>
          row({
            표: "성과",
            기록번호: "O-1",
            열: "금액",
            기사번호: "A-1",
            값: text,
            문장: text,
            시작: 0,
            끝: 1,
            일치: "정확",
          }),
        ),
      ),
    );
    const sheet = describeSheet(workbook, "근거");
    expect(sheet.values.slice(1).map((cells) => [cells[4], cells[5]])).toEqual(
      texts.map((text) => [text, text]),
    );
    expect(sheet.formulas).toEqual({});
  });

  it("as text even in a column whose format the user has changed", async () => {
    const { book, workbook, host } = await openRecordBook();
    host.editAsOtherUser((engine) => {
      engine.range("근거!E2:E2").NumberFormat = "General";
    });
    const texts = ["=1+1", "3-4", "007", "'따옴표", "true"];
    await book.commit(
      append(
        "근거",
        texts.map((text) => row({ 표: "성과", 값: text })),
      ),
    );
    expect(
      describeSheet(workbook, "근거")
        .values.slice(1)
        .map((cells) => cells[4]),
    ).toEqual(texts);
  });

  it("with the formulas, formats and validation of their columns", async () => {
    const { book, workbook } = await openRecordBook();
    const before = describeSheet(workbook, "성과");
    await book.commit(
      append("성과", [row({ 성과번호: "O-1", 금액: 100, 통화: "USD" }), row({ 성과번호: "O-2" })]),
    );
    const after = describeSheet(workbook, "성과");
    const inRows2And3 = (address: string): string =>
      address.replace(
        /^([A-Z]+)2(?::([A-Z]+)2)?$/,
        (_, from: string, to?: string) => `${from}2:${to ?? from}3`,
      );
    expect(after.tables.map(({ address, calculated }) => ({ address, calculated }))).toEqual(
      before.tables.map(({ address, calculated }) => ({ address: address.replace(/2$/, "3"), calculated })),
    );
    expect(Object.keys(after.formulas)).toHaveLength(2 * Object.keys(before.formulas).length);
    expect(after.numberFormats).toEqual(
      Object.fromEntries(
        Object.entries(before.numberFormats).map(([address, format]) => [inRows2And3(address), format]),
      ),
    );
    expect(after.validations).toEqual(
      before.validations.map((each) => ({ ...each, address: inRows2And3(each.address) })),
    );
  });

  it("under English headers, in a table with the English name", async () => {
    const { book, workbook, host } = await openRecordBook();
    const columns = tables.find(({ name }) => name === "근거")?.columns ?? [];
    host.editAsOtherUser((engine) => {
      engine.Tables.GetItem("근거").Name = "Evidence";
      engine.range("근거!A1:I1").Values = [columns.map(({ english }) => english)];
    });
    await book.commit(append("근거", evidence(2)));
    const { tables: found } = await book.read({ tables: ["근거"], names: [] });
    expect(found).toEqual([
      {
        name: "Evidence",
        sheet: "근거",
        headers: ["Table", "Record_ID", "Column", "Article_ID", "Value", "Quote", "Start", "End", "Match"],
        rows: firstRows,
      },
    ]);
    expect(describeSheet(workbook, "근거").tables.map(({ address }) => address)).toEqual(["A1:I3"]);
  });

  it("by header where columns were reordered and the user's own stand between them", async () => {
    const { book, workbook, host } = await openRecordBook();
    host.editAsOtherUser((engine) => {
      engine.range("근거!C1:C2").Insert("Right");
      engine.range("근거!C1:C1").Values = [["내 메모"]];
      engine.range("근거!A1:B1").Values = [["기록번호", "표"]];
    });
    await book.commit(append("근거", evidence(2)));
    expect(describeSheet(workbook, "근거").values.slice(1)).toEqual([
      ["O-00000000", "성과", "", "금액", "A-00000001", "0", "수출계약 0건을 맺었다", 0, 10, "정확"],
      ["O-00000001", "성과", "", "금액", "A-00000001", "1", "수출계약 1건을 맺었다", 1, 11, "정확"],
    ]);
  });

  it("above a totals row and above what the user keeps below the table", async () => {
    const { book, workbook, host } = await openRecordBook();
    host.editAsOtherUser((engine) => {
      engine.Tables.GetItem("근거").ShowTotals = true;
      engine.range("근거!A5:A5").Values = [["아래 메모"]];
    });
    await book.commit(append("근거", evidence(3)));
    const sheet = describeSheet(workbook, "근거");
    expect(sheet.tables.map(({ address, totals }) => ({ address, totals }))).toEqual([
      { address: "A1:I5", totals: true },
    ]);
    expect(sheet.values.map(([first]) => first)).toEqual([
      "표",
      "성과",
      "성과",
      "성과",
      "요약",
      "",
      "아래 메모",
    ]);
  });

  it("to a table moved to another sheet", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(append("근거", evidence(1)));
    host.editAsOtherUser(moveEvidence);
    await book.commit(append("근거", evidence(2).slice(1)));
    const sheet = describeSheet(workbook, "보관");
    expect({ used: sheet.used, rows: sheet.values.slice(1) }).toEqual({ used: "C5:K7", rows: firstRows });
  });

  it("to a table on a renamed sheet, with rows inserted above it", async () => {
    const { book, workbook, host } = await openRecordBook();
    host.editAsOtherUser((engine) => {
      engine.range("근거!A1:A3").GetEntireRow().Insert("Down");
      engine.Worksheets.GetItem("근거").Name = "증거";
    });
    await book.commit(append("근거", evidence(2)));
    const sheet = describeSheet(workbook, "증거");
    expect({ used: sheet.used, rows: sheet.values.slice(1) }).toEqual({ used: "A4:I6", rows: firstRows });
  });

  it("to a filtered table with a hidden column, in manual calculation: filter, column and mode stay", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(append("근거", evidence(2)));
    host.editAsOtherUser((engine) => {
      engine.Application.CalculationMode = "Manual";
      engine.range("근거!E1:E1").GetEntireColumn().ColumnHidden = true;
      const filter = { filterOn: "Values", values: ["O-00000001"] };
      engine.Tables.GetItem("근거").Columns.GetItem("기록번호").Filter.Apply(filter);
    });
    await book.commit(append("근거", evidence(2)));
    const { values } = describeSheet(workbook, "근거");
    expect(values.slice(1).map((cells) => [cells[1], cells[4]])).toEqual([
      ["O-00000000", "0"],
      ["O-00000001", "1"],
      ["O-00000000", "0"],
      ["O-00000001", "1"],
    ]);
    const sheet = workbook.Worksheets.GetItem("근거");
    expect({
      mode: workbook.Application.CalculationMode,
      columnHidden: sheet.GetCell(0, 4).ColumnHidden,
      rowHidden: sheet.GetCell(1, 0).RowHidden,
    }).toEqual({ mode: "Manual", columnHidden: true, rowHidden: true });
  });

  it("without the value of an optional column that the user deleted", async () => {
    const { book, workbook, host } = await openRecordBook();
    host.editAsOtherUser((engine) => engine.range("근거!E1:E2").Delete("Left"));
    await book.commit(append("근거", evidence(1)));
    expect(describeSheet(workbook, "근거").values.slice(1)).toEqual([
      ["성과", "O-00000000", "금액", "A-00000001", "수출계약 0건을 맺었다", 0, 10, "정확"],
    ]);
  });

  it("not at all where a required column is missing", async () => {
    const { book, workbook, host } = await openRecordBook();
    host.editAsOtherUser((engine) => engine.range("근거!B1:B2").Delete("Left"));
    const before = describeSheet(workbook, "근거");
    await expect(book.commit(append("근거", evidence(1)))).rejects.toMatchObject({
      code: "table_damaged",
      message:
        "'근거' 표에 '기록번호' 열이 없습니다. 열을 지웠거나 머리글을 바꾸었으면 되돌린 뒤 다시 시도하세요.",
    });
    expect(describeSheet(workbook, "근거")).toEqual(before);
  });

  it("after rows that another user added meanwhile", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(append("근거", evidence(1)));
    host.faults.before(host.counters.batches + 3, () =>
      host.editAsOtherUser((engine) => {
        engine.Tables.GetItem("근거").Rows.Add(null, [["성과", "O-OTHER", "", "", "", "", 0, 0, ""]]);
      }),
    );
    await book.commit(append("근거", evidence(2)));
    expect(describeSheet(workbook, "근거").values.map((cells) => cells[1])).toEqual([
      "기록번호",
      "O-00000000",
      "O-OTHER",
      "O-00000000",
      "O-00000001",
    ]);
  });
});

describe("what another user does while rows are staged", () => {
  /** Before the fourth round trip, which looks whether the tables still stand as they did. */
  const meanwhile = ({ host }: OpenBook, edit: (engine: Engine) => void): void => {
    host.faults.before(host.counters.batches + 4, () => host.editAsOtherUser(edit));
  };

  it("rows typed into the blank row of a new table stay", async () => {
    const opened = await openRecordBook();
    meanwhile(opened, (engine) => {
      engine.range("근거!A2:B2").Values = [["성과", "O-OTHER"]];
    });
    await opened.book.commit(append("근거", evidence(2)));
    expect(describeSheet(opened.workbook, "근거").values.map((cells) => cells[1])).toEqual([
      "기록번호",
      "O-OTHER",
      "O-00000000",
      "O-00000001",
    ]);
  });
});

/** Cuts the table and pastes it two columns and four rows into a sheet of its own. */
function moveEvidence(engine: Engine): void {
  const { Values: values, NumberFormat: formats } = engine.range("근거!A1:I2");
  engine.Tables.GetItem("근거").Delete();
  engine.Worksheets.Add("보관");
  engine.range("보관!C5:K6").NumberFormat = formats;
  engine.range("보관!C5:K6").Values = values;
  engine.Tables.Add("보관!C5:K6", true).Name = "근거";
}

describe("rows are taken out", () => {
  it("by id, wherever they stand, and the table keeps its other rows", async () => {
    const { book, workbook } = await openRecordBook();
    await book.commit(append("근거", evidence(5)));
    await book.commit({
      ...emptyCommit,
      removals: [
        { table: "근거", header: "기록번호", ids: ["O-00000001", "O-00000003", "O-00000004", "O-GONE"] },
      ],
    });
    const sheet = describeSheet(workbook, "근거");
    expect({
      used: sheet.used,
      ids: sheet.values.map((cells) => cells[1]),
      tables: sheet.tables.map(({ address }) => address),
    }).toEqual({
      used: "A1:I3",
      ids: ["기록번호", "O-00000000", "O-00000002"],
      tables: ["A1:I3"],
    });
  });

  it("all of them: one blank row stays, and the next rows take its place", async () => {
    const { book, workbook } = await openRecordBook();
    const rows = evidence(3);
    await book.commit(append("근거", rows));
    const removals = [{ table: "근거", header: "기록번호", ids: ["O-00000000", "O-00000001", "O-00000002"] }];
    await book.commit({ ...emptyCommit, removals });
    expect(describeSheet(workbook, "근거").tables.map(({ address }) => address)).toEqual(["A1:I2"]);
    expect((await book.read({ tables: ["근거"], names: [] })).tables[0]?.rows).toEqual([]);
    await book.commit(append("근거", rows.slice(0, 2)));
    expect(describeSheet(workbook, "근거").values.slice(1)).toEqual(firstRows);
  });

  it("and others added in the same commit", async () => {
    const { book, workbook } = await openRecordBook();
    await book.commit(append("근거", evidence(2)));
    await book.commit({
      ...append("근거", evidence(1)),
      removals: [{ table: "근거", header: "기록번호", ids: ["O-00000000"] }],
    });
    expect(describeSheet(workbook, "근거").values.map((cells) => cells[1])).toEqual([
      "기록번호",
      "O-00000001",
      "O-00000000",
    ]);
  });
});
