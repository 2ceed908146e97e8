// What the cells of a table look like: the column's format in the body, grey headers, a double line above the totals.
import type { CellStyle, PlannedColumn } from "../plan";
import { totalsLook } from "../table-looks";

/** A cell of the body, in the middle of its row: beside a text of several lines the short ones stay in sight. */
export function bodyFormat({ numberFormat, align, wrap }: PlannedColumn): CellStyle {
  return { numberFormat, vertical: "center", ...(align && { align }), ...(wrap && { wrap }) };
}

/** A cell of the totals row: bold under a double line. */
export function totalsFormat({ numberFormat, align }: PlannedColumn): CellStyle {
  return { numberFormat, ...totalsLook, ...(align && { align }) };
}
