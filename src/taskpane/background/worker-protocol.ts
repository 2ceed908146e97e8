// What the pane and its worker ask each other for. The worker reads, plans and computes; the workbook stays with the
// pane, because Office.js lives in a page: the worker reads and writes it through these calls.
import type { Workbook } from "../../workbook/workbook";
import type { Jobs } from "./heavy-work";
import type { ReadOrder, SourceRead } from "./import-work";
import type { SentCommit } from "./sent-commit";

/** What the pane asks the worker for: one job at a time. */
export type WorkerMethods = Jobs & {
  read: { input: ReadOrder; output: unknown };
};

/** What the worker asks the pane for. */
export type PaneMethods = {
  /** It is there and listens. */
  ready: { input: null; output: unknown };
  /** A source of the job `read` has been read. */
  sourceRead: { input: SourceRead; output: unknown };
  readWorkbook: { input: Parameters<Workbook["read"]>[0]; output: Awaited<ReturnType<Workbook["read"]>> };
  /** Progress and the wish to stop are between the pane and its workbook. */
  commit: { input: SentCommit; output: unknown };
};
