// 근거 추적: a workbook's report, read once and ready to say what any of its figures is made of.
import { calculate } from "../records/calculation/calculate";
import type { ReportSettings } from "../records/report";
import { tables } from "../records/tables";
import { evidenceBook, type EvidenceBook } from "../summary/trace/row-evidence";
import { createTracer, type Tracer } from "../summary/trace/trace-figure";
import type { Workbook } from "../workbook/workbook";
import type { Clock } from "./clock";
import { loadReport } from "./load-report";

export interface TraceableReport {
  trace: Tracer;
  evidence: EvidenceBook;
  settings: ReportSettings;
}

/** A change of one of these makes a report that was read before worthless. */
export const tracedTables: readonly string[] = tables.map(({ name }) => name);

/** Reads the workbook; tracing then needs it no more. */
export async function openForTracing(
  workbook: Pick<Workbook, "read">,
  clock: Clock,
): Promise<TraceableReport> {
  const { report } = await loadReport(workbook, clock.today);
  const { settings } = report;
  const rows = calculate(report.rows, settings);
  return { trace: createTracer(rows, settings), evidence: evidenceBook(rows), settings };
}
