// A total and rows that add up to it, all of them counted and none linked by 상위성과: somebody typed the breakdown beside
// the headline, and the sheet says the sum twice.
import { koreanMoney } from "../../records/money-text";
import { splitValues } from "../../records/cell";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { byOutcome } from "../row-order";
import { fixOf, type Hit } from "../rule";
import { moneyWords } from "../words";
import { lastPrintedDigit, sumOf, sumTolerance } from "./sum-tolerance";

/** The hit on a counted total of no firm or buyer of its own; null where its event's other rows are no parts of it. */
export function unlinkedParts(row: OutcomeRow, context: CheckContext): Hit | null {
  const { amount } = row;
  if (amount === null || amount <= 0 || row.mission === null || isOfParty(row) || !isCounted(row))
    return null;
  const others = context.outcomesOf(row.mission).filter((other) => other !== row && isLike(other, row));
  if (others.length < 2) return null;
  const parts = breakdowns(others, context).find((group) => addUpTo(amount, row, group, context));
  if (parts === undefined) return null;
  const inOrder = [...parts].sort(byOutcome);
  return {
    variant: "unlinked",
    column: "counting",
    words: { t: moneyWords(amount, row.currency), n: String(parts.length) },
    evidence: inOrder
      .map((part) => `${part.outcomeId ?? ""} ${koreanMoney(part.amount ?? 0, part.currency ?? "")}`)
      .join(" + "),
    changes: inOrder.flatMap(({ outcomeId }) => [
      fixOf("outcomes", outcomeId, "counting", "part"),
      fixOf("outcomes", outcomeId, "partOf", row.outcomeId),
    ]),
  };
}

function isOfParty({ firm, counterparty }: OutcomeRow): boolean {
  return firm !== null || counterparty !== null;
}

function isLike(other: OutcomeRow, total: OutcomeRow): boolean {
  return (
    isCounted(other) &&
    other.partOf === null &&
    other.kind === total.kind &&
    other.currency === total.currency &&
    other.amount !== null &&
    other.amount < (total.amount ?? 0)
  );
}

/** The rows of a firm or buyer each, and those of none where there is one for each city: others may add up by chance. */
function breakdowns(others: readonly OutcomeRow[], { findMission }: CheckContext): (readonly OutcomeRow[])[] {
  const byParty = others.filter(isOfParty);
  const byCity = others.filter((other) => !isOfParty(other));
  const cities = splitValues(findMission(others[0]?.mission ?? null)?.cities ?? null);
  return [byParty, ...(byCity.length === cities.length ? [byCity] : [])].filter(({ length }) => length > 1);
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
