// The computed rows of 설정: the bounds of the period, and the counts that the header band of each summary shows.
import { toSerial, type Cell } from "../cell";
import type { ReportRows, ReportSettings } from "../report";
import { settings as declared, type SettingKey } from "../settings";
import { priorYear } from "./period";
import { isOpen, isUnconverted, isUndated } from "./row-states";

/** 집계시작 and 집계종료 of an open period: the first and the last day that a worksheet knows. */
const firstDay = 1;
const lastDay = 2_958_465;

/**
 * What the formulas among the settings give, by 항목, as cells.
 * @param rows calculated
 * @example calculatedSettings(rows, initialSettings("2026-11-21")).get("집계종료") // 2958465
 */
export function calculatedSettings(rows: ReportRows, settings: ReportSettings): ReadonlyMap<string, Cell> {
  const values = { ...periodBounds(settings), ...countSources(rows) };
  return new Map(Object.entries(values).map(([key, value]) => [declared[key as SettingKey].item, value]));
}

type Bound = Extract<SettingKey, "countFrom" | "countTo" | "priorFrom" | "priorTo">;

function periodBounds(settings: ReportSettings): Record<Bound, Cell> {
  const prior = priorYear(settings);
  return {
    countFrom: settings.from === null ? firstDay : toSerial(settings.from),
    countTo: settings.to === null ? lastDay : toSerial(settings.to),
    priorFrom: prior === null ? null : toSerial(prior.from),
    priorTo: prior === null ? null : toSerial(prior.to),
  };
}

/** What the header band counts, by the key of its setting. */
export type SourceCounts = Record<Extract<SettingKey, `${string}Total`>, number>;

/** @param rows calculated */
export function countSources(rows: ReportRows): SourceCounts {
  const { articles, missions, outcomes, findings } = rows;
  const outcomeTotal = count(outcomes, (row) => hasPrefix(row.outcomeId, "O-"));
  const countedTotal = count(outcomes, (row) => row.counting === "counted");
  return {
    articleTotal: count(articles, (row) => hasPrefix(row.id, "A-") && row.articleStatus !== "excluded"),
    missionTotal: count(missions, (row) => hasPrefix(row.missionId, "M-")),
    outcomeTotal,
    countedTotal,
    referenceTotal: outcomeTotal - countedTotal,
    unconvertedTotal: count(outcomes, isUnconverted),
    undatedTotal: count(outcomes, isUndated),
    openErrorTotal: count(findings, (row) => row.severity === "error" && isOpen(row)),
  };
}

function count<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.reduce((sum, row) => (holds(row) ? sum + 1 : sum), 0);
}

function hasPrefix(id: string | null, prefix: string): boolean {
  return id?.toUpperCase().startsWith(prefix) ?? false;
}
