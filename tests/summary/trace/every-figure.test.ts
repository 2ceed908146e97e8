// Whatever the rows are, the rows listed under a figure add up to it: every cell of every summary is tried.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../../src/records/calculation/calculate";
import type { Cell } from "../../../src/records/cell";
import type { ReportRows, ReportSettings } from "../../../src/records/report";
import { summaryNames, summarySheets } from "../../../src/summary/summary-sheets";
import { createTracer, type Trace } from "../../../src/summary/trace/trace-figure";
import type { SheetPlan } from "../../../src/workbook/plan";
import type { SelectedCell } from "../../../src/workbook/workbook-view";
import { reportRows, seedSettings } from "../../records/calculation/seed-rows";
import { orBlank, reports } from "../arbitrary-rows";

/** A formula cell as a user selects it, with the header of its column: Excel tells none for a row of totals. */
interface Tried {
  selected: SelectedCell;
  header: string | null;
}

/** The formula cells of a sheet as a user selects them. */
function selectableCells(plan: SheetPlan): Tried[] {
  const at = { sheet: plan.name, row: 0, column: 0 };
  const cell = (
    value: Cell,
    formula: string | undefined,
    header: string | null,
    rest: Partial<SelectedCell>,
  ): Tried[] =>
    formula === undefined
      ? []
      : [
          {
            selected: { ...at, value, shown: String(value ?? ""), formula, table: null, names: [], ...rest },
            header,
          },
        ];
  const inTables = plan.tables.flatMap(({ name, columns, rows }) => [
    ...rows.flatMap((cells) => {
      const row = new Map(columns.map(({ header }, index) => [header, cells[index] ?? null]));
      return columns.flatMap(({ header, formula }) =>
        cell(row.get(header) ?? null, formula, header, { table: { name, header, row } }),
      );
    }),
    ...columns.flatMap(({ header, total }) =>
      total !== undefined && "formula" in total ? cell(total.value, total.formula, header, {}) : [],
    ),
  ]);
  const outside = plan.cells.flatMap(({ value, formula, row, column }) => {
    const names = plan.names.filter((name) => "row" in name && name.row === row && name.column === column);
    return cell(value, formula, null, { names: names.map(({ name }) => name) });
  });
  return [...inTables, ...outside];
}

const settings: fc.Arbitrary<ReportSettings> = fc
  .record({
    from: orBlank(fc.constantFrom("2023-07-01", "2024-01-01")),
    to: orBlank(fc.constantFrom("2024-02-29", "2024-06-30")),
    regionBasis: fc.constantFrom("현행" as const, "종전" as const),
    reportCurrency: fc.constantFrom("USD" as const, "KRW" as const),
    countedRows: fc.constantFrom("전체" as const, "확인" as const),
    selectedProvince: fc.constantFrom(null, "경남", "전남광주"),
    tableYear: fc.constantFrom(null, 2023, 2024),
  })
  .map((chosen) => ({ ...seedSettings, ...chosen }));

/** Numbers that are no sum of rows: a share of a budget, the age of a row. */
const composedHeaders = ["예산1억원당실수출액", "경과개월"];

interface Fault {
  where: string;
  value: Cell;
  formula: string | null;
  trace: Trace;
}

/** What a trace of a cell must not say. */
function faultOf({ selected, header }: Tried, trace: Trace): Fault[] {
  const { value, formula, table, names, sheet } = selected;
  const fault = [
    {
      where: [sheet, table?.row.values().next().value ?? "합계", header, ...names].join(" "),
      value,
      formula,
      trace,
    },
  ];
  if (value === "…" || value === "-") return trace.kind === "sign" ? [] : fault;
  if (typeof value !== "number") return trace.kind === "figure" || trace.kind === "no_rule" ? fault : [];
  if (composedHeaders.includes(header ?? "")) return trace.kind === "composed" ? [] : fault;
  // A count of no row has no row to show.
  if (trace.kind === "figure" && trace.agrees && Math.abs(trace.total - value) < 1e-6) return [];
  return fault;
}

function faultsOf(made: Partial<ReportRows>, chosen: ReportSettings): { figures: number; faults: Fault[] } {
  const rows = calculate(reportRows(made), chosen);
  const trace = createTracer(rows, chosen);
  const cells = summarySheets(rows, chosen, { present: summaryNames }).flatMap(selectableCells);
  return {
    figures: cells.filter(({ selected }) => typeof selected.value === "number").length,
    faults: cells.flatMap((cell) => faultOf(cell, trace(cell.selected))).slice(0, 3),
  };
}

describe("the rows listed under a figure", () => {
  it("add up to it, for every figure of every summary sheet of any report", () => {
    const few = { minLength: 0, maxLength: 14 };
    const large = fc.tuple(reports({ minLength: 60, maxLength: 90 }), settings);
    let figures = 0;
    fc.assert(
      fc.property(reports(few), settings, (made, chosen) => {
        const tried = faultsOf(made, chosen);
        figures += tried.figures;
        expect(tried.faults).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(figures).toBeGreaterThan(1000);
    for (const [made, chosen] of fc.sample(large, { seed: 3, numRuns: 1 })) {
      expect(faultsOf(made, chosen).faults).toEqual([]);
    }
  });
});
