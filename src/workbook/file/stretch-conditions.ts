// Validation and conditional formats of a table's columns reach as far as the body does, as Excel itself keeps it.
import { formatRange, parseRange, type Range } from "./address";
import type { SheetPart } from "./sheet-part";
import type { TableLayout } from "./table-part";
import { childElement, childElements, type XmlElement } from "./xml";

/** Ranges that ended with the body end at `lastRow` from now on. `before` is the table as it was. */
export function stretchConditions(sheet: SheetPart, before: TableLayout, lastRow: number): void {
  const { root } = sheet.document;
  const validations = childElement(root, "dataValidations");
  const ruled: XmlElement[] = childElements(root, "conditionalFormatting");
  if (validations !== undefined) ruled.push(...childElements(validations, "dataValidation"));
  for (const { attributes } of ruled) {
    if (attributes.sqref !== undefined) attributes.sqref = stretched(attributes.sqref, before, lastRow);
  }
}

/** @example stretched("B2:B4 H9", table in B1:C4, 10) // "B2:B11 H9" */
function stretched(sqref: string, before: TableLayout, lastRow: number): string {
  return sqref
    .split(/\s+/)
    .map((text) => {
      const range = parseRange(text);
      return range !== null && endsWithBody(range, before) && lastRow >= range.top
        ? formatRange({ ...range, bottom: lastRow })
        : text;
    })
    .join(" ");
}

function endsWithBody(range: Range, { range: table, firstRow, lastRow }: TableLayout): boolean {
  const inside = range.left >= table.left && range.right <= table.right;
  return inside && range.bottom === lastRow && range.top >= firstRow;
}
