// Header cells of a table: Excel keeps them text, filled and different from each other, whatever is written.
import { textOf } from "./coercion";
import type { Table } from "./table";

/** Puts the header row in order; `written` are the columns just changed, which give way to the others. */
export function normalizeHeaders(table: Table, written?: ReadonlySet<number>): void {
  const { cells } = table.sheet.grid;
  const { row, column } = table.area;
  const columns = table.columnList;
  const settled = columns.filter((_, i) => written && !written.has(i)).map((each) => each.name);
  const taken = new Set(settled.map((name) => name.toLowerCase()));
  for (const [i, tableColumn] of columns.entries()) {
    if (written && !written.has(i)) continue;
    const shown = textOf(cells.value(row, column + i));
    const name = freeHeader(shown, taken);
    taken.add(name.toLowerCase());
    cells.setFormula(row, column + i, undefined);
    cells.setValue(row, column + i, name);
    tableColumn.headerBecame(name);
  }
}

function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted === "" ? "열" : wanted;
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  let number = wanted === "" ? 1 : 2;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}
