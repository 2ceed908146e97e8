// How surely two rows of 성과 tell one result, from 0 to 1: the share of weight of the fields that agree among those
// that both rows have. A field in which two results cannot differ rules the pair out.
import type { OutcomeRow } from "../../records/tables/outcomes";
import { isSameSum } from "../quotes/stated-sums";

/** A row prepared for comparing. */
export interface Candidate {
  row: OutcomeRow;
  /** Its place in the table. */
  index: number;
  /** Numbers of the names' keys (parties/party-book). */
  firms: readonly number[];
  parties: readonly number[];
  /** The number of its event (event-numbers); null where it has none. */
  event: number | null;
  /** 귀속일 by number; null where it has none. */
  day: number | null;
}

export interface Score {
  score: number;
  /** Fields that agree, in Korean. */
  reasons: Field[];
}

const weights = { 금액: 0.4, 상대방: 0.25, 수출기업: 0.2, 행사: 0.2, 건수: 0.1, 귀속일: 0.1 } as const;
type Field = keyof typeof weights;

/** What evidence calls the fields in English. */
export const englishFields: Readonly<Record<Field, string>> = {
  금액: "sum",
  상대방: "counterparty",
  수출기업: "firm",
  행사: "mission",
  건수: "count",
  귀속일: "day",
};

/** What must agree before the rest can say anything. */
const tellingFields: readonly Field[] = ["금액", "상대방", "수출기업"];

/** @param share 금액허용오차 */
export function scorePair(a: Candidate, b: Candidate, share: number): Score {
  const amount = sameAmount(a.row, b.row, share);
  if (amount === false || isOneArticleTwice(a.row, b.row)) return none;
  // An article writes a name in one way: two scripts in it are two names.
  const isRetold = a.event !== null && a.event === b.event && !isOneArticle(a.row, b.row);
  const party = sharesName(
    a.parties,
    b.parties,
    isRetold && areInTwoScripts(a.row.counterparty, b.row.counterparty),
  );
  if (party === false) return none;
  const firm = sharesName(a.firms, b.firms, isRetold && areInTwoScripts(a.row.firm, b.row.firm));
  // Nothing is made for the many pairs that a name rules out.
  if (firm === false) return none;
  const agreement: Record<Field, boolean | null> = {
    금액: amount,
    상대방: party,
    수출기업: firm,
    행사: sameOrBlank(a.event, b.event),
    건수: sameOrBlank(a.row.count, b.row.count),
    귀속일: sameOrBlank(a.day, b.day),
  };
  const known = (Object.keys(weights) as Field[]).filter((field) => agreement[field] !== null);
  const reasons = known.filter((field) => agreement[field] === true);
  if (!reasons.some((field) => tellingFields.includes(field)) || reasons.length < 2) return none;
  const weigh = (fields: readonly Field[]) => fields.reduce((sum, field) => sum + weights[field], 0);
  return { score: weigh(reasons) / weigh(known), reasons };
}

const none: Score = { score: 0, reasons: [] };

/** What one article says in two places is two results, unless it is the same sentence entered twice. */
function isOneArticleTwice(a: OutcomeRow, b: OutcomeRow): boolean {
  return isOneArticle(a, b) && a.quote !== b.quote;
}

function isOneArticle(a: OutcomeRow, b: OutcomeRow): boolean {
  return a.articleId !== null && a.articleId === b.articleId;
}

function sameAmount(a: OutcomeRow, b: OutcomeRow, share: number): boolean | null {
  if (a.amount === null || b.amount === null) return null;
  if (a.currency === b.currency) return isSameSum(a.amount, b.amount, share, 0);
  if (a.currencyAlso === b.currency && a.amountAlso !== null)
    return isSameSum(a.amountAlso, b.amount, share, 0);
  if (b.currencyAlso === a.currency && b.amountAlso !== null)
    return isSameSum(b.amountAlso, a.amount, share, 0);
  return false;
}

/** @param isOpen whether names that differ may be one all the same */
function sharesName(a: readonly number[], b: readonly number[], isOpen: boolean): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((name) => b.includes(name)) || (isOpen ? null : false);
}

const hangul = /[가-힣]/;

/** Names of which only one is in Hangul may be one that two articles write. */
function areInTwoScripts(a: string | null, b: string | null): boolean {
  return hangul.test(a ?? "") !== hangul.test(b ?? "");
}

function sameOrBlank<T>(a: T | null, b: T | null): boolean | null {
  return a === null || b === null ? null : a === b;
}
