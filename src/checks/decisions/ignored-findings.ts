// Findings that an official has set to 무시: what they say of a value is known, and the value stands.
import { findingId } from "../../records/ids";
import type { FindingRow } from "../../records/tables/reviews";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";

/** The rows of 점검 that are set to 무시; for `share`. */
export function ignoredRows({ rows }: CheckContext): FindingRow[] {
  return rows.findings.filter(({ action }) => action === "ignored");
}

/** Tells of a finding whether it is ignored as it is: the decision was made about this value. For `share`. */
export function ignoredTest(context: CheckContext): (finding: Finding) => boolean {
  const ignored = new Map(context.share(ignoredRows).map((row) => [row.findingId, row.value]));
  return ({ rule, table, recordId, column, value }) =>
    ignored.size > 0 && ignored.get(findingId(rule, table, recordId, column)) === value;
}
