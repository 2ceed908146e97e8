// What rows and settings alone do not tell, from whoever has the workbook open. Rules that need it are silent without.
import type { ReportRows } from "../records/report";

export interface HostFacts {
  /** The rows as the workbook held them, formula columns as Excel calculated them or as somebody typed over them. */
  asRead?: ReportRows;
  /** The workbook is as somebody left it: while a report is being made, rows are newer than its summaries (B02). */
  isAsLeft?: boolean;
}
