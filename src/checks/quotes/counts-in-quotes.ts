// Q02 of 건수: the count in the cell against the one in print. Only where the quote leaves no doubt that it counts what the
// row does: the count that stands with the row's own sum, or the only count of a row that is nothing but a count.
import type { Count } from "../../extraction/counts/count";
import type { Classified } from "../../extraction/figures/figure-kinds";
import { isEnglish } from "../../extraction/text/language";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { figuresIn } from "../kinds/read-quote";
import { fixOf, type Hit, type RuleText } from "../rule";
import { lastDigit } from "../sums/sum-tolerance";
import { numberText } from "../words";
import { tellsPart } from "./part-counts";
import { states } from "./stated-sums";

/** What Q02 says of a count. */
export const countVariant = {
  count: {
    severity: "error",
    message: '건수 {a}건이 근거문장의 표기 "{raw}"({b}건)과 다릅니다.',
    messageEn: 'Count {a} differs from "{raw}" ({b}) in the quote.',
  },
} as const satisfies RuleText["variants"];

/** A count as its sentence prints it. */
interface PrintedCount {
  text: string;
  value: number;
}

/**
 * The hit on a count that its quote states otherwise; null where the quote states none for certain.
 * @example miscounted({ ...row, count: 13, quote: "상담 31건, 240만 달러를 거뒀다" }, context)?.words // { a: "13", raw: "31건", b: "31" }
 */
export function miscounted(row: OutcomeRow, context: CheckContext): Hit | null {
  const { count, quote } = row;
  if (count === null || quote === null || holdsCount(quote, count)) return null;
  // Most deals are one, and no sentence counts them.
  if (!countOfDeals.test(quote) && !isEnglish(quote)) return null;
  const printed = printedCount(row, quote, context.settings.amountTolerance);
  if (printed === null) return null;
  return {
    variant: "count",
    column: "count",
    words: { a: numberText(count), raw: printed.text, b: numberText(printed.value) },
    evidence: quote,
    fix: `${numberText(printed.value)}건으로 수정`,
    changes: [fixOf("outcomes", row.outcomeId, "count", printed.value)],
  };
}

/** Not 건강식품 and 조건, which quotes of single deals tell of. */
const countOfDeals = /[\d십백천만여]\s?건/;

/** Nearly every quote has the count in digits, so that it need not be read. */
function holdsCount(quote: string, count: number): boolean {
  const digits = String(count);
  for (let at = quote.indexOf(digits); at >= 0; at = quote.indexOf(digits, at + 1)) {
    const isWhole = !/[\d,.]/.test(quote.charAt(at - 1));
    if (isWhole && /^\s?건/.test(quote.slice(at + digits.length, at + digits.length + 2))) return true;
  }
  return false;
}

/** The one count that the quote can mean; null where it has several, and where it is the end of a range or one of each. */
function printedCount(row: OutcomeRow, quote: string, share: number): PrintedCount | null {
  const { amount, currency } = row;
  const figures = figuresIn(quote);
  if (figures.some(({ figure }) => isAsCounted(figure.count, row.count))) return null;
  const counted = figures.filter(({ figure }) => figure.count?.unit === "deal");
  const own = counted.filter(({ figure: { amount: sum } }) =>
    amount === null ? sum === null : sum !== null && states(sum, amount, currency, share),
  );
  const [first, ...others] = own;
  if (first === undefined || (amount === null && !isOnlyCount(row, first, counted.length))) return null;
  const { count, sentence } = first.figure;
  if (count === null || others.some(({ figure }) => figure.count?.value !== count.value)) return null;
  if (notOfAll.test(sentence.text.slice(0, count.start)) || eachBehind.test(sentence.text.slice(count.end)))
    return null;
  return { text: sentence.text.slice(count.start, count.end), value: count.value };
}

/** Behind these stands the end of a range, or so many of each: 10~, 기업당, 하루 평균. */
const notOfAll =
  /[~∼～-]\s?$|(?:당|별로?|평균|마다|하루에?)\s?(?:약|총|최대|최소)?\s?$|\b(?:each|every|per|average)\b/i;
const eachBehind = /^\s?(?:씩|꼴)/;

/** Whether the cell has what is printed, meetings too; 34 is 30여 건. */
function isAsCounted(printed: Count | null, count: number | null): boolean {
  if (printed === null || count === null) return false;
  const off = Math.abs(printed.value - count);
  return off === 0 || (printed.approximate && off <= lastDigit(printed.value));
}

/**
 * Whether a row without a sum is what its quote counts. A deal of a named firm or buyer is one of those that its sentence
 * counts, not all of them; neither plans nor last year's deals are those of a result; and "이 가운데 9건" is not all of it.
 */
function isOnlyCount(
  row: OutcomeRow,
  { figure, kind, source, modality }: Classified,
  counts: number,
): boolean {
  const { text } = figure.sentence;
  const isPart = figure.count !== null && tellsPart(text, figure.count);
  const isOfAll = row.firm === null && row.counterparty === null && !spelledCount.test(text) && !isPart;
  const isNow = (modality === "planned") === (row.resultStatus === "planned");
  const isThen = row.resultStatus === "historic" || !lastYear.test(text);
  return counts === 1 && isOfAll && kind === row.kind && source === "own" && isNow && isThen;
}

/** 두 건: native numbers are not read. */
const spelledCount = /(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?건/;
const lastYear = /지난해|전년|작년|\blast year\b/i;
