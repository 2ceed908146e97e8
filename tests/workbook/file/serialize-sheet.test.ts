// A sheet written back: rows that nobody changed as they stood, byte for byte, and of the others all that stood in them.
import { strFromU8, strToU8 } from "fflate";
import { expect, it } from "vitest";
import { joinBytes } from "../../../src/workbook/file/bytes";
import { constantCell } from "../../../src/workbook/file/cell-xml";
import { parseSheet } from "../../../src/workbook/file/parse-sheet";
import { serializeSheet } from "../../../src/workbook/file/serialize-sheet";
import { changeAttributes, changeRow, setCell, type SheetPart } from "../../../src/workbook/file/sheet-part";

const open = '<worksheet><dimension ref="A1:A3"/><sheetData>';
const close = "</sheetData></worksheet>";
const extra = '<extLst><ext uri="{5}"><x14:a b="가>나"/></ext></extLst>';
const rows = [
  `<row r="1" spans="1:1"><c  r="A1"><v>1</v></c>${extra}</row>`,
  `<row r="2" ht="20"><c r="A2"><v>2</v></c>${extra}</row>`,
  `<row r="3"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>셋</t></r></is></c></row>`,
] as const;
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function written(stood: string, change: (sheet: SheetPart) => void): string {
  const bytes = strToU8(stood);
  const sheet = parseSheet([bytes]);
  change(sheet);
  // In small pieces, as a large part is unpacked.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
    bytes.subarray(index * 7, index * 7 + 7),
  );
  return strFromU8(joinBytes([...serializeSheet(sheet, pieces)]));
}

it("a row that is changed keeps what stands beside its cells, and the others are as they stood", () => {
  const change = (sheet: SheetPart): void => setCell(sheet, 1, 0, constantCell(5, 0));
  expect(written(open + rows.join("") + close, change)).toBe(
    `${declared}${open}${rows[0]}<row r="2" ht="20"><c r="A2"><v>5</v></c>${extra}</row>${rows[2]}${close}`,
  );
});

it("of rows that look alike one is shown and made taller, and the others stay as they were", () => {
  const change = (sheet: SheetPart): void => {
    for (const row of [0, 1, 2]) setCell(sheet, row, 0, constantCell(5, 0));
    changeAttributes(changeRow(sheet, 1), { ht: "40", hidden: undefined });
  };
  const alike = (row: number, look: string): string =>
    `<row r="${row}"${look}><c r="A${row}"><v>5</v></c></row>`;
  const stood = ' ht="20" hidden="1"';
  const before = [1, 2, 3].map((row) => alike(row, stood)).join("");
  expect(written(open + before + close, change)).toBe(
    `${declared}${open}${alike(1, stood)}${alike(2, ' ht="40"')}${alike(3, stood)}${close}`,
  );
});

it("rows that stand out of order are put in order with all that stands in them", () => {
  const nothing = (): void => undefined;
  const [first, second, third] = rows;
  expect(written(open + third + second + first + close, nothing)).toBe(
    declared + open + rows.join("") + close,
  );
});
