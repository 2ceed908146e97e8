// The role that the name of a region has in its sentence, and how much it tells of the host: who acts, whose office
// speaks, who owns the event, and where somebody only sits.
import type { RegionMention } from "../../regions/lookup";
import type { Sentence } from "../text/sentences";
import { provinceWord } from "./province-word";

/** What a mention of a region tells of the host. */
export interface Vote {
  mention: RegionMention;
  weight: number;
  subject: boolean;
  /** It acts alone, or what acts is its own: "부산시는", "충남도의 사절단은". */
  acts: boolean;
  /** The head of its office acts: "서산시장은", "완도군수도". */
  isHead: boolean;
}

/** What a role alone decides. */
type Role = Omit<Vote, "isHead">;

const datelineBefore = /[<〈([【＜(]\s?$/;
const datelineAfter = /^(?:\s?=|[\]】〉>＞)]|\s?[/=]\s?[가-힣]{2,4}\s?기자)/;
const subjectAfter = /^(?:은|는|이|가)(?=[\s,])/;
/** "가온시(시장 김가온)는". */
const titleAfter = /^\((?:시장|도지사|지사|군수|구청장|원장|대표|회장|이사장|센터장)[^()]{0,16}\)/;
const jointSubjectAfter = /^(?:와|과)\s/;
const speakerAfter = /^에\s(?:따르면|의하면)/;
/** Who entered is told before; a subject in between makes the name that of the venue: "‘부산 …’에 바이어 50명이 참가해". */
const entered =
  /^[^’'”"]{2,24}[’'”"]\s?에\s(?:[가-힣0-9]{0,7}[^이가은는도\s]\s){0,3}(?:참가|참여)(?!한\s가운데)/;
const officeAfter = /^\s?(?:장|시장|군수|지사|도지사|구청장|부시장|부군수)|^도?지사/;
const headAfter = /^\s?(?:시?장|군?수|도?지사|구?청장)(?:은|는|이|가|도)\s/;
const hostsEvent =
  /^(?:의|지역|\s?소재)?\s?(?:[가-힣A-Za-z0-9·‘'“"]{0,14}\s?){0,3}(?:사절단|개척단|촉진단|공동관|상담회|박람회|판촉|대표단|수출|기업|중소기업|농특산|특산|농수산|수산물|업체|booth|firms|textile|energy)/;
/** Agencies of the whole country hold their events anywhere: 코트라는 … 서울 코엑스에서. */
const nationalHost =
  /(?:KOTRA|코트라|무역투자진흥공사|무역진흥공사|중소기업유통센터|재외동포(?:재단|청)|중소기업중앙회|중기중앙회|조달청|무역협회|aT|유통공사|중소벤처기업부|산업통상자원부|산업부|농식품부|농림축산식품부|해양수산부|중소벤처기업진흥공단|중진공)(?:\([^)]{1,12}\))?(?:은|는|이|가|와|과)[\s,]/;
const nationalLead = 200;
const venueAfter = /^(?:\s[가-힣A-Za-z0-9]{2,14}(?:\s[가-힣]{2,8})?)?에서(?:는|도)?\s/;
const adviceOnly = /^(?:등|에서|에\s|까지|로\s)/;

/** "대구·경북 기업", "(대전ㆍ충남=": of two provinces named as one area neither holds the event alone. */
const areaBehind = new RegExp(`^[·ㆍ\`]${provinceWord}(?![가-힣]*(?:도|시)[는가이의])`);
const areaBefore = new RegExp(`${provinceWord}[·ㆍ\`]$`);

function isPartOfArea(text: string, { start, end, bare, candidates }: RegionMention): boolean {
  if (!bare || candidates[0]?.municipality !== null) return false;
  return areaBehind.test(text.slice(end, end + 8)) || areaBefore.test(text.slice(start - 3, start));
}

/** Sentences in which the host shows itself; the tail of an article tells of other things. */
export const leadingSentences = 6;

function weigh(text: string, mention: RegionMention, sentence: Sentence): Role {
  const before = text.slice(Math.max(0, mention.start - 2), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  const none = { mention, weight: 0, subject: false, acts: false };
  // "중국 광주 춘계수출입상품교역회": 광저우 in its old spelling.
  if (mention.text === "광주" && /중국\s?$/.test(text.slice(Math.max(0, mention.start - 4), mention.start)))
    return none;
  if (datelineBefore.test(before) && datelineAfter.test(after)) return none;
  if (datelineAfter.test(after) && /^\s?[=/]/.test(after)) return none;
  if (isPartOfArea(text, mention)) return { ...none, weight: 0.5 };
  const early = sentence.index < leadingSentences ? 2 : 1;
  if (subjectAfter.test(after.replace(titleAfter, "")))
    return { mention, weight: 3 * early, subject: true, acts: true };
  // "오그레(성주. 식품)": where a firm sits.
  if (mention.bare && /[가-힣A-Za-z]\($/.test(before) && /^(?:[.,·]\s?[가-힣]|\))/.test(after))
    return { mention, weight: 0.5, subject: false, acts: false };
  // "강릉과 속초의 업체": without 시 or 도 it is where somebody sits.
  if (jointSubjectAfter.test(after) && !mention.bare)
    return { mention, weight: 2 * early, subject: true, acts: false };
  if (officeAfter.test(after)) return { mention, weight: 2 * early, subject: false, acts: false };
  // "완도군에 따르면": the host speaks.
  if (speakerAfter.test(after) && !mention.bare)
    return { mention, weight: 2 * early, subject: true, acts: false };
  // ‘2022 부산 수산엑스포’에 참가해: a region in the name of an event that others take part in.
  if (
    /[‘'“"](?:20\d\d\s|제?\d+회\s)?$/.test(text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    entered.test(after)
  )
    return { mention, weight: 0.5, subject: false, acts: false };
  if (venueAfter.test(after) && nationalHost.test(text.slice(0, nationalLead)))
    return { mention, weight: 0.5, subject: false, acts: false };
  if (/^'s? /.test(after) || hostsEvent.test(after))
    return { mention, weight: 2 * early, subject: false, acts: /^의\s/.test(after) };
  if (adviceOnly.test(after)) return { mention, weight: 0.5, subject: false, acts: false };
  return { mention, weight: early * 0.75, subject: false, acts: false };
}

/**
 * What a mention tells of the host, by the words around it; a weight of 0 is a name that tells nothing.
 * Example: 부산시 in "부산시는 … 파견했다" acts as the subject.
 */
export function readVote(text: string, mention: RegionMention, sentence: Sentence): Vote {
  const isHead = headAfter.test(text.slice(mention.end, mention.end + 8));
  return { ...weigh(text, mention, sentence), isHead };
}
