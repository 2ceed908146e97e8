// With whom each result was reached, beyond its own clause: a partner told in the sentence before ("협약을 맺었다. 규모는
// …"), in a list under "두 회사와", by "이 회사와", in a sentence of its own ("계약 상대는 …"), or shared out by 각각.
import type { PlacedOutcome } from "../parties/placed-outcome";
import type { FirmName } from "../text/firm-name";
import type { Counterparty } from "../text/counterparty";
import { sumStart } from "../figures/outcome-draft";
import type { OutcomeDraft } from "../figures/outcome-draft";
import { sentenceAt } from "../article-facts";
import type { ArticleFacts } from "../article-facts";
import { isEnglish } from "../text/language";
import { clauseEnd, lastClauseStart } from "../text/clauses";
import { findSubjectBefore } from "../firms/figure-firms";
import { findBuyersAbroad, turnAround } from "../parties/buyers";
import { findCounterparty, findStatedFirms, findStatedParty } from "../parties/counterparties";
import { bodyBefore, continueFromBefore, joinLaterPartners } from "../firms/continued-report";
import { looksLikeFirm } from "../parties/firm-looks";
import { readPartyAt } from "../parties/party-names";
import { shareOut } from "../firms/distribution";
import { shiftSpan } from "../text/span";
import type { Span } from "../text/span";
import { nearby } from "../text/story-window";
import { wordsBefore, wordsBehind } from "../text/words-around";

const sameAsBefore = /(?:이|같은|해당)\s(?:회사|업체|기업|바이어)(?:와|과|에|에게|로부터|\s측과)\s/;
const listsPartners =
  /(두|세|네|\d+)\s?개?\s?(?:회사|업체|기업|사|곳)(?:와|과)\s[^.]*(?:협약|계약|MOU|양해각서)/;

function shiftParty(party: Counterparty | null, by: number): Counterparty | null {
  return party === null ? null : shiftSpan(party, by);
}

const dealtBefore = /(?:맺|체결|서명|교환|합의|손(?:을\s)?잡)\S{1,4}(?:\s하고|\s한\s뒤)?\s?$/;

/** "X사와 MOU를 맺고 연간 20만 달러어치를 공급하기로 했다": signed in the clause before, if the sum's own names nobody else. */
function signedBefore(text: string, from: number, clause: number, sum: number): Counterparty | null {
  if (/(?:와|과|에게|에게서|로부터)\s/.test(text.slice(clause, sum))) return null;
  return dealtBefore.test(text.slice(from, clause)) ? findCounterparty(text, from, clause) : null;
}

const talked =
  /^[^,.]{0,24}(?:상담|협상|협의|미팅)[을를]?\s(?:벌여|벌인|진행해|진행한|거쳐|통해|나눠|나눈|끝에|한\s끝에|하고)\s/;

/** The partner in the clause of a figure: in front of its sum and behind the figure before; else behind the sum. */
function partyAt(facts: ArticleFacts, span: Span, sumStart: number): Counterparty | null {
  const holder = sentenceAt(facts, span.start);
  if (holder === null) return null;
  const { text, start } = holder.sentence;
  const at = sumStart - start;
  const before = holder.figures.findLast(({ figure }) => figure.end <= sumStart && figure.end <= span.start);
  const after = holder.figures.find(({ figure }) => figure.start >= span.end);
  const next = after === undefined ? text.length : after.figure.start - start;
  const english = isEnglish(text);
  const clause = english ? 0 : lastClauseStart(text.slice(0, span.start - start));
  const from = Math.max(clause, before === undefined ? 0 : before.figure.end - start);
  const to = english ? next : span.end - start + clauseEnd(text.slice(span.end - start));
  const own = findCounterparty(text, from, to, at, true);
  if (own !== null || english) return shiftParty(own, start);
  // "X사와 9만 달러의 상담을 벌여 2만 달러 계약을": the talks before it were with the same.
  const talks = holder.figures.filter(
    ({ figure }) => figure.amount !== null && figure.end <= sumStart && figure.start >= start + clause,
  );
  if (before !== undefined && talks.length === 1 && talked.test(text.slice(from, at))) {
    const same = findCounterparty(text, clause, before.figure.end - start, before.figure.start - start, true);
    if (same !== null) return shiftParty(same, start);
  }
  const announced =
    clause === 0
      ? null
      : signedBefore(text, before === undefined ? 0 : before.figure.end - start, clause, at);
  if (announced !== null) return shiftParty(announced, start);
  // "30만 달러 규모의 계약을 X사와 맺었다": behind the sum, but not behind the next one.
  return shiftParty(findCounterparty(text, before === undefined ? clause : from, Math.min(to, next)), start);
}

