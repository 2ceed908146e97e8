// A summary as a planned table: one declaration of its columns gives headers, formulas, formats, widths, the totals
// row and the headings above.
import type { Cell } from "../records/cell";
import type { ReportSettings } from "../records/report";
import type { PlannedColumn, PlannedTable } from "../workbook/plan";
import { countFormat, displayUnit, numberFormat } from "./number-formats";
import { totalsScope, type Scope } from "./scope";
import { tableRow, type ColumnGroup } from "./summary-frame";

/** `amount` and `change` are in the report currency and unit; `number` and `difference` as they stand. */
export type ColumnFormat = "count" | "number" | "difference" | "amount" | "change" | "text" | "date";

export interface SummaryColumn<Key extends string> {
  key: Key;
  header: string;
  /** Words over the header, shared by neighbours. */
  group: string;
  format: ColumnFormat;
  /** Expression, without the leading `=`; a column without one holds what the last refresh wrote. */
  formula?: (scope: Scope) => string;
  /** In the totals row, where it is not the same formula over all rows; null = none. */
  totalFormula?: string | null;
  /** Left folded until it holds a number: few reports have any. */
  foldedWhenEmpty?: boolean;
  /** Characters, where the format does not tell. */
  width?: number;
  align?: NonNullable<PlannedColumn["align"]>;
}

/** What a summary table is, whatever rows it has. */
export interface SummaryShape<Key extends string> {
  name: string;
  /** The first column: what its rows are about. */
  key: { header: string; width: number; align?: "left" };
  columns: readonly SummaryColumn<Key>[];
  /** The source rows of one row of the summary. */
  scope: Scope;
  /** The source rows of the totals row, where it is not all of them. */
  totalScope?: Scope;
  /** Rows without a name, which show nothing. */
  hasNamelessRows?: boolean;
}

/** The values that the formulas give; a row without cells has no name either. */
export interface SummaryRows<Key extends string> {
  rows: readonly { name: string | number | null; cells: Readonly<Record<Key, Cell>> | null }[];
  total: Readonly<Record<Key, Cell>>;
}

/** The table as it is planned on its sheet, below title and header band. */
export function summaryTable<Key extends string>(
  shape: SummaryShape<Key>,
  totals: SummaryRows<Key>,
  settings: ReportSettings,
): PlannedTable {
  const { name, key, columns } = shape;
  return {
    name,
    row: tableRow,
    column: 0,
    columns: [
      { align: "center", ...key, numberFormat: "General", total: { label: "합계" } },
      ...columns.map((column) => plannedColumn(shape, column, totals, settings)),
    ],
    rows: totals.rows.map((row) => [
      row.name,
      ...columns.map((column): Cell => (row.cells === null ? null : row.cells[column.key])),
    ]),
    contents: "summary",
  };
}

function plannedColumn<Key extends string>(
  { name, key, scope, totalScope = totalsScope(name), hasNamelessRows }: SummaryShape<Key>,
  column: SummaryColumn<Key>,
  totals: SummaryRows<Key>,
  settings: ReportSettings,
): PlannedColumn {
  const value = totals.total[column.key];
  const values = [...totals.rows.map(({ cells }) => cells?.[column.key]), value];
  const folded = column.foldedWhenEmpty === true && !values.some((cell) => typeof cell === "number");
  const formula = column.formula?.(scope);
  const totalFormula = column.totalFormula === undefined ? column.formula?.(totalScope) : column.totalFormula;
  return {
    header: column.header,
    width: column.width ?? columnWidth(column, settings),
    numberFormat: formatOf(column.format, settings),
    ...(formula !== undefined && {
      formula: hasNamelessRows === true ? `=IF([@${key.header}]="","",${formula})` : `=${formula}`,
    }),
    align: column.align ?? "right",
    ...(folded && { folded }),
    ...(typeof totalFormula === "string" && { total: { formula: `=${totalFormula}`, value } }),
  };
}

function formatOf(format: ColumnFormat, { displayUnit: unit }: ReportSettings): string {
  switch (format) {
    case "count":
      return countFormat;
    case "number":
      return numberFormat;
    case "difference":
      return displayUnit(1).change;
    case "amount":
      return displayUnit(unit).amount;
    case "change":
      return displayUnit(unit).change;
    case "text":
      return "General";
    case "date":
      return "yyyy-mm-dd";
  }
}

function columnWidth<Key extends string>(
  { format, header }: SummaryColumn<Key>,
  settings: ReportSettings,
): number {
  if (format === "text") return 13;
  if (format === "date") return 11;
  if (format === "amount" || format === "change") return amountWidth(settings);
  return header.length > 3 ? 9 : 6.5;
}

/** Wide enough for the largest sums that officials report, 99억 달러 and 99조 원, as the unit shows them. */
export function amountWidth({ reportCurrency, displayUnit: unit }: ReportSettings): number {
  if (unit >= 1_000_000) return 10;
  const digits = unit === 1 ? 12 : 10;
  return reportCurrency === "KRW" ? digits + 5 : digits;
}

/** Neighbouring columns with the same heading; the key column has none. */
export function columnGroups(columns: readonly { group: string }[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  columns.forEach(({ group }, index) => {
    const last = groups.at(-1);
    if (last?.name === group) last.columns += 1;
    else groups.push({ name: group, column: index + 1, columns: 1 });
  });
  return groups;
}
