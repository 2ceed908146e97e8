// What COUNTIFS, SUMIFS and their like take as equal: operators, wildcards, blanks, case.
import type { Cell } from "../../records/cell";
import { foldCase } from "../../records/calculation/row-index";

/** Whether a cell meets a criterion. */
export type Matcher = (cell: Cell) => boolean;

const isBlank = (cell: Cell) => cell === null || cell === "";

/**
 * A criterion as Excel reads it.
 * @example matcherOf(">=0")(12) // true
 * @example matcherOf("=A~*사")("A*사") // true; "AB사" is false
 */
export function matcherOf(criterion: Cell): Matcher {
  if (typeof criterion === "number") return (cell) => cell === criterion;
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(String(criterion ?? "")) ?? [];
  if (operand === "") return operator === "<>" ? (cell) => !isBlank(cell) : isBlank;
  const number = Number(operand);
  if (operand.trim() !== "" && Number.isFinite(number)) return numberMatcher(operator, number);
  if (operator === "<>") {
    const equals = textMatcher(operand);
    return (cell) => !equals(cell);
  }
  return operator === "" || operator === "=" ? textMatcher(operand) : () => false;
}

function numberMatcher(operator: string, wanted: number): Matcher {
  const compare = comparisons[operator] ?? ((a, b) => a === b);
  if (operator === "<>") return (cell) => cell !== wanted;
  return (cell) => typeof cell === "number" && compare(cell, wanted);
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
};

function textMatcher(operand: string): Matcher {
  const pattern = foldCase(operand);
  const signs = /[*?~]/.test(pattern) ? wildcards(pattern) : null;
  const isEqual = (text: string) => (signs === null ? text === pattern : fits(signs, text));
  return (cell) => typeof cell === "string" && isEqual(foldCase(cell));
}

/** The signs of a pattern; `any` and `one` stand for `*` and `?`. */
type Sign = { text: string } | "any" | "one";

function wildcards(pattern: string): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (sign === "~" && next !== "" && "*?~".includes(next)) {
      signs.push({ text: next });
      at += 1;
    } else if (sign === "*") signs.push("any");
    else signs.push(sign === "?" ? "one" : { text: sign });
  }
  return signs;
}

/** Goes back to the last `*` only, so that the time grows with pattern times text at most. */
function fits(signs: readonly Sign[], text: string): boolean {
  let [at, place, star, resume] = [0, 0, -1, 0];
  while (place < text.length) {
    const sign = signs[at];
    if (sign === "any") {
      star = at;
      resume = place;
      at += 1;
    } else if (sign === "one" || sign?.text === text.charAt(place)) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      place = resume;
    } else return false;
  }
  return signs.slice(at).every((sign) => sign === "any");
}
