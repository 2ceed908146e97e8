// The rows that a row of a summary is made from, taken out of the report in one pass.
import type { ReportRows } from "../../records/report";

/** Calculated rows of the tables that summaries count. */
export type SourceRows = Pick<ReportRows, "missions" | "outcomes" | "participants" | "findings">;

export const noRows: SourceRows = { missions: [], outcomes: [], participants: [], findings: [] };

/**
 * The source rows by 집계시도, each row under one name.
 * @param rows calculated
 * @example rowsByProvince(rows).get("경남")?.missions.length // 1
 */
export function rowsByProvince(rows: SourceRows): ReadonlyMap<string, SourceRows> {
  const groups = new Map<string, SourceRows>();
  const groupOf = (name: string | number | null): SourceRows => {
    const key = String(name ?? "");
    let group = groups.get(key);
    if (group === undefined)
      groups.set(key, (group = { missions: [], outcomes: [], participants: [], findings: [] }));
    return group;
  };
  for (const row of rows.missions) groupOf(row.summaryProvince).missions.push(row);
  for (const row of rows.outcomes) groupOf(row.summaryProvince).outcomes.push(row);
  for (const row of rows.participants) groupOf(row.summaryProvince).participants.push(row);
  for (const row of rows.findings) groupOf(row.province).findings.push(row);
  return groups;
}

/** Rows of two of those tables, in parts by some key; an event may be in several parts. */
export type MeasuredRows = Pick<SourceRows, "missions" | "outcomes">;

/**
 * Missions and outcomes by the keys that they count under.
 * @example groupRows(rows, (mission) => [typeOf(mission)], (outcome) => String(outcome.missionType))
 */
export function groupRows(
  rows: MeasuredRows,
  keysOfMission: (mission: MeasuredRows["missions"][number]) => readonly string[],
  keyOfOutcome: (outcome: MeasuredRows["outcomes"][number]) => string,
): ReadonlyMap<string, MeasuredRows> {
  const groups = new Map<string, MeasuredRows>();
  const groupOf = (key: string): MeasuredRows => {
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { missions: [], outcomes: [] }));
    return group;
  };
  for (const row of rows.missions)
    for (const key of new Set(keysOfMission(row))) groupOf(key).missions.push(row);
  for (const row of rows.outcomes) groupOf(keyOfOutcome(row)).outcomes.push(row);
  return groups;
}
