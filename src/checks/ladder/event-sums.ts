// The counted sums of one event by measure and currency, which the ladder 상담 ≥ 계약추진 ≥ 계약 compares. Figures over
// several events stand together by their article.
import { groupBy } from "../../records/group-by";
import type { OutcomeKind } from "../../records/article";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { groupByEvent } from "../event-numbers";
import { pickRows } from "../row-pick";
import { byOutcome } from "../row-order";
import { sumOf } from "../sums/sum-tolerance";

/** The sum of one measure, and the row with the largest share in it. */
interface MeasureSum {
  sum: number;
  largest: OutcomeRow;
}

export interface EventSums {
  currency: string;
  of: Readonly<Partial<Record<OutcomeKind, MeasureSum>>>;
}

/**
 * Events, each in each of its currencies, that have a consultation sum for others to be held against. A contract found
 * later stands on another event's.
 */
export function eventSums(context: CheckContext): EventSums[] {
  const ofEvents = groupByEvent(context.placesOf(steps), context);
  const ofArticles = groupBy(context.rowsOf(withoutEvent), ({ articleId }) => articleId).values();
  const events = [...ofEvents, ...[...ofArticles].map((rows) => rows.filter(isStep))].filter(hasConsultation);
  return events.flatMap(byCurrency).filter(hasConsultation).map(sumsOf);
}

const steps = pickRows("outcomes", isStep);
const withoutEvent = pickRows("outcomes", ({ mission }) => mission === null);

/** What a rule that asks for these sums begins with. */
export const picksOfSums = [steps, withoutEvent];

/**
 * The sums of an event by currency. Most events state them in one.
 * @example byCurrency([dollars, won, dollars]).length // 2
 */
export function byCurrency(event: readonly OutcomeRow[]): (readonly OutcomeRow[])[] {
  const isOne = event.every(({ currency }) => currency === event[0]?.currency);
  return isOne ? [event] : [...groupBy(event, ({ currency }) => currency).values()];
}

function hasConsultation(group: readonly OutcomeRow[]): boolean {
  return group.some(({ kind }) => kind === "consultation");
}

function isStep(row: OutcomeRow): boolean {
  return isCounted(row) && row.amount !== null && row.currency !== null && row.contractTiming !== "later";
}

function sumsOf(group: readonly OutcomeRow[]): EventSums {
  const of: Partial<Record<OutcomeKind, MeasureSum>> = {};
  for (const row of group) {
    if (row.kind === null) continue;
    const measure = (of[row.kind] ??= { sum: 0, largest: row });
    measure.sum = sumOf([measure.sum, row.amount ?? 0]);
    if (bySize(row, measure.largest) < 0) measure.largest = row;
  }
  return { currency: group[0]?.currency ?? "", of };
}

function bySize(a: OutcomeRow, b: OutcomeRow): number {
  return (b.amount ?? 0) - (a.amount ?? 0) || byOutcome(a, b);
}
