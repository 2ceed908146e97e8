// Looks that come and go with what cells hold: rules of a formula, and colours by number. Made with their sheet only,
// since Excel keeps them right from then on and users may change them.
import type { PlannedArea, SheetPlan } from "../plan";
import { formatRange } from "./address";
import type { Book } from "./book";
import { tableNames } from "./column-pairs";
import type { PlannedSheet } from "./create-sheet";
import { toFileForm } from "./formula-form";
import { worksheetOrder } from "./sheet-part";
import { element, insertInOrder, type XmlElement } from "./xml";

/** Adds the conditional formats of a sheet that this commit made; the first has the first priority. */
export function addConditionalFormats(book: Book, { plan, entry }: PlannedSheet): void {
  const rules = [...formulaRules(book, plan), ...colorRules(plan)];
  if (rules.length === 0) return;
  const { root } = book.changeSheet(entry).document;
  const lists = new Map<string, XmlElement>();
  rules.forEach(({ area, rule }, index) => {
    rule.attributes.priority = String(index + 1);
    const sqref = addressOf(area);
    const list = lists.get(sqref) ?? element("conditionalFormatting", { sqref });
    list.children.push(rule);
    lists.set(sqref, list);
  });
  for (const list of lists.values()) insertInOrder(root, list, worksheetOrder);
}

function addressOf({ row, column, rows, columns }: PlannedArea): string {
  return formatRange({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

interface Rule {
  area: PlannedArea;
  rule: XmlElement;
}

function formulaRules(book: Book, { conditionalFormats = [] }: SheetPlan): Rule[] {
  return conditionalFormats.map(({ formula, style, stop, ...area }) => {
    const dxfId = book.styles().differentialIndex(style);
    const stored = toFileForm(formula, null, tableNames(book));
    const attributes = { type: "expression", dxfId, stopIfTrue: stop === true ? 1 : undefined };
    return { area, rule: element("cfRule", attributes, [element("formula", {}, [stored])]) };
  });
}

function colorRules({ colorScales = [] }: SheetPlan): Rule[] {
  return colorScales.map(({ low, high, ...area }) => ({
    area,
    rule: element("cfRule", { type: "colorScale" }, [
      element("colorScale", {}, [
        element("cfvo", { type: "num", val: 0 }),
        element("cfvo", { type: "max" }),
        element("color", { rgb: `FF${low}` }),
        element("color", { rgb: `FF${high}` }),
      ]),
    ]),
  }));
}
