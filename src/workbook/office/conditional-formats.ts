// Looks that come and go with what cells hold: rules of a formula, and colours by number. Made with their sheet only,
// since Excel keeps them right from then on and users may change them.
import type { PlannedArea, PlannedColorScale, PlannedConditionalFormat, SheetPlan } from "../plan";
import { calls, type Step } from "./steps";

/** The conditional formats of a new sheet. Names that their formulas speak of must be there. */
export function conditionalFormatStep(plan: SheetPlan): Step {
  const { conditionalFormats = [], colorScales = [] } = plan;
  return calls((conditionalFormats.length + colorScales.length) * 10, (workbook) => {
    const sheet = workbook.worksheets.getItem(plan.name);
    for (const scale of colorScales) addColorScale(rangeOf(sheet, scale), scale);
    // Excel puts a new rule before the others.
    for (const format of [...conditionalFormats].reverse()) addFormula(rangeOf(sheet, format), format);
  });
}

function addFormula(range: Excel.Range, { formula, style, stop }: PlannedConditionalFormat): void {
  const added = range.conditionalFormats.add("Custom");
  if (stop !== undefined) added.stopIfTrue = stop;
  const { custom } = added;
  custom.rule.formula = formula;
  const { font, fill } = custom.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
}

function addColorScale(range: Excel.Range, { low, high }: PlannedColorScale): void {
  range.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { formula: "0", type: "Number", color: `#${low}` },
    maximum: { type: "HighestValue", color: `#${high}` },
  };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: PlannedArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
