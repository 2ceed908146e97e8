// The selected cell with all that tells what it is: its table's row, and the defined names that stand for it.
import type { Cell } from "../../records/cell";
import type { SelectedCell } from "../workbook-view";
import { fromHost } from "./cell-values";
import { cellReference, sameReference } from "./defined-names";
import type { Trip } from "./round-trip";
import { isFormula } from "./table-shape";

/** Reads the active cell: one round trip, two where it lies in a table. */
export async function readSelectedCell(trip: Trip): Promise<SelectedCell> {
  const { tableId, ...cell } = await trip((workbook) => {
    const active = workbook.getActiveCell().load("rowIndex,columnIndex,values,text,formulas,numberFormat");
    const sheet = active.worksheet.load("name");
    const tables = active.getTables().load("items/id");
    const names = workbook.names.load("items/name,items/formula");
    return () => {
      const { rowIndex: row, columnIndex: column } = active;
      const formula: unknown = active.formulas[0]?.[0];
      const here = cellReference(sheet.name, row, column);
      return {
        sheet: sheet.name,
        row,
        column,
        value: fromHost(active.values[0]?.[0]),
        shown: active.text[0]?.[0] ?? "",
        formula: isFormula(formula, String(active.numberFormat[0]?.[0])) ? formula : null,
        names: names.items
          .filter((item) => sameReference(String(item.formula), here))
          .map(({ name }) => name),
        tableId: tables.items[0]?.id ?? null,
      };
    };
  });
  return { ...cell, table: tableId === null ? null : await readTableRow(trip, tableId, cell) };
}

/** The row of a table that a cell is in; null in the header row. */
function readTableRow(
  trip: Trip,
  tableId: string,
  cell: { row: number; column: number },
): Promise<SelectedCell["table"]> {
  return trip((workbook) => {
    const table = workbook.tables.getItem(tableId).load("name");
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const whole = table.worksheet.getCell(cell.row, cell.column).getEntireRow();
    const row = table.getRange().getIntersection(whole).load("values");
    return () => {
      if (header.rowIndex === cell.row) return null;
      const headers = (header.values[0] ?? []).map(String);
      const cells = row.values[0] ?? [];
      return {
        name: table.name,
        header: headers[cell.column - header.columnIndex] ?? "",
        row: new Map(headers.map((name, index): [string, Cell] => [name, fromHost(cells[index])])),
      };
    };
  });
}
