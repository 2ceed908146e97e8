// When a table grows or shrinks, what names its cells by address follows, on every sheet and in every chart, as in Excel.
import { describe, expect, it } from "vitest";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { emptyCommit } from "../../../src/workbook/workbook";
import { partOf, withNewPart, withPart } from "./package-text";
import { append, expectedOfRecords, firstCommit, outcomes, record, summary } from "./sample-plan";
import { faultsOf } from "./workbook-checks";

const records = "xl/worksheets/sheet1.xml";
const summarySheet = "xl/worksheets/sheet2.xml";
const later = append([record("O-00000005", "계약", "부산", 5, "2024-08-01", "")]);

/** The sample workbook, with rows added to the sheet of the records or cells to the summary's first row. */
async function sample(rows: string, summaryCells = ""): Promise<Uint8Array> {
  const plan = summary(expectedOfRecords);
  const [chart] = plan.charts;
  if (chart === undefined) throw new Error("no chart");
  const ofRecords = {
    ...chart,
    name: "기록 차트",
    table: "성과",
    categories: "시도",
    series: [{ header: "금액", color: "333333" }],
  };
  const book = await openWorkbookFile(null);
  await book.commit({ ...firstCommit, sheets: [outcomes, { ...plan, charts: [chart, ofRecords] }] });
  const bytes = await book.toBytes();
  const withRows =
    rows === ""
      ? bytes
      : withPart(bytes, records, (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));
  return summaryCells === ""
    ? withRows
    : withPart(withRows, summarySheet, (xml) => xml.replace("</row>", `${summaryCells}</row>`));
}

async function grown(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openWorkbookFile(bytes);
  await book.commit(later);
  const result = await book.toBytes();
  expect(faultsOf(result)).toEqual([]);
  return result;
}

describe("a table that grows by a row", () => {
  it("takes formulas of other sheets along, one over its whole column grows with it", async () => {
    const bytes = await grown(
      await sample(
        '<row r="8"><c r="D8"><v>9</v></c></row>',
        '<c r="H1"><f>성과!D8+SUM(성과!$D$2:$D$5)+성과!D3</f><v>1</v></c>',
      ),
    );
    expect(partOf(bytes, summarySheet)).toContain("<f>성과!D9+SUM(성과!$D$2:$D$6)+성과!D3</f><v>1</v>");
    expect(partOf(bytes, records)).toContain('<c r="D9"><v>9</v></c>');
  });

  it("takes along what names its sheet, however a file writes the name, and no mere words", async () => {
    const cell = (address: string, formula: string) => `<c r="${address}"><f>${formula}</f><v>1</v></c>`;
    const cells = (row: number) =>
      cell("H1", `'성과'!D${row}`) +
      cell("I1", `&apos;성과&apos;!D${row}`) +
      cell("J1", `&#39;성과&#39;!D${row}`) +
      cell("K1", 'IF(B5="성과 D8",1,0)');
    const bytes = await grown(await sample('<row r="8"><c r="D8"><v>9</v></c></row>', cells(8)));
    expect(partOf(bytes, summarySheet)).toContain(cells(9).replace(/&apos;|&#39;/g, "'"));
  });

  it("grows in the charts that are drawn from it", async () => {
    const bytes = await grown(await sample(""));
    expect(partOf(bytes, "xl/charts/chart2.xml")).toContain("<c:f>'성과'!$D$2:$D$6</c:f>");
    expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'요약-시도'!$C$5:$C$7</c:f>");
  });

  it("gives formulas that were shared their own before it moves them", async () => {
    const bytes = await grown(
      await sample(
        '<row r="8"><c r="D8"><f t="shared" ref="D8:D9" si="0">D2+$D$5</f><v>1</v></c></row>' +
          '<row r="9"><c r="D9"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    );
    expect(partOf(bytes, records)).toContain(
      '<row r="9"><c r="D9"><f>D2+$D$5</f><v>1</v></c></row><row r="10"><c r="D10"><f>D3+$D$5</f><v>2</v></c></row>',
    );
  });

  it("moves array formulas and merged cells below it, and leaves alone what is beside", async () => {
    const merged = withPart(
      await sample(
        '<row r="8"><c r="A8"><f t="array" ref="A8">SUM(D2:D5*2)</f><v>1</v></c><c r="K8"><v>5</v></c></row>',
      ),
      records,
      (xml) =>
        xml.replace(
          "</sheetData>",
          '</sheetData><mergeCells count="1"><mergeCell ref="B8:C8"/></mergeCells>',
        ),
    );
    const xml = partOf(await grown(merged), records);
    expect(xml).toContain('<c r="A9"><f t="array" ref="A9">SUM(D2:D6*2)</f><v>1</v></c>');
    expect(xml).toContain('<mergeCell ref="B9:C9"/>');
    expect(xml).toContain('<c r="K8"><v>5</v></c>');
  });

  it("refuses where comments would have to move", async () => {
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>a</author></authors><commentList><comment ref="D8" authorId="0"><text><t>x</t></text></comment></commentList></comments>';
    const bytes = withPart(
      withNewPart(await sample('<row r="8"><c r="D8"><v>9</v></c></row>'), "xl/comments1.xml", comments),
      "xl/worksheets/_rels/sheet1.xml.rels",
      (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
        ),
    );
    const book = await openWorkbookFile(bytes);
    await expect(book.commit(later)).rejects.toMatchObject({
      code: "cannot_keep_whole",
      message:
        "'성과' 시트의 '성과' 표에서 옮겨야 할 행에 메모가 있어 행을 더하거나 뺄 수 없습니다. 다른 곳으로 옮긴 뒤 다시 시도하세요.",
    });
    expect(await book.toBytes()).toEqual(bytes);
  });

  it("moves another table that stands below it", async () => {
    const plan = summary(expectedOfRecords);
    const [lower] = plan.tables;
    const [upper] = outcomes.tables;
    if (lower === undefined || upper === undefined) throw new Error("no table");
    const below = { ...lower, row: 9, cellFormulas: [], hiddenRows: [] };
    const sheet = { ...outcomes, tables: [upper, below] };
    const book = await openWorkbookFile(null);
    await book.commit({ ...emptyCommit, sheets: [sheet], appends: firstCommit.appends });
    const bytes = await book.toBytes();
    expect(partOf(bytes, "xl/tables/table2.xml")).toContain('ref="A13:D17"');
    expect(partOf(bytes, "xl/tables/table2.xml")).toContain('<autoFilter ref="A13:D16"/>');
    expect(faultsOf(bytes)).toEqual([]);
  });
});
