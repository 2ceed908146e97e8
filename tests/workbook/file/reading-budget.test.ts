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
