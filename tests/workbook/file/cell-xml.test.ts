// Text is text: what a cell holds comes back sign for sign, and nothing of it becomes a formula or a number.
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/records/cell";
import {
  cellContent,
  cellValue,
  constantCell,
  formulaCell,
  type SheetCell,
} from "../../../src/workbook/file/cell-xml";
import { parseSheet } from "../../../src/workbook/file/parse-sheet";
import { getCell } from "../../../src/workbook/file/sheet-part";

function throughFile(cell: SheetCell): SheetCell | undefined {
  const type = cell.type === "n" ? "" : ` t="${cell.type}"`;
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1"${type}>${cellContent(cell)}</c></row></sheetData></worksheet>`;
  return getCell(parseSheet([strToU8(sheet)]), 0, 0);
}

const roundTrip = (value: Cell): Cell => cellValue(throughFile(constantCell(value, 0)), []);

describe("a cell", () => {
  it.each([
    ["=1+1", "=1+1"],
    ["007", "007"],
    ["3-4", "3-4"],
    [" 앞뒤 ", " 앞뒤 "],
    ["\n줄\r\n바꿈\t", "\n줄\r\n바꿈\t"],
    ["_x0041_ 그대로", "_x0041_ 그대로"],
    ["종 \u0007, BOM \uFEFF, 없는 글자 \uFFFE", "종 \u0007, BOM \uFEFF, 없는 글자 \uFFFE"],
    ["\uFEFF표가 앞에 있는 긴 글은 그대로", "\uFEFF표가 앞에 있는 긴 글은 그대로"],
    ["이모지 🚢, RTL \u200F, NBSP\u00A0", "이모지 🚢, RTL \u200F, NBSP\u00A0"],
    ["반쪽 \uD83D 글자", "반쪽 \uFFFD 글자"],
    ["<a>&amp;]]></a>", "<a>&amp;]]></a>"],
    ["", null],
    [null, null],
    [0, 0],
    [-0.1, -0.1],
    [2 ** 53, 2 ** 53],
    [true, true],
    [false, false],
  ])("that holds %j gives back %j", (value, expected) => {
    expect(roundTrip(value)).toBe(expected);
  });

  it("gives back any text without half surrogates", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(roundTrip(text)).toBe(text);
      }),
    );
  });

  it("holds the value that a formula gives, an error as its name", () => {
    const values: Cell[] = ["-", 12.5, null, true, "#N/A", " x "];
    const read = values.map((value) => throughFile(formulaCell("A2", value, 0)));
    expect(read.map((cell) => cellValue(cell, []))).toEqual(values);
    expect(read.map((cell) => cell?.type)).toEqual(["str", "n", "str", "b", "e", "str"]);
  });

  it("refuses a text that Excel would cut, and what is no number", () => {
    expect(() => constantCell("가".repeat(32_768), 0)).toThrow(/32,767자/);
    expect(() => constantCell(Number.NaN, 0)).toThrow(RangeError);
  });
});

describe("a cell of another program", () => {
  const read = (xml: string, strings: string[] = []): Cell => {
    const sheet = `<worksheet><sheetData><row>${xml}</row></sheetData></worksheet>`;
    return cellValue(getCell(parseSheet([strToU8(sheet)]), 0, 0), strings);
  };

  it.each([
    ['<c t="s"><v>1</v></c>', "둘"],
    [
      '<c t="inlineStr"><is><r><t>굵은 </t></r><r><t>글</t></r><rPh sb="0" eb="1"><t>읽기</t></rPh></is></c>',
      "굵은 글",
    ],
    ['<c t="d"><v>2024-06-24</v></c>', 45467],
    ['<c t="d"><v>2024-06-24T12:00:00</v></c>', 45467.5],
    ['<c t="e"><f>NA()</f><v>#N/A</v></c>', "#N/A"],
    ['<c t="str"><f>""</f><v></v></c>', null],
    ["<c><f>1+1</f></c>", null],
    ["<c><v><![CDATA[5]]></v></c>", 5],
    ["<c/>", null],
  ])("%s is read as %j", (xml, expected) => {
    expect(read(xml, ["하나", "둘"])).toBe(expected);
  });
});
