// Words of the summaries that are true of a single row, for whoever counts rows.
import type { OutcomeRow } from "../tables/outcomes";
import type { FindingRow } from "../tables/reviews";

/** 환산 불가: in the total, but its sum has no value in the report currency, so it counts in 건 only. */
export function isUnconverted(outcome: OutcomeRow): boolean {
  return (
    outcome.inTotal === 1 && outcome.amount !== null && outcome.amount >= 0 && outcome.reportAmount === null
  );
}

/** 귀속일 미상: counted but for want of a date, so that it is in no total of a period. */
export function isUndated(outcome: OutcomeRow): boolean {
  return outcome.countable === 1 && outcome.attributedOn === null;
}

/** 미해결: neither mended nor set aside; 보류 is unresolved. */
export function isOpen(finding: Pick<FindingRow, "action">): boolean {
  return finding.action !== "fixed" && finding.action !== "ignored";
}
