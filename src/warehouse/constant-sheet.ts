// A summary sheet in a workbook that does not have the rows: the values that its formulas would give, and no formula.
import type { Cell } from "../records/cell";
import type { PlannedColumn, PlannedTable, SheetPlan } from "../workbook/plan";

/**
 * The sheet with every formula replaced by its value; everything else stays.
 * @example constantSheet(provinceSheet(figures)).tables[0]?.columns[1]?.formula // undefined
 */
export function constantSheet(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    visibility: "visible",
    cells: plan.cells.map(withoutFormula),
    tables: plan.tables.map(constantTable),
  };
}

function withoutFormula<Part extends { formula?: string }>(part: Part): Part {
  const constant = { ...part };
  delete constant.formula;
  return constant;
}

function constantTable(table: PlannedTable): PlannedTable {
  return { ...table, columns: table.columns.map(constantColumn), cellFormulas: [] };
}

function constantColumn(column: PlannedColumn): PlannedColumn {
  const { total, ...constant } = withoutFormula(column);
  if (total === undefined) return constant;
  return { ...constant, total: "label" in total ? total : constantTotal(total.value) };
}

/** A totals row holds labels and formulas only, so its value is a formula that refers to nothing. */
function constantTotal(value: Cell): { formula: string; value: Cell } {
  const constant =
    typeof value === "number" ? String(value) : `"${String(value ?? "").replaceAll('"', '""')}"`;
  return { formula: `=${constant}`, value };
}
