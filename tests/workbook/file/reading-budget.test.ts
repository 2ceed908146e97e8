// Honest sheets may pack as far as a bomb: what tells them apart is what reading them costs.
import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { parseSheet } from "../../../src/workbook/file/parse-sheet";
import { ReadingBudget } from "../../../src/workbook/file/reading-budget";

const sheetOf = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
const cell = '<c t="inlineStr"><is><t>해외 전시회 공동관</t></is></c>';

it("200,000 equal rows are read, though they pack 300 times", () => {
  const bytes = sheetOf(`<row>${cell.repeat(4)}</row>`.repeat(200_000));
  const packed = deflateRawSync(bytes).length;
  expect(bytes.length / packed).toBeGreaterThan(200);
  const budget = new ReadingBudget(packed);
  budget.spendBytes(bytes.length);
  const { rows } = parseSheet([bytes], budget);
  expect([rows.size, rows.get(199_999)?.cells.columns()]).toEqual([200_000, [0, 1, 2, 3]]);
});

/** What is written in each row of sheets that pack well and whose every tag the parser must read. */
const honest: readonly [what: string, row: (number: number) => string][] = [
  ["formulas without a value", (row) => `<row r="${row}">${filledDown("<f>A@*B@</f><v></v>", row)}</row>`],
  ["shared formulas", (row) => `<row r="${row}">${filledDown('<f t="shared" si="0"/><v>0</v>', row)}</row>`],
  [
    "no cell, as LibreOffice writes rows",
    (row) =>
      `<row r="${row}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"/>`,
  ],
];
const filledDown = (content: string, row: number): string =>
  ["C", "D", "E", "F", "G"]
    .map((name) => `<c r="${name}${row}" s="3">${content.replaceAll("@", String(row))}</c>`)
    .join("");

it.each(honest)("100,000 rows of %s are read", (_, row) => {
  const bytes = sheetOf(Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join(""));
  const { rows } = parseSheet([bytes], new ReadingBudget(deflateRawSync(bytes).length));
  expect(rows.size).toBe(100_000);
});

it("a sheet of as many bytes is refused where each cell is another tag to take apart", () => {
  const ways = Array.from({ length: 50 }, (_, way) => `<row><c s="${way}"><f/><v>1</v></c></row>`).join("");
  const bytes = sheetOf(ways.repeat(20_000));
  expect(() => parseSheet([bytes], new ReadingBudget(deflateRawSync(bytes).length))).toThrow(
    expect.objectContaining({ code: "too_large" }) as Error,
  );
});

it("more bytes than any honest workbook unpacks to are refused, however they are spent", () => {
  const budget = new ReadingBudget(1_000_000);
  budget.spendBytes(200_000_000);
  expect(() => budget.spendBytes(100_000_000)).toThrow(
    expect.objectContaining({ code: "too_large" }) as Error,
  );
});
