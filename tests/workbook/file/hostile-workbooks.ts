// Workbooks made to harm: each says little and asks for much. They are ours but for one part, so that all that the
// adapter does to a workbook meets it.
import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import type { PackedPart } from "../../../src/workbook/file/packed-part";
import { writeZip } from "../../../src/workbook/file/zip-writer";
import { firstCommit } from "./sample-plan";

type Change = (text: string) => string;

const sheet = "xl/worksheets/sheet1.xml";
const sheetRels = "xl/worksheets/_rels/sheet1.xml.rels";
const table = "xl/tables/table1.xml";
const styles = "xl/styles.xml";
const workbook = "xl/workbook.xml";
const workbookRels = "xl/_rels/workbook.xml.rels";
const mostRows = 1_048_576;

const times = (count: number, xml: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => xml(index)).join("");

const replaced =
  (found: string | RegExp, by: string): Change =>
  (text) => {
    const changed = text.replace(found, () => by);
    if (changed === text) throw new Error(`there is no ${String(found)}`);
    return changed;
  };
const before = (found: string, xml: string): Change => replaced(found, xml + found);
const rows = (xml: string): Record<string, Change> => ({
  [sheet]: replaced(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`),
});
const behindRows = (xml: string): Record<string, Change> => ({
  [sheet]: replaced("</sheetData>", `</sheetData>${xml}`),
});
const reaching = (range: string): Change => replaced(/ref="A1:H5"/g, `ref="${range}"`);

/** Changes of parts by what they ask for. Columns are named so that an array by column would grow from cell to cell. */
const changes: Readonly<Record<string, Record<string, Change>>> = {
  "a table that claims every row": { [table]: reaching(`A1:H${mostRows}`) },
  "a table that claims every cell": {
    [table]: (text) =>
      replaced(
        /<tableColumns.*<\/tableColumns>/s,
        `<tableColumns>${times(16_384, (index) => `<tableColumn id="${index + 1}" name="c${index}"/>`)}</tableColumns>`,
      )(reaching(`A1:XFD${mostRows}`)(text)),
  },
  "a table that claims every row, and has the last": {
    [table]: reaching(`A1:H${mostRows}`),
    [sheet]: before("</sheetData>", `<row r="${mostRows}"><c r="A${mostRows}"><v>1</v></c></row>`),
  },
  "a table that ends before it begins": { [table]: reaching("H5:A1") },
  "a table of a billion header rows": { [table]: replaced("<table ", '<table headerRowCount="-1e9" ') },
  "a table that is the workbook": { [sheetRels]: replaced("/xl/tables/table1.xml", `/${workbook}`) },
  "a cell in the last corner": {
    [sheet]: before("</sheetData>", `<row r="${mostRows}"><c r="XFD${mostRows}"><v>1</v></c></row>`),
  },
  "a million rows without a cell": rows("<row/>".repeat(mostRows)),
  // A sheet of all the rows that Excel has is an honest one; reading it takes three seconds.
  "half a million rows of one cell": rows('<row><c s="1"><v>1</v></c></row>'.repeat(mostRows / 2)),
  "few cells in each row, up to the last column": rows(
    `<row>${["A", "ALL", "BWX", "DII", "ETT", "GFE", "HQP", "JCA"].map((name) => `<c r="${name}1"/>`).join("")}</row>`.repeat(
      20_000,
    ),
  ),
  "two million empty cells": rows(`<row>${"<c/>".repeat(16_384)}</row>`.repeat(120)),
  "cells written in more ways than are remembered": rows(
    times(50, (way) => `<row><c s="${way}"><v>1</v></c></row>`).repeat(20_000),
  ),
  "rows of two hundred attributes": rows(`<row ${times(200, (index) => `a${index}="" `)}/>`.repeat(40_000)),
  "an endless attribute": rows(`<row a="${"x".repeat(20_000_000)}"/>`),
  "an endless text": rows(`<row><c t="str"><v>${"x".repeat(20_000_000)}</v></c></row>`),
  "a long formula that is shared by thousands": rows(
    `<row><c><f t="shared" si="0" ref="A1:A9">${"A1+B2*".repeat(1000)}1</f></c></row>` +
      '<row><c><f t="shared" si="0"/></c></row>'.repeat(60_000),
  ),
  "tags a million deep in a cell": rows(`<row><c>${"<a>".repeat(1_000_000)}`),
  "tags a million deep behind the rows": behindRows("<a>".repeat(1_000_000)),
  "a million tags behind the rows": behindRows("<a/>".repeat(1_000_000)),
  "thousands of merged cells, links and rules below a table": behindRows(
    `<mergeCells>${times(40_000, (index) => `<mergeCell ref="A${index + 10}:B${index + 10}"/>`)}</mergeCells>` +
      `<dataValidations>${times(40_000, (index) => `<dataValidation sqref="A${index + 3}"/>`)}</dataValidations>` +
      `<hyperlinks>${times(40_000, (index) => `<hyperlink ref="A${index + 10}"/>`)}</hyperlinks>`,
  ),
  "a hundred thousand styles": {
    [styles]: before(
      "</cellXfs>",
      times(100_000, (index) => `<xf numFmtId="${index}" fontId="0"/>`),
    ),
  },
  "a hundred thousand fonts": {
    [styles]: before(
      "</fonts>",
      times(100_000, (index) => `<font><sz val="${index}"/></font>`),
    ),
  },
  "a hundred thousand names": {
    [workbook]: before(
      "</definedNames>",
      times(100_000, (index) => `<definedName name="n${index}">A1</definedName>`),
    ),
  },
  "a name of 20 MB": {
    [workbook]: before("</definedNames>", `<definedName name="n">${"A1+".repeat(7_000_000)}</definedName>`),
  },
  "a workbook of 40 MB": { [workbook]: before("</definedNames>", " ".repeat(40_000_000)) },
  "fifty thousand sheets that are one": {
    [workbook]: before(
      "</sheets>",
      times(50_000, (index) => `<sheet name="s${index}" sheetId="${index + 50}" r:id="rId1"/>`),
    ),
  },
  "a sheet that is the list of sheets": {
    [workbookRels]: replaced(/[^"]*worksheets\/sheet1\.xml/, `/${workbookRels}`),
  },
  "relationships that point to nothing": {
    [workbookRels]: replaced(/Target="[^"]*"/g, 'Target="../../nothing"'),
  },
  "a drawing that draws itself": {
    "xl/worksheets/_rels/sheet2.xml.rels": replaced(/\/xl\/drawings\/[^"]*/, "/xl/worksheets/sheet2.xml"),
  },
  "entities that grow": {
    [sheet]: replaced("<worksheet", '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet'),
  },
  "ten million shared texts": {
    [workbookRels]: before(
      "</Relationships>",
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/s.xml"/>',
    ),
    "xl/s.xml": () => `<sst>${"<si/>".repeat(10_000_000)}</sst>`,
  },
  "a sheet of 200 MB that packs to some hundred kB": rows(
    `<row>${'<c t="str"><v>abcdefghijklmnopqrstuvwxyz</v></c>'.repeat(100)}</row>`.repeat(47_000),
  ),
};

/** The files, by what they hold; made one after another, for some are large before they are packed. */
export async function* hostileWorkbooks(): AsyncGenerator<[name: string, bytes: Uint8Array]> {
  const book = await openWorkbookFile(null);
  await book.commit(firstCommit);
  const whole = unzipSync(await book.toBytes());
  for (const [name, parts] of Object.entries(changes)) {
    const changed = Object.entries(parts).map(([path, change]): [string, Uint8Array] => [
      path,
      strToU8(change(strFromU8(whole[path] ?? new Uint8Array()))),
    ]);
    yield [name, packed({ ...whole, ...Object.fromEntries(changed) })];
  }
}

function packed(parts: Record<string, Uint8Array>): Uint8Array {
  const entries = Object.entries(parts).map(([path, bytes]): [string, PackedPart] => [
    path,
    { method: 8, crc: 0, size: bytes.length, packed: new Uint8Array(deflateRawSync(bytes)) },
  ]);
  return writeZip(new Map(entries));
}
