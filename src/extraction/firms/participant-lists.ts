// Lists of the firms that took part, told by a sentence or line of their own: "참가 기업은 A, B, C다", "참가업체: A, B",
// "사절단은 금형 업체 A, 유자차를 만드는 B로 꾸려졌다", "A를 비롯해 B, C 등 8개사". Each member may carry a description.
import type { SentenceFacts } from "../article-facts";
import type { FirmName } from "../text/firm-name";
import { isFirmName, readListItems } from "../parties/firm-lists";
import type { ListItem } from "../parties/firm-lists";
import { atSentence, metFirms } from "./marked-firms";
import { stripLegalForm } from "../words/name-phrase";
import { looksLikeFirm } from "../parties/firm-looks";
import { membersOf, readPartyAt, splitNames } from "../parties/party-names";
import { isForeignPlaceName } from "../places/foreign-places";
import { endsInConsonant } from "../words/particles";
import { findMatches } from "../../reading/find-matches";

const whoTookPart =
  /(?:참가|참여|참석|선정|동행)[가-힣]{0,2}\s?(?:기업|업체|회사)(?:은|는|으로는|\s?[:：])\s|(?:참가|참여|참석|선정|동행|출품|입점)(?:한|된)\s(?:[^\s,.]{1,10}\s){1,3}?(?:[^\s,.]{1,8})?(?:기업|업체|회사|곳)(?:은|는|으로는)\s|(?<![와과]\s(?:[가-힣]{1,6}\s){0,2})(?:계약|협약|MOU)[을를]\s(?:체결한|맺은|따낸)\s(?:기업|업체|회사|곳)(?:은|는)\s/;
/** Without it, nobody is said to have taken part: quicker asked than the ways to say who did. */
const topicOfFirms = /(?:기업|업체|회사|곳)(?:은|는|으로는|\s?[:：])\s/;
const labelled = /^[^가-힣]{0,4}(?:참가|참여|선정|동행)\s?(?:기업|업체|회사)(?:명)?\s?[:：]/;
/** "사절단은 A, B, C로 꾸려졌다", "A, B, C가 참가했다", "A, B, C 등이 함께했다". */
const tookPart =
  /(?:(?:\s등)?(?:으로|로)\s(?:꾸려|꾸렸|구성|이뤄|이루어|편성|짜여)|(?:\s등)?(?:이|가)\s(?:[^\s,.]{1,10}\s){0,2}?(?:참가|참여|동행|동참|합류|함께했|나섰|나갔|이름을\s올|선정됐|뽑혔)(?!하는|할|했던|한\s|해\s))/g;
const host =
  /(?:사절단|개척단|촉진단|공동관|홍보관|상담회|행사|박람회|전시회|이번|자리|출장|파견|명단)[가-힣]{0,4}(?:에는|에|엔|은|는|에서는)\s/g;
/** "A를 비롯해 B, C 등 8개사", "A를 비롯한 8개사": the firm in front of the others. */
const led =
  /(?:을|를)\s(?:비롯해|비롯한|비롯하여|필두로|시작으로|포함해|포함한|포함하여)(?=\s[^.]{0,60}?\d+여?\s?(?:개\s?)?(?:[가-힣]{2,4}\s?)?(?:사|업체|기업|회사|곳)|\s[^.]{2,160}\s등이(?:다|었다|\s(?:참가|참여)))/g;
const buyersBehind = /^[^.]{0,40}(?:바이어|현지|해외|외국|구매|기관|단체|대학|수입)/;

const buyers = /바이어|구매자|현지|해외|외국|수입사|유통사/;

/** Whether a line is one that lists who took part, under a label: "참가기업 : A, B". */
export function isParticipantsLabel(text: string): boolean {
  return labelled.test(text);
}

/** The list that a sentence or line tells of who took part. */
function asPredicate(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const said = topicOfFirms.test(text) ? whoTookPart.exec(text) : null;
  const list =
    said === null
      ? null
      : /^.*[가-힣A-Za-z0-9)’'”"](?=(?:\s?등)?(?:\s?\d+개\s?(?:사|업체|기업)|\s\d+곳)?(?:이다|다|였다|이었다)?\.?$)/.exec(
          text.slice(said.index + said[0].length).replace(/\s?\((?:이상|총|모두)[^)]*\)\s?$/, ""),
        );
  if (said === null || list === null) return [];
  const items = readDescribedItems(text, said.index + said[0].length, endOfList(list[0]));
  return items.length < 2 ? [] : items.map(({ name, start }) => atSentence(facts, name, start));
}

