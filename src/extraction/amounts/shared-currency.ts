// One currency behind a row of sums: "가온식품 20만, 다온농산 10만, 라온팜 5만 캐나다달러". Each sum stands behind the name it
// belongs to; a number of people or things in such a row is no money.
import { findAmounts } from "./amounts";
import type { Amount } from "./amounts";
import { isEverydayWord } from "../words/everyday-words";
import { readNumeral } from "./numerals";
import { cutParticle } from "../words/particles";

/** Most sentences have no number that ends in front of a comma. */
const bareInRow = /\d\s?[만억],\s/;
/** Nothing but a name stands in front of each sum: "직원 1만", "팔로워 20만, ㈜가온은 30만 달러" are no row. */
const lastOfRow =
  /(?<=^|[,은는로]\s)([^\s,.\d]{2,14})\s(?:약\s)?(\d[\d,.]{0,8}\s?(?:[천백]?만|억)),\s([^\s,.\d]{2,14})\s$/;
/** 방문객 20만, 팔로워 3만: counted, not paid. */
const counted =
  /(?:객|명|자|수|량|회원|인구|주민|시민|가구|조회|면적|팔로워|좋아요|직원|입장권|지원금|예산)$/;
const result = /상담|계약|협약|판매|수출|매출/;

function isNoName(word: string): boolean {
  const name = cutParticle(word);
  return name !== word || counted.test(name) || result.test(name) || isEverydayWord(name);
}

/**
 * The sums of a sentence that take their currency from the last of their row.
 * @example findSharedCurrency("가온팜 20만, 라온팜 5만 달러") // [{ text: "20만", start: 4, end: 7, amount: 200000, currency: "USD", approximate: false }]
 */
export function findSharedCurrency(text: string): Amount[] {
  if (!bareInRow.test(text)) return [];
  return findAmounts(text).flatMap(({ start, currency }) => {
    const row: Amount[] = [];
    let at = start;
    for (;;) {
      const match = lastOfRow.exec(text.slice(Math.max(0, at - 60), at));
      const [words = "", name = "", digits = "", next = ""] = match ?? [];
      const numeral = readNumeral(digits, 0);
      if (numeral?.end !== digits.length || [name, next].some(isNoName)) return row;
      const first = at - words.length + words.indexOf(digits, name.length);
      row.unshift({
        text: digits,
        start: first,
        end: first + digits.length,
        amount: numeral.value,
        currency,
        approximate: numeral.approximate,
      });
      at = first;
    }
  });
}
