// A sheet is taken apart piece by piece: where a piece ends must not show, in no cell and in no row kept as it stood.
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { cellValue } from "../../../src/workbook/file/cell-xml";
import { parseSheet } from "../../../src/workbook/file/parse-sheet";
import { getCell } from "../../../src/workbook/file/sheet-part";

const head = '<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet><sheetPr codeName="시트"/><sheetData>';
const tail = '</sheetData><pageMargins left="0.7"/></worksheet>';
/** Of one, two, three and four bytes, and line ends that belong together. */
const signs = fc.array(fc.constantFrom("a", "é", "가", "👨‍👩‍👧", "\r\n", "&amp;"), {
  minLength: 1,
  maxLength: 40,
});

/** As a part is unpacked; where a piece ends falls between any two bytes. */
function inPieces(bytes: Uint8Array): Uint8Array[] {
  const length = 99_991;
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}

/** More than two pieces; the rows are shifted against the pieces' ends by what stands in the first. */
function manyRows(text: string): string[] {
  return Array.from(
    { length: 4_000 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>` +
      `<c r="B${index + 1}" t="inlineStr"><is><r><rPr><b/></rPr><t>${text}</t></r></is></c>` +
      `<c r="C${index + 1}"><f>A${index + 1}&amp;"가나다라마바사아자차카타파하"</f><v>${index}</v></c></row>`,
  );
}

/** What a parser may trip over where a piece ends: signs that end tags elsewhere, cells known from above, odd rows. */
const tricky =
  `\ufeff${head}<row r="2" x="a>b" spans="1:3"><c r="A2" cm="1>0" t="inlineStr"><is><r><t>가 ></t></r></is></c>` +
  `<c r="B2"><v>1</v></c><c><f>A1&amp;"👨‍👩‍👧"</f><v>2</v></c><extLst><ext uri="{a>b}">나<c/></ext></extLst></row>\r\n` +
  `<row r="3"><c r="A3" s="1"/><c r="B3"><v>1</v></c><c r="C3"><v>3</v></c></row>` +
  `<row r="1" ht="20"><!-- <row r="9"><c r="A9"/> --><c r="A1" s="1"/><c r="XFD1"><v>다</v></c></row><row r="5"/>${tail}`;

describe("a small sheet", () => {
  it("is the same wherever it is cut in two, and cut into single bytes", () => {
    const bytes = strToU8(tricky);
    const whole = parseSheet([bytes]);
    expect([...whole.rows].map(([row, { cells, extra }]) => [row, cells.columns(), extra])).toEqual([
      [1, [0, 1, 2], '<extLst><ext uri="{a>b}">나<c/></ext></extLst>'],
      [2, [0, 1, 2], ""],
      [0, [0, 16_383], ""],
      [4, [], ""],
    ]);
    for (let cut = 0; cut < bytes.length; cut += 1)
      expect(parseSheet([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole);
    expect(parseSheet(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it.each([
    ["a row that stands twice", '<row r="1"/><row r="1"/>'],
    ["a row below the last", '<row r="1048577"/>'],
    ["a row that is no number", '<row r="one"/>'],
    ["a cell right of the last column", '<row r="1"><c r="XFE1"/></row>'],
    ["a cell right of the last column, as those above it", '<row r="1"><c r="XFD1"/><c/></row>'],
    ["a cell without letters", '<row r="1"><c r="1"/></row>'],
    ["a DTD", "<!DOCTYPE a>"],
    ["more than 256 tags in one another", "<a>".repeat(300)],
  ])("with %s is refused", (_, rows) => {
    expect(() => parseSheet([strToU8(`${head}${rows}${tail}`)])).toThrow(Error);
  });
});

describe("a sheet larger than what is decoded at a time", () => {
  it("gives its cells and keeps its rows, whatever signs stand where a piece ends", () => {
    fc.assert(
      fc.property(signs, fc.boolean(), (chosen, hasMark) => {
        const text = chosen.join("");
        const rows = manyRows(text);
        const bytes = strToU8(`${hasMark ? "\ufeff" : ""}${head}${rows.join("")}${tail}`);
        const sheet = parseSheet(inPieces(bytes));
        const kept = [...sheet.rows.values()].map(({ source }) => bytes.subarray(source?.start, source?.end));
        expect(Buffer.compare(Buffer.concat(kept), strToU8(rows.join("")))).toBe(0);
        const shown = text.replaceAll("\r\n", "\n").replaceAll("&amp;", "&");
        const right = [...sheet.rows.keys()].filter(
          (row) =>
            cellValue(getCell(sheet, row, 0), []) === shown &&
            getCell(sheet, row, 1)?.source === `<is><r><rPr><b/></rPr><t>${text}</t></r></is>` &&
            getCell(sheet, row, 2)?.formula === `A${row + 1}&"가나다라마바사아자차카타파하"` &&
            getCell(sheet, row, 2)?.text === String(row),
        );
        expect(right).toHaveLength(rows.length);
        expect(sheet.document.root.children).toMatchObject([
          { name: "sheetPr", attributes: { codeName: "시트" } },
          { name: "sheetData" },
          { name: "pageMargins", attributes: { left: "0.7" } },
        ]);
      }),
      { numRuns: 8 },
    );
  });
});
