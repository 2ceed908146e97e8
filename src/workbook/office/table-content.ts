// What stands in a planned table, as steps for a new table and for one found in the workbook alike: number formats
// before values (so that text stays text), then formulas, one per calculated column.
import type { PlannedTable } from "../plan";
import { toBlocks, writeBlocks, type ColumnValues } from "./blocks";
import { everyCell, textFormat } from "./cell-values";
import { applyTotalsLook } from "./sheet-look";
import { calls, type Step } from "./steps";

/** A table on its sheet: where its cells lie and which of its columns a planned header means. */
export interface TableTarget {
  /** Name or id. */
  sheet: string;
  table: string;
  /** Header row and first column on the sheet. */
  row: number;
  column: number;
  /** The totals row that Excel makes holds guesses of its own in columns that have no planned total. */
  isNew: boolean;
  /** @throws WorkbookError when the table has no such column */
  indexOf(header: string): number;
}

/** Formats and constants of the body. */
export function contentSteps(target: TableTarget, plan: PlannedTable): Step[] {
  return [
    calls((plan.columns.length + (plan.cellFormats?.length ?? 0)) * 3, (workbook) => {
      for (const column of plan.columns) {
        columnBody(workbook, target, plan, column.header).numberFormat = everyCell(column.numberFormat);
      }
      for (const { row, header, numberFormat } of plan.cellFormats ?? []) {
        bodyCell(workbook, target, row, header).numberFormat = everyCell(numberFormat);
      }
    }),
    ...writeBlocks(toBlocks(constants(target, plan)), (workbook) =>
      workbook.worksheets.getItem(target.sheet).getCell(target.row + 1, target.column),
    ),
  ];
}

/** Calculated columns, formulas of single cells, and the totals row. */
export function formulaSteps(target: TableTarget, plan: PlannedTable): Step[] {
  const calculated = plan.columns.filter((column) => column.formula !== undefined);
  const single = plan.cellFormulas ?? [];
  const steps = [
    calls((calculated.length + single.length) * 3, (workbook) => {
      for (const { header, formula } of calculated) {
        if (formula !== undefined) columnBody(workbook, target, plan, header).formulas = everyCell(formula);
      }
      for (const { row, header, formula } of single) {
        const cell = bodyCell(workbook, target, row, header);
        if (hasTextFormat(plan, row, header)) cell.numberFormat = everyCell("General");
        cell.formulas = [[formula]];
      }
    }),
  ];
  return plan.columns.some(({ total }) => total !== undefined) ? [...steps, totalsStep(target, plan)] : steps;
}

function totalsStep(target: TableTarget, { columns }: PlannedTable): Step {
  return calls(columns.length * 8, (workbook) => {
    const table = workbook.tables.getItem(target.table);
    table.showTotals = true;
    for (const column of columns) {
      const cell = table.getTotalRowRange().getCell(0, target.indexOf(column.header));
      applyTotalsLook(cell, column);
      if (column.total === undefined) {
        if (target.isNew) cell.values = [[""]];
      } else if ("label" in column.total) cell.values = [[column.total.label]];
      else cell.formulas = [[column.total.formula]];
    }
  });
}

/** Body cells of a planned table's column. */
export function columnBody(
  workbook: Excel.Workbook,
  target: TableTarget,
  plan: PlannedTable,
  header: string,
): Excel.Range {
  return workbook.worksheets
    .getItem(target.sheet)
    .getRangeByIndexes(target.row + 1, target.column + target.indexOf(header), bodyRows(plan), 1);
}

/** Rows a table has on its sheet: one blank row at least. */
export function bodyRows(plan: PlannedTable): number {
  return Math.max(1, plan.rows.length);
}

function bodyCell(workbook: Excel.Workbook, target: TableTarget, row: number, header: string): Excel.Range {
  return workbook.worksheets
    .getItem(target.sheet)
    .getCell(target.row + 1 + row, target.column + target.indexOf(header));
}

function constants(target: TableTarget, plan: PlannedTable): ColumnValues[] {
  return plan.columns.flatMap(({ header, numberFormat, formula }, position) =>
    formula !== undefined
      ? []
      : [
          {
            index: target.indexOf(header),
            numberFormat,
            otherFormats: new Map(
              plan.cellFormats
                ?.filter((cell) => cell.header === header)
                .map((cell) => [cell.row, cell.numberFormat]),
            ),
            cells: plan.rows.map((row) => row[position] ?? null),
          },
        ],
  );
}

/** A formula written into a cell formatted as text would stay text. */
function hasTextFormat(plan: PlannedTable, row: number, header: string): boolean {
  const own = plan.cellFormats?.find((cell) => cell.row === row && cell.header === header);
  const column = plan.columns.find((found) => found.header === header);
  return (own?.numberFormat ?? column?.numberFormat) === textFormat;
}
