// Reads who stands in front of a particle: one name or a list of them, with the words that describe each skipped. What
// describes nobody by name (현지 바이어, 대형마트, 하노이) is no party.
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import { koreanPerson, personOf } from "./heads";
import { isForeignPlaceName } from "../places/foreign-places";
import { isDescription } from "../words/name-phrase";
import { readListBefore } from "./party-list";
import { cleanName, isPartyAt, isPartyName, readName } from "./party-name";

const title =
  /\s(?:대표|회장|사장|총회장|지회장|원장|시장|측|본사|관계자|대표이사|소장|그룹|(?:양자|[3삼]자)\s?간)$/;
/** "A, B 등 3개사": the number of parties behind their names. */
export const countOfFirms =
  /(?:\s?등\s?(?:[^\s,.]{1,6}\s){0,3}|\s외(?:에)?\s|\s(?:총\s|현지\s|[가-힣]{2,4}\s)?)(?:\d+|두|세|네)\s?개?\s?(?:사|업체|기업|곳|기관|회사)$/;
/** "A 등 현지 업체와", "A 등과": others are left unnamed. */
const andOthers = /\s등(?:\s(?:\S*[^\s은는이가]\s){0,2}(?:업체|기업|회사|바이어|유통사|기관)들?)?$/;
/** The last letter of both, without which neither is looked for; and how far back they and a title reach. */
const endsCount = /[사체업곳관등어들]/;
const longestTail = 60;
/** "대형마트 2곳(롱비엔마트, 하동몰)과": the number's members in brackets. */
const namedInBracket = /(?:\d+|두|세|네)\s?개?\s?(?:사|업체|기업|곳|회사)\(([^()]{3,60})\)$/;

/** How long the title at the end of some words is; in "빈 그룹" it is part of so short a name. */
function titleBefore(words: string): number {
  return /(?:^|\s)\S\s그룹$/.test(words) ? 0 : (title.exec(words)?.[0].length ?? 0);
}

function isClause(phrase: string): boolean {
  const last = phrase.split(" ").at(-1) ?? "";
  return /[가-힣](?:는|은|한|을|를|의)$/.test(last) && isDescription(last);
}

/** The members of a list in brackets: "가온, 다온과 라온". */
export function splitNames(list: string): string[] {
  return list.split(/\s?[,·ㆍ/]\s?|[와과]\s/).map((name) => name.trim());
}

/** "중국기업(Jiansu Medical)과": the one that is described only is named in the bracket; our own firms are no buyers. */
const latinInBracket =
  /(?:^|\s)(?!참가|참여|도내|관내|국내|지역|우리|수출)[가-힣]{0,6}(?<!(?:참가|참여|도내|관내|국내|지역|우리|수출)\s)(?:기업|업체|회사|바이어|유통사|수입사|수입상)\(([A-Z][A-Za-z0-9&.,' -]{2,58})\)$/;

function readLatinName(text: string, end: number, from: number): Counterparty | null {
  if (text.charAt(end - 1) !== ")") return null;
  const name = latinInBracket.exec(text.slice(Math.max(from, end - 76), end))?.[1];
  // OEM, B2B, Vendor, Hanoi tell what or where it is.
  if (name === undefined || /^(?:[A-Z0-9]{2,3}|SMEs?|Vendors?|Buyers?|Importers?)$/i.test(name)) return null;
  if (isForeignPlaceName(name)) return null;
  return { name, start: end - 1 - name.length, end: end - 1 };
}

/**
 * The party or parties whose names end at `end`, none that starts before `from`; several are joined by ", ".
 * Example: in "토론토의 가온사, 유통사인 다온 등 2개사" those at the end are "가온사, 다온".
 */
export function readPartyAt(text: string, end: number, from: number): Counterparty | null {
  const inBracket =
    text.charAt(end - 1) !== ")"
      ? undefined
      : namedInBracket.exec(text.slice(Math.max(from, end - 72), end))?.[1];
  if (inBracket !== undefined) {
    const names = splitNames(inBracket);
    const start = end - 1 - inBracket.length;
    return names.every(isPartyName) ? { name: names.map(cleanName).join(", "), start, end: end - 1 } : null;
  }
  const latin = readLatinName(text, end, from);
  if (latin !== null) return latin;
  const reach = Math.max(from, end - longestTail);
  const some = endsCount.test(text.charAt(end - 1))
    ? (countOfFirms.exec(text.slice(reach, end)) ?? andOthers.exec(text.slice(reach, end)))
    : null;
  const counted = some === null ? end : end - some[0].length;
  const nameEnd = counted - titleBefore(text.slice(Math.max(from, counted - longestTail), counted));
  const person = nameEnd < counted ? personOf(text.slice(from, nameEnd)) : 0;
  if (person > 0) return readPartyAt(text, nameEnd - person, from);
  const name =
    nameEnd < counted && /\S[와과]$/.test(text.slice(from, nameEnd)) ? null : readName(text, nameEnd);
  if (name === null || name.start < from || !isPartyAt(text, name)) return null;
  // "박두리 하오마트 회장과": the head's name in front of the firm's.
  const [head = "", ...firm] = name.text.split(" ");
  if (nameEnd < counted && koreanPerson.test(head) && firm.length > 0 && isPartyName(firm.join(" "))) {
    const start = name.start + head.length + 1;
    return { name: cleanName(firm.join(" ")), start, end: name.end };
  }
  // "본사를 찾아 황가온 회장과": a person with a title and no firm in front.
  if (nameEnd < counted && koreanPerson.test(name.text)) return null;
  // "매장을 꾸리는 두 회사와": in front of the number stands a clause, nobody's name.
  if (some !== null && isClause(name.text)) return null;
  const list = readListBefore(text, name, from);
  return { name: [...list.names, cleanName(name.text)].join(", "), start: list.start, end: name.end };
}

/** Each member of a party with its own place in the text; one that its text spells otherwise is left out. */
export function membersOf(text: string, { name: names, start }: Counterparty): FirmName[] {
  let from = start;
  return names.split(", ").flatMap((spelled) => {
    const name = spelled.replace(/\([^)]*\)$/, "");
    const at = text.indexOf(name, from);
    if (at < 0) return [];
    from = at + name.length;
    return [{ name, start: at, end: from }];
  });
}
