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

/** The sample with a value below its records, and a part that the sheet of the records names. */
async function withPartOfSheet(type: string, path: string, xml: string): Promise<Uint8Array> {
  const bytes = await sample('<row r="8"><c r="D8"><v>9</v></c></row>');
  return withPart(withNewPart(bytes, `xl/${path}`, xml), "xl/worksheets/_rels/sheet1.xml.rels", (named) =>
    named.replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="../${path}"/></Relationships>`,
    ),
  );
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

  it.each(["성과", "'성과'", "&apos;성과&apos;", "&#39;성과&#39;", "&#x27;성과&#x27;"])(
    "takes along what names its sheet as %s, and no mere words",
    async (name) => {
      const cell = (address: string, formula: string) => `<c r="${address}"><f>${formula}</f><v>1</v></c>`;
      const cells = (row: number) => cell("H1", `${name}!D${row}`) + cell("K1", 'IF(B5="성과 D8",1,0)');
      const bytes = await grown(await sample('<row r="8"><c r="D8"><v>9</v></c></row>', cells(8)));
      expect(partOf(bytes, summarySheet)).toContain(cells(9).replace(/&[^;]+;/g, "'"));
    },
  );

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

  it("takes a text box along that shows one of the cells below it", async () => {
    const drawing = "xl/drawings/drawing1.xml";
    const box = (cell: string) => `<xdr:sp macro="" textlink="성과!$D$${cell}">`;
    const bytes = withPart(await sample('<row r="8"><c r="D8"><v>9</v></c></row>'), drawing, (xml) =>
      xml.replace(
        "</xdr:wsDr>",
        `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>${box("8")}<xdr:nvSpPr>` +
          `<xdr:cNvPr id="99" name="글상자"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/>` +
          "</xdr:absoluteAnchor></xdr:wsDr>",
      ),
    );
    expect(partOf(await grown(bytes), drawing)).toContain(box("9"));
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
    const bytes = await withPartOfSheet("comments", "comments1.xml", comments);
    const book = await openWorkbookFile(bytes);
    await expect(book.commit(later)).rejects.toMatchObject({
      code: "cannot_keep_whole",
      message:
        "'성과' 시트의 '성과' 표에서 옮겨야 할 행에 메모가 있어 행을 더하거나 뺄 수 없습니다. 다른 곳으로 옮긴 뒤 다시 시도하세요.",
    });
    expect(await book.toBytes()).toEqual(bytes);
  });

  it("refuses where a pivot table would have to move", async () => {
    const pivot =
      '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="피벗" cacheId="1"><location ref="B8:D10" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>';
    const bytes = await withPartOfSheet("pivotTable", "pivotTables/pivotTable1.xml", pivot);
    const book = await openWorkbookFile(bytes);
    await expect(book.commit(later)).rejects.toMatchObject({
      code: "cannot_keep_whole",
      message: expect.stringContaining("피벗 테이블이 있어") as string,
    });
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

describe("a table that loses a row", () => {
  it("hides what its filter has hidden, wherever that stands now", async () => {
    const filtered = withPart(await sample(""), "xl/tables/table1.xml", (xml) =>
      xml.replace(
        /<autoFilter ref="([^"]*)"\/>/,
        '<autoFilter ref="$1"><filterColumn colId="1"><filters><filter val="계약"/></filters></filterColumn></autoFilter>',
      ),
    );
    const book = await openWorkbookFile(
      withPart(filtered, records, (xml) => xml.replace('<row r="4"', '<row r="4" hidden="1"')),
    );
    const removals = [{ table: "성과", header: "성과번호", ids: ["O-00000001"] }];
    await book.commit({ ...emptyCommit, removals });
    const bytes = await book.toBytes();
    const rows = [...partOf(bytes, records).matchAll(/<row r="([2-9])"([^>]*)>.*?<t>(계약|상담)</gs)];
    expect(rows.map(([, number, look, kind]) => [number, look?.includes('hidden="1"'), kind])).toEqual([
      ["2", false, "계약"],
      ["3", true, "상담"],
      ["4", false, "계약"],
    ]);
    expect(faultsOf(bytes)).toEqual([]);
  });
});

describe("formulas of the user's that Excel has stored as shared", () => {
  /** 성과 with a column "두배", whose first cell holds the formula of all, and three blank rows at its end. */
  async function doubled(): Promise<Uint8Array> {
    const [table] = outcomes.tables;
    if (table === undefined) throw new Error("no table");
    const own = { header: "두배", width: 10, numberFormat: "#,##0", formula: "=D2*2" };
    const book = await openWorkbookFile(null);
    const sheet = { ...outcomes, tables: [{ ...table, columns: [...table.columns, own] }] };
    await book.commit({ ...emptyCommit, sheets: [sheet], appends: firstCommit.appends });
    const shared = withPart(await book.toBytes(), records, (xml) =>
      xml
        .replace(/(<c r="I2"[^>]*>)<f>/, '$1<f t="shared" ref="I2:I8" si="0">')
        .replace(/(<c r="I[3-5]"[^>]*>)<f>[^<]*<\/f>/g, '$1<f t="shared" si="0"/>')
        .replace(
          "</sheetData>",
          [6, 7, 8].map((row) => `<row r="${row}"><c r="I${row}"><f t="shared" si="0"/></c></row>`).join("") +
            "</sheetData>",
        ),
    );
    return withPart(shared, "xl/tables/table1.xml", (xml) => xml.replaceAll("A1:I5", "A1:I8"));
  }

  function formulasOf(bytes: Uint8Array): string[] {
    return [...partOf(bytes, records).matchAll(/<c r="I[2-8]"[^>]*>(<f.*?)(?:<v|<\/c>)/gs)].map(
      ([, formula = ""]) => formula,
    );
  }

  const each = [2, 3, 4, 5, 6, 7, 8].map((row) => `<f>D${row}*2</f>`);

  it("speak of their own row where new rows take the place of blank ones", async () => {
    expect(formulasOf(await grown(await doubled()))).toEqual(each);
  });

  it("stay where a value takes the place of the one that they share", async () => {
    const book = await openWorkbookFile(await doubled());
    const id = { header: "성과번호", value: "O-00000001" };
    await book.commit({ ...emptyCommit, updates: [{ table: "성과", id, header: "두배", value: 7 }] });
    expect(formulasOf(await book.toBytes())).toEqual(each.slice(1));
  });

  it("go with their rows where a summary is put in another order", async () => {
    const noted = withPart(await sample(""), "xl/tables/table2.xml", (xml) =>
      xml
        .replaceAll("A4:D", "A4:E")
        .replace('count="4"', 'count="5"')
        .replace("</tableColumns>", '<tableColumn id="9" name="내 계산"/></tableColumns>'),
    );
    const cells = [
      '<f t="shared" ref="E5:E7" si="3">G5*2</f>',
      '<f t="shared" si="3"/>',
      '<f t="shared" si="3"/>',
    ];
    const shared = withPart(noted, summarySheet, (xml) =>
      cells
        .reduce(
          (sheet, formula, index) =>
            sheet.replace(
              new RegExp(`(<row r="${index + 5}".*?)</row>`, "s"),
              `$1<c r="E${index + 5}">${formula}</c></row>`,
            ),
          xml,
        )
        .replace(/(<row r="4".*?)<\/row>/s, '$1<c r="E4" t="inlineStr"><is><t>내 계산</t></is></c></row>'),
    );
    const plan = summary(expectedOfRecords);
    const tables = plan.tables.map((table) => ({
      ...table,
      cellFormulas: [],
      rows: table.rows.toReversed(),
    }));
    const book = await openWorkbookFile(shared);
    await book.commit({ ...emptyCommit, sheets: [{ ...plan, tables, charts: [] }] });
    const bytes = await book.toBytes();
    expect(faultsOf(bytes)).toEqual([]);
    expect(partOf(bytes, summarySheet).match(/<c r="E[5-7]">.*?<\/c>/g)).toEqual([
      '<c r="E5"><f>G5*2</f></c>',
      '<c r="E6"><f>G6*2</f></c>',
      '<c r="E7"><f>G7*2</f></c>',
    ]);
  });
});
