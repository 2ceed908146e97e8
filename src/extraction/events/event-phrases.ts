// The words in front of an event noun that belong to its name: "제22회 중국 상해 국제미용박람회", "진주시 종합무역사절단",
// "CES 전북공동관". A Korean name is a row of bare nouns: it begins behind the last particle, verb or punctuation mark.
import { isForeignPlaceName } from "../places/foreign-places";
import { findRegions } from "../../regions/lookup";

const longestName = 34;
const mostWords = 5;
/** Parts of the world that reports name journeys by; no country, so they are no place of a mission. */
export const partsOfWorld =
  /^(?:동남아시아|동남아|서남아|동북아|북미|중남미|남미|중미|미주|서유럽|동유럽|북유럽|중유럽|유럽|중앙아시아|중동|아프리카|오세아니아|대양주|아시아|아세안|CIS|중화권)$/;
const particle =
  /(?:에서|에게|으로|까지|부터|에는|에도|이나|[은는을를에의]|[가-힣]{2,}(?:[이가도]|[와과로서]))$/;
const verb =
  /(?:[한된인린진킨긴낸연온던난간운벌]|하는|되는|있는|여는|여|어|해|고|며|면|길|도록|지만|는데|아|려)$/;
const connective =
  /^(?:이|그|각|본|사[가는와]|곳[이은]|명[이은]|및|또|등|번째|이번|지난|지난달|이달|오는|올|올해|내년|지난해|이어|특히|모두|총|약|또한|함께|첫|처음|먼저|가장|단독|해당|가운데|위한|위해|관내|도내|달러|불|弗|원|규모|세계|최대)$/;
/** Nouns that end like a particle or a verb. */
const noun =
  /(?:한인|시군|사과|오이|한과|유과|약과|전통과자|중소기업|농가|물가|국가|전문가|수출|제조|도서|의료|치의|한의|신선|과일|개인|우수|현대|비엔날레|도자|의류|신규|경제|자동차|부산|울산|군산|익산|서산|아산|안산|괴산|논산|충남도|동남아|이천|광양|대전)$/;

function isPlace(word: string): boolean {
  return (
    isForeignPlaceName(word.replace(/지역$/, "")) ||
    partsOfWorld.test(word) ||
    findRegions(word)[0]?.text === word
  );
}

/** Whether every part of a word (인도·방글라데시) is a place at home or abroad. */
export function isPlaceOfEvent(word: string): boolean {
  return word.split(/[·ㆍ]/).every(isPlace);
}

const counted = /^(?:제?\d+[회차기]|\d{4}년?|\d+개국|상반기|하반기|\d+년)$/;

const properLatin = /^[A-Z][A-Za-z0-9&+-]*$/;
const calendar =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|The|This|In|At|On)/;
const englishFront = /^(?:export|trade|sales|joint|common|overseas|business)$/;

function belongsToName(word: string): boolean {
  if (connective.test(word)) return false;
  if (isPlaceOfEvent(word) || counted.test(word) || noun.test(word)) return true;
  if (properLatin.test(word)) return word.length > 1 && !calendar.test(word);
  if (englishFront.test(word)) return true;
  return /^[가-힣][가-힣A-Za-z0-9·ㆍ-]{1,11}$/.test(word) && !particle.test(word) && !verb.test(word);
}

/**
 * Where the name of an event begins whose noun stands at `nounStart`; that itself if nothing in front belongs to it.
 * Example: in "군은 베트남 하노이 판촉전을" the name of the noun at 11 begins at 3.
 */
export function eventPhraseStart(text: string, nounStart: number, end: number): number {
  const start = nounStart + (text[nounStart] === " " ? 1 : 0);
  // What is written together with the noun is one word with it: 국제미용박람회.
  let from =
    start - (/[가-힣A-Za-z0-9·ㆍ]{0,14}$/.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0);
  for (let words = 0; words < mostWords; words += 1) {
    const word = /(?:^|[\s(])([^\s,.'"‘’“”()[\]<>…]{1,14})\s$/.exec(
      text.slice(Math.max(0, from - 16), from),
    )?.[1];
    if (word === undefined || !belongsToName(word) || end - from + word.length + 1 > longestName) break;
    from -= word.length + 1;
  }
  return from + (/^초청\s/.exec(text.slice(from, start))?.[0].length ?? 0);
}

/** How many characters behind an event noun still belong to its name: a year, a name in Latin letters in brackets. */
export function eventPhraseTail(text: string, end: number): number {
  const behind = text.slice(end, end + 24);
  const year = /[A-Za-z]$/.test(text.slice(0, end))
    ? /^\s?(?:20\d\d)(?!\d|년)/.exec(behind)?.[0].length
    : undefined;
  return year ?? /^\([A-Z][A-Za-z0-9 -]{1,16}\)/.exec(behind)?.[0].length ?? 0;
}

/** A spelling of an event's name; a quoted one is complete. */
export interface EventPhrase {
  name: string;
  quoted: boolean;
}

/** How much a name tells: where it goes, whose it is, a year or ordinal, words in front of the bare noun. */
export function weighPhrase({ name, quoted }: EventPhrase): number {
  const words = name.split(" ");
  const abroad = words.some((word) => isForeignPlaceName(word) || partsOfWorld.test(word));
  const place = abroad ? 3 : words.some(isPlaceOfEvent) ? 2 : 0;
  const told = /출장|순방|접견/.test(name) ? 2 : 0;
  return (quoted ? 4 : 0) + place + told + (/\d/.test(name) ? 1 : 0) + Math.min(words.length, 4) * 0.5;
}