/** "나노필터를 만드는 A, 즉석 죽을 파는 B, 화장품 기업 C와 D": each member of the list with its own description, or bare. */
function readDescribedItems(text: string, start: number, length: number): ListItem[] {
  const items: ListItem[] = [];
  let end = start + length;
  const plain = readListItems(text, start + length);
  // 다 hangs on a noun only behind a vowel: "비비온이다", "세종코다", but "만났다".
  const verb = text.startsWith("다", end) && endsInConsonant(text.charAt(end - 1));
  if (verb) return plain;
  const parts = text.slice(start, end).split(/,\s/);
  for (const part of parts.reverse()) {
    const last = readPartyAt(text, end, end - part.length);
    // "부스비, 통역비를 지원받는다": a member that names nobody makes the list one of something else.
    if (!last?.name.split(", ").every(isFirmName)) return plain;
    items.unshift(...membersOf(text, last));
    end -= part.length + 2;
  }
  return parts.length > 2 && items.length > plain.length ? items : plain;
}

/** Without the copula: the list "A, B, C이다" ends at C. */
function endOfList(list: string): number {
  return list.replace(/(?:\s?등)?(?:이다|이었다|다|였다)$/, "").length;
}

/** Lists whose predicate tells that their members took part. */
function asSubject(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  return findMatches(tookPart, text).flatMap((match) => {
    if (buyers.test(text.slice(Math.max(0, match.index - 24), match.index))) return [];
    const hosted = findMatches(host, text.slice(0, match.index)).at(0);
    const start = hosted === undefined ? 0 : hosted.index + hosted[0].length;
    const items = readDescribedItems(text, start, match.index - start);
    const firms = items.filter((item) =>
      looksLikeFirm(text, { ...item, end: item.start + item.name.length }),
    );
    return items.length < 2 || firms.length * 2 < items.length
      ? []
      : items.map(({ name, start: at }) => atSentence(facts, name, at));
  });
}

/** The firms in front of 비롯해, 포함한: "A를 비롯해 B, C 등 8개사". */
function leading(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  return findMatches(led, text).flatMap((match) => {
    const behind = text.slice(match.index + match[0].length);
    if (buyersBehind.test(behind.slice(0, behind.search(/\d/) + 12)) || metFirms.test(behind)) return [];
    // "전주비빔밥을 비롯해 … 등이 참가했다": what is shown; firms are counted or called so.
    if (!/\d/.test(behind) && !/기업|업체|회사/.test(text)) return [];
    // "방송국을 비롯한 중국의 4개 업체"
    if (/^\s(\S+?)의\s\d/.test(behind) && isForeignPlaceName(/^\s(\S+?)의/.exec(behind)?.[1] ?? ""))
      return [];
    return readListItems(text, match.index).map(({ name, start }) => atSentence(facts, name, start));
  });
}

const counted = /(?:(?:\d+|두|세|네|다섯)\s?개?\s?(?:사|업체|기업|곳|회사)|컨소시엄)\(([^()]{3,80})\)/g;

/** "나머지 두 업체(가온농산·다온식품)도": the members of a number in brackets. */
function inBrackets(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!text.includes("(")) return [];
  return findMatches(counted, text).flatMap((match) => {
    const end = match.index + match[0].length - 1;
    if (buyers.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
    if (/^\)\s?(?:와|과|에|로부터)/.test(text.slice(end))) return [];
    const names = splitNames(match[1] ?? "").map(stripLegalForm);
    return names.every((name) => isFirmName(name) && !/\s\d+$/.test(name))
      ? names.map((name) => atSentence(facts, name, text.indexOf(name, match.index)))
      : [];
  });
}

/** The firms of a sentence that are told to have taken part, in any of these ways. */
export function findParticipants(facts: SentenceFacts): FirmName[] {
  return [...asPredicate(facts), ...asSubject(facts), ...leading(facts), ...inBrackets(facts)];
}
