// From text to cells: addresses, defined names, structured references.
import { parseAddress } from "./a1";
import { invalidArgument, itemNotFound } from "./api-error";
import { renameTable } from "./formula-text";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A range given as itself or as text; `sheet` is where an address without a sheet lies. */
export function resolveRange(workbook: Workbook, value: unknown, sheet: Worksheet): Range {
  if (value instanceof Range) return value;
  if (typeof value !== "string") throw invalidArgument();
  const address = parseAddress(value);
  if (address) {
    const target = address.sheet === null ? sheet : workbook.Worksheets.find(address.sheet);
    if (!target) throw itemNotFound();
    return target.rangeOf(address.area);
  }
  const name = sheet.Names.find(value) ?? workbook.Names.find(value);
  const range = name ? name.GetRange() : resolveStructured(workbook, value);
  if (!range) throw invalidArgument();
  return range;
}

/** 성과, 성과[금액], 성과[#All], 성과[#Headers]; null for anything else. */
export function resolveStructured(workbook: Workbook, text: string): Range | null {
  const match = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(text);
  const table = match && workbook.Tables.find(match[1]);
  if (!table) return null;
  const part = match[2];
  if (part === undefined || part === "#Data") return table.GetDataBodyRange();
  if (part === "#All") return table.GetRange();
  if (part === "#Headers") return table.GetHeaderRowRange();
  return table.Columns.find(part)?.GetDataBodyRange() ?? null;
}

/** Whether a formula uses a table by name: validation and conditional formats must not. */
export function refersToTable(workbook: Workbook, formula: string): boolean {
  return (
    formula.includes("[") &&
    workbook.tables.some((table) => renameTable(formula, table.Name, "\u0000") !== formula)
  );
}
