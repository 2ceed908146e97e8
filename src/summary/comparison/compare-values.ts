// Two calculations of one summary: what a spreadsheet made of the formulas, and what we made of the rows. Cells are
// found by the name of their table, the key of their row and their header, so sorting or moving a table changes nothing.
import type { Cell } from "../../records/cell";
import type { PlannedTable, SheetPlan } from "../../workbook/plan";
import type { TableData, WorkbookState } from "../../workbook/workbook";

/** A cell whose value is not what we calculated. */
export interface ValueDifference {
  /** Name of the table, or of the sheet for a cell with a name of its own. */
  table: string;
  /** Key of the row, or the name of the cell. */
  key: string;
  /** Header; "" for a cell with a name of its own. */
  header: string;
  shown: Cell;
  expected: Cell;
}

export interface ComparedValues {
  /** How many cells were compared. */
  compared: number;
  differences: ValueDifference[];
}

export interface ComparisonRules {
  /** Units of the report currency by which sums may differ: 1 where rows are converted and rounded, else 0. */
  tolerance: number;
  /** Sentences, too; they hold choices of the last refresh, so only right after one. */
  texts: boolean;
}

/**
 * Compares every formula cell of the summaries that a workbook has with what the plans expect.
 * @param plans made from the same rows and settings as the workbook holds now
 * @param named values of formulas outside the plans (`calculatedSettings`), by defined name
 * @param state the tables and names of the plans, as read
 */
export function compareValues(
  plans: readonly SheetPlan[],
  named: ReadonlyMap<string, Cell>,
  state: Pick<WorkbookState, "tables" | "names">,
  rules: ComparisonRules,
): ComparedValues {
  const cells = [
    ...plans.flatMap(({ tables }) => tables).flatMap((table) => tableCells(table, state.tables)),
    ...plans.flatMap((plan) => namedCells(plan, state.names)),
    ...[...named].flatMap(([name, expected]) => namedCell("설정", name, expected, state.names)),
  ].filter(({ expected }) => rules.texts || !isSentence(expected));
  return { compared: cells.length, differences: cells.filter((cell) => !isSame(cell, rules)) };
}

/** The formula cells of rows that the plan and the workbook both have. */
function tableCells(table: PlannedTable, found: readonly TableData[]): ValueDifference[] {
  const data = found.find(({ name }) => name === table.name);
  const keyColumn = data?.headers.indexOf(table.columns[0]?.header ?? "") ?? -1;
  if (data === undefined || keyColumn < 0) return [];
  const shownRows = new Map(data.rows.map((row) => [String(row[keyColumn] ?? ""), row]));
  const columns = table.columns.flatMap(({ header, formula }, planned) => {
    const column = data.headers.indexOf(header);
    return formula === undefined || column < 0 ? [] : [{ header, planned, column }];
  });
  return table.rows.flatMap((cells) => {
    const key = String(cells[0] ?? "");
    const shown = shownRows.get(key);
    if (shown === undefined || key === "") return [];
    return columns.map(({ header, planned, column }) => ({
      table: table.name,
      key,
      header,
      shown: shown[column] ?? null,
      expected: cells[planned] ?? null,
    }));
  });
}

/** The cells of a page that have a name; a box that people type in is theirs. */
function namedCells(plan: SheetPlan, names: WorkbookState["names"]): ValueDifference[] {
  const byPlace = new Map(plan.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return plan.names.flatMap((planned) => {
    const cell = "row" in planned ? byPlace.get(`${planned.row} ${planned.column}`) : undefined;
    if (cell?.formula === undefined || cell.keepTyped === true || cell.value === null) return [];
    return namedCell(plan.name, planned.name, cell.value, names);
  });
}

function namedCell(
  table: string,
  name: string,
  expected: Cell,
  names: WorkbookState["names"],
): ValueDifference[] {
  const shown = names.get(name);
  return shown === undefined ? [] : [{ table, key: name, header: "", shown, expected }];
}

/** The signs for no number are figures, too. */
function isSentence(value: Cell): boolean {
  return typeof value === "string" && value !== "-" && value !== "…";
}

function isSame({ shown, expected }: ValueDifference, { tolerance }: ComparisonRules): boolean {
  if (typeof shown === "number" && typeof expected === "number") {
    return Math.abs(shown - expected) <= tolerance + 1e-9 * Math.max(1, Math.abs(expected));
  }
  const [one, other] = [String(shown ?? ""), String(expected ?? "")];
  return (
    one === other || (tolerance > 0 && isSentence(expected) && withoutDigits(one) === withoutDigits(other))
  );
}

/** Sums in a sentence stand in cells of their own, where they are compared as numbers. */
function withoutDigits(text: string): string {
  return text.replace(/[0-9,.]/g, "");
}
