// Data validation of a table's columns. It cannot hold structured references (Excel repairs the file), so a list is
// written into the rule; a list too long for one is left to the checks of the records' form.
import type { PlannedTable, Validation } from "../plan";
import { formatRange, type Range } from "./address";
import { worksheetOrder, type SheetPart } from "./sheet-part";
import { childElements, element, ensureChild, type XmlElement } from "./xml";

/** Excel's limit for a list inside a rule, quotation marks included. */
const maxInlineList = 255;
/** 1900-03-01 and 9999-12-31, the dates that the code can read back. */
const dateLimits = ["61", "2958465"] as const;

/** Adds the rules of a new table for the rows of `body`. */
export function addValidations(sheet: SheetPart, table: PlannedTable, body: Range): void {
  const rules = table.columns.flatMap(({ validation }, index) => {
    if (validation === undefined) return [];
    const column = body.left + index;
    const rule = ruleFor(validation);
    if (rule === null) return [];
    rule.attributes.sqref = formatRange({ ...body, left: column, right: column });
    return [rule];
  });
  if (rules.length === 0) return;
  const list = ensureChild(sheet.document.root, "dataValidations", worksheetOrder);
  list.children.push(...rules);
  list.attributes.count = String(childElements(list, "dataValidation").length);
}

function ruleFor(validation: Validation): XmlElement | null {
  switch (validation.kind) {
    case "list": {
      const inline = inlineList(validation.values);
      if (inline === null) return null;
      const message = "목록에 있는 값을 고르세요.";
      return rule({ type: "list", errorStyle: validation.onError }, message, [inline]);
    }
    case "date":
      return rule({ type: "date", operator: "between" }, "날짜를 2024-06-24처럼 입력하세요.", dateLimits);
    case "number":
      return numberRule("decimal", "숫자만 입력하세요.", validation.minimum);
    case "integer":
      return numberRule("whole", "정수만 입력하세요.", validation.minimum);
  }
}

function numberRule(type: string, message: string, minimum: number | undefined): XmlElement {
  const said = minimum === undefined ? message : `${message} ${minimum} 이상이어야 합니다.`;
  const smallest = minimum ?? -Number.MAX_SAFE_INTEGER;
  return rule({ type, operator: "greaterThanOrEqual" }, said, [String(smallest)]);
}

function rule(kind: Record<string, string>, message: string, formulas: readonly string[]): XmlElement {
  return element(
    "dataValidation",
    {
      type: kind.type,
      errorStyle: kind.errorStyle === "warning" ? "warning" : undefined,
      operator: kind.operator === "between" ? undefined : kind.operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: "입력 확인",
      error: message,
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, [formula])),
  );
}

/** @returns null if the list is too long, or a value holds a comma, which would split it */
function inlineList(values: readonly string[]): string | null {
  const list = `"${values.join(",").replaceAll('"', '""')}"`;
  return list.length > maxInlineList || values.some((value) => value.includes(",")) ? null : list;
}
