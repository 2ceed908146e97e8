// What may be typed into a cell, in the words of Excel's data validation: the rule, and what is said to whoever breaks
// it. Both adapters write these; a list stands inside its rule, because structured references are not allowed there.
import type { Validation } from "./plan";

export interface EntryRule {
  rule:
    | { type: "list"; source: string }
    | { type: "date"; from: string; to: string }
    | { type: "decimal" | "whole"; minimum: number };
  title: string;
  message: string;
  style: "stop" | "warning";
}

/** Excel's limit for a list inside a rule: 255 characters, quotation marks around it included. */
const longestList = 253;
/** The dates that the code can read back (serial numbers 61 to 2958465). */
const dates = { from: "1900-03-01", to: "9999-12-31" };
const title = "입력 확인";

/**
 * Excel's rule for what a plan lets be typed.
 * @returns null for a list that a rule cannot hold: over 253 characters, or a comma in a value; the checks of the form
 * of records find what is wrong there
 * @example entryRule({ kind: "integer", minimum: 0 })
 * // { rule: { type: "whole", minimum: 0 }, title: "입력 확인", message: "정수만 입력하세요. 0 이상이어야 합니다.", style: "stop" }
 */
export function entryRule(validation: Validation): EntryRule | null {
  switch (validation.kind) {
    case "list": {
      const source = validation.values.join(",");
      if (
        source.replaceAll('"', '""').length > longestList ||
        validation.values.some((value) => value.includes(","))
      )
        return null;
      const message = "목록에 있는 값을 고르세요.";
      return { rule: { type: "list", source }, title, message, style: validation.onError };
    }
    case "date": {
      const message = "날짜를 2024-06-24처럼 입력하세요.";
      return { rule: { type: "date", ...dates }, title, message, style: "stop" };
    }
    case "number":
      return numberRule("decimal", "숫자만 입력하세요.", validation.minimum);
    case "integer":
      return numberRule("whole", "정수만 입력하세요.", validation.minimum);
  }
}

function numberRule(type: "decimal" | "whole", only: string, minimum: number | undefined): EntryRule {
  const message = minimum === undefined ? only : `${only} ${minimum} 이상이어야 합니다.`;
  return { rule: { type, minimum: minimum ?? -Number.MAX_SAFE_INTEGER }, title, message, style: "stop" };
}
