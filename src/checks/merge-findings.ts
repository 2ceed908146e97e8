// The table 점검 after a check: what is still found keeps the decision made about it, what is new is added. A finding
// that is gone is closed, with name and day, and its row stays as a record; it goes with the record that it was about. A
// decision was made about a value: once that is another, or what was closed is found again, the finding is open.
import { appendRows } from "../importing/append-rows";
import { findingId } from "../records/ids";
import { blankRow, writeCell } from "../records/rows";
import { columnOf, headerOf } from "../records/table";
import { findings, type FindingRow } from "../records/tables/reviews";
import type { CellUpdate, RowAppend, RowRemoval } from "../workbook/workbook";
import { gravestFirst, wholeTable, type Finding } from "./finding";

export interface MergedFindings {
  /** The rows of 점검 as they will be. */
  rows: FindingRow[];
  appends: RowAppend[];
  updates: CellUpdate[];
  removals: RowRemoval[];
}

/** How findings that are gone are closed. */
export interface Closing {
  /** ISO day. */
  on: string;
  /** Whether the record that a finding is about is still there. */
  hasRecord: (table: string, recordId: string) => boolean;
}

/** Columns that a check writes; a decision that no longer stands is taken back with its name and day. */
const written = [
  "severity",
  "value",
  "message",
  "evidence",
  "fix",
  "action",
  "reason",
  "handledBy",
  "handledOn",
] as const;

/**
 * The change that brings 점검 up to date. Rows without 점검번호 are the user's own and stay.
 * @param existing the rows of 점검
 * @param found what the checks find now
 * @param closing without it findings that are gone and not decided on are taken out
 */
export function mergeFindings(
  existing: readonly FindingRow[],
  found: readonly Finding[],
  closing: Closing | null = null,
): MergedFindings {
  const fresh = new Map<string | null, FindingRow>();
  for (const finding of found) {
    const row = findingRow(finding);
    if (!fresh.has(row.findingId)) fresh.set(row.findingId, row);
  }
  const known = new Set(existing.map((row) => row.findingId));
  const after = existing.map((row) => {
    const next = isGone(row, fresh) ? closed(row, closing) : renewed(row, fresh.get(row.findingId));
    return { row, next };
  });
  const gone = after.flatMap(({ row, next }) => (next === null ? [row] : []));
  const kept = after.flatMap(({ row, next }) => (next === null ? [] : [{ row, next }]));
  // As 점검 is read from above. Rows that stand there already are never moved: they are in the user's order.
  const added = gravestFirst([...fresh.values()].filter((row) => !known.has(row.findingId)));
  return {
    rows: [...kept.map(({ next }) => next), ...added],
    appends: appendRows(findings, added),
    updates: kept.flatMap(({ row, next }) => findingUpdates(row, next)),
    removals: removalOf(gone),
  };
}

/** A finding as a new row of 점검. */
export function findingRow(finding: Finding): FindingRow {
  const { rule, severity, table, recordId, column, message } = finding;
  return {
    ...blankRow(findings),
    ...{ rule, severity, table, recordId, column, message },
    value: valueOf(finding),
    evidence: finding.evidence === "" ? null : finding.evidence,
    fix: finding.fix,
    findingId: findingId(rule, table, recordId, column),
  };
}

function isGone(row: FindingRow, fresh: ReadonlyMap<string | null, FindingRow>): boolean {
  const isOpen = row.action === null || row.action === "postponed";
  return row.findingId !== null && isOpen && !fresh.has(row.findingId);
}

/** The name under which a check closes what it finds no more. */
export const closedBy = "자동 점검";

/** The row as it is closed; null where there is nothing left that it could be about. */
function closed(row: FindingRow, closing: Closing | null): FindingRow | null {
  if (closing?.hasRecord(row.table ?? "", row.recordId ?? "") !== true) return null;
  const reason = row.reason ?? "해결: 다시 점검하니 원인이 없습니다.";
  return { ...row, action: "fixed", reason, handledBy: closedBy, handledOn: closing.on };
}

function renewed(row: FindingRow, found: FindingRow | undefined): FindingRow {
  if (found === undefined) return row;
  return { ...toldAnew(row, found), ...(isReopened(row, found) ? undecided : {}) };
}

/** A row of 점검 that says what is found now, with the decision that it had. */
export function toldAnew(row: FindingRow, found: FindingRow): FindingRow {
  const { severity, value, message, evidence, fix } = found;
  return { ...row, severity, value, message, evidence, fix };
}

const undecided = { action: null, reason: null, handledBy: null, handledOn: null };

/** Another value than the one decided on, or one said to be put right that is not. */
function isReopened(row: FindingRow, found: FindingRow): boolean {
  if (row.action === null) return false;
  return row.action === "fixed" || !isOfValue(row, found);
}

/** Whether a row of 점검 is about the value that is found now; a line for a whole table has none. */
export function isOfValue(row: FindingRow, found: Pick<Finding, "value">): boolean {
  return row.recordId === wholeTable || row.value === valueOf(found);
}

/** A blank cell reads back as null. */
function valueOf({ value }: Pick<Finding, "value">): string | null {
  return value === "" ? null : value;
}

/** The cells in which a row of 점검 is to become another. */
export function findingUpdates(row: FindingRow, next: FindingRow): CellUpdate[] {
  return written
    .filter((key) => row[key] !== next[key])
    .map((key) => ({
      table: findings.name,
      id: { header: headerOf(findings, "findingId"), value: row.findingId ?? "" },
      header: headerOf(findings, key),
      value: writeCell(columnOf(findings, key), next[key]),
    }));
}

function removalOf(gone: readonly FindingRow[]): RowRemoval[] {
  const ids = gone.flatMap(({ findingId: id }) => id ?? []);
  return ids.length === 0 ? [] : [{ table: findings.name, header: headerOf(findings, "findingId"), ids }];
}
