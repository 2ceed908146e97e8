// A finding with what was decided about it in 점검: what the pane lists.
import { findingId } from "../../records/ids";
import type { actions } from "../../records/lists";
import type { FindingRow } from "../../records/tables/reviews";
import type { Finding } from "../finding";
import { isOfValue } from "../merge-findings";

/** 조치: 수정, 무시, 보류. */
export type Action = keyof typeof actions;

/** 열림 until somebody decides. */
export type FindingState = "open" | Action;

export interface DecidedFinding extends Finding {
  /** 점검번호. */
  id: string;
  state: FindingState;
  reason: string | null;
}

/**
 * The findings with their decisions, in their order.
 * @param rows 점검 after the check that found them
 * @example decideOn(found, rows)[0]?.state // "ignored"
 */
export function decideOn(findings: readonly Finding[], rows: readonly FindingRow[]): DecidedFinding[] {
  return findings.map(decider(rows));
}

/** What gives a finding its decision, for findings that come one after another. */
export function decider(rows: readonly FindingRow[]): (finding: Finding) => DecidedFinding {
  const known = new Map(rows.map((row) => [row.findingId, row]));
  return (finding) => {
    const id = findingId(finding.rule, finding.table, finding.recordId, finding.column);
    const decided = known.get(id);
    // A decision stands until the value that it was made about changes.
    const row = decided !== undefined && isOfValue(decided, finding) ? decided : undefined;
    return { ...finding, id, state: row?.action ?? "open", reason: row?.reason ?? null };
  };
}