const bracketBehind = /^\s?\(([^()\d]{2,24})\)/;

/** "▲가온식품 25만 달러(대만 A사)": the buyer in brackets behind the sum of a listed item. */
function inBracketBehind(facts: ArticleFacts, { sentence, end }: OutcomeDraft): Counterparty | null {
  const left = facts.text.slice(sentence.start, end);
  const bracket = bracketBehind.exec(facts.text.slice(end, Math.min(sentence.end, end + 30)));
  if (bracket?.[1] === undefined || !/[▲△●■○◦•▶▷-]/.test(left)) return null;
  const at = end + bracket[0].indexOf(bracket[1]) + bracket[1].length - sentence.start;
  const party = readPartyAt(sentence.text, at, at - bracket[1].length);
  return party !== null && looksLikeFirm(sentence.text, party) ? shiftSpan(party, sentence.start) : null;
}

/** The partner named in the clause of a result, or where the same result is told again. */
export function findPartner(facts: ArticleFacts, draft: OutcomeDraft): Counterparty | null {
  if (draft.sentence.row !== undefined) return draft.sentence.row.party;
  for (const span of [draft, ...draft.repeats]) {
    const party = partyAt(facts, span, span === draft ? sumStart(draft) : span.end);
    if (party !== null) return party;
  }
  return inBracketBehind(facts, draft);
}

/** "…와 협약을 맺었다. 규모는 500만달러다": the sum stands alone, its partner one sentence earlier. */
function fromSentenceBefore(facts: ArticleFacts, { draft, firm }: PlacedOutcome): Counterparty | null {
  const before = bodyBefore(facts, draft.sentence)?.sentence ?? null;
  if (draft.source !== "before" || firm !== null || before === null) return null;
  // "나머지 23만 달러는 두 기업의 몫이다": the rest of a total is of others than those just named.
  if (/나머지\s[^,.]{0,20}$/.test(wordsBefore(draft.sentence, { start: sumStart(draft) }))) return null;
  return shiftParty(findCounterparty(before.text, 0, before.text.length), before.start);
}

const spokenNumbers: Readonly<Record<string, number>> = { 두: 2, 세: 3, 네: 4 };

/** How many partners the sentence before announces: "두 회사와 …협약" is 2, "4개사와 …" is 4. */
function announcedPartners(text: string): number | null {
  const word = listsPartners.exec(text)?.[1];
  return word === undefined ? null : (spokenNumbers[word] ?? Number(word));
}

/** A name with the bracket behind it, as partners are spelled: 키트레이딩(KHEE Trading); a sum in it is no part of the name. */
function withBracket(text: string, firm: FirmName): Counterparty {
  const bracket = /^\((?![약총\d])[^)\n]{1,40}\)/.exec(text.slice(firm.end, firm.end + 44))?.[0] ?? "";
  return { name: firm.name + bracket, start: firm.start, end: firm.end + bracket.length };
}

/** "▲A 300만 달러 ▲B 200만 달러 등 2개사와 협약을 맺었다": the number behind the list tells that it is one of partners. */
function countedAsPartners({ sentence, end, amountSpan }: OutcomeDraft): boolean {
  const left = wordsBefore(sentence, { start: amountSpan?.start ?? end });
  return (
    /[▲△▶▷●■○◦•][^▲△▶▷●■○◦•]*$/.test(left) &&
    /^[^.]*?\s?등\s?(?:총\s)?\d+개?\s?(?:사|업체|기업|회사|곳)(?:와|과)\s[^.]{0,24}(?:협약|계약|MOU|양해각서)/.test(
      wordsBehind(sentence, { end: amountSpan?.end ?? end }),
    )
  );
}

