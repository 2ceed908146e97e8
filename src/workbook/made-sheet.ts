// A sheet that a change of ours has made is taken away again only while it is as it was made: nobody has put anything on
// it, and nothing elsewhere reckons with it. Both adapters ask here.
import type { Cell } from "../records/cell";
import type { PlannedTable, SheetPlan } from "./plan";

/** A cell that shows something. */
export interface FoundCell {
  row: number;
  column: number;
  value: Cell;
  isFormula: boolean;
}

export interface MadeSheet {
  plan: SheetPlan;
  /** What it is called now. */
  sheet: string;
}

/** A formula, and the sheet it stands on or that it came with; null for one that belongs to no sheet. */
export interface PlacedFormula {
  formula: string;
  sheet: string | null;
}

/**
 * Whether every cell that shows something is one that the plan has put there.
 * @example isAsMade(recordSheet(rates), [{ row: 1, column: 0, value: 46332, isFormula: false }]) // false: a rate was typed
 */
export function isAsMade(plan: SheetPlan, cells: Iterable<FoundCell>): boolean {
  const tables = plan.tables.map((table) => ({ table, formulas: formulaPlaces(table) }));
  for (const cell of cells) {
    const isPlanned = tables.some(({ table, formulas }) => {
      const row = cell.row - table.row - 1;
      const column = cell.column - table.column;
      const planned = table.columns[column];
      if (planned === undefined) return false;
      if (row === -1) return cell.value === planned.header;
      const isOurs = planned.formula !== undefined || formulas.has(`${row} ${planned.header}`);
      return isOurs ? cell.isFormula : !cell.isFormula && isSame(cell.value, table.rows[row]?.[column]);
    });
    if (!isPlanned) return false;
  }
  return true;
}

/** A host may hand back 15 digits of a day and time. */
function isSame(found: Cell, planned: Cell | undefined): boolean {
  if (typeof found !== "number" || typeof planned !== "number") return found === planned;
  return Math.abs(found - planned) < 1e-9 * Math.max(1, Math.abs(planned));
}

function formulaPlaces({ cellFormulas = [] }: PlannedTable): ReadonlySet<string> {
  return new Set(cellFormulas.map(({ row, header }) => `${row} ${header}`));
}

/**
 * The sheets that no formula names which would be left: neither the sheet nor its tables or defined names. One that
 * another of them names stays with that one.
 */
export function unmentioned<T extends MadeSheet>(made: readonly T[], formulas: Iterable<PlacedFormula>): T[] {
  const known = made.map((one) => ({ one, names: namesOf(one), users: new Set<string | null>() }));
  for (const { formula, sheet } of formulas) {
    for (const { names, users } of known) {
      if (!users.has(sheet) && names.some((name) => mentions(formula, name))) users.add(sheet);
    }
  }
  let left = known;
  for (;;) {
    const going = new Set<string | null>(left.map(({ one }) => one.sheet));
    const next = left.filter(({ users }) => [...users].every((user) => going.has(user)));
    if (next.length === left.length) return left.map(({ one }) => one);
    left = next;
  }
}

/**
 * The sheet that a defined name came with, among those made; null for a name of somebody's own. What stands behind a
 * name of ours goes with its sheet, and keeps no other.
 */
export function sheetOfName(made: readonly MadeSheet[], name: string): string | null {
  return made.find(({ plan }) => plan.names.some((planned) => planned.name === name))?.sheet ?? null;
}

/** By these a formula may speak of a sheet. */
export function namesOf({ plan, sheet }: MadeSheet): string[] {
  return [...new Set([sheet, ...plan.tables.map(({ name }) => name), ...plan.names.map(({ name }) => name)])];
}

/** @example mentions("=COUNTA(행사[행사번호])", "행사번호") // true, and of "사" it is false */
export function mentions(formula: string, name: string): boolean {
  for (let at = formula.indexOf(name); at >= 0; at = formula.indexOf(name, at + 1)) {
    if (!isWordSign(formula[at - 1]) && !isWordSign(formula[at + name.length])) return true;
  }
  return false;
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}_.]/u.test(sign);
}
