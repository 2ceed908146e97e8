// 무시, 보류, and taking either back: the rows of 점검 with a decision about some findings.
import { appendRows } from "../../importing/append-rows";
import { findings as table, type FindingRow } from "../../records/tables/reviews";
import type { CellUpdate, RowAppend } from "../../workbook/workbook";
import { findingRow, findingUpdates, toldAnew } from "../merge-findings";
import type { Action, DecidedFinding } from "./decided-findings";

/** What is decided, by whom and when; `action: null` opens the findings again. */
export interface Decision {
  action: Action | null;
  reason: string | null;
  /** 작성자 as typed once in the pane; never verified. */
  user: string | null;
  /** ISO day. */
  on: string;
}

export type PlannedDecision =
  | { ok: true; rows: FindingRow[]; updates: CellUpdate[]; appends: RowAppend[] }
  /** 무시 says why: whoever reads the report later asks. */
  | { ok: false; reason: "no_reason" };

/**
 * The change of 점검 that a decision stands for.
 * @param existing the rows of 점검; a finding that has none yet (found while typing) gets one
 */
export function planDecision(
  existing: readonly FindingRow[],
  findings: readonly Pick<DecidedFinding, Exclude<keyof DecidedFinding, "state">>[],
  { action, reason, user, on }: Decision,
): PlannedDecision {
  const why = reason?.trim() ?? "";
  if (action === "ignored" && why === "") return { ok: false, reason: "no_reason" };
  const isOpen = action === null;
  const decision = {
    action,
    reason: isOpen || why === "" ? null : why,
    handledBy: isOpen ? null : user,
    handledOn: isOpen ? null : on,
  };
  const wanted = new Map(findings.map((finding) => [finding.id, finding]));
  const known = new Set(existing.map(({ findingId }) => findingId));
  const kept = existing.map((row) => {
    const finding = wanted.get(row.findingId ?? "");
    // With the value as it was shown: a decision is about that, and the row may tell what stood there before.
    return {
      row,
      next: finding === undefined ? row : { ...toldAnew(row, findingRow(finding)), ...decision },
    };
  });
  const added = [...wanted.values()]
    .filter(({ id }) => !known.has(id))
    .map((finding) => ({ ...findingRow(finding), ...decision }));
  return {
    ok: true,
    rows: [...kept.map(({ next }) => next), ...added],
    updates: kept.flatMap(({ row, next }) => findingUpdates(row, next)),
    appends: appendRows(table, added),
  };
}
