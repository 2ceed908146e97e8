// A new workbook: what is written is read back, passes the checks, and recalculates to the values written with it.
import { describe, expect, it } from "vitest";
import { openWorkbookFile, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { initialSettings } from "../../../src/records/report";
import { recordSheets } from "../../../src/workbook/record-sheets";
import { emptyCommit } from "../../../src/workbook/workbook";
import { partOf } from "./package-text";
import { firstCommit, nothing, outcomes, summary } from "./sample-plan";
import { libreOffice, recalculated } from "../../libreoffice";
import { faultsOf } from "./workbook-checks";

async function newWorkbook(): Promise<FileWorkbook> {
  const book = await openWorkbookFile(null);
  await book.commit(firstCommit);
  return book;
}

describe("a new workbook", () => {
  it("gives back tables, names and sheets as they were written", async () => {
    const book = await newWorkbook();
    expect(
      await book.read({ tables: ["성과", "요약_시도", "없음"], names: ["지역기준", "계약행수", "없음"] }),
    ).toEqual({
      tables: [
        {
          name: "성과",
          sheet: "성과",
          headers: ["성과번호", "실적항목", "시도", "금액", "통화", "체결일", "비고", "표시금액"],
          rows: [
            ["O-00000001", "계약", "서울", 1_000_000, "USD", 45467, "=1+1", 1_000_000],
            ["O-00000002", "계약", "서울", 250_000, "USD", 45474, "007", 250_000],
            ["O-00000003", "상담", "부산", 3_450_000, "USD", null, "3-4", 3_450_000],
            ["O-00000004", "계약", "전남광주", 70_000, "USD", 45414, "첫째 줄\n둘째 줄 <&> \u0007", 70_000],
          ],
        },
        {
          name: "요약_시도",
          sheet: "요약-시도",
          headers: ["시도", "계약건", "계약액", "최근귀속일"],
          rows: [
            ["서울", 2, 1_250_000, 45474],
            ["부산", 0, "-", "-"],
            ["전남광주", 1, 70_000, 45414],
          ],
        },
      ],
      names: new Map<string, unknown>([
        ["지역기준", "현행"],
        ["계약행수", 3],
      ]),
      sheets: ["성과", "요약-시도"],
    });
  });

  it("is read the same from its bytes, and the same content gives the same bytes", async () => {
    const book = await newWorkbook();
    const bytes = await book.toBytes();
    const again = await openWorkbookFile(bytes);
    const wanted = { tables: ["성과", "요약_시도"], names: ["지역기준"] };
    expect(await again.read(wanted)).toEqual(await book.read(wanted));
    expect(await (await newWorkbook()).toBytes()).toEqual(bytes);
  });

  it("has nothing that Excel would repair", async () => {
    expect(faultsOf(await (await newWorkbook()).toBytes())).toEqual([]);
  });

  it.skipIf(libreOffice === undefined)(
    "recalculates in LibreOffice to the values that were written with the formulas",
    async () => {
      const sheets = recalculated(await (await newWorkbook()).toBytes());
      expect(sheets.get("요약-시도")?.slice(0, 10)).toEqual([
        ["시·도별 해외마케팅 추진실적", "", "", ""],
        ["지역 기준", "현행", "계약 행수", "3"],
        ["", "", "", ""],
        ["시도", "계약건", "계약액", "최근귀속일"],
        ["서울", "2", "1250000", "2024-07-01"],
        ["부산", "0", "-", "-"],
        ["전남광주", "1", "70000", "2024-05-02"],
        ["합계", "3", "1320000", ""],
        ["", "", "", ""],
        ["반올림으로 합계가 맞지 않을 수 있음", "", "", ""],
      ]);
      expect(
        sheets
          .get("성과")
          ?.slice(0, 5)
          .map((row) => row.at(-1)),
      ).toEqual(["표시금액", "1000000", "250000", "3450000", "70000"]);
    },
  );

  it("stores each calculated column's formula in the table, so that a row typed by hand gets it too", async () => {
    const bytes = await (await newWorkbook()).toBytes();
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain(
      '<calculatedColumnFormula>IF(성과[[#This Row],[통화]]="USD",성과[[#This Row],[금액]],"")</calculatedColumnFormula>',
    );
    expect(partOf(bytes, "xl/tables/table2.xml")).toContain(
      'MAXIFS(성과[체결일],성과[시도],요약_시도[[#This Row],[시도]],성과[실적항목],"계약")',
    );
  });

  it("has one blank row, ready to be typed into, where there are no records", async () => {
    const book = await openWorkbookFile(null);
    await book.commit({ ...emptyCommit, sheets: [outcomes, summary(nothing)] });
    const { tables } = await book.read({ tables: ["성과"], names: [] });
    expect(tables.map(({ rows }) => rows)).toEqual([[]]);
    const bytes = await book.toBytes();
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A1:H2"');
    expect(faultsOf(bytes)).toEqual([]);
  });

  it("holds all sheets of a real report", async () => {
    const book = await openWorkbookFile(null);
    const settings = { ...initialSettings("2026-11-21"), from: "2024-01-01", to: "2024-06-30" };
    await book.commit({ ...emptyCommit, sheets: recordSheets(settings) });
    expect(faultsOf(await book.toBytes())).toEqual([]);
  });
});
