// Firms that their description gives away: "피부미용기를 만드는 바이오닉스는", "의료기 업체 가자미이엔티가", "X는 현지
// 바이어와 …", and firms with their town in front where the chosen ones are listed (강릉 로움과 원주 디카팩·네오플램).
import type { FirmName } from "./firm-name";
import { findRegions } from "../regions/lookup";
import type { SentenceFacts } from "./article-facts";
import { isFirmName, isListOfPartners } from "./firm-lists";
import { agrees, cutParticle } from "./particles";

const word = "[가-힣A-Za-z0-9&]{2,20}";
const maker = new RegExp(
  `(?:을|를)\\s(?:만드는|만든|다루는|생산하는|제조하는|내놓은|내놓는|개발한|취급하는|선보인|수출하는)\\s(?:[가-힣]{2,3}(?:의)?\\s)?(${word}?)(은|는|이|가|측은|\\s측은)(?=\\s)`,
  "g",
);
const kindOfFirm = new RegExp(`(?:업체|회사|제조사|브랜드)(?:인)?\\s(${word}?)(은|는|이|가|도)(?=\\s)`, "g");
const dealsWithBuyers = new RegExp(
  `(?:^|[.,]\\s|\\s)(${word}?)(은|는|이|가)\\s(?:현지|해외|외국|베트남|중국|일본|미국|태국)\\s?(?:바이어|업체)(?:와|과|로부터|에게)`,
  "g",
);
const corporate = new RegExp(
  `(?:^|[.,]\\s|\\s)(${word}?(?:코리아|테크|텍|이엔지|이엔티|코스메틱|인터내셔널|시스템즈?|산업|정밀|푸드|바이오텍|메디칼|메디|글로벌|엔지니어링|하이텍|제약|파마텍?|케미칼|솔루션|물산|상사|금속|유화|중공업))(은|는|이|가)(?=\\s)`,
  "g",
);
const chosen = /뽑|선정|합류|선발|명단|참가|참여/;
const legal = /㈜|\((?:주|유)\)|주식회사|법인/;

function toFirms(facts: SentenceFacts, pattern: RegExp): FirmName[] {
  const { text, start } = facts.sentence;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = match[1] ?? "";
    if (!isFirmName(name) || !agrees(name, (match[2] ?? "").trim())) return [];
    const at = start + match.index + match[0].lastIndexOf(name);
    return [{ name, start: at, end: at + name.length }];
  });
}

/** Town and firm, and the firms joined to it: "원주 디카팩·네오플램, 의료기기는 춘천 보템과 지앤더블류". */
function withTowns(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  if (!chosen.test(text)) return [];
  const towns = findRegions(text).filter(
    (town) => town.bare && /^\s[가-힣A-Za-z]/.test(text.slice(town.end, town.end + 2)),
  );
  if (towns.length < 2) return [];
  return towns.flatMap((town) => {
    const list = /^\s([^,.]{2,40}?)(?=,|이\s|은\s|는\s|가\s|\.)/.exec(text.slice(town.end))?.[1] ?? "";
    let at = start + town.end + 1;
    return list.split(/([·ㆍ]|(?:와|과)\s)/).flatMap((part, index) => {
      const from = at;
      at += part.length;
      if (index % 2 === 1 || part === "" || /\s/.test(part)) return [];
      const name = cutParticle(part);
      return isFirmName(name) && !findRegions(name)[0]
        ? [{ name, start: from, end: from + name.length }]
        : [];
    });
  });
}

/** In a row in which two members carry their legal form, all members are firms. */
function inLegalRow(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  const row = /(?:[^,.\s]{2,24},\s){2,}[^,.\s]{2,24}/.exec(text);
  if (row === null || isListOfPartners(text, row.index)) return [];
  const members = row[0].split(/,\s/);
  if (members.filter((member) => legal.test(member)).length < 2) return [];
  return members.flatMap((member) => {
    const name = member.trim();
    if (legal.test(name) || /\s/.test(name) || !isFirmName(cutParticle(name))) return [];
    const at = start + row.index + row[0].indexOf(name);
    return [{ name: cutParticle(name), start: at, end: at + cutParticle(name).length }];
  });
}

/** The firms of a sentence that are known by their description. */
export function findDescribedFirms(facts: SentenceFacts): FirmName[] {
  return [
    ...toFirms(facts, maker),
    ...toFirms(facts, kindOfFirm),
    ...toFirms(facts, dealsWithBuyers),
    ...toFirms(facts, corporate),
    ...withTowns(facts),
    ...inLegalRow(facts),
  ];
}
