// Firms whose head speaks of the event: "가온식품의 김여름 대표는 “…”라고 했다", "김여름 가온식품 대표는", "가온식품 관계자는". Who
// speaks of the results of firms at an event is one of them, unless it is described as a buyer or is a body.
import type { SentenceFacts } from "../article-facts";
import { isDescribedBuyer } from "../parties/buyers";
import { isFirmName } from "../parties/firm-lists";
import type { FirmName } from "../text/firm-name";
import { bareName, legalFormBefore, readNameBefore, stripLegalForm } from "../words/name-phrase";
import { onceFor } from "../text/once-for";
import { findMatches } from "../../reading/find-matches";

const title = "(?:공동\\s?)?(?:대표이사|대표|사장|회장|이사|상무|전무|부사장|본부장|팀장|부장|차장|실장|CEO)";
/** Korean surnames that nine in ten bear. */
const surname =
  "[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]";
const person = `${surname}[가-힣]{1,2}`;
const firmThenPerson = new RegExp(
  `(?:의)?\\s${person}\\s${title}(?:는|은|도|가|이|의\\s(?:말|설명|귀띔)[이을])(?=[\\s,다])`,
  "g",
);
const titleThenPerson = new RegExp(`\\s${title}\\s${person}(?:\\s?씨)?(?:는|은|도)(?=[\\s,])`, "g");
const personThenFirm = new RegExp(
  `(?:^|[\\s”"’'.,])${person}\\s((?:㈜|\\(주\\))?[가-힣A-Za-z0-9&]{2,14}(?:㈜|\\(주\\))?)\\s${title}(?:는|은|도)(?=[\\s,])`,
  "g",
);
/** "가온식품 박 대표는": by the surname alone; 한 대표, 전 대표 are none. */
const firmThenSurname = new RegExp(
  `\\s(?![한전현신양])${surname}\\s(?:대표이사|대표|사장|회장)(?:는|은|도)(?=\\s)`,
  "g",
);
/** "가온식품 김하나 과장을 단장으로": who leads the firms abroad is of one of them, unless of an office. */
const leader = new RegExp(`(?:의)?\\s${person}\\s(?:${title}|과장)[을를]\\s단장으로`, "g");
const bearsPersonsName = new RegExp(`^${person}$`);
const speaks = /[“"]|말했|밝혔|전했|설명했|덧붙|소감|강조했|기대했|귀띔/;
/** A part of every title: most quotations name nobody who bears one. */
const heads = /대표|사장|회장|이사|상무|전무|부장|팀장|차장|실장|CEO/;
/** 기업지원과, 통상진흥팀: an office of a 시·도; 가온제과 and 노을청과 are firms. */
const office = /(?<![제청])과$|[팀국실]$/;
const otherTrade =
  /(?:무역관|진흥원|공사|대학|대학교|연구원|센터|테크노파크|조합|은행|재단|회|민주당|국민의힘)$/;

function place({ sentence }: SentenceFacts, name: string, at: number): FirmName[] {
  if (!isFirmName(name) || otherTrade.test(name)) return [];
  const start = sentence.start + at;
  const firm = { name, start, end: start + name.length };
  return isDescribedBuyer(sentence, firm) ? [] : [firm];
}

/** The firms whose names end where these matches begin. */
function inFrontOf(facts: SentenceFacts, matches: readonly RegExpExecArray[]): FirmName[] {
  const { text } = facts.sentence;
  return matches.flatMap((match) => {
    const phrase = readNameBefore(text, match.index - legalFormBefore(text, match.index));
    if (phrase === null) return [];
    const name = bareName(phrase.text);
    return place(facts, name, text.indexOf(name, phrase.start));
  });
}

/** The firms of a sentence whose heads speak in it, or lead its delegation. */
export const findSpeakingFirms = onceFor((facts: SentenceFacts): FirmName[] => {
  const { text } = facts.sentence;
  const leaders = text.includes("단장으로") ? inFrontOf(facts, findMatches(leader, text)) : [];
  const led = leaders.filter(({ name }) => !office.test(name));
  if (!speaks.test(text) || !heads.test(text)) return led;
  const before = [firmThenPerson, titleThenPerson, firmThenSurname].flatMap((pattern) =>
    inFrontOf(facts, findMatches(pattern, text)),
  );
  const behind = findMatches(personThenFirm, text).flatMap((match) => {
    const name = stripLegalForm(match[1] ?? "");
    // "고운결 박여름 이사": the first word is a person's by its form too; then the nearer one is.
    if (bearsPersonsName.test(name)) return [];
    return place(facts, name, text.indexOf(name, match.index));
  });
  return [...led, ...before, ...behind];
});
