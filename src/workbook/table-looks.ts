// What tables look like, the same through both adapters. Header and totals row carry their looks as formats of their
// cells, so that they can be told apart on a black and white print whatever becomes of the table's style.
import type { CellStyle } from "./plan";

/** Excel's name for lines between rows and no fills. */
export const tableStyle = "TableStyleLight1";

export const headerLook: CellStyle = {
  bold: true,
  fill: "D9D9D9",
  align: "center",
  vertical: "center",
  wrap: true,
  bottom: "thin",
};

export const totalsLook: CellStyle = { bold: true, top: "double" };
