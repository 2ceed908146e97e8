// C01 where the two sums are a whole 10, 100 … times off: no rate moves so far, so that 천, 만 or 억 has slipped in one of
// them.
import { findAmounts } from "../../extraction/amounts/amounts";
import type { CheckContext } from "../check-context";
import { statedSums, states } from "../quotes/stated-sums";
import { fixOf, type Hit, type RuleText } from "../rule";
import { fillWords, moneyWords } from "../words";
import type { ImpliedRate } from "./implied-rate";

/** What C01 says then. */
export const unitVariant = {
  unit: {
    severity: "warning",
    message: "금액과 병기금액의 단위(천·만·억)가 {배} 어긋난 것으로 보입니다: {r}원/{통화}(매매기준율 {m}).",
    messageEn: "A unit has slipped by {배} between the two stated sums: {r} won/{통화} (rate {m}).",
  },
} as const satisfies RuleText["variants"];

/**
 * The hit of C01 told as a slip; null where the rate is off by anything else.
 * @param hit as C01 tells it otherwise
 * @param rate announced, 원 for one unit
 * @example slippedUnit(hit, impliedRate({ …, amount: 1_000_000, amountAlso: 14_000_000_000 }), 1_400, context)?.variant // "unit"
 */
export function slippedUnit(hit: Hit, implied: ImpliedRate, rate: number, context: CheckContext): Hit | null {
  const exponent = Math.round(Math.log10(implied.rate / rate));
  if (exponent === 0) return null;
  const left = implied.rate / 10 ** exponent / rate - 1;
  if (Math.abs(left) > context.settings.rateTolerance + implied.slack) return null;
  const times = (10 ** Math.abs(exponent)).toLocaleString("ko-KR");
  const words = { ...hit.words, 배: { ko: `${times}배`, en: `a factor of ${times}` } };
  const slip = { ...hit, words, variant: "unit" };
  const right = restatedRight(implied, exponent, context);
  if (right === null) return slip;
  const { outcomeId, currencyAlso } = implied.row;
  const changes = [fixOf("outcomes", outcomeId, "amountAlso", right)];
  return { ...slip, fix: fillWords(advice, { b: moneyWords(right, currencyAlso) }, "ko"), changes };
}

const advice = "병기금액을 {b}(으)로 수정";

/** Told for 100 of the currency: a 고시단위 that is wrong puts right sums as far off. */
const toldFor100: readonly string[] = ["JPY", "VND", "IDR"];

/** 병기금액 without the slip, where the quote vouches for 금액 and says nothing of 병기금액. */
function restatedRight(implied: ImpliedRate, exponent: number, context: CheckContext): number | null {
  const { row } = implied;
  const { amount, amountAlso, currency, currencyAlso } = row;
  if (amount === null || amountAlso === null) return null;
  if (Math.abs(exponent) === 2 && toldFor100.includes(implied.currency.toUpperCase())) return null;
  const sums = statedSums(row, context);
  const isQuoted = sums.some((sum) => states(sum, amount, currency, context.settings.amountTolerance));
  const isSilent = !findAmounts(row.quote ?? "").some((sum) => sum.currency === currencyAlso?.toUpperCase());
  if (!isQuoted || !isSilent) return null;
  const steps = currencyAlso === "KRW" ? -exponent : exponent;
  return steps < 0 ? amountAlso / 10 ** -steps : amountAlso * 10 ** steps;
}
