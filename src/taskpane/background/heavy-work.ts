// All that takes longer than a user should wait at a time, as jobs. The same functions run in a worker beside the pane and,
// where a host allows none, in the pane itself; what goes in and comes out is plain data.
import type { RecordReaders } from "../../importing/record-file/record-readers";
import type { TaskWorkbook } from "../../tasks/task-workbook";
import { createChecksWork, type ChecksWork } from "./checks-work";
import { createEntryWork, type EntryWork } from "./entry-work";
import { createImportWork, type ImportWork, type WorkOptions } from "./import-work";
import { createReportWork, type ReportWork } from "./report-work";
import { createTraceWork, type TraceWork } from "./trace-work";

export interface HeavyWork extends ImportWork, ChecksWork, ReportWork, EntryWork, TraceWork {}

/** Reading tells what it has found by and by; every other job gives one result. */
export type JobName = Exclude<keyof HeavyWork, "read">;

/** By name, what goes in and what comes out. */
export type Jobs = {
  [Name in JobName]: {
    input: Parameters<HeavyWork[Name]>[0];
    output: Awaited<ReturnType<HeavyWork[Name]>>;
  };
};

export type Job<Name extends JobName> = (
  order: Jobs[Name]["input"],
  options?: WorkOptions,
) => Promise<Jobs[Name]["output"]>;

/** The jobs, for whoever does one by its name. */
export type JobTable = { [Name in JobName]: Job<Name> };

/** The work over a workbook, with what reading needs of the thread it runs in. */
export function createHeavyWork(workbook: TaskWorkbook, readers: RecordReaders): HeavyWork {
  return {
    ...createImportWork(workbook, readers),
    ...createChecksWork(workbook),
    ...createReportWork(workbook),
    ...createEntryWork(workbook),
    ...createTraceWork(workbook),
  };
}
