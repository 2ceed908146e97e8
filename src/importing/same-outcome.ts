// Whether two articles state one and the same figure. Nothing here joins a plan with a result, two measures, or two
// figures of one article.
import { splitValues } from "../records/cell";
import type { OutcomeRow } from "../records/tables/outcomes";
import { firmKey } from "./firm-key";

/**
 * Whether two rows tell one result: same measure, no conflict of firm or buyer, and the same sum, else the same count,
 * else a shared name. Without an event that joins them, a shared name is needed too.
 */
export function isSameOutcome(a: OutcomeRow, b: OutcomeRow): boolean {
  if (a.articleId === b.articleId || a.mission !== b.mission) return false;
  if (a.kind !== b.kind || a.resultStatus !== b.resultStatus) return false;
  const firm = compareNames(firmNames(a), firmNames(b));
  const counterparty = compareNames(counterpartyNames(a), counterpartyNames(b));
  if (firm === "differ" || counterparty === "differ") return false;
  const sharesName = firm === "same" || counterparty === "same";
  if (a.mission === null && !sharesName) return false;
  return sameFigure(a, b) ?? sharesName;
}

/** Keys under which rows with one figure or one name meet, so that not every row is compared with every other. */
export function meetingKeys(row: OutcomeRow): string[] {
  const names = [...firmNames(row), ...counterpartyNames(row)].map((name) => `name ${name}`);
  const money = stated(row).map((sum) => `money ${sum}`);
  const count = row.count === null ? [] : [`count ${row.count}`];
  // Without an event a name is needed anyway, and there may be very many rows with one count.
  const keys = row.mission === null ? names : [...money, ...count, ...names];
  return keys.map((key) => `${row.kind ?? ""} ${key}`);
}

function stated(row: OutcomeRow): string[] {
  const sums = [
    [row.amount, row.currency],
    [row.amountAlso, row.currencyAlso],
  ] as const;
  return sums.flatMap(([amount, currency]) =>
    amount === null || currency === null ? [] : [`${amount} ${currency}`],
  );
}

/** Null where the rows have no figure in common to compare. */
function sameFigure(a: OutcomeRow, b: OutcomeRow): boolean | null {
  if (a.amount !== null && b.amount !== null) return stated(a).some((sum) => stated(b).includes(sum));
  return a.count !== null && b.count !== null ? a.count === b.count : null;
}

function compareNames(a: readonly string[], b: readonly string[]): "same" | "differ" | "open" {
  if (a.length === 0 || b.length === 0) return "open";
  return a.some((name) => b.includes(name)) ? "same" : "differ";
}

function firmNames(row: OutcomeRow): string[] {
  return row.firm === null ? [] : [firmKey(row.firm)];
}

function counterpartyNames(row: OutcomeRow): string[] {
  return splitValues(row.counterparty).map(firmKey);
}
