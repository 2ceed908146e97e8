// How many firms took part. Buyers, foreign exhibitors, those who only signed, and whole fairs are counted in the same
// words; what decides is whose firms they are and what they did.
import type { Count } from "./counts";
import type { SentenceFacts } from "./article-facts";
import { findForeignPlaces } from "./foreign-places";
import type { Span } from "./span";

export interface FirmCount extends Span {
  value: number;
}

const foreign =
  /(?:현지\s?|바이어|구매자|현지\s?(?:업체|기업)|해외\s?(?:업체|기업)|수입업체|\d개국에?서?|세계|외국)\s?(?:총\s?)?(?:약\s?)?$/;
/** All exhibitors of a fair, who are the firms of a host that holds it itself. */
const allExhibitors = /(?:국내외|국내·외|전국|국내)\s?(?:총\s?)?(?:약\s?)?$/;
const foreignAfter = /^(?: from \d+ countries|\s?(?:의|에서)?\s?(?:현지|해외)?\s?바이어|에서\s?바이어)/;
const tookPart =
  /참가|참여|나가|나갔|나와|나선|나섰|함께|동행|꾸린|꾸려|꾸렸|파견|보낸|보냈|내보|선정|뽑|선발|들어간|누볐|운영|선보|전시한|차렸|출전|떠났|떠난|간다|만났|만나|거둔|거뒀|냈|따낸|상담|모집|참석|구성|이뤄진|이뤄졌|출품|로\s이루|자리를\s채|took part|participat|joined|attended|showed|exhibit|backed|supported|dispatch|send|sent|delegation|mission/;
const asSubject =
  /^(?: to |\s(?:가운데|중)\s|에(?:게)?\s[^,.]{0,24}지원|\s등\s|이|가|은|는|도|을|를|와|과|으로|로|의|,)/;
const breakdown = /(?:지역|나라|국가|도시|업체|기업|회사)별/;
const signedOnly =
  /^(?:가|이|는|은)?\s?[^,.]{0,40}(?:협약|MOU|양해각서|의향서|수출\s?계약|계약)[^,.]{0,10}(?:맺|체결|했|주고받|이끌)/;
const metThem =
  /^(?:와|과)\s(?![^,.]{0,16}(?:참가|참여|함께|나가|나갔|동행))[^,.]{0,20}(?:상담|협약|MOU|계약|양해각서|일대일|1\s?대\s?1)/;
const listOfSome = /등\s?(?:총\s|모두\s)?$/;
const partOfThem = /(?:(?:사|기업|업체|곳)\s중|이\s?가운데|이\s?중|그\s?중|가운데)\s[^,.]{0,24}$|나머지\s?$/;
const firmNoun = /(?:업체|기업|회사|중소기업|기업체|업체는|업체로|참가업체는)\s?(?:총\s|모두\s|약\s)?$/;

/** "참가업체는 … 50개다", "참가업체는 ▲A(대표 …) ▲B 등 6개사다": the sentence is about the group. */
const namesGroup = /(?:참가|참여)\s?(?:업체|기업)[는은]?[^,.]{0,14}$/;
const listsGroup = /^[^.]{0,12}(?:참가|참여)\s?(?:업체|기업)[는은]\s.*등\s?(?:모두\s|총\s)?$/;
const partyOf =
  /(?:delegation|mission|group|team) of $|(?<!\b(?:met|meet|talks|meetings|consultations|contracts|deals|signed)) with $/;
const groupTopic = /(?:참가|참여)\s?(?:업체|기업)[는은]\s/;

interface Candidate extends FirmCount {
  score: number;
}

/** "10개" and "50개다" count firms only behind a word for them: 수출유망업체 10개, 참가업체는 … 50개다. */
function countsFirms(before: string, count: Count): boolean {
  return count.unit === "firm" || firmNoun.test(before) || /참가업체는[^,.]{0,14}$/.test(before);
}

const foreignOwner = /^\s?(?:의\s)?(?:현지\s)?(?:(?:기업|업체|투자자|유통사|수입사)\s(?:관계자\s)?)?$/;

/** "8개 기업을 포함한 20개 기업·기관": only the firms count; "초보기업 5개사를 포함해 12개사" counts them all. */
const withInstitutions =
  /^(?:를|을)?\s?포함(?:한|해)\s(?:총\s|모두\s)?[\d,]+여?\s?개?\s?[가-힣·ㆍ]*\s?(?:기관|단체)/;

