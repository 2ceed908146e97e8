// A finding with what was decided about it in 점검: what the pane lists.
import { findingId } from "../../records/ids";
import type { actions } from "../../records/lists";
import type { FindingRow } from "../../records/tables/reviews";
import type { Finding } from "../finding";

/** 조치: 수정, 무시, 보류. */
export type Action = keyof typeof actions;

/**
 * 열림, 보류, 무시: still found. 수정, 해결: found no more, put right on purpose or by the way.
 */
export type FindingState = "open" | "postponed" | "ignored" | "fixed" | "resolved";

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
  const known = new Map(rows.map((row) => [row.findingId, row]));
  return findings.map((finding) => {
    const id = findingId(finding.rule, finding.table, finding.recordId, finding.column);
    const row = known.get(id);
    return { ...finding, id, state: stateOf(row?.action ?? null, true), reason: row?.reason ?? null };
  });
}

/** @param isFound whether the last check found it */
export function stateOf(action: Action | null, isFound: boolean): FindingState {
  if (action === "fixed") return "fixed";
  return isFound ? (action ?? "open") : "resolved";
}
