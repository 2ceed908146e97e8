// 근거: which rows a figure on a summary or the briefing is made of. The figure's own formula says so, criteria and all.
import { recordSetOf, tableOf, type RowSet } from "../../checks/rows-by-table";
import type { Cell } from "../../records/cell";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { SelectedCell } from "../../workbook/workbook-view";
import { shortName } from "../briefing/page";
import { evaluate, type Place } from "./evaluate";
import { formulaBook } from "./formula-book";
import { functions } from "./functions";
import type { Figure, Part, Traced } from "./made-of";
import { parseFormula } from "./parse-formula";
import { idHeaderOf } from "./source-tables";

export type Trace =
  /** A number that its rows add up to. `agrees`: the cell shows that number. */
  | { kind: "figure"; label: string; total: number; parts: readonly Part[]; agrees: boolean }
  /** A sentence, a share or a number that is put together from figures; each with its rows. */
  | { kind: "composed"; figures: readonly Figure[] }
  /** `…` or `-`: nobody stated a number, or there is none to state. */
  | { kind: "sign"; sign: "…" | "-" }
  /** A blank cell, a heading, a text that no figure is in. */
  | { kind: "not_a_figure" }
  /** A number that no formula that we can follow has made. */
  | { kind: "no_rule"; formula: string | null };

/** Traces cells of one report. */
export type Tracer = (selected: SelectedCell) => Trace;

/**
 * What is needed to trace one cell after another of the same report: tables are looked through once, and summaries
 * planned once, when a cell first needs them.
 * @param rows calculated under the same settings
 * @example createTracer(rows, settings)(cellOf요약시도("전북", "계약액"))
 * // {kind: "figure", label: "계약액", total: 1000000, parts: [{table: "성과", id: "O-2", value: 1000000}], agrees: true}
 */
export function createTracer(rows: ReportRows, settings: ReportSettings): Tracer {
  const book = formulaBook(rows, settings);
  return (selected) => {
    const { value, table, formula } = selected;
    const set = table === null ? undefined : recordSetOf(table.name);
    if (set !== undefined) return traceRecord(selected, set);
    if (value === "…" || value === "-") return { kind: "sign", sign: value };
    if (value === null || value === "") return { kind: "not_a_figure" };
    const expression = formula === null ? null : parseFormula(formula);
    if (expression === null) return withoutRule(value, formula);
    const traced = evaluate(expression, { book, functions, row: rowOf(selected) });
    return traceOf(selected, traced);
  };
}

/** Only rows of summaries get here, and their parts are rows of other tables. */
function rowOf({ table }: SelectedCell): Place["row"] {
  return table === null ? null : { table: table.name, id: "", cell: (header) => table.row.get(header) };
}

function labelOf({ table, names }: SelectedCell): string | null {
  return table?.header ?? (names[0] === undefined ? null : shortName(names[0]));
}

function traceOf(selected: SelectedCell, traced: Traced): Trace {
  const { value, formula } = selected;
  const made = traced.made();
  if (made.kind === "figures") return { kind: "composed", figures: made.figures };
  // A count that its formula sets to 0 has no row to show.
  if (made.kind === "nothing" && !(value === 0 && traced.value === 0)) return withoutRule(value, formula);
  const { label, parts } = made.kind === "rows" ? made : { label: "", parts: [] };
  if (typeof value !== "number") return { kind: "composed", figures: [{ label, parts, value }] };
  const sum = parts.reduce((total, part) => total + Number(part.value), 0);
  const isSame = (other: number) => Math.abs(sum - other) <= 1e-9 * Math.max(1, Math.abs(other));
  // Shares of firms add up to a whole number but for the last binary digit.
  const total = isSame(Math.round(sum)) ? Math.round(sum) : sum;
  return { kind: "figure", label: labelOf(selected) ?? label, total, parts, agrees: isSame(value) };
}

function withoutRule(value: Cell, formula: string | null): Trace {
  return typeof value === "number" ? { kind: "no_rule", formula } : { kind: "not_a_figure" };
}

/** A cell of a record leads to the record. */
function traceRecord({ table, value }: SelectedCell, set: RowSet): Trace {
  const header = idHeaderOf(set);
  const id = header === null ? undefined : table?.row.get(header);
  if (table === null || id === undefined || id === null) return { kind: "not_a_figure" };
  const parts = [{ table: tableOf(set).name, id: String(id), value }];
  return { kind: "composed", figures: [{ label: table.header, value, parts }] };
}
