// What may be typed into cells, as Excel's data validation.
import { entryRule, type EntryRule } from "../entry-rules";
import type { Validation } from "../plan";

/** Queues a validation; a list too long for a rule is left out. */
export function applyValidation(cells: Excel.Range, validation: Validation): void {
  const entry = entryRule(validation);
  if (entry === null) return;
  cells.dataValidation.rule = hostRule(entry.rule);
  cells.dataValidation.errorAlert = {
    showAlert: true,
    style: entry.style === "warning" ? "Warning" : "Stop",
    title: entry.title,
    message: entry.message,
  };
}

function hostRule(rule: EntryRule["rule"]): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "decimal":
      return { decimal: atLeast(rule.minimum) };
    case "whole":
      return { wholeNumber: atLeast(rule.minimum) };
  }
}

function atLeast(minimum: number): Excel.BasicDataValidation {
  return { formula1: minimum, operator: "GreaterThanOrEqualTo" };
}