/** "두 회사와 협약을 맺었다. A가 300만, B가 100만달러다": the list names the partners, not the firms. */
function asListedPartner(
  facts: ArticleFacts,
  placed: readonly PlacedOutcome[],
  index: number,
): PlacedOutcome | null {
  const one = placed[index];
  if (one === undefined || one.firm === null || one.party !== null) return null;
  if (countedAsPartners(one.draft)) return { ...one, firm: null, party: withBracket(facts.text, one.firm) };
  if (one.draft.source !== "before") return null;
  const { members: near } = nearby(placed, index);
  const members = near.filter((other) => other.draft.sentence === one.draft.sentence && other.firm !== null);
  const before = bodyBefore(facts, one.draft.sentence)?.sentence ?? null;
  if (before === null || announcedPartners(before.text) !== members.length) return null;
  return { ...one, firm: null, party: withBracket(facts.text, one.firm) };
}

/** "계약 상대는 …'X'다" names the partner of the last signed result before it that has none. */
function addStated(facts: ArticleFacts, placed: readonly PlacedOutcome[]): PlacedOutcome[] {
  const result = [...placed];
  for (const { sentence } of facts.body) {
    const party = findStatedParty(sentence.text);
    if (party === null) continue;
    const firms = findStatedFirms(sentence.text);
    if (firms.length > 0) {
      result.forEach((one, at) => {
        const own = one.firm !== null && firms.includes(one.firm.name) && one.draft.start < sentence.start;
        if (own && one.party === null) result[at] = { ...one, party: shiftParty(party, sentence.start) };
      });
      continue;
    }
    const at = result.findLastIndex(
      (one) =>
        one.draft.start < sentence.end &&
        one.party === null &&
        (one.kind === "contract" || one.kind === "mou"),
    );
    const target = result[at];
    if (target !== undefined) result[at] = { ...target, party: shiftParty(party, sentence.start) };
  }
  return result;
}

/** A partner is called the same in every row: 키트레이딩 as 키트레이딩(KHEE Trading), where the text gives it once. */
function unifyNames(placed: readonly PlacedOutcome[]): PlacedOutcome[] {
  const spelled = placed.flatMap(({ party }) => (party?.name.endsWith(")") === true ? [party.name] : []));
  return placed.map((one) => {
    const { party } = one;
    const full = party === null ? undefined : spelled.find((name) => name.startsWith(`${party.name}(`));
    return party === null || full === undefined ? one : { ...one, party: { ...party, name: full } };
  });
}

const topic = /^(?:은|는|의\s경우)/;

/** "㈜가온의 경우 밴쿠버의 유통업체 웨스트메드가 요청해 …": the firm that the sentence is about, in front of its subject. */
function topicBefore(facts: ArticleFacts, subject: FirmName): FirmName | null {
  const own = sentenceAt(facts, subject.start);
  if (own === null) return null;
  const firm = findSubjectBefore(own, subject.start - own.sentence.start, 0);
  return firm !== null && topic.test(facts.text.slice(firm.end, firm.end + 5)) ? firm : null;
}

/** Gives every signed result its partner where the text tells it outside the result's own clause. */
export function resolvePartners(facts: ArticleFacts, placed: readonly PlacedOutcome[]): PlacedOutcome[] {
  let last: Counterparty | null = null;
  const resolved = placed.map((placedOne, index) => {
    const one = continueFromBefore(facts, placedOne);
    if (one.kind !== "contract" && one.kind !== "mou") return one;
    const again = one.party === null && sameAsBefore.test(one.draft.sentence.text) ? last : null;
    const listed = one.party === null ? asListedPartner(facts, placed, index) : null;
    const result = listed ?? { ...one, party: one.party ?? again ?? fromSentenceBefore(facts, one) };
    last = result.party ?? last;
    return result;
  });
  const joined = joinLaterPartners(facts, shareOut(facts, resolved));
  const abroad = findBuyersAbroad(facts.body.map(({ sentence }) => sentence));
  const turned = joined.map((one) => turnAround(one, (firm) => topicBefore(facts, firm), abroad));
  return unifyNames(addStated(facts, turned));
}
