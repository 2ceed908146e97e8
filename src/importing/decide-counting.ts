// Which of several rows that state one result is counted. A pure function of the rows: whichever article came first,
// the same row is counted and the others are 중복(제외).
import type { OutcomeRow } from "../records/tables/outcomes";
import { compareByPublication, compareText } from "./publication-order";
import { isSameOutcome, meetingKeys } from "./same-outcome";

export type CountingCells = Pick<OutcomeRow, "counting" | "partOf">;

/**
 * 집계여부 and 상위성과 of each row that could be counted, by 성과번호. The fullest statement is counted, a press
 * release before an article, the earlier 게재일 before the later.
 * @param rows all rows of one event, or all rows without one
 * @param fixed 성과번호 of rows that a person has decided on: they stay, and are counted before others
 */
export function decideCounting(
  rows: readonly OutcomeRow[],
  fixed: ReadonlySet<string | null>,
  published: ReadonlyMap<string | null, string | null>,
): Map<string | null, CountingCells> {
  const decided = new Map<string | null, CountingCells>();
  const kept = new Map<string, OutcomeRow[]>();
  const keep = (row: OutcomeRow) => {
    for (const key of meetingKeys(row)) {
      const met = kept.get(key);
      if (met === undefined) kept.set(key, [row]);
      else met.push(row);
    }
  };
  for (const row of rows) if (row.counting === "part" || isFixedAndCounted(row, fixed)) keep(row);
  for (const row of candidates(rows, fixed, published)) {
    const same = meetingKeys(row)
      .flatMap((key) => kept.get(key) ?? [])
      .find((other) => isSameOutcome(row, other));
    if (same === undefined) {
      decided.set(row.outcomeId, { counting: "counted", partOf: null });
      keep(row);
    } else {
      const counted = same.counting === "part" ? (same.partOf ?? same.outcomeId) : same.outcomeId;
      decided.set(row.outcomeId, { counting: "duplicate", partOf: counted });
    }
  }
  return decided;
}

function isFixedAndCounted(row: OutcomeRow, fixed: ReadonlySet<string | null>): boolean {
  return row.counting === "counted" && fixed.has(row.outcomeId);
}

function candidates(
  rows: readonly OutcomeRow[],
  fixed: ReadonlySet<string | null>,
  published: ReadonlyMap<string | null, string | null>,
): OutcomeRow[] {
  const dated = (row: OutcomeRow) => ({
    articleId: row.articleId ?? "",
    publishedOn: published.get(row.articleId) ?? null,
  });
  return rows
    .filter((row) => row.counting === "counted" || row.counting === "duplicate")
    .filter((row) => !fixed.has(row.outcomeId))
    .sort(
      (a, b) =>
        fullness(b) - fullness(a) ||
        compareByPublication(dated(a), dated(b)) ||
        compareText(a.outcomeId ?? "", b.outcomeId ?? ""),
    );
}

function fullness(row: OutcomeRow): number {
  const weights = [row.amount !== null, row.count !== null, row.evidenceKind === "press_release"];
  return weights.reduce((sum, holds, index) => sum + (holds ? 4 >> index : 0), 0);
}
