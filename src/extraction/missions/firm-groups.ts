// Firms told group by group: "농식품 기업 7곳과 뷰티 기업 5곳이 참가", "하동 4개사, 산청 3개사 등 모두 7개사". Groups named side by
// side are added; behind 등 stands their total.
import { findForeignPlaces } from "../places/foreign-places";
import type { Count, FirmCount } from "../counts/count";
import type { SentenceFacts } from "../article-facts";
import { wordsBefore } from "../text/words-around";

/** Between two groups stands a joint and what the next one makes, is or where it sits: bare nouns without a particle. */
const joint = /^(?:와|과|,|·|ㆍ|\s?및)\s?(?:[가-힣·ㆍA-Z]{1,10}\s?){1,3}$/;
/** "…, 두레소리, 온빛 등 음악 기업 3곳": the next group with names of its own in front. */
const namedGroup =
  /^(?:와|과|,)\s(?:[^\s,.]{2,16}(?:,\s|\s)){0,12}등\s(?:[가-힣·ㆍ]{1,10}\s){0,2}(?:기업|업체|회사)\s$/;
/** Groups of another sort: whom they met, who only applied, what they reached. */
const otherSort =
  /바이어|구매|현지|해외|외국|기관|단체|대학|협회|수입|유통|벤더|투자|신청|접수|선정|모집|탈락|상담|계약|협약|성사|수출[을이]|가운데|중\s|나머지|등\s$|[은는을를]\s/;
const metAbroad = /(?:바이어|구매자|무역상사|현지|해외|외국|수입|벤더)\S{0,2}\s(?:\S{1,6}\s)?$/;
const total = /^(?:\s(?:내외|안팎))?\s?등\s?(?:총|모두|전체)?\s?(?:[가-힣]{2,8}\s){0,2}$/;

function gapBetween({ sentence }: SentenceFacts, a: Count, b: Count): string {
  return sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
}

function isFirms({ unit }: Count): boolean {
  return unit === "firm";
}

/** The groups side by side around a count, in order; the count alone if none are. */
function groupsAround(
  facts: SentenceFacts,
  counts: readonly Count[],
  at: number,
): [first: number, last: number] {
  const joined = (index: number): boolean => {
    const [a, b] = [counts[index], counts[index + 1]];
    if (a === undefined || b === undefined) return false;
    if (metAbroad.test(wordsBefore(facts.sentence, a).slice(-12))) return false;
    const gap = gapBetween(facts, a, b);
    const front = wordsBefore(facts.sentence, a);
    if (namedGroup.test(gap) && /등\s(?:[가-힣·ㆍ]{1,10}\s){0,2}(?:기업|업체|회사)\s$/.test(front.slice(-40)))
      return !/바이어|현지|해외|외국|계약|협약/.test(gap) && findForeignPlaces(gap).length === 0;
    return joint.test(gap) && !otherSort.test(gap) && findForeignPlaces(gap).length === 0;
  };
  let [first, last] = [at, at];
  while (first > 0 && joined(first - 1)) first -= 1;
  while (joined(last)) last += 1;
  return [first, last];
}

/**
 * The number of all groups if a count is one of several told side by side, else the count itself.
 * Example: 7 of "식품 7개사와 화장품 5개사 등 12개사" is 12 with them.
 */
export function addGroups(facts: SentenceFacts, best: FirmCount): FirmCount {
  const counts = facts.firmCounts.filter(isFirms);
  const at = counts.findIndex(({ start }) => start === best.start);
  if (at < 0) return best;
  const [first, last] = groupsAround(facts, counts, at);
  const groups = counts.slice(first, last + 1);
  const [begin, end, next] = [groups[0], groups.at(-1), counts[last + 1]];
  if (begin === undefined || end === undefined) return best;
  const sum = groups.reduce((all, { value }) => all + value, 0);
  // "바이어 40개사와 기업 10개사 등 50개사": a total of both sides is nobody's number.
  const front = wordsBefore(facts.sentence, begin).slice(-40);
  const mixed = groups.length < 2 && /바이어|구매자|현지|해외|외국/.test(front);
  if (next !== undefined && !mixed && total.test(gapBetween(facts, end, next)) && next.value >= sum)
    return { value: next.value, start: next.start, end: next.end };
  return groups.length < 2 ? best : { value: sum, start: begin.start, end: end.end };
}
