// With whom a result was reached: the buyer or partner that the clause names. Most reports name none (현지 바이어와);
// a word for buyers in general is no name.
import type { Counterparty } from "./counterparty";
import { isEnglish } from "./language";
import { findEnglishPartner } from "./english-names";
import { findEventMentions } from "./event-words";
import { stripLegalForm, readNameBefore } from "./name-phrase";
import { findForeignPlaces } from "./foreign-places";
import { findRegions } from "../regions/lookup";
import type { Span } from "./span";

const generic =
  /^(?:현지|해외|일본|중국|미국|베트남|태국|국내|지역|수출|한인|각국|이들|양|두|세|다른|또|도내|관내|외국|업체|기업|회사|바이어|구매자|대형|유명|주요|여러|우리|그|이|것|등|전문|수입|수입업체|한인무역인|농가|기관|시장|시|군|도|구|매장|홈쇼핑|제품|상품|사업|개사|군수|지사|대표|관계자|품목|행사|성과|협회|단체|상의|대학|.*(?:바이어|업체|기업|회사|업자|벤더|유통망|상공인|관계자|개사|개\s사|개국|곳|무역인|참가자|소비자|현지인|방안|분야|등과|확대|지원|교류|협력|활성화|수출|투자|경제|관광|제품|식품|상담|계약|협약|혁신|알선|조사|개발|금형|화장품|운영사|유통사|수입사|판매사|결|여건|판매|홍보|마케팅))$/;
const worldRegion = /(?:동남아|북미|남미|중남미|중동|유럽|아시아|아프리카|미주|중화권|남부|북부|세계)$/;
const verbStem = /(?:^|\s|[가-힣])(?:나|다녀|돌아|찾아|들어|건너|가져)$/;
const notWith = /^(?:와|과)\s(?:함께|공동|손잡|나란히|연계|더불어|같은|지난|이달|\d{1,2}일)/;
/** Agreement nouns with their verbs, in front of which a partner stands with 와/과. */
const agreement = /(?:기로\s|약속|협약|MOU|LOI|양해\s?각서|의향서|계약|제휴)/;
const withParty = /(?:와|과)(?:의)?(?=\s)/g;
/** "먹거리와 건강식품을 유통하는 X": here 와 joins two objects of a clause that describes somebody. */
const joinsObject = /^(?:와|과)\s\S+(?:을|를)\s(?:\S+\s)?\S*(?:하는|한|만드는|둔)\s/;
const receiving = /사에(?=\s[^,.]{0,30}(?:팔|공급|수출|납품|대기로|넘기))/g;
const requested = /(?:에서|로부터|으로부터)(?=\s[^,.]{0,30}(?:요청|제의|주문|발주)(?:을\s)?받)/g;
const against = /(?:를|을)\s상대로/g;
const visited = /(?:\s본사)?(?:를|을)\s(?:찾아|방문해|방문하고)(?=\s[^.]{0,60}(?:MOU|협약|양해각서))/g;
const title = /\s(?:대표|회장|사장|총회장|지회장|원장|시장|측|본사|관계자|대표이사|그룹)$/;
const stated =
  /(?:계약\s?상대|협약\s?상대|상대방|거래처|구매처)(?:는|은)\s[^.]{0,60}?[‘'“"]([^’'”"]{2,30})[’'”"]/;
const listedWith = /(?:을|를)\s(?:비롯한|포함한)\s[^.,]{0,16}(?:와|과)\s/;
const countOfFirms = /\s?등\s(?:총\s|현지\s|[가-힣]{2,4}\s)?\d+\s?개?\s?(?:사|업체|기업|곳|기관|회사)$/;

function isName(name: string): boolean {
  const bare = stripLegalForm(name.replace(/\([^)]*\)$/, "")).trim();
  if (bare.length < 2 || generic.test(bare) || verbStem.test(bare) || /\d개|\d건/.test(bare)) return false;
  if (worldRegion.test(bare) || findEventMentions(bare).length > 0) return false;
  const place = findForeignPlaces(bare).at(-1);
  if (place?.end === bare.length) return false;
  const region = findRegions(bare)[0];
  return region === undefined || region.end - region.start < bare.length;
}

