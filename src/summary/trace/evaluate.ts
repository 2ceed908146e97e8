// What an expression gives, and which rows it was made from: the formula's own criteria pick the rows, so that what is
// listed under a figure cannot drift from the figure. Branches of an IF that a cell does not show are not followed.
import type { Cell } from "../../records/cell";
import { foldCase } from "../../records/calculation/row-index";
import { shortName } from "../briefing/page";
import type { FormulaBook } from "./formula-book";
import { added, composed, nothing, plain, summed, type Traced } from "./made-of";
import { parseFormula, type Expression } from "./parse-formula";
import type { SourceColumn, SourceTable } from "./source-tables";

/** A function of the formula language: picks what it needs of its arguments itself. */
export type SheetFunction = (args: readonly Expression[], place: Place) => Traced;

/** Where a formula stands. */
export interface Place {
  book: FormulaBook;
  /** By name in capitals. */
  functions: Readonly<Record<string, SheetFunction | undefined>>;
  /** The row of the table that it stands in. */
  row: { table: string; id: string; cell: (header: string) => Cell | undefined } | null;
}

/** The value of an expression with what it was made from. */
export function evaluate(expression: Expression, place: Place): Traced {
  switch (expression.kind) {
    case "constant":
      return plain(expression.value);
    case "array":
      return plain(undefined);
    case "name":
      return evaluateName(expression.name, place);
    case "reference":
      return evaluateReference(expression, place);
    case "call": {
      const call = place.functions[expression.name];
      return call === undefined
        ? composed(
            undefined,
            expression.args.map((arg) => evaluate(arg, place)),
          )
        : call(expression.args, place);
    }
    case "operation":
      return operate(
        expression.operator,
        evaluate(expression.left, place),
        evaluate(expression.right, place),
      );
  }
}

/** A formula of a planned cell, followed only when somebody asks what it was made from. */
export function followed(value: Cell, formula: string | null, place: Place, label: string): Traced {
  return {
    value,
    made: () => {
      const expression = formula === null ? null : parseFormula(formula);
      if (expression === null) return nothing;
      const made = evaluate(expression, place).made();
      return made.kind === "rows" ? { ...made, label } : made;
    },
  };
}

function evaluateName(name: string, place: Place): Traced {
  const cell = place.book.name(name);
  if (cell === undefined) return plain(undefined);
  return followed(cell.value, cell.formula, { ...place, row: null }, shortName(name));
}

type Reference = Extract<Expression, { kind: "reference" }>;

function evaluateReference({ table: named, part, header }: Reference, place: Place): Traced {
  const name = named ?? place.row?.table;
  const table = name === undefined ? undefined : place.book.table(name);
  const column = table?.column(header);
  if (part === "totals") {
    const total = column?.total ?? null;
    return total === null
      ? plain(undefined)
      : followed(total.value, total.formula, { ...place, row: null }, header);
  }
  if (part !== "row" || place.row === null) return plain(undefined);
  const value = place.row.cell(header);
  if (value === undefined || table === undefined || column === undefined) return plain(value);
  return cellOf(table, column, header, value, place);
}

/** A cell of a row: of a summary its formula goes on, of a record it ends there. */
function cellOf(table: SourceTable, column: SourceColumn, header: string, value: Cell, place: Place): Traced {
  if (table.kind === "summary") return followed(value, column.formula, place, header);
  const id = place.row?.id ?? "";
  return summed(value, header, () => [{ table: table.name, id, value }]);
}

/** The cell of one row of a table, as INDEX picks it. */
export function cellAt(table: SourceTable, header: string, row: number, at: Place): Traced {
  const column = table.column(header);
  if (column === undefined || row < 0 || row >= table.rows) return plain(undefined);
  const cell = (other: string) => table.column(other)?.cells()[row];
  const place: Place = { ...at, row: { table: table.name, id: table.id(row), cell } };
  return cellOf(table, column, header, column.cells()[row] ?? null, place);
}

/** A whole column that an expression names. */
export interface ColumnRange {
  table: SourceTable;
  header: string;
  column: SourceColumn;
}

/** @returns undefined where the expression is no column of a table that we know */
export function columnRange(expression: Expression | undefined, { book }: Place): ColumnRange | undefined {
  if (expression?.kind !== "reference" || expression.part !== "column" || expression.table === null) {
    return undefined;
  }
  const table = book.table(expression.table);
  const column = table?.column(expression.header);
  return table === undefined || column === undefined
    ? undefined
    : { table, header: expression.header, column };
}

function operate(operator: string, left: Traced, right: Traced): Traced {
  const [a, b] = [left.value, right.value];
  if (operator === "&") {
    const text = a === undefined || b === undefined ? undefined : `${a ?? ""}${b ?? ""}`;
    return composed(text, [left, right]);
  }
  const compare = comparisons[operator];
  if (compare !== undefined) {
    return plain(a === undefined || b === undefined ? undefined : compare(order(a, b)));
  }
  const [one, other] = [numberOf(a), numberOf(b)];
  const value = one === undefined || other === undefined ? undefined : arithmetic(operator, one, other);
  if (operator === "+") return added(value, left, right, 1);
  return operator === "-" ? added(value, left, right, -1) : composed(value, [left, right]);
}

function arithmetic(operator: string, a: number, b: number): number | undefined {
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  if (operator === "^") return a ** b;
  return b === 0 ? undefined : a / b;
}

/** A blank counts as 0; a text is an error. */
export function numberOf(value: Cell | undefined): number | undefined {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : undefined;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Numbers come before texts, texts go without case, a blank is as good as 0 or "". */
function order(a: Cell, b: Cell): number {
  const left = a ?? (typeof b === "string" ? "" : 0);
  const right = b ?? (typeof a === "string" ? "" : 0);
  if (typeof left === "string" && typeof right === "string") {
    return foldCase(left) === foldCase(right) ? 0 : foldCase(left) < foldCase(right) ? -1 : 1;
  }
  if (typeof left === "string") return 1;
  return typeof right === "string" ? -1 : Number(left) - Number(right);
}
