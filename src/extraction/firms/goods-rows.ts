// Rows of firms with what each sold and for how much: "하늘산업㈜은 밸브 5만 달러, 다온식품 조미김 21만 달러, 라온식품 조미김 12만
// 달러". Two members that are firms by their form make the row one of firms; goods and grades are listed the same way.
import type { SentenceFacts } from "../article-facts";
import type { Figure } from "../figures/figures";
import type { FirmName } from "../text/firm-name";
import { isFirmName } from "../parties/firm-lists";
import { firmTail } from "../parties/firm-looks";
import { isEverydayWord } from "../words/everyday-words";
import { stripLegalForm } from "../words/name-phrase";
import { onceFor } from "../text/once-for";
import { cutParticle } from "../words/particles";

const formed = /㈜|\((?:주|유)\)/;
/** A name, with its goods behind it if they are told, from the sum before to the next. */
const member =
  /^(?:\s?(?:어치|상당|규모))?,\s((?:㈜|\((?:주|유)\))?[가-힣A-Za-z0-9&]{2,20}(?:㈜|\((?:주|유)\))?)\s((?:[^\s,.]{1,12}\s){0,2})$/;

interface Member {
  figure: Figure;
  firm: FirmName;
  /** Its form tells that it is a firm, and goods stand behind it. */
  sure: boolean;
}

function readMember(text: string, start: number, from: number, figure: Figure): Member[] {
  const found = member.exec(text.slice(from, figure.start - start));
  const [, words = "", goods = ""] = found ?? [];
  const name = stripLegalForm(words);
  // "다온식품과 ", "다온식품 조미김을 ": with a particle it is no member of the row.
  if (found === null || goods.split(" ").some((word) => cutParticle(word) !== word && !isEverydayWord(word)))
    return [];
  if (cutParticle(words) !== words || !isFirmName(name)) return [];
  const at = start + text.indexOf(name, from);
  const sure = goods !== "" && (formed.test(words) || firmTail.test(name));
  return [{ figure, firm: { name, start: at, end: at + name.length }, sure }];
}

/** The firms of such a row by their figures; empty if the sentence has none. */
export const rowOfGoods = onceFor(({ sentence, figures }: SentenceFacts): ReadonlyMap<Figure, FirmName> => {
  const { text, start } = sentence;
  const members = figures.flatMap(({ figure }, at) => {
    const before = figures[at - 1]?.figure;
    return before === undefined ? [] : readMember(text, start, before.end - start, figure);
  });
  // "X와 5만 달러, 다온푸드 3만 달러": those are buyers.
  const buyers = figures.some(({ figure }) => /[와과]\s$/.test(text.slice(0, figure.start - start)));
  if (buyers || members.filter(({ sure }) => sure).length < 2) return new Map();
  return new Map(members.map(({ figure, firm }) => [figure, firm]));
});
