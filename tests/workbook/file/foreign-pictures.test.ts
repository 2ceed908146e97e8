// A user's sheets look as they did once ours are added: charts, pictures, formats, comments and rich text. All 30
// workbooks are compared by `npx tsx tests/workbook/file/compare-pictures.ts`, which takes some minutes.
import { expect, it } from "vitest";
import { findProgram } from "../../external-programs";
import { libreOffice } from "../../libreoffice";
import { comparePages } from "./foreign-pictures";

const chosen = [
  "chart_combined02.xlsx",
  "image02.xlsx",
  "cond_format02.xlsx",
  "rich_string02.xlsx",
  "theme02.xlsx",
];
const canDraw = libreOffice !== undefined && findProgram("pdftoppm") !== undefined;

it.runIf(canDraw)(
  "a user's sheets look the same before and after ours are added",
  { timeout: 300_000 },
  async () => {
    const compared = await comparePages(chosen);
    expect(compared).toEqual(
      chosen.map((name) => ({ name, pages: expect.any(Number) as number, changed: [] })),
    );
    expect(Math.min(...compared.map(({ pages }) => pages))).toBeGreaterThan(0);
  },
);
