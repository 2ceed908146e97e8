// Q02 of 병기금액: the same sum told beside in another currency, against the print. Totals in that currency take it as it
// stands, so that a slip of 천, 만 or 억 in it is one in them.
import { findAmounts } from "../../extraction/amounts/amounts";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { figuresIn } from "../kinds/read-quote";
import { fixOf, type Hit, type RuleText } from "../rule";
import { moneyWords } from "../words";
import { states, type StatedSum } from "./stated-sums";

/** What Q02 says of 병기금액. */
export const restatedVariant = {
  restated: {
    severity: "error",
    message: '병기금액 {a}이(가) 근거문장의 표기 "{raw}"({b})와(과) 다릅니다.',
    messageEn: 'The sum told beside, {a}, differs from "{raw}" ({b}) in the quote.',
  },
} as const satisfies RuleText["variants"];

/**
 * The hit on a 병기금액 unlike the one sum that the quote tells beside 금액 in that currency.
 * @example misrestated({ ...row, quote: "60만 달러(약 8억 4천만 원)를 계약했다", amountAlso: 84_000_000_000 }, context)?.fix
 * // "8억 4,000만 원으로 수정"
 */
export function misrestated(row: OutcomeRow, context: CheckContext): Hit | null {
  const { amountAlso, currencyAlso, quote } = row;
  if (amountAlso === null || currencyAlso === null || quote === null) return null;
  if (holdsSum(quote, amountAlso)) return null;
  const share = context.settings.amountTolerance;
  const isIt = (sum: StatedSum) => states(sum, amountAlso, currencyAlso, share);
  if (findAmounts(quote).some(isIt)) return null;
  const [sum, ...others] = restatedIn(row, quote, share);
  if (sum === undefined || others.length > 0 || isIt(sum)) return null;
  const b = moneyWords(sum.amount, sum.currency);
  return {
    variant: "restated",
    column: "amountAlso",
    words: { a: moneyWords(amountAlso, currencyAlso), raw: sum.text, b },
    evidence: quote,
    changes: [fixOf("outcomes", row.outcomeId, "amountAlso", sum.amount)],
  };
}

/** Whether the quote has the sum in 억 and 만, as nearly all are printed: it need not be read then. */
function holdsSum(quote: string, amount: number): boolean {
  const [hundredMillions, tenThousands] = [Math.floor(amount / 1e8), (amount % 1e8) / 1e4];
  if (amount >= 1e12 || !Number.isInteger(tenThousands)) return false;
  const print = `${hundredMillions > 0 ? `${hundredMillions}억` : ""}${tenThousands > 0 ? `${tenThousands}만` : ""}`;
  const tight = quote.replace(/[\s,]/g, "");
  const at = tight.indexOf(print);
  if (print === "" || at < 0) return false;
  return !/[\d.조억]/.test(tight.charAt(at - 1)) && /^[원달]/.test(tight.charAt(at + print.length));
}

/** What stands beside the row's own sum in the other currency; not where its unit was left out. */
function restatedIn(row: OutcomeRow, quote: string, share: number): StatedSum[] {
  const { amount, currency, currencyAlso } = row;
  const own = figuresIn(quote).filter(
    ({ figure: { amount: sum, unitDropped } }) =>
      sum !== null && amount !== null && !unitDropped && states(sum, amount, currency, share),
  );
  return own.flatMap(({ figure }) =>
    figure.also.filter((sum) => sum.currency === currencyAlso?.toUpperCase()),
  );
}
