// Tables and named cells as they stand in Excel, read in few round trips however long the texts in them are.
import { describe, expect, it } from "vitest";
import { append, evidence, openBook, openRecordBook, row } from "./open-book";

describe("tables are read", () => {
  it("that exist, with their sheets; others and unknown names are left out", async () => {
    const { book } = await openRecordBook();
    await book.commit(append("근거", evidence(1)));
    const state = await book.read({
      tables: ["근거", "Evidence", "없는표", "근거"],
      names: ["표시통화", "없는이름"],
    });
    expect(state).toEqual({
      tables: [
        {
          name: "근거",
          sheet: "근거",
          headers: ["표", "기록번호", "열", "기사번호", "값", "문장", "시작", "끝", "일치"],
          rows: [["성과", "O-00000000", "금액", "A-00000001", "0", "수출계약 0건을 맺었다", 0, 10, "정확"]],
        },
      ],
      names: new Map([["표시통화", "USD"]]),
      sheets: [
        "Sheet1",
        "기사",
        "행사",
        "성과",
        "점검",
        "참가기업",
        "원문",
        "근거",
        "설정",
        "지역",
        "환율",
        "변경이력",
      ],
    });
  });

  it("without their rows where the headers are enough", async () => {
    const { book } = await openRecordBook();
    await book.commit(append("근거", evidence(3)));
    const { tables } = await book.read({ tables: ["설정"], headers: ["근거", "설정", "없는표"], names: [] });
    expect(tables.map(({ name, headers, rows }) => [name, headers.length, rows.length > 0])).toEqual([
      ["설정", 3, true],
      ["근거", 9, false],
    ]);
  });

  it("without blank rows at the end, whatever formulas give there", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(
      append("행사", [row({ 행사번호: "M-1" }), row({ 행사번호: "M-2" }), row({ 행사번호: "M-3" })]),
    );
    host.editAsOtherUser((engine) => {
      engine.range("행사!A3:B4").Values = [
        ["", ""],
        ["", "  "],
      ];
    });
    workbook.setCalculated("행사!Y3", [["미상"]]);
    const { tables } = await book.read({ tables: ["행사"], names: [] });
    expect(tables[0]?.rows.map(([id]) => id)).toEqual(["M-1"]);
  });

  it("and rows added afterwards take the place of those blank ones", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(
      append("행사", [row({ 행사번호: "M-1" }), row({ 행사번호: "M-2" }), row({ 행사번호: "M-3" })]),
    );
    host.editAsOtherUser((engine) => {
      engine.range("행사!A3:A4").Values = [[""], [""]];
    });
    const added = ["M-4", "M-5", "M-6"].map((id) => row({ 행사번호: id }));
    await book.commit(append("행사", added));
    const { tables } = await book.read({ tables: ["행사"], names: [] });
    expect(tables[0]?.rows.map(([id]) => id)).toEqual(["M-1", "M-4", "M-5", "M-6"]);
    expect(workbook.Tables.GetItem("행사").bodyArea().rows).toBe(4);
  });

  it("in halves where the answer is too large for Excel", async () => {
    const { book, host } = await openRecordBook();
    const rows = Array.from({ length: 80 }, (_, index) =>
      row({ 기사번호: "A-00000001", 순번: index + 1, 본문: "가".repeat(31_990 + (index % 10)) }),
    );
    await book.commit(append("원문", rows));
    const before = host.counters.batches;
    const { tables } = await book.read({ tables: ["원문"], names: [] });
    expect(tables[0]?.rows).toEqual(rows.map((cells) => [...cells.values()]));
    expect(host.counters.batches - before).toBe(5);
  });

  it("from a workbook that has none of them", async () => {
    const { book } = await openBook();
    expect(await book.read({ tables: ["성과"], names: ["지역기준"] })).toEqual({
      tables: [],
      names: new Map(),
      sheets: ["Sheet1"],
    });
  });

  it("while a filter hides rows, a column is hidden and a name stands for several cells", async () => {
    const { book, host } = await openRecordBook();
    await book.commit(append("근거", evidence(2)));
    host.editAsOtherUser((engine) => {
      engine.range("근거!E1:E1").GetEntireColumn().ColumnHidden = true;
      engine.range("근거!A2:A2").GetEntireRow().RowHidden = true;
      engine.Names.Add("여러칸", "=근거!$A$1:$B$2");
    });
    const state = await book.read({ tables: ["근거"], names: ["여러칸"] });
    expect(state.tables[0]?.rows.map((cells) => [cells[1], cells[4]])).toEqual([
      ["O-00000000", "0"],
      ["O-00000001", "1"],
    ]);
    expect(state.names).toEqual(new Map());
  });
});
