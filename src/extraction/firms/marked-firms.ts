// Firms whose names are set off by marks: their legal form (㈜다린), bullets (▲A ▲B, ①A ②B), brackets with seats or directors
// (A(전주), B(정읍)), quotation marks behind what they are.
import type { SentenceFacts } from "../article-facts";
import type { FirmName } from "../text/firm-name";
import { isFirmName, isListOfPartners, listsGoods } from "../parties/firm-lists";
import { koreanPerson } from "../parties/heads";
import { readItemFirm } from "../parties/item-firms";
import { bareName, goesOnInLatin, isPlaceWord, readNameBefore, stripLegalForm } from "../words/name-phrase";
import { isEverydayWord } from "../words/everyday-words";
import { cutParticle } from "../words/particles";
import { findMatches } from "../../reading/find-matches";

const nameCharacters = "[가-힣A-Za-z0-9&]";
const marked = new RegExp(
  `(?:(?:농업회사법인\\s?)?(?:㈜|\\(주\\)|\\(유\\)|(?<![가-힣])(?:주식|유한)회사\\s)(?:농업회사법인\\s)?)(${nameCharacters}{1,20}(?:\\s[A-Z]{2,6}(?=[은는이가의와,(]))?)|(${nameCharacters}{2,20})(?:㈜|\\(주\\)|\\(유\\)|주식회사)`,
  "g",
);
const cooperative = new RegExp(
  `${nameCharacters}{1,20}(?:영농조합법인|영어조합법인|어업회사법인|공동사업법인)`,
  "g",
);
const bulleted =
  /[▲△①-⑳]\s?([^▲△①-⑳.\n]{2,30}?)(?=\s?[▲△①-⑳]|\s등(?:이다|입니다)?[\s.]|\s?$|\.|\s(?:순|으로|이|가)\s)/g;
/** "A–B: 20만 달러": behind the dash stands the buyer. */
const joinedBuyer = /(?:\s?[–—―↔→⇔⇒:：]|\s-\s|(?<=[가-힣)])-(?=[가-힣A-Z㈜])).*$/;
const seated = /([가-힣A-Za-z0-9&]{2,20}(?:\s?㈜)?)\((?:대표\s?[가-힣]{2,4}|[가-힣]{2,4})\)/g;
/** A member of a list that gives the head of each: whatever it is made of, it is a firm's name. */
const headed = /(?:^|[,·]\s?|[은는]\s|\s등\s)([^,·()]{2,24})\(대표(?:이사)?\s[가-힣]{2,4}\)/g;
/** "꽃피는 방앗간": an attribute without an object is part of the name. */
const withAttribute = /^[가-힣]{1,3}[은는]\s[가-힣]{2,6}$/;
/** "달콤한 찻집": what a firm calls itself; in "참가한 가온", "유망한 가온" somebody else describes it. */
const withQuality = /^(?:달콤|향긋|고소|담백|행복|따뜻|정직|순수|소중|착)한\s[가-힣]{2,6}$/;

/** 노을떡전문점: what makes it a kind of shop elsewhere is the end of its name here. */
const shopName = /^(?!유통|수입|도매)[가-힣]{3,}(?:점|원|소)$/;
const holder = /[가-힣]{1,20}\(([가-힣A-Za-z0-9&]{3,20})\)/g;
const takesPart =
  /참가|참여|뽑|선정|합류|명단|업체는|선보|나갔|출품|차렸|내놓|들고|함께|파견|맺|계약|체결|거뒀|따냈/;

/** Behind a name: "…와 업무협약을", who was met and is no firm of the region. */
export const metFirms = /^\s?(?:와|과)\s[^,.]{0,24}(?:협약|MOU|양해각서|계약|상담)/;

/** A firm at a position of its sentence, placed in the article. */
export function atSentence(facts: SentenceFacts, name: string, at: number): FirmName {
  const start = facts.sentence.start + at;
  return { name, start, end: start + name.length };
}

