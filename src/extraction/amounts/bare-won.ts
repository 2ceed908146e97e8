// Sums told without 원, as headlines and short items do: "상담액 151억, 계약액 23억". Behind the name of a sum, in a report
// that tells no foreign money, nothing else can be meant; a reviewer is still told that the currency was left out.
import { findAmounts } from "./amounts";
import type { Amount } from "./amounts";
import { readNumeral } from "./numerals";
import { findMatches } from "../../reading/find-matches";

const label =
  /(?:상담|계약|협약|추진|판매)(?:액|고|금액)(?:은|이|도)?\s?(?:(?:총|약|모두)\s?)?(\d[\d,.]{0,8}\s?억(?:\s?\d[\d,.]{0,8}\s?[천만]+)?)/g;
const sumEnds = /^(?:을|의|에|으로|이?다|이며|이고)?(?=[\s,.·…)’”"]|$)(?!\s?(?:원|달러|불|엔|유로))/;
const foreignMoney = /달러|유로|위안|엔화|[$€£¥]|USD|EUR|JPY|CNY/;

/**
 * Whether a report tells a sum without a currency that can be nothing but won: it tells of won alone. Most tell none, and
 * their currencies are not looked through.
 * @example leavesWonOut("상담액 151억, 현장 판매 3천만 원") // true
 */
export function leavesWonOut(text: string): boolean {
  return (
    text.search(label) >= 0 &&
    !foreignMoney.test(text) &&
    findAmounts(text).every(({ currency }) => currency === "KRW")
  );
}

/**
 * The sums of a sentence that 원 was left out of, behind the name of a sum and from 1억 on.
 * @example findBareWon("상담액 151억") // [{ text: "151억", start: 4, end: 8, amount: 15100000000, currency: "KRW", approximate: false }]
 */
export function findBareWon(text: string): Amount[] {
  return findMatches(label, text).flatMap(({ index, 0: words, 1: digits = "" }): Amount[] => {
    const end = index + words.length;
    // Of the digits alone: in 3억이다 the 이 would be a two.
    const numeral = readNumeral(digits, 0);
    if (numeral?.end !== digits.length || !sumEnds.test(text.slice(end, end + 12))) return [];
    const approximate = numeral.approximate || words.includes("약 ");
    return [
      { text: digits, start: end - digits.length, end, amount: numeral.value, currency: "KRW", approximate },
    ];
  });
}
