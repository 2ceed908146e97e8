// S07: one article gives two totals for one measure of one event.
import { findForeignPlaces } from "../../extraction/places/foreign-places";
import { findResultWords } from "../../extraction/figures/result-words";
import { groupBy } from "../../records/group-by";
import { splitValues } from "../../records/cell";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { groupByEvent } from "../event-numbers";
import { isSameSum } from "../quotes/stated-sums";
import { byOutcome } from "../row-order";
import { pickRows } from "../row-pick";
import { groupRule, type PlacedHit } from "../rule";
import { moneyWords } from "../words";
import { lastPrintedDigit } from "./sum-tolerance";

/** Counted sums of no firm, buyer, country or period of their own. */
const mayBeTotals = pickRows(
  "outcomes",
  (row) =>
    isCounted(row) &&
    row.amount !== null &&
    row.firm === null &&
    row.counterparty === null &&
    row.country === null &&
    row.contractTerm === null,
);

export const twoValuesInArticle = groupRule(
  {
    id: "S07",
    name: { ko: "한 항목에 두 값", en: "Two values in one article" },
    severity: "warning",
    message: "같은 기사 안에서 같은 항목의 값이 다릅니다: {a}, {b}.",
    messageEn: "One article gives two values for one measure: {a}, {b}.",
    meaning:
      "기업·상대방·도시가 따로 없는 두 총액이 한 행사의 한 항목에 함께 집계되면 두 번 더해집니다. " +
      "근거에 '계약'이 든 현장판매는 계약과도 견줍니다.",
    example: "한 기사에 '수출계약 257만 달러'와 '현장계약 포함 39만 달러 판매'",
    fix: "한 값만 집계",
    fixEn: "Count one value only",
    limits: ["amountTolerance"],
    picks: [mayBeTotals],
  },
  (context) => {
    const groups = groupByEvent(context.placesOf(mayBeTotals), context)
      .filter(hasPair)
      .flatMap((rows) => [
        ...groupBy(rows, ({ articleId, currency }) => `${articleId ?? ""}\n${currency ?? ""}`).values(),
      ]);
    return groups.flatMap((rows) => {
      const group = hasPair(rows) ? rows.filter((row) => isOfWholeEvent(row, context)).sort(byOutcome) : [];
      return [...groupBy(group, ({ kind }) => kind).values()].flatMap((ofKind) =>
        conflictOf(ofKind, group, context.settings.amountTolerance),
      );
    });
  },
);

/** Whether two rows are there that could be one measure's: reading sentences is for them alone. */
function hasPair(rows: readonly OutcomeRow[]): boolean {
  const kinds = rows.map(({ kind }) => (kind === "onsite_sale" ? "contract" : kind));
  return new Set(kinds).size < kinds.length;
}

/** What one city or one kind of goods brought is said without a word for the measure, or in a sentence on that city. */
function isOfWholeEvent(row: OutcomeRow, context: CheckContext): boolean {
  if (row.quote === null || findResultWords(row.quote).length === 0) return false;
  const cities = splitValues(context.findMission(row.mission)?.cities ?? null);
  const said = `${wordsBefore(row, context)}${row.quote}`;
  if (cities.length > 1) return !cities.some((city) => said.includes(city));
  return findForeignPlaces(row.quote).length === 0 || cities.length === 1;
}

/** The sentence that holds the quote, as far as the quote. */
function wordsBefore({ quote, articleId, outcomeId }: OutcomeRow, context: CheckContext): string {
  const text = context.textOf(articleId) ?? "";
  const proof = context
    .evidenceOf(outcomeId)
    .find((one) => one.quote === quote && one.articleId === articleId);
  const start = proof?.start ?? text.indexOf(quote ?? "");
  const before = text.slice(Math.max(0, start - longestSentence), Math.max(0, start));
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1);
}

const longestSentence = 300;

/** One finding a measure: on the smaller of the two values that differ most. */
function conflictOf(ofKind: readonly OutcomeRow[], group: readonly OutcomeRow[], share: number): PlacedHit[] {
  const [first] = ofKind;
  if (first === undefined) return [];
  const isSale = first.kind === "onsite_sale";
  const contracts = isSale ? group.filter(({ kind }) => kind === "contract") : [];
  const sales = isSale ? ofKind.filter(({ quote }) => (quote ?? "").includes("계약")) : ofKind;
  const inOrder = [...sales, ...(sales.length > 0 ? contracts : [])].sort(
    (a, b) => (b.amount ?? 0) - (a.amount ?? 0),
  );
  const largest = inOrder[0];
  const smallest = inOrder.at(-1);
  if (largest === undefined || smallest === undefined || isOneValue(largest, smallest, share)) return [];
  const subject = sales.includes(smallest) ? smallest : largest;
  const words = {
    a: moneyWords(largest.amount ?? 0, largest.currency),
    b: moneyWords(smallest.amount ?? 0, smallest.currency),
  };
  const evidence = `${largest.quote ?? ""} / ${smallest.quote ?? ""}`;
  return [{ rows: "outcomes", row: subject, column: "amount", words, evidence }];
}

/** A rounded headline of the same sum is the same value; an approximate one may be off by its whole last digit. */
function isOneValue(a: OutcomeRow, b: OutcomeRow, share: number): boolean {
  const digit = Math.max(lastPrintedDigit(a.rawAmount), lastPrintedDigit(b.rawAmount));
  const isRough = a.approximate !== null || b.approximate !== null;
  return isSameSum(b.amount ?? 0, a.amount ?? 0, share, isRough ? digit * 2 : digit);
}