/** Some form must be there at all: else no name can carry one. */
const someForm = /㈜|\((?:주|유)\)|[식한]회사|사법인|합법인/;

/** The firms whose legal form stands beside their name: "㈜다린", "다린영농조합법인". */
export function findFirmsByLegalForm(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!someForm.test(text)) return [];
  const found = findMatches(marked, text).flatMap((match) => {
    const [whole, after, before] = match;
    const words = after ?? before ?? "";
    const [first = "", latin] = words.split(/\s/);
    const raw = latin === undefined || goesOnInLatin(first, latin) ? words : first;
    const end = match.index + whole.length - (words.length - raw.length);
    // Before a comma or bracket the word is whole; before a space a particle may hang on it.
    const name =
      before === undefined && /^\s(?!등\s)/.test(text.slice(end, end + 3)) ? cutParticle(raw) : raw;
    if (isListOfPartners(text, end)) return [];
    if (name.length < 2 || metFirms.test(text.slice(match.index + whole.indexOf(raw) + name.length)))
      return [];
    return [atSentence(facts, name, match.index + whole.indexOf(raw))];
  });
  const joined = findMatches(cooperative, text).map((match) => atSentence(facts, match[0], match.index));
  return [...found, ...joined];
}

/** "△화장품(가온·노을) △미용기기(다온)": firms by what they make; the goods stand in front of the bracket. */
const byGoods = /[▲△]\s?([^▲△()\n]{2,12})\(([^()\n]{2,80})\)/g;
const ofFirms = /(?:참가|참여|출품|주요)\s?(?:기업|업체|사)/;

/** "△'가온식품'의 매실청": who makes what is listed. */
const ownsGoods = /^[‘'“"]([^’'”"]{2,20})[’'”"]의\s/;

function inGroups(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const groups = /[▲△]/.test(text) && ofFirms.test(text) ? findMatches(byGoods, text) : [];
  if (groups.length < 2 || !groups.some(([, goods = ""]) => isEverydayWord(goods.trim()))) return [];
  const firms = groups.flatMap((match) => {
    let at = match.index + match[0].indexOf("(") + 1;
    return (match[2] ?? "").split(/[,·ㆍ]\s?/).map((member) => {
      const name = stripLegalForm(member).trim();
      const firm = atSentence(facts, name, text.indexOf(name, at));
      at += member.length;
      return firm;
    });
  });
  const areFirms = firms.every(({ name }) => isFirmName(name));
  return areFirms && firms.some(({ name }) => !koreanPerson.test(name)) ? firms : [];
}

/** "▲행정적 지원 ▲유망 품목 발굴 ▲매장 운영": what was agreed upon, in words for actions. */
const action =
  /\s(?:[가-힣]{2})?(?:파견|지원|발굴|운영|협력|강화|개발|확대|교류|추진|구축|활동|홍보|제공|참여|육성|개척|활성화|공유|개최)(?:\s등)?$/;

function listsActions(items: readonly RegExpMatchArray[]): boolean {
  const actions = items.filter(([, words = ""]) => action.test(words.trim())).length;
  return actions > 1 && actions * 2 >= items.length;
}

