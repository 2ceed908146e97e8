// What figures are called on the English pane: no figure of any summary is left with its Korean header.
import { expect, it } from "vitest";
import { calculate } from "../../../src/records/calculation/calculate";
import { provinces } from "../../../src/regions/provinces";
import { tables } from "../../../src/records/tables";
import { summaryNames, summarySheets } from "../../../src/summary/summary-sheets";
import { createTracer } from "../../../src/summary/trace/trace-figure";
import { figureName } from "../../../src/taskpane/trace/figure-names";
import type { SheetPlan } from "../../../src/workbook/plan";
import type { SelectedCell } from "../../../src/workbook/workbook-view";
import { seedRows, seedSettings } from "../../records/calculation/seed-rows";

const settings = { ...seedSettings, selectedProvince: "경남" };
const rows = calculate(seedRows, settings);

/** The cells of a sheet that have a formula, as a user selects them. */
function formulaCells({ name: sheet, tables: planned, cells, names }: SheetPlan): SelectedCell[] {
  const at = { sheet, row: 0, column: 0, shown: "" };
  const inTables = planned.flatMap(({ name, columns, rows: lines }) =>
    lines.flatMap((line): SelectedCell[] => {
      const row = new Map(columns.map(({ header }, index) => [header, line[index] ?? null]));
      return columns.map(({ header, formula = null }) => ({
        ...{ ...at, value: row.get(header) ?? null, formula, names: [] },
        table: { name, header, row },
      }));
    }),
  );
  const outside = cells.map(({ row, column, value, formula = null }): SelectedCell => {
    const own = names.filter((one) => "row" in one && one.row === row && one.column === column);
    return { ...at, value, formula, table: null, names: own.map(({ name }) => name) };
  });
  return [...inTables, ...outside].filter(({ formula }) => formula !== null);
}

/** Every name that a trace of a cell of the summaries gives a figure. */
function figureLabels(): string[] {
  const trace = createTracer(rows, settings);
  const sheets = summarySheets(rows, settings, { present: summaryNames });
  const labels = sheets.flatMap(formulaCells).flatMap((cell) => {
    const traced = trace(cell);
    if (traced.kind === "figure") return [traced.label];
    return traced.kind === "composed" ? traced.figures.map(({ label }) => label) : [];
  });
  return [...new Set(labels)];
}

const headers = tables.flatMap(({ columns }) => columns.map(({ header }) => header));
const ownNames = new Set([...tables.map(({ name }) => name), ...provinces.map(({ name }) => name)]);

it("says every figure of every summary, and every column of the tables, in English", () => {
  const labels = figureLabels();
  expect(labels.length).toBeGreaterThan(40);
  const left = [...labels, ...headers]
    .map((label) => figureName(label, "en"))
    .filter((name) => name.split(" ").some((word) => /[가-힣]/.test(word) && !ownNames.has(word)));
  expect(left).toEqual([]);
});

it("leaves out where on the page a figure stands, and keeps a user's own header", () => {
  const said = (label: string) => [figureName(label, "ko"), figureName(label, "en")];
  expect(
    ["시도3_계약액", "지도_경남", "성과 행", "집계건수", "우리 과 목표", "constructor"].map(said),
  ).toEqual([
    ["계약액", "Contracts, amount"],
    ["경남", "경남"],
    ["성과 행", "Rows of 성과"],
    ["집계건수", "Counted number"],
    ["우리 과 목표", "우리 과 목표"],
    ["constructor", "constructor"],
  ]);
});
