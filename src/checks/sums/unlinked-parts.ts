// A total and rows that add up to it, all of them counted and none linked by 상위성과: somebody typed the breakdown beside
// the headline, and the sheet says the sum twice.
import { groupBy } from "../../records/group-by";
import { splitValues } from "../../records/cell";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { remember } from "../../records/remember";
import { byOutcome } from "../row-order";
import { fixOf, type Hit } from "../rule";
import { figureWords } from "../row-words";
import { asIs, fewNamed, moneyWords, type TwoLanguages } from "../words";
import { lastPrintedDigit, sumOf, sumTolerance } from "./sum-tolerance";

/**
 * The hit on a counted total of no firm or buyer of its own; null where its event's other rows are no parts of it.
 * @example unlinkedParts(total, context)?.evidence // () => ({ ko: "가온 상담 30만 달러 + 나래 상담 20만 달러", … }) where the total is 50만 달러
 */
export function unlinkedParts(row: OutcomeRow, context: CheckContext): Hit | null {
  const { amount } = row;
  if (amount === null || amount <= 0 || row.mission === null || isOfParty(row) || !isCounted(row))
    return null;
  if (standsAlone(row, context.outcomesOf(row.mission))) return null;
  const parts = breakdowns(amount, row, context).find((group) => addUpTo(amount, row, group, context));
  if (parts === undefined) return null;
  const inOrder = [...parts].sort(byOutcome);
  return {
    variant: "unlinked",
    column: "counting",
    words: { t: moneyWords(amount, row.currency), n: String(parts.length) },
    evidence: () => fewNamed(inOrder, partWords, " + "),
    changes: inOrder.flatMap(({ outcomeId }) => [
      fixOf("outcomes", outcomeId, "counting", "part"),
      fixOf("outcomes", outcomeId, "partOf", row.outcomeId),
    ]),
  };
}

/** A part by its firm or buyer, one of a city by its sentence, which names the city. */
function partWords(row: OutcomeRow): TwoLanguages {
  const quote = row.quote ?? "";
  return isOfParty(row) || quote === "" ? figureWords(row) : asIs(quote);
}

function isOfParty({ firm, counterparty }: OutcomeRow): boolean {
  return firm !== null || counterparty !== null;
}

/** Most events state a measure once, in a few rows: these are looked through as they stand, and nothing is kept of them. */
function standsAlone(row: OutcomeRow, event: readonly OutcomeRow[]): boolean {
  if (event.length > fewRows) return false;
  let others = 0;
  for (const other of event)
    if (other !== row && other.kind === row.kind && other.currency === row.currency && isUnlinked(other))
      others += 1;
  return others < fewestParts;
}

const fewRows = 20;

function isUnlinked(row: OutcomeRow): boolean {
  return isCounted(row) && row.partOf === null && row.amount !== null;
}

/** Counted rows of one event, measure and currency that stand under no total, from the smallest sum on. */
interface Unlinked {
  byParty: OutcomeRow[];
  byCity: OutcomeRow[];
}

/** Sorted once an event: each of its totals asks, and where thousands of rows stand under one each would look at all. */
function unlinkedByEvent({ outcomesOf }: CheckContext): (mission: string) => ReadonlyMap<string, Unlinked> {
  return remember((mission) => {
    const rows = outcomesOf(mission).filter(isUnlinked);
    const unlinked = new Map<string, Unlinked>();
    for (const [measure, group] of groupBy(rows, measureOf)) {
      if (group.length < fewestParts) continue;
      group.sort(byAmount);
      const byParty = group.filter(isOfParty);
      const byCity = group.filter((row) => !isOfParty(row));
      if (Math.max(byParty.length, byCity.length) >= fewestParts) unlinked.set(measure, { byParty, byCity });
    }
    return unlinked.size === 0 ? none : unlinked;
  });
}

/** One row that makes up a sum is that sum told again (D01). */
const fewestParts = 2;
const none: ReadonlyMap<string, Unlinked> = new Map();

function byAmount(a: OutcomeRow, b: OutcomeRow): number {
  return (a.amount ?? 0) - (b.amount ?? 0);
}

function measureOf({ kind, currency }: OutcomeRow): string {
  return `${kind ?? ""}\n${currency ?? ""}`;
}

/**
 * What may make up a total, of smaller sums: the rows of a firm or buyer each, and those of none where there is one for
 * each city. Others may add up by chance.
 */
function breakdowns(
  total: number,
  row: OutcomeRow,
  { findMission, share }: CheckContext,
): (readonly OutcomeRow[])[] {
  const unlinked = share(unlinkedByEvent)(row.mission ?? "").get(measureOf(row));
  if (unlinked === undefined) return [];
  const isSmaller = ({ amount }: OutcomeRow) => amount !== null && amount < total;
  const cities = splitValues(findMission(row.mission)?.cities ?? null).length;
  const byCity = unlinked.byCity.slice(0, cities + 1).filter(isSmaller);
  const groups = [unlinked.byParty.filter(isSmaller), ...(byCity.length === cities ? [byCity] : [])];
  return groups.filter(({ length }) => length >= fewestParts);
}

function addUpTo(
  target: number,
  { approximate }: OutcomeRow,
  parts: readonly OutcomeRow[],
  { settings }: CheckContext,
): boolean {
  const figures = parts.map(({ amount, rawAmount }) => ({
    value: amount ?? 0,
    digit: lastPrintedDigit(rawAmount),
  }));
  const added = sumOf(figures.map(({ value }) => value));
  const tolerance = sumTolerance(figures, target, settings.amountTolerance, approximate !== null);
  return Math.abs(added - target) <= tolerance;
}
