// Q02 where one side has no sum: 0 or less in the cell and nothing in print, or a sum in print and a blank cell. Blank is
// not 0: a blank says that nobody told the sum, and is what totals leave out.
import { findAmounts } from "../../extraction/amounts/amounts";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { readQuote } from "../kinds/read-quote";
import { outcomesByArticle } from "../outcomes-by-article";
import { fixOf, type Hit, type RuleText } from "../rule";
import { moneyWords } from "../words";

/** What Q02 says in these cases. */
export const blankVariants = {
  unstated: {
    severity: "error",
    message: "금액이 {a}인데 근거에는 금액이 없습니다. 알려지지 않은 금액은 0이 아니라 빈칸입니다.",
    messageEn: "The amount is {a}, but the quote states none. A sum nobody told is blank, not 0.",
  },
  blank: {
    severity: "warning",
    message: '금액이 빈칸인데 근거문장에 "{raw}"({b})이(가) 적혀 있습니다.',
    messageEn: 'The amount is blank, but the quote says "{raw}" ({b}).',
  },
} as const satisfies RuleText["variants"];

/** 0건, 0달러, 영 건, 실적이 없다: nothing, told as such. */
const toldNothing = /(?<![\d.,])0(?![\d.,])|(?<![가-힣])영\s?(?:건|원|달러)|[이가은는도]\s?없(?!이|도록|게)/;

/**
 * The hit on 0 or less, where the print has no sum; null where 0 is told as such.
 * @param amount of the row, which states no sum
 * @example unstatedSum({ ...row, quote: "계약은 없었다" }, 0) // null
 */
export function unstatedSum(row: OutcomeRow, amount: number): Hit | null {
  if (amount > 0) return null;
  if (amount === 0 && toldNothing.test(`${row.rawAmount ?? ""} ${row.quote ?? ""}`)) return null;
  return {
    variant: "unstated",
    column: "amount",
    words: { a: moneyWords(amount, row.currency) },
    evidence: row.quote,
    fix: "빈칸으로",
    changes: [fixOf("outcomes", row.outcomeId, "amount", null)],
  };
}

/**
 * The one sum that the quote of a counted row states of the row's own measure, where no other row of its event (of its
 * article, if it has none) has it.
 * @example unenteredSum({ ...row, kind: "contract", amount: null, quote: "35만 달러의 수출계약을 맺었다" }, context)?.fix
 * // "35만 달러 입력"
 */
export function unenteredSum(row: OutcomeRow, context: CheckContext): Hit | null {
  if (!isCounted(row) || row.rawAmount !== null || row.quote === null) return null;
  const [sum, ...further] = findAmounts(row.quote);
  if (sum === undefined || further.length > 0) return null;
  const { amount, currency } = sum;
  const others =
    row.mission === null ? context.share(outcomesByArticle)(row.articleId) : context.outcomesOf(row.mission);
  const isEntered = others.some((other) => other.amount === amount && other.kind === row.kind);
  const share = context.settings.amountTolerance;
  if (isEntered || readQuote({ ...row, amount, currency }, share)?.kind !== row.kind) return null;
  const fix = (key: "amount" | "currency" | "rawAmount", value: string | number) =>
    row[key] === value ? [] : [fixOf("outcomes", row.outcomeId, key, value)];
  return {
    variant: "blank",
    column: "amount",
    words: { raw: sum.text, b: moneyWords(amount, currency) },
    evidence: row.quote,
    fix: `${moneyWords(amount, currency).ko} 입력`,
    changes: [...fix("amount", amount), ...fix("currency", currency), ...fix("rawAmount", sum.text)],
  };
}
