// The cells of 요약-시도 computed from the rows, without a formula: what a workbook shows before anything recalculates,
// and what Excel's own result is compared with (B01).
import { dayOf } from "../../records/calculation/attribution";
import { isWithin } from "../../records/calculation/period";
import { isOpen } from "../../records/calculation/row-states";
import type { ReportSettings } from "../../records/report";
import { measureCells, type MeasureCells } from "./measure-cells";
import { provinceNames } from "./province-rows";
import { noRows, rowsByProvince, type SourceRows } from "./source-rows";
import { addStated, none, noneStated, statementOf, unstated, type Statement } from "./statement";

/** One row of 요약-시도, 시도 left out; keys follow the English headers of summaries.md. */
export interface ProvinceCells extends MeasureCells {
  planned: number;
  firmsUnique: Statement;
  priorYear: Statement;
  change: Statement;
  errors: Statement;
}

export interface ProvinceTotals {
  /** In the order of the sheet; a row that the 지역기준 does not have has no name and no cells. */
  rows: { name: string | null; cells: ProvinceCells | null }[];
  /** Counted from the source rows again, never from the rows above. */
  total: ProvinceCells;
}

/**
 * 요약-시도 as numbers.
 * @param rows calculated under the same settings
 * @example provinceTotals(rows, initialSettings("2026-11-21")).total.missions // 6
 */
export function provinceTotals(rows: SourceRows, settings: ReportSettings): ProvinceTotals {
  const byProvince = rowsByProvince(rows);
  return {
    rows: provinceNames(settings.regionBasis).map((name) => ({
      name,
      cells: name === null ? null : provinceCells(byProvince.get(name) ?? noRows, settings),
    })),
    total: { ...provinceCells(rows, settings), errors: openErrorCount(rows) },
  };
}

function provinceCells(rows: SourceRows, settings: ReportSettings): ProvinceCells {
  const measured = measureCells(rows);
  const planned = plannedCount(rows, settings);
  const nothing =
    measured.missions + planned === 0 &&
    !rows.outcomes.some((outcome) => outcome.inTotal === 1) &&
    !rows.findings.some((finding) => finding.severity === "error");
  return {
    ...measured,
    planned,
    firmsUnique: measured.firmsTotal === none ? none : differentFirms(rows),
    ...priorYearCells(rows, measured.contractAmount),
    errors: nothing ? none : openErrorCount(rows),
  };
}

function priorYearCells(
  { outcomes }: SourceRows,
  contractAmount: Statement,
): Pick<ProvinceCells, "priorYear" | "change"> {
  const before = noneStated();
  for (const row of outcomes)
    if (row.inPriorYear === 1 && row.kind === "contract") addStated(before, row.reportAmount);
  const priorYear = statementOf(before, false);
  const comparable = typeof priorYear === "number" && typeof contractAmount === "number";
  return { priorYear, change: comparable ? contractAmount - priorYear : none };
}

function plannedCount({ missions }: SourceRows, settings: ReportSettings): number {
  return missions.filter(
    ({ status, parentMission, attributedOn }) =>
      status === "planned" && parentMission === null && isWithin(dayOf(attributedOn), settings),
  ).length;
}

/** Counted by name here, while the formula adds up first rows (실수_시도): two ways to one number. */
function differentFirms({ missions, participants }: SourceRows): Statement {
  if (missions.some((mission) => mission.listIncomplete === 1)) return unstated;
  const different = new Set<unknown>();
  for (const { inTotal, firmKey } of participants)
    if (inTotal === 1 && firmKey !== "") different.add(firmKey);
  return different.size;
}

function openErrorCount({ findings }: SourceRows): number {
  return findings.filter((finding) => finding.severity === "error" && isOpen(finding)).length;
}