function inBullets(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const groups = inGroups(facts);
  if (groups.length > 0) return groups;
  const goods = listsGoods.test(text);
  const items = findMatches(bulleted, text);
  if (listsActions(items)) return [];
  return items.flatMap((match) => {
    const words = match[1] ?? "";
    const owner = ownsGoods.exec(words)?.[1];
    if (owner !== undefined && isFirmName(owner) && !isPlaceWord(owner))
      return [atSentence(facts, owner, text.indexOf(owner, match.index))];
    const item = readItemFirm(words.replace(/\s?[\d,.]+(?:만|억|천|여)?.*$/, ""));
    if (item !== null) return [atSentence(facts, item, text.indexOf(item, match.index))];
    if (goods) return [];
    const name = stripLegalForm(
      words
        .replace(joinedBuyer, "")
        .replace(/\s?[\d,.]+(?:만|억|천|여)?.*$/, "")
        .replace(/\([^)]*\)$/, ""),
    ).trim();
    // "▲안전모를 만드는 가온", "▲헬스케어 기업 다온": the name is what follows its description.
    const bare = readNameBefore(name, name.length)?.text ?? name;
    // "▲가온식품이 반푸푸드와 20만 달러": behind the name stands a particle, it is whom the firm dealt with.
    if (/[와과]$/.test(bare) && cutParticle(bare) !== bare) return [];
    return isFirmName(bare) ? [atSentence(facts, bare, match.index + match[0].indexOf(bare))] : [];
  });
}

/** "가온랜드(대표 김하나), 꽃피는 방앗간(대표 이두리)": by its head even an everyday word is a firm. */
function withHeads(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!text.includes("(대표")) return [];
  return findMatches(headed, text).flatMap((match) => {
    const member = match[1] ?? "";
    const at = match.index + match[0].indexOf(member);
    if (withAttribute.test(member) || withQuality.test(member)) return [atSentence(facts, member, at)];
    const name = bareName(readNameBefore(text, at + member.length)?.text ?? "");
    const isFirm = isFirmName(name) || shopName.test(name);
    return isFirm ? [atSentence(facts, name, text.indexOf(name, at))] : [];
  });
}

/** "가온(대표 김하나)은 바이어와 상담했다": alone in its sentence, what it does tells that it took part. */
const headActs =
  /\(대표(?:이사)?\s[가-힣]{2,4}\)(?:은|는|이|가|도)\s[^.]{0,120}(?:참가|출품|선보|상담|바이어|계약|체결|수출)/;
const runsEvent = /주관사|운영사|대행사|주최|후원|바이어로\s참가/;

function actsAlone(text: string): boolean {
  return headActs.test(text) && !runsEvent.test(text);
}

/** "A(전주), B(정읍)" and "A(대표 김), B(대표 이)"; in "한방떡(진산푸드)" the firm stands in the bracket. */
function inBrackets(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!text.includes("(")) return [];
  const heads = withHeads(facts);
  if (heads.length === 1 && heads[0]?.name.includes(" ") === false && actsAlone(text)) return heads;
  if (!takesPart.test(text) && !text.includes("법인)")) return [];
  if (heads.length > 1) return heads;
  const seats = findMatches(seated, text);
  const makers = findMatches(holder, text).filter((match) =>
    /(?:법인|푸드|식품|산업|코리아|농산|물산)$/.test(match[1] ?? ""),
  );
  if (makers.length > 1)
    return makers.map((match) => atSentence(facts, match[1] ?? "", match.index + match[0].indexOf("(") + 1));
  if (seats.length < 3) return [];
  return seats.flatMap((match) => {
    const name = stripLegalForm(match[1] ?? "");
    return isFirmName(name) ? [atSentence(facts, name, match.index)] : [];
  });
}

/** "비나텍 등 8개 기업을 포함한", "A 등이 참가했다": one name in front of 등. */
function quoted(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const pattern =
    /(?:기업|업체|회사)\s[‘'“"<〈]([^’'”"〉>]{2,20})[’'”"〉>]|[<〈]([^’'”"〉>]{2,20})[〉>](?:이|가|은|는)/g;
  return findMatches(pattern, text).flatMap((match) => {
    const name = stripLegalForm(match[1] ?? match[2] ?? "");
    return isFirmName(name) ? [atSentence(facts, name, text.indexOf(name, match.index))] : [];
  });
}

/** The firms of a sentence that bullets, brackets or quotation marks set off. */
export function findMarkedFirms(facts: SentenceFacts): FirmName[] {
  return [...inBullets(facts), ...inBrackets(facts), ...quoted(facts)];
}
