// Findings that an official has set to 무시: what they say of a value is known, and the value stands.
import { findingId } from "../../records/ids";
import type { FindingRow } from "../../records/tables/reviews";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { indexGroups, type GroupFinder } from "../group-index";

/** The rows of 점검 that are set to 무시, by 기록번호; for `share`. */
export function ignoredByRecord({ rows }: CheckContext): GroupFinder<FindingRow> {
  const ignored = rows.findings.filter(({ action }) => action === "ignored");
  return indexGroups(ignored, ({ recordId }) => recordId);
}

/** Whether a finding is ignored as it is: a decision stands until the value that it was made about changes. */
export function isIgnored(
  { rule, table, recordId, column, value }: Finding,
  { share }: CheckContext,
): boolean {
  const ignored = share(ignoredByRecord)(recordId);
  if (ignored.length === 0) return false;
  const id = findingId(rule, table, recordId, column);
  return ignored.some((row) => row.findingId === id && row.value === value);
}
