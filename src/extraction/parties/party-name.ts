// What names a party: a firm or a body, as against descriptions of somebody left unnamed (현지 바이어, 대형마트), places, events,
// sums and what is signed.
import { isAllEveryday, isPlural } from "../words/everyday-words";
import { looksLikeFirm } from "./firm-looks";
import { findEventMentions } from "../events/event-words";
import {
  bareName,
  isNameless,
  isPerson,
  isPlaceWord,
  legalFormBefore,
  readNameBefore,
  stripLegalForm,
} from "../words/name-phrase";
import { findResultWords } from "../figures/result-words";
import { findRegions } from "../../regions/lookup";
import type { Span } from "../text/span";

const generic =
  /(?:개사|개\s사|곳|분야|등지|등과|이들|우리|그것|이것|위원장|장관|총리|총영사|당서기|서기장|주지사)$|^(?:이|그|저|것|등|또|결|한국|대한민국|우리나라)$/;
/** "한가람 충북지사": a governor by name; a branch (호찌민 지사) is a party. */
const governor = /^[가-힣]{2,3}\s(?:충[북남]|전[북남]|경[북남]|강원|경기|제주)(?:도)?지사$/;
const worldRegion =
  /(?:^|\s)([가-힣]{0,8}?)(?:동남아|북미|남미|중남미|중동|유럽|아시아|아프리카|미주|중화권|남부|북부|세계)$/;
/** NH농협 진주시지부: a branch in a region here buys nothing abroad. */
const localBranch = /[가-힣]{2}[시군구]지부$/;
const partOfWorld = /^(?:[동서남북중범전온]{0,2}|중앙|유럽|중동)$/;
const event = /^20\d\d\s|(?:페어|엑스포|쇼|위크|페스티벌|축제|대전|전시회|박람회|프로젝트)$/;
/** 디스트리뷰터들: of a word so long more than one is told; 푸른들 is a name. */
const longPlural = /[가-힣]{4,}들$/;
/** 수온조절기: a device; firms here may be called so, buyers are not. */
const device =
  /(?:조절|측정|세척|건조|발전|분쇄|살균|정수|가습|제습|안마|치료|진단|검사|포장|절단|교반|압축|감지|충전|살포|파종|청소|마사지|냉각|가열|송풍|수신|송신|증폭|계측|선별|재생)기$/;
/** K-푸드, K뷰티: a kind of goods of here. */
const kindOfHere =
  /^K-?(?:푸드|뷰티|팝|컬처|컬쳐|콘텐츠|드라마|패션|방산|의료|농업|스마트팜|food|beauty|pop)$/i;
/** 2차전지, 3차원: a number begins the word for a thing. */
const ordinalThing = /^\d차[가-힣]/;
const verbStem =
  /(?:^|\s|[어아져려겨러])나$|(?:^|\s|[가-힣])(?:다녀|돌아|찾아|들어|건너|가져|만난)$|[하되]자$/;
/** 112만달러와, 9건과: the end of a sum or a count, not a name. */
const quantity =
  /^[\d,.]+(?:개|건|명|곳|회|차례|톤|t|만|억|천|백|종|점|년|월|일)|(?:달러|불|弗|만원|억원|유로|위안|(?<![가-힣])엔|[만억천백십]엔)$|^\d+$/;
const role =
  /\((?:(?:[^()]{1,20},\s)?(?:대표|회장|사장|CEO|본사|이하)[^)]*|[가-힣]{2,4}\s(?:대표|대표이사|회장|사장)|[가-힣]{0,8}장\s[가-힣]{2,4})\)/g;
/** "HAPPY FOOD·대표 제이슨 고": the head beside the name in Latin letters, in one bracket. */
const roleInBracket = /[,·ㆍ]\s?(?:대표|회장|사장|CEO)[^)]*(?=\))/;
/** "다이와푸드(일본)": where a partner sits is no part of its name. */
const seat = /\(([^()]{2,12})\)$/;

/** "KRYS 사": written apart behind Latin letters. */
const latinWithSa = /(?<=[A-Za-z])\s사$/;

