// Sums that no rate converts are never lost: they stand beside the totals in their own currency (summaries.md, rule 7).
import { measures } from "../records/lists";
import type { OutcomeKind } from "../records/article";
import { isUnconverted } from "../records/calculation/row-states";
import { foldCase } from "../records/calculation/row-index";
import type { OutcomeRow } from "../records/tables/outcomes";
import { countifs, criterion, inTotal, ofMeasure, outcome, sumifs, typedText } from "./criteria";
import { choose, joinText, listText, wholeNumber, type LiveText } from "./live-text";
import { sum } from "./totals/statement";

/** Each pair takes about 450 characters of formula, and a cell holds 8,192; what is left over is still counted. */
const mostPairs = 14;

const currencyNames: Readonly<Record<string, string>> = {
  KRW: "원",
  USD: "달러",
  EUR: "유로",
  JPY: "엔",
  CNY: "위안",
};

interface Pair {
  kind: OutcomeKind;
  currency: string;
}

/**
 * "환산 불가: 상담 3,450,000,000원 (4건)", or that there is none. Pairs of 실적항목 and 통화 are those that the rows have
 * now; rows of another pair, typed before the next refresh, show as "그 밖 n건".
 * @param outcomes calculated
 */
export function unconvertedText(outcomes: readonly OutcomeRow[]): LiveText {
  const rows = outcomes.filter(isUnconverted);
  const pairs = mostUrgent(statedPairs(outcomes), rows);
  const listed = pairs.map((pair) => rowsOf(rows, pair).length);
  const rest = rows.length - sum(listed);
  const restFormula = ["환산불가수", ...pairs.map((pair) => countifs(...criteriaOf(pair)))].join("-");
  const others = choose(
    { formula: `${restFormula}>0`, holds: rest > 0 },
    joinText("그 밖 ", wholeNumber(restFormula, rest), "건"),
    "",
  );
  return choose(
    { formula: "환산불가수=0", holds: rows.length === 0 },
    "환산 불가 없음",
    joinText("환산 불가: ", listText(", ", [...pairs.map((pair) => pairText(pair, rows)), others])),
  );
}

/** In order of 실적항목, then 통화, whether they can be converted today or not: a changed setting may decide that. */
function statedPairs(outcomes: readonly OutcomeRow[]): Pair[] {
  const stated = outcomes.filter((row) => row.counting === "counted" && row.amount !== null);
  const pairs = new Map<string, Pair>();
  for (const { kind, currency } of stated) {
    if (kind === null || currency === null) continue;
    pairs.set(`${kind} ${foldCase(currency)}`, { kind, currency: foldCase(currency) });
  }
  const order = Object.keys(measures);
  const place = ({ kind }: Pair) => order.indexOf(kind);
  return [...pairs.values()].sort((a, b) => place(a) - place(b) || (a.currency < b.currency ? -1 : 1));
}

/** Those that have something to show now come first; the rest wait for a change of the report currency. */
function mostUrgent(pairs: readonly Pair[], unconverted: readonly OutcomeRow[]): Pair[] {
  const isShown = (pair: Pair) => rowsOf(unconverted, pair).length > 0;
  return [...pairs.filter(isShown), ...pairs.filter((pair) => !isShown(pair))].slice(0, mostPairs);
}

function rowsOf(rows: readonly OutcomeRow[], pair: Pair): OutcomeRow[] {
  return rows.filter((row) => row.kind === pair.kind && foldCase(row.currency ?? "") === pair.currency);
}

function pairText(pair: Pair, unconverted: readonly OutcomeRow[]): LiveText {
  const rows = rowsOf(unconverted, pair);
  const criteria = criteriaOf(pair);
  const count = countifs(...criteria);
  const amount = sum(rows.map((row) => row.amount ?? 0));
  return choose(
    { formula: `${count}>0`, holds: rows.length > 0 },
    joinText(
      `${measures[pair.kind]} `,
      wholeNumber(sumifs(outcome("amount"), ...criteria), amount),
      `${currencyNames[pair.currency] ?? ` ${pair.currency}`} (`,
      wholeNumber(count, rows.length),
      "건)",
    ),
    "",
  );
}

function criteriaOf({ kind, currency }: Pair): string[] {
  return [
    inTotal,
    ofMeasure(kind),
    criterion(outcome("currency"), typedText(currency)),
    criterion(outcome("amount"), ">=0"),
    criterion(outcome("reportAmount"), ""),
  ];
}
