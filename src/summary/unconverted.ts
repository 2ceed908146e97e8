// Sums that no rate converts are never lost: they stand beside the totals in their own currency (summaries.md, rule 7).
import { measures } from "../records/lists";
import type { OutcomeKind } from "../records/article";
import { isUnconverted } from "../records/calculation/row-states";
import { foldCase } from "../records/calculation/row-index";
import { currencyWords } from "../records/money-text";
import type { OutcomeRow } from "../records/tables/outcomes";
import { countifs, criterion, inTotal, ofMeasure, outcome, sumifs, typedText } from "./criteria";
import { choose, joinText, listText, wholeNumber, type LiveText } from "./live-text";
import { sum } from "./totals/statement";

/** Each pair takes about 450 characters of formula, and a cell holds 8,192; what is left over is still counted. */
const mostPairs = 14;

/** What is stated of one measure in one currency, and what of it cannot be converted now. */
export interface StatedPair {
  kind: OutcomeKind;
  currency: string;
  unconvertedRows: number;
  unconvertedAmount: number;
}

export interface StatedSums {
  pairs: readonly StatedPair[];
  /** How many figures cannot be converted, those without 실적항목 or 통화 included. */
  rows: number;
}

/**
 * "환산 불가: 상담 3,450,000,000원 (4건)", or that there is none. Pairs of 실적항목 and 통화 are those that the rows have
 * now; rows of another pair, typed before the next refresh, show as "그 밖 n건".
 * @param outcomes calculated
 */
export function unconvertedText(outcomes: readonly OutcomeRow[]): LiveText {
  return statedSumsText(statedSums(outcomes));
}

/** The text of `unconvertedText`, where the rows have been added up already. */
export function statedSumsText({ pairs: stated, rows }: StatedSums): LiveText {
  const pairs = mostUrgent(inOrder(stated));
  const rest = rows - sum(pairs.map(({ unconvertedRows }) => unconvertedRows));
  const restFormula = ["환산불가수", ...pairs.map((pair) => countifs(...criteriaOf(pair)))].join("-");
  const others = choose(
    { formula: `${restFormula}>0`, holds: rest > 0 },
    joinText("그 밖 ", wholeNumber(restFormula, rest), "건"),
    "",
  );
  return choose(
    { formula: "환산불가수=0", holds: rows === 0 },
    "환산 불가 없음",
    joinText("환산 불가: ", listText(", ", [...pairs.map(pairText), others])),
  );
}

function statedSums(outcomes: readonly OutcomeRow[]): StatedSums {
  const stated = outcomes.filter((row) => row.counting === "counted" && row.amount !== null);
  const pairs = new Map<string, StatedPair>();
  for (const row of stated) {
    if (row.kind === null || row.currency === null) continue;
    const currency = foldCase(row.currency);
    const key = `${row.kind} ${currency}`;
    const pair = pairs.get(key) ?? { kind: row.kind, currency, unconvertedRows: 0, unconvertedAmount: 0 };
    pairs.set(key, pair);
    if (!isUnconverted(row)) continue;
    pair.unconvertedRows += 1;
    pair.unconvertedAmount += row.amount ?? 0;
  }
  return { pairs: [...pairs.values()], rows: outcomes.filter(isUnconverted).length };
}

/** By 실적항목, then 통화, whether they can be converted today or not: a changed setting may decide that. */
function inOrder(pairs: readonly StatedPair[]): StatedPair[] {
  const order = Object.keys(measures);
  const place = ({ kind }: StatedPair) => order.indexOf(kind);
  return [...pairs].sort((a, b) => place(a) - place(b) || (a.currency < b.currency ? -1 : 1));
}

/** Those that have something to show now come first; the rest wait for a change of the report currency. */
function mostUrgent(pairs: readonly StatedPair[]): StatedPair[] {
  const isShown = ({ unconvertedRows }: StatedPair) => unconvertedRows > 0;
  return [...pairs.filter(isShown), ...pairs.filter((pair) => !isShown(pair))].slice(0, mostPairs);
}

function pairText(pair: StatedPair): LiveText {
  const { unconvertedRows: rows, unconvertedAmount: amount } = pair;
  const criteria = criteriaOf(pair);
  const count = countifs(...criteria);
  return choose(
    { formula: `${count}>0`, holds: rows > 0 },
    joinText(
      `${measures[pair.kind]} `,
      wholeNumber(sumifs(outcome("amount"), ...criteria), amount),
      `${currencyWords[pair.currency] ?? ` ${pair.currency}`} (`,
      wholeNumber(count, rows),
      "건)",
    ),
    "",
  );
}

function criteriaOf({ kind, currency }: StatedPair): string[] {
  return [
    inTotal,
    ofMeasure(kind),
    criterion(outcome("currency"), typedText(currency)),
    criterion(outcome("amount"), ">=0"),
    criterion(outcome("reportAmount"), ""),
  ];
}
