// What most tasks need of a workbook: they read tables and write one change.
import type { Workbook } from "../workbook/workbook";

/** A workbook to read and to change; it may stand in another thread. */
export type TaskWorkbook = Pick<Workbook, "read" | "commit">;
