// Formulas in cells and names follow a renamed sheet, table or column.
import { containsArea } from "./area";
import { renameColumn, renameSheet, renameTable } from "./formula-text";
import type { Table } from "./table";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

type Rewrite = (formula: string, sheet: Worksheet | null, row: number, column: number) => string;

export function tableRenamed(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, (formula) => renameTable(formula, from, to));
}

export function sheetRenamed(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, (formula) => renameSheet(formula, from, to));
}

export function columnRenamed(table: Table, from: string, to: string): void {
  rewriteFormulas(table.workbook, (formula, sheet, row, column) => {
    const inside = sheet === table.sheet && containsArea(table.area, { row, column, rows: 1, columns: 1 });
    return renameColumn(formula, table.Name, from, to, inside);
  });
  for (const { calculatedFormula: known } of table.columnList) {
    if (known) known.text = renameColumn(known.text, table.Name, from, to, true);
  }
}

function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.Worksheets.items()) {
    const { cells } = sheet.grid;
    for (const [row, column, formula] of cells.formulaCells()) {
      cells.setFormula(row, column, rewrite(formula, sheet, row, column));
    }
  }
  for (const name of workbook.allNames()) {
    if ("formula" in name.meaning) name.meaning = { formula: rewrite(name.meaning.formula, null, 0, 0) };
  }
}
