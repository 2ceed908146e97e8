// The tables that formulas read, by name: the record tables from their rows, the summaries from their plans.
import { tableOf, type RowCells, type RowSet } from "../../checks/rows-by-table";
import type { Cell } from "../../records/cell";
import { foldCase } from "../../records/calculation/row-index";
import type { ReportRows } from "../../records/report";
import { writeCell } from "../../records/rows";
import { headerOf } from "../../records/table";
import type { PlannedTable } from "../../workbook/plan";
import { distinctCells, numericCells, type DistinctCells, type NumericCells } from "./packed-cells";
import { once } from "./once";

export interface SourceColumn {
  /** Every cell, made once. */
  cells: () => readonly Cell[];
  /** The same as criteria are compared with them, again and again. */
  distinct: () => DistinctCells;
  /** The same as they are added up. */
  numbers: () => NumericCells;
  /** In each row of a calculated column. */
  formula: string | null;
  total: { formula: string; value: Cell } | null;
}

export interface SourceTable {
  name: string;
  /** A summary's rows have formulas to follow; a record's cells are where a trace ends. */
  kind: "records" | "summary";
  rows: number;
  id: (row: number) => string;
  column: (header: string) => SourceColumn | undefined;
  /** The first row with a text or number in a column, as `MATCH(…,0)` finds it; -1 if there is none. */
  find: (header: string, value: Cell) => number;
}

/** A record table as sheets show it, cells made from rows as they are asked for. */
export function recordTable(rows: ReportRows, set: RowSet): SourceTable {
  const table = tableOf(set);
  const records = rows[set] as readonly RowCells[];
  const columns = new Map(
    table.columns.map((column): [string, SourceColumn] => [
      column.header,
      {
        ...cellsOnce(() => records.map((record) => writeCell(column, record[column.key]))),
        formula: column.formula ?? null,
        total: null,
      },
    ]),
  );
  const { id } = table;
  // A figure of many rows would go to each record, and to each id's text, again at every trace otherwise.
  const ids = once(() =>
    records.map((record, row) => String((id === null ? null : record[id]) ?? `${row + 1}행`)),
  );
  return withFind({
    name: table.name,
    kind: "records",
    rows: records.length,
    id: (row) => ids()[row] ?? "",
    column: (header) => columns.get(header),
  });
}

/** Header of the column that identifies a record; null where its table has none. */
export function idHeaderOf(set: RowSet): string | null {
  const table = tableOf(set);
  return table.id === null ? null : headerOf(table, table.id);
}

/** A summary as planned, with the values that its formulas give. */
export function plannedTable(plan: PlannedTable): SourceTable {
  const columns = new Map(
    plan.columns.map(({ header, formula, total }, at): [string, SourceColumn] => [
      header,
      {
        ...cellsOnce(() => plan.rows.map((row) => row[at] ?? null)),
        formula: formula ?? null,
        total: total !== undefined && "formula" in total ? total : null,
      },
    ]),
  );
  return withFind({
    name: plan.name,
    kind: "summary",
    rows: plan.rows.length,
    id: (row) => String(plan.rows[row]?.[0] ?? ""),
    column: (header) => columns.get(header),
  });
}

function cellsOnce(make: () => readonly Cell[]): Pick<SourceColumn, "cells" | "distinct" | "numbers"> {
  const cells = once(make);
  return {
    cells,
    distinct: once(() => distinctCells(cells())),
    numbers: once(() => numericCells(cells())),
  };
}

function withFind(table: Omit<SourceTable, "find">): SourceTable {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const find = (header: string, value: Cell) => {
    const index = known.get(header) ?? indexColumn(table, header);
    known.set(header, index);
    return value === null ? -1 : (index.get(foldCase(String(value))) ?? -1);
  };
  return { ...table, find };
}

function indexColumn(table: Omit<SourceTable, "find">, header: string): ReadonlyMap<string, number> {
  const column = table.column(header);
  const index = new Map<string, number>();
  column?.cells().forEach((cell, row) => {
    const key = cell === null ? null : foldCase(String(cell));
    if (key !== null && !index.has(key)) index.set(key, row);
  });
  return index;
}