/** 동남아시아, 전세계, 인도남부: nobody to deal with. 고아시아 and 신세계 are names. */
function isWorldRegion(name: string): boolean {
  const front = worldRegion.exec(name)?.[1];
  return front !== undefined && (partOfWorld.test(front) || isPlaceWord(front));
}

/** LOI, 가계약: what is signed is nobody to sign with. */
function isResultNoun(phrase: string): boolean {
  const [word] = findResultWords(phrase);
  return word?.start === 0 && word.end === phrase.length;
}

/** "가온무역회사(대표 김하나)": who has a head is somebody, even if he is called by his trade. */
const withHead = /^\S+\((?:대표|회장|사장|CEO)[^)]*\)$/;

/** Whether a name that is like those of things is a firm's where it stands: "태국 유통사 다온건조기", "가온무역회사(대표 김하나)". */
function isNamedAsFirm(text: string, name: Span & { text: string }): boolean {
  const bare = bareName(name.text);
  if (withHead.test(name.text)) return !isAllEveryday(bare);
  const stem = bare.replace(device, "");
  if (stem === bare || stem.length < 2 || isAllEveryday(stem)) return false;
  return looksLikeFirm(text, { name: bare, start: name.start, end: name.end });
}

/** Whether the phrase that was read at a place of a text names a party there. */
export function isPartyAt(text: string, name: Span & { text: string }): boolean {
  return isPartyName(name.text) || isNamedAsFirm(text, name);
}

/** Whether a phrase names a firm or body: no place, event, sum, or everyday word. */
export function isPartyName(name: string): boolean {
  const bare = bareName(name).replace(latinWithSa, "사");
  if (
    bare.length < 2 ||
    /^[^(]*\)|\([^)]*$/.test(name) ||
    generic.test(bare) ||
    isPerson(bare) ||
    governor.test(bare) ||
    isPlural(bare) ||
    longPlural.test(bare) ||
    kindOfHere.test(bare) ||
    ordinalThing.test(bare) ||
    device.test(bare) ||
    verbStem.test(bare) ||
    quantity.test(bare) ||
    isWorldRegion(bare) ||
    localBranch.test(bare) ||
    event.test(bare)
  )
    return false;
  if (isNameless(bare) || isResultNoun(bare) || findEventMentions(bare).length > 0) return false;
  const region = findRegions(bare)[0];
  return region === undefined || region.end - region.start < bare.length;
}

/** A party's name as a record writes it: without legal form and quotation marks. */
export function cleanName(name: string): string {
  return stripLegalForm(
    name
      .replace(role, "")
      .replace(roleInBracket, "")
      .replace(seat, (bracket: string, place: string) => (isPlaceWord(place) ? "" : bracket)),
  )
    .replace(/^[‘'“"<〈]|[’'”"〉>]$/g, "")
    .trim();
}

function quotedBefore(text: string, end: number): (Span & { text: string }) | null {
  if (!/[’'”"〉>사社]/.test(text.charAt(end - 1))) return null;
  const match = /[‘'“"<〈]([^’'”"〉>‘“<〈()]{2,30}(?:\([^()’'”"‘“]{2,40}\))?)[’'”"〉>](사|社)?$/.exec(
    text.slice(Math.max(0, end - 79), end),
  );
  if (match?.[1] === undefined) return null;
  const start = end - match[0].length + 1;
  return { text: match[1] + (match[2] ?? ""), start, end: start + match[1].length };
}

/**
 * The name that ends at a position of a text, quoted or as a noun phrase without its legal form; null if none does.
 * Example: at the end of "현지 유통사 '가온푸드'" it is 가온푸드. Whether it is a party's, `isPartyName` tells.
 */
export function readName(text: string, end: number): (Span & { text: string }) | null {
  if (latinWithSa.test(text.slice(Math.max(0, end - 3), end))) {
    const name = readNameBefore(text, end - 2);
    return name === null ? null : { start: name.start, end, text: `${name.text} 사` };
  }
  return quotedBefore(text, end) ?? readNameBefore(text, end - legalFormBefore(text, end));
}
