// 확정: keeps a reporting cycle as it went out, so that every later change of it shows.
import { calculate } from "../records/calculation/calculate";
import { freezeReport, type FrozenCycle } from "../summary/frozen/frozen-cycle";
import { frozenSheets, frozenTables, readFrozenCycles } from "../summary/frozen/frozen-sheets";
import { buildCommit } from "./build-commit";
import type { Author } from "./import-articles";
import { loadReport } from "./load-report";
import type { TaskWorkbook } from "./task-workbook";

export type Freezing =
  | { kind: "frozen"; cycle: FrozenCycle }
  /** A cycle of this name is kept already; it is never written over. */
  | { kind: "name_taken" }
  /** Nothing counts yet. */
  | { kind: "nothing_to_freeze" };

/**
 * Freezes the report under its present settings.
 * @param name as the user calls the cycle, e.g. "2026년 상반기"
 */
export async function freezeSummaries(
  workbook: TaskWorkbook,
  author: Author,
  name: string,
): Promise<Freezing> {
  const { report } = await loadReport(workbook, author.clock.today);
  const { settings } = report;
  const rows = calculate(report.rows, settings);
  const cycles = await frozenCycles(workbook);
  if (cycles.some((cycle) => cycle.name === name)) return { kind: "name_taken" };
  const cycle = freezeReport(rows, settings, { name, frozenAt: author.clock.now, frozenBy: author.user });
  if (cycle.rows.length === 0) return { kind: "nothing_to_freeze" };
  const summaries = frozenSheets([...cycles, cycle], rows, settings);
  await workbook.commit(buildCommit(rows, settings, { summaries }));
  return { kind: "frozen", cycle };
}

/** The cycles that a workbook holds. */
export async function frozenCycles(workbook: TaskWorkbook): Promise<FrozenCycle[]> {
  const { tables } = await workbook.read({ tables: frozenTables, names: [] });
  return readFrozenCycles(tables);
}