function clean(name: string): string {
  return stripLegalForm(name)
    .replace(/^[‘'“"<〈]|[’'”"〉>]$/g, "")
    .trim();
}

/** The other members of the list that ends in a name: "A, B와", "A와 B와", "차이노스(…), 남별주식회사, C 등 3개 사와". */
function readListBefore(text: string, last: Span, from: number): { names: string[]; start: number } {
  const names: string[] = [];
  let { start } = last;
  for (let count = 0; count < 8; count += 1) {
    const joint = /(?:\s?[,·ㆍ]\s?|(?:와|과)\s)$/.exec(text.slice(from, start));
    if (joint === null) break;
    const before = readNameBefore(text, start - joint[0].length);
    if (before === null || before.start < from || !isName(before.text)) break;
    names.unshift(clean(before.text));
    start = before.start;
  }
  return { names, start };
}

function quotedBefore(text: string, end: number): { text: string; start: number; end: number } | null {
  const match = /[‘'“"<〈]([^’'”"〉>‘“<〈]{2,30})[’'”"〉>]$/.exec(text.slice(Math.max(0, end - 36), end));
  if (match?.[1] === undefined) return null;
  const start = end - match[0].length + 1;
  return { text: match[1], start, end: start + match[1].length };
}

function readPartyAt(text: string, end: number, from: number): Counterparty | null {
  const some = countOfFirms.exec(text.slice(from, end));
  const counted = some === null ? end : end - some[0].length;
  const nameEnd = counted - (title.exec(text.slice(from, counted))?.[0].length ?? 0);
  const name = quotedBefore(text, nameEnd) ?? readNameBefore(text, nameEnd);
  if (name === null || name.start < from || !isName(name.text)) return null;
  const list = readListBefore(text, name, from);
  return { name: [...list.names, clean(name.text)].join(", "), start: list.start, end: name.end };
}

/** A clause of a sentence, and how far a partner's particle may stand in it. */
interface Zone {
  from: number;
  to: number;
  limit: number;
}

const genericBuyers = /(?:바이어|구매자|업체|기업|회사|수입상|\d+개?\s?(?:사|곳)|기관|관계자)$/;

/** The last partner in front of such a particle; where it is only "바이어와", nobody before it is one. */
function lastParty(
  text: string,
  pattern: RegExp,
  { from, to, limit }: Zone,
  needs: RegExp | null,
): Counterparty | null {
  for (const match of [...text.slice(0, to).matchAll(pattern)].filter((one) => one.index < limit).reverse()) {
    const end = match.index + (match[0].startsWith("사에") ? 1 : 0);
    if (end <= from) return null;
    const behind = text.slice(end, to);
    if (joinsObject.test(behind) || notWith.test(behind) || (needs !== null && !needs.test(behind))) continue;
    const party = readPartyAt(text, end, from);
    if (party !== null) return party;
    if (genericBuyers.test(text.slice(from, end)) && countOfFirms.exec(text.slice(from, end)) === null)
      return null;
  }
  return null;
}

/**
 * The partner named in a stretch of a sentence, or null. `from` and `to` bound the clause in the sentence's text; the
 * agreement's noun must lie within; the partner stands before `limit`. Example: "토론토의 멀티메틱사와 500만 달러어치를 계약했다" gives 멀티메틱사.
 */
export function findCounterparty(text: string, from: number, to: number, limit = to): Counterparty | null {
  if (isEnglish(text)) return findEnglishPartner(text);
  const zone = { from, to, limit };
  const listed = listedWith.exec(text.slice(from, to));
  if (listed !== null && agreement.test(text.slice(from + listed.index, to))) {
    const party = readPartyAt(text, from + listed.index, from);
    if (party !== null) return party;
  }
  return (
    lastParty(text, withParty, zone, agreement) ??
    lastParty(text, against, zone, null) ??
    lastParty(text, visited, zone, null) ??
    lastParty(text, receiving, zone, null) ??
    lastParty(text, requested, zone, null)
  );
}

/** "계약 상대는 온라인 쇼핑몰을 운영하는 'X'다": a sentence of its own that names the partner of what went before. */
export function findStatedParty(text: string): Counterparty | null {
  const said = stated.exec(text);
  if (said?.[1] === undefined) return null;
  const start = said.index + said[0].lastIndexOf(said[1]);
  return { name: clean(said[1]), start, end: start + said[1].length };
}