/** Firms of another year; "지난해 10개사보다 늘어난" only compares. */
function tellsEarlier(before: string): boolean {
  const at = before.search(/지난해|작년|예년|매년|해마다/);
  return at >= 0 && !/보다|대비|비해/.test(before.slice(at));
}

/** "미국 500여개 기업", "일본 기업 40개사": firms of the country named in front. */
function isForeign(before: string): boolean {
  const place = findForeignPlaces(before).at(-1);
  return place !== undefined && foreignOwner.test(before.slice(place.end));
}

function scoreCount(
  facts: SentenceFacts,
  count: Count,
  position: number,
  ownFair: boolean,
): Candidate | null {
  const { text, start, isHeadline } = facts.sentence;
  const at = count.start - start;
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(count.end - start, count.end - start + 60);
  if (!countsFirms(before, count) || foreign.test(before) || foreignAfter.test(after) || metThem.test(after))
    return null;
  if (!ownFair && allExhibitors.test(before)) return null;
  if (withInstitutions.test(after))
    return { value: count.value, start: count.start, end: count.end, score: 100 };
  if (/^(?:를|을)?\s?포함(?:한|해)\s/.test(after) || /기관|단체/.test(text.slice(at, count.end - start)))
    return null;
  if (partOfThem.test(before) || tellsEarlier(text.slice(0, at))) return null;
  if (breakdown.test(text.slice(0, at)) || /^\s?(?:시|나라|도시|국|지자체|시·도)/.test(after)) return null;
  const named = namesGroup.test(before) || partyOf.test(before) || listsGroup.test(text.slice(0, at));
  if (!tookPart.test(after) && !named && !asSubject.test(after) && !isHeadline) return null;
  if (isForeign(before)) return null;
  const signs = signedOnly.test(after) && !/참가|참여|나가|나와|나간|들고/.test(after);
  let score = 10 - position;
  if (tookPart.test(after) || named) score += 10;
  if (signs) score -= listOfSome.test(before) || /^[가이는은]\s/.test(after) ? 12 : 4;
  if (listOfSome.test(before) && signs) score -= 5;
  if (isHeadline) score -= 6;
  return { value: count.value, start: count.start, end: count.end, score };
}

/** "중소기업 12개사와 스타트업 8개사가 참가": groups named side by side are added. */
function addGroups(facts: SentenceFacts, best: Candidate): FirmCount {
  const { text, start } = facts.sentence;
  const next = facts.firmCounts.find((count) => count.start > best.end);
  if (next === undefined) return best;
  const between = text.slice(best.end - start, next.start - start);
  const after = text.slice(next.end - start, next.end - start + 12);
  const joined =
    /^(?:와|과|,)\s(?:스타트업|벤처기업|중소기업|소상공인|대기업|중견기업|예비창업)[^,.]{0,6}$/.test(between);
  if (!joined || (between + after).includes("바이어")) return best;
  return { value: best.value + next.value, start: best.start, end: next.end };
}

/** "참가 기업은 김천 3개사, 상주 4개사, 칠곡 2개사다": the groups of a list without a total are added. */
function addList(facts: SentenceFacts, best: Candidate): FirmCount | null {
  const { text, start } = facts.sentence;
  const firms = facts.firmCounts.filter((count) => count.unit === "firm");
  if (firms.length < 2 || !groupTopic.test(text.slice(0, (firms[0]?.start ?? start) - start))) return null;
  const gaps = firms
    .slice(1)
    .map((count, index) => text.slice((firms[index]?.end ?? 0) - start, count.start - start));
  if (!gaps.every((gap) => /^(?:,|와|과|·)?\s[가-힣]{2,6}\s$/.test(gap))) return null;
  const value = firms.reduce((sum, count) => sum + count.value, 0);
  return {
    value,
    start: Math.min(best.start, firms[0]?.start ?? best.start),
    end: firms.at(-1)?.end ?? best.end,
  };
}

/**
 * The number of participating firms of one mission, from the sentences about it; null if none is stated.
 * @param ownFair whether the host holds the fair itself: then all its exhibitors took part
 */
export function readFirmCount(sentences: readonly SentenceFacts[], ownFair: boolean): FirmCount | null {
  const candidates = sentences.flatMap((facts, position) =>
    facts.firmCounts.flatMap((count) => {
      const candidate = scoreCount(facts, count, position, ownFair);
      return candidate === null ? [] : [{ facts, candidate }];
    }),
  );
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (top, one) => (top === null || one.candidate.score > top.candidate.score ? one : top),
    null,
  );
  if (best === null || best.candidate.score < 4) return null;
  return addList(best.facts, best.candidate) ?? addGroups(best.facts, best.candidate);
}
