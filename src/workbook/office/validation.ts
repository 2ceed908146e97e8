// A planned validation as Excel's rule and alert. A list is written into the rule: structured references are not
// allowed there.
import type { Validation } from "../plan";

export interface ValidationLook {
  rule: Excel.DataValidationRule;
  errorAlert: Excel.DataValidationErrorAlert;
}

/** Excel's limit for a list inside a rule, quotation marks included. */
const listLimit = 253;
/** The dates that the code can read back (serial numbers 61 to 2958465). */
const [firstDate, lastDate] = ["1900-03-01", "9999-12-31"];

/**
 * Excel's rule for what a plan lets be typed.
 * @returns null for a list that a rule cannot hold: over 253 characters, or a comma in a value
 * @example validationOf({ kind: "integer", minimum: 0 })?.rule // {wholeNumber: {formula1: 0, operator: "GreaterThanOrEqualTo"}}
 */
export function validationOf(validation: Validation): ValidationLook | null {
  switch (validation.kind) {
    case "list": {
      const source = validation.values.join(",");
      if (source.length > listLimit || validation.values.some((value) => value.includes(","))) return null;
      const style = validation.onError === "warning" ? "Warning" : "Stop";
      return {
        rule: { list: { inCellDropDown: true, source } },
        errorAlert: alert("목록에 있는 값을 고르세요.", style),
      };
    }
    case "date":
      return {
        rule: { date: { formula1: firstDate, formula2: lastDate, operator: "Between" } },
        errorAlert: alert("날짜를 2024-06-24처럼 입력하세요."),
      };
    case "number":
      return {
        rule: { decimal: atLeast(validation.minimum) },
        errorAlert: alert(withMinimum("숫자만 입력하세요.", validation.minimum)),
      };
    case "integer":
      return {
        rule: { wholeNumber: atLeast(validation.minimum) },
        errorAlert: alert(withMinimum("정수만 입력하세요.", validation.minimum)),
      };
  }
}

function atLeast(minimum = -Number.MAX_SAFE_INTEGER): Excel.BasicDataValidation {
  return { formula1: minimum, operator: "GreaterThanOrEqualTo" };
}

function alert(message: string, style: "Stop" | "Warning" = "Stop"): Excel.DataValidationErrorAlert {
  return { message, showAlert: true, style, title: "입력 확인" };
}

function withMinimum(message: string, minimum: number | undefined): string {
  return minimum === undefined ? message : `${message} ${minimum} 이상이어야 합니다.`;
}
