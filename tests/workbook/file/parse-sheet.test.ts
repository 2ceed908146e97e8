// A sheet is taken apart piece by piece: where a piece ends must not show, in no cell and in no row kept as it stood.
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { cellValue } from "../../../src/workbook/file/cell-xml";
import { parseSheet } from "../../../src/workbook/file/parse-sheet";
import { getCell } from "../../../src/workbook/file/sheet-part";
import { decodePieces } from "../../../src/workbook/file/utf8";

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

describe("a sheet larger than what is decoded at a time", () => {
  it("gives its cells and keeps its rows, whatever signs stand where a piece ends", () => {
    fc.assert(
      fc.property(signs, fc.boolean(), (chosen, hasMark) => {
        const text = chosen.join("");
        const rows = manyRows(text);
        const bytes = strToU8(`${hasMark ? "\ufeff" : ""}${head}${rows.join("")}${tail}`);
        const pieces = [...decodePieces(inPieces(bytes))];
        const sheet = parseSheet(pieces);
        const whole = pieces.join("");
        const kept = [...sheet.rows.values()].map(({ source }) => whole.slice(source?.start, source?.end));
        expect(kept.join("") === rows.join("")).toBe(true);
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
