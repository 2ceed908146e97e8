// A new sheet from its plan, in two rounds over all new sheets: first everything with a name that formulas may ask
// for (sheets, tables, named cells), then the formulas, because Excel refuses one that names an unknown table.
import type { PlannedName, PlannedRowName, PlannedTable, SheetPlan } from "../plan";
import { tableStyle } from "../table-looks";
import { runsOf } from "./blocks";
import { toWritable } from "./cell-values";
import { makeChart } from "./charts";
import { conditionalFormatStep } from "./conditional-formats";
import { cellReference, setName } from "./defined-names";
import { applyColumnLook, applyHeaderLook, applySheetLook, applyStyle, lineStep } from "./sheet-look";
import { calls, type Step } from "./steps";
import { applyValidation } from "./validation";
import { bodyRows, columnBody, contentSteps, formulaSteps, type TableTarget } from "./table-content";

/**
 * First round: the sheet, its constants, its tables and names.
 * @param isKnown tells the defined names that exist; they are pointed at the new cells, and formulas of the user's
 * that use them come alive again
 */
export function sheetSteps(plan: SheetPlan, isKnown: (name: string) => boolean): Step[] {
  return [
    calls(30, (workbook) => {
      const sheet = workbook.worksheets.add(plan.name);
      if (plan.visibility === "hidden") sheet.visibility = "Hidden";
    }),
    ...plan.tables.flatMap((table) => tableSteps(plan, table)),
    calls(plan.cells.length * 6, (workbook) => {
      const sheet = workbook.worksheets.getItem(plan.name);
      for (const { row, column, value, formula, style } of plan.cells) {
        const cell = sheet.getCell(row, column);
        if (style !== undefined) applyStyle(cell, style);
        if (formula === undefined) cell.values = [[toWritable(value, style?.numberFormat ?? "General")]];
      }
    }),
    calls(plan.names.length * 2, (workbook) => {
      for (const planned of plan.names) {
        setName(workbook, planned.name, isKnown(planned.name), nameReference(plan, planned));
      }
    }),
  ];
}

/** Second round: formulas and what builds on them. */
export function sheetFormulaSteps(plan: SheetPlan): Step[] {
  const formulas = plan.cells.filter((cell) => cell.formula !== undefined);
  return [
    ...plan.tables.flatMap((table) => formulaSteps(targetOf(plan, table), table)),
    calls(formulas.length * 3, (workbook) => {
      const sheet = workbook.worksheets.getItem(plan.name);
      for (const { row, column, formula } of formulas) sheet.getCell(row, column).formulas = [[formula]];
    }),
    calls(20 + plan.charts.length * 20, (workbook) => {
      const sheet = workbook.worksheets.getItem(plan.name);
      for (const table of plan.tables) {
        for (const { start, count } of runsOf(table.hiddenRows ?? [])) {
          sheet.getRangeByIndexes(table.row + 1 + start, 0, count, 1).getEntireRow().rowHidden = true;
        }
      }
      for (const chart of plan.charts) makeChart(sheet, workbook.tables.getItem(chart.table), chart);
      applySheetLook(sheet, plan);
    }),
    conditionalFormatStep(plan),
    lineStep(plan.lines ?? []),
  ];
}

function tableSteps(plan: SheetPlan, table: PlannedTable): Step[] {
  const target = targetOf(plan, table);
  return [
    ...contentSteps(target, table),
    calls(table.columns.length * 8 + (table.cellValidations ?? []).length * 3, (workbook) => {
      const sheet = workbook.worksheets.getItem(plan.name);
      const header = sheet.getRangeByIndexes(table.row, table.column, 1, table.columns.length);
      header.values = [table.columns.map((column) => column.header)];
      const made = sheet.tables.add(header.getResizedRange(bodyRows(table), 0), true);
      made.name = table.name;
      made.style = tableStyle;
      applyHeaderLook(header);
      for (const column of table.columns)
        applyColumnLook(columnBody(workbook, target, table, column.header), column);
      for (const { row, header, validation } of table.cellValidations ?? []) {
        const column = table.column + target.indexOf(header);
        applyValidation(sheet.getCell(table.row + 1 + row, column), validation);
      }
      foldColumns(sheet, table);
    }),
  ];
}

/** Neighbouring folded columns are one group, closed. */
function foldColumns(sheet: Excel.Worksheet, table: PlannedTable): void {
  const folded = table.columns.flatMap((column, index) =>
    column.folded === true ? [table.column + index] : [],
  );
  for (const { start, count } of runsOf(folded)) {
    const columns = sheet.getRangeByIndexes(0, start, 1, count).getEntireColumn();
    columns.group("ByColumns");
    columns.hideGroupDetails("ByColumns");
  }
}

function targetOf(plan: SheetPlan, table: PlannedTable): TableTarget {
  return {
    sheet: plan.name,
    table: table.name,
    row: table.row,
    column: table.column,
    isNew: true,
    indexOf: (header) => {
      const index = table.columns.findIndex((column) => column.header === header);
      if (index === -1) throw new Error(`the plan of ${table.name} has no column '${header}'`);
      return index;
    },
  };
}

function nameReference(plan: SheetPlan, planned: PlannedName): string {
  if ("wholeColumn" in planned) return `=${planned.table}[${planned.wholeColumn}]`;
  const { row, column } = "row" in planned ? planned : tableCell(plan, planned);
  return cellReference(plan.name, row, column);
}

function tableCell(plan: SheetPlan, planned: PlannedRowName): { row: number; column: number } {
  const table = plan.tables.find((found) => found.name === planned.table);
  if (table === undefined) throw new Error(`name ${planned.name} stands for a cell of an unplanned table`);
  const column = table.column + targetOf(plan, table).indexOf(planned.header);
  return { row: table.row + 1 + planned.tableRow, column };
}
