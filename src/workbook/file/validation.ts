// What may be typed into cells, as the file's data validation.
import { toSerial } from "../../records/cell";
import { entryRule, type EntryRule } from "../entry-rules";
import type { PlannedTable, Validation } from "../plan";
import { formatRange, type Range } from "./address";
import { worksheetOrder, type SheetPart } from "./sheet-part";
import { childElements, element, ensureChild, type XmlElement } from "./xml";

/** Adds the rules of new columns for the rows of `body`, which begins with the first of them: of all cells, and of single ones. */
export function addValidations(
  sheet: SheetPart,
  table: Pick<PlannedTable, "columns" | "cellValidations">,
  body: Range,
): void {
  const rules = [
    ...table.columns.flatMap(({ validation }, index) => {
      const column = body.left + index;
      return ruleFor(validation, { ...body, left: column, right: column });
    }),
    ...(table.cellValidations ?? []).flatMap(({ row: index, header, validation }) => {
      const column = body.left + table.columns.findIndex((planned) => planned.header === header);
      const row = body.top + index;
      return ruleFor(validation, { top: row, bottom: row, left: column, right: column });
    }),
  ];
  if (rules.length === 0) return;
  const list = ensureChild(sheet.document.root, "dataValidations", worksheetOrder);
  list.children.push(...rules);
  list.attributes.count = String(childElements(list, "dataValidation").length);
}

function ruleFor(validation: Validation | undefined, cells: Range): XmlElement[] {
  const entry = validation === undefined ? null : entryRule(validation);
  if (entry === null) return [];
  const { rule, title, message, style } = entry;
  return [
    element(
      "dataValidation",
      {
        type: rule.type,
        errorStyle: style === "warning" ? style : undefined,
        operator: "minimum" in rule ? "greaterThanOrEqual" : undefined,
        allowBlank: 1,
        showInputMessage: 1,
        showErrorMessage: 1,
        errorTitle: title,
        error: message,
        sqref: formatRange(cells),
      },
      limitsOf(rule).map((limit, index) => element(`formula${index + 1}`, {}, [limit])),
    ),
  ];
}

function limitsOf(rule: EntryRule["rule"]): string[] {
  if (rule.type === "list") return [`"${rule.source.replaceAll('"', '""')}"`];
  return rule.type === "date"
    ? [rule.from, rule.to].map((day) => String(toSerial(day)))
    : [String(rule.minimum)];
}
