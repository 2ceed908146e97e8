// The functions of the summary formulas. One that is not here gives no value, but what its arguments were made from is
// still known: a sentence needs no more.
import type { Cell } from "../../records/cell";
import { conditional } from "./conditional-functions";
import { dates } from "./date-functions";
import { cellAt, columnRange, evaluate, numberOf, type Place, type SheetFunction } from "./evaluate";
import { composed, plain, type Traced } from "./made-of";
import type { Expression } from "./parse-formula";
import { roundHalfAway } from "../../records/calculation/rounding";

const blank: Expression = { kind: "constant", value: null };

function argument(args: readonly Expression[], index: number, place: Place): Traced {
  return evaluate(args[index] ?? blank, place);
}

/** A function of values that no row adds up to. */
function ofValues(calculate: (...values: (Cell | undefined)[]) => Cell | undefined): SheetFunction {
  return (args, place) => {
    const traced = args.map((arg) => evaluate(arg, place));
    return composed(calculate(...traced.map(({ value }) => value)), traced);
  };
}

function truth(value: Cell | undefined): boolean | undefined {
  return value === undefined || typeof value === "string" ? undefined : Boolean(value);
}

/** Where a condition cannot be told, both ways are looked at. */
const choose: SheetFunction = (args, place) => {
  const condition = truth(argument(args, 0, place).value);
  if (condition !== undefined) return argument(args, condition ? 1 : 2, place);
  return composed(undefined, [argument(args, 1, place), argument(args, 2, place)]);
};

const ifError: SheetFunction = (args, place) => {
  const first = argument(args, 0, place);
  return first.value === undefined ? argument(args, 1, place) : first;
};

const lookUp: SheetFunction = (args, place) => {
  const range = columnRange(args[0], place);
  const row = numberOf(argument(args, 1, place).value);
  return range === undefined || row === undefined
    ? plain(undefined)
    : cellAt(range.table, range.header, row - 1, place);
};

const match: SheetFunction = (args, place) => {
  const range = columnRange(args[1], place);
  const { value } = argument(args, 0, place);
  const row = range === undefined || value === undefined ? -1 : range.table.find(range.header, value);
  return plain(row < 0 ? undefined : row + 1);
};

const round: SheetFunction = (args, place) => {
  const { value, made } = argument(args, 0, place);
  const factor = 10 ** (numberOf(argument(args, 1, place).value) ?? 0);
  return { value: typeof value === "number" ? roundHalfAway(value * factor) / factor : undefined, made };
};

export const functions: Place["functions"] = {
  IF: choose,
  IFERROR: ifError,
  INDEX: lookUp,
  MATCH: match,
  ROUND: round,
  N: (args, place) => {
    const { value, made } = argument(args, 0, place);
    return { value: typeof value === "number" ? value : 0, made };
  },
  SUMPRODUCT: (args, place) => argument(args, 0, place),
  ISNUMBER: (args, place) => plain(typeof argument(args, 0, place).value === "number"),
  AND: ofValues((...values) => every(values.map(truth))),
  OR: ofValues((...values) => not(every(values.map((value) => not(truth(value)))))),
  NOT: ofValues((value) => not(truth(value))),
  TEXT: ofValues((value) => (value === undefined ? undefined : String(value ?? ""))),
  TEXTJOIN: ofValues((separator, _, ...texts) =>
    texts.filter((text) => text !== null && text !== "").join(String(separator ?? "")),
  ),
  SUBSTITUTE: ofValues((text, from, to) =>
    text === undefined ? undefined : String(text ?? "").replaceAll(String(from ?? ""), String(to ?? "")),
  ),
  ...dates(ofValues),
  ...conditional,
};

function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
