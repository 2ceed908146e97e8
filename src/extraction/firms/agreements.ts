// Agreements that were signed, or will be, without any sum: "쉬퐁그룹과의 MOU 체결", "세계한인무역협회와 업무협약을 맺고".
// They are results only if a partner or a signing firm is named; "MOU를 맺는 성과" alone repeats another sentence.
import type { PlacedOutcome } from "../parties/placed-outcome";
import { findEnglishSubjects } from "./english-firms";
import { isEnglish } from "../text/language";
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import type { Signing } from "./signing";
import { goesOnByLabel } from "../words/going-on";
import type { OutcomeKind } from "../../records/article";
import { findCounterparty } from "../parties/counterparties";
import { readSubjects } from "./distribution";
import { membersOf } from "../parties/party-names";
import { findBothSides } from "../parties/both-sides";
import { findSidesOfClause } from "../parties/relative-clauses";
import { clauseEnd, lastClauseStart } from "../text/clauses";
import { findSubjectBefore } from "./figure-firms";
import type { ResultWord } from "../figures/result-words";
import type { SentenceFacts } from "../article-facts";
import { onceFor } from "../text/once-for";
import { shiftSpan } from "../text/span";
import { nearby } from "../text/story-window";
import { sumStart } from "../figures/outcome-draft";
import { wordsBefore } from "../text/words-around";

const signs =
  /^[’'”"」』]?(?:식)?(?:을|를|도|이|에|서를?|서에)?\s?(?:각각\s)?(?:체결|맺|서명|교환|주고받|나[눴눈누]|나왔|끌어|이뤄[졌지]|이루어|성사|했[다고으]|하고|하며|마[치쳤친]|도장)/;
const notYet = /예정|계획|방침|맺기로|체결하기로|(?:맺는다|체결한다|나눈다|서명한다|교환한다)/;
const succession = /(\d)번째/;

function kindOf(word: ResultWord): OutcomeKind | null {
  if (word.sense === "mou") return "mou";
  if (word.sense === "contract") return "contract";
  return word.sense === "investment" ? "investment" : null;
}

/** "지난해 체결한 한남체인 H마트에 이어 3번째": two were signed before. Names in a bare row are split by that number. */
function readPredecessors(facts: SentenceFacts): Signing | null {
  const { text, start } = facts.sentence;
  const match = /(?:체결한|맺은|체결했던)\s([^.,]{2,40}?)에\s이어\s(\d)번째/.exec(text);
  const names = match?.[1];
  if (match === null || names === undefined || !/계약|협약|MOU/.test(text)) return null;
  const earlier = Number(match[2]) - 1;
  const words = names.split(/\s?[,·ㆍ]\s?|(?:와|과)\s/);
  const split = words.length === 1 && names.split(" ").length === earlier ? names.split(" ") : words;
  const at = start + match.index + match[0].indexOf(names);
  const kind: OutcomeKind = text.includes("계약") ? "contract" : "mou";
  const span = { start: at, end: start + match.index + match[0].length };
  const party = { name: split.join(", "), start: at, end: at + names.length };
  return { ...span, kind, party, firm: null, facts, ahead: false, historic: true };
}

/** "A는 X와 5만 달러 계약을, B는 Y와 협약을 맺었다": behind such an object the next member of the list begins. */
function objectEnd(text: string, before: number): number {
  const at = Math.max(text.lastIndexOf("을, ", before - 3), text.lastIndexOf("를, ", before - 3));
  return at < 0 ? 0 : at + 2;
}

/** "X와 업무협약(MOU)을, Y와 수출협약을 체결했다": the verb of the first stands behind the second. */
const withoutVerb =
  /^(?:\([^)]*\))?[을를],\s[^.]{0,80}?(?:협약|계약|MOU|양해각서)(?:\([^)]*\))?[을를]\s(?:각각\s)?(?:체결|맺|서명|교환)/;

/** "이번 MOU 체결로 수출길이 열렸다": told before. "X와 이번 MOU 체결을 통해": told here. */
function isToldBefore(left: string, rest: string): boolean {
  return (
    /(?<![와과]\s)(?<![가-힣])(?:이번|금번|해당|이)\s(?:[가-힣]{2,4}\s)?$/.test(left) &&
    /^\s?체결(?:로|을\s(?:계기|통해|통한)|에\s(?:따라|힘입어))/.test(rest)
  );
}

/** "A는 X와 5만 달러를 계약했고 Y와는 협약을 맺었다": the subject of the clause before, if its own has none. */
function subjectCarriedOn(facts: SentenceFacts, party: Counterparty | null, from: number): FirmName | null {
  if (party === null || from === 0) return null;
  const { text, start } = facts.sentence;
  const own = text.slice(from, party.start - start);
  return /[가-힣A-Za-z)](?:은|는|이|가|도)\s/.test(own) ? null : findSubjectBefore(facts, from, 0);
}

/** Nobody signs with itself: "하늘수협은 하늘수협과 시암푸드와 …". */
function withoutFirm(party: Counterparty | null, firm: FirmName | null): Counterparty | null {
  if (party === null || firm === null || party.name === firm.name) return party;
  const names = party.name.split(", ").filter((name) => name !== firm.name);
  return { ...party, name: names.join(", ") };
}

function readSigning(facts: SentenceFacts, word: ResultWord): Signing | null {
  const { text, start } = facts.sentence;
  const kind = kindOf(word);
  const rest = text.slice(word.end);
  const listed = withoutVerb.test(rest);
  if (kind === null || (!listed && !signs.test(rest))) return null;
  // A sum in the same clause makes it a figure's outcome, not one of its own.
  const from = Math.max(lastClauseStart(text.slice(0, word.start)), objectEnd(text, word.start));
  const to = word.end + (listed ? rest.indexOf(",") : clauseEnd(rest));
  const hasFigure = facts.figures.some(
    ({ figure }) => figure.start - start < to && figure.end - start > from,
  );
  if (hasFigure || succession.test(rest) || isToldBefore(text.slice(0, word.start), rest)) return null;
  const sides =
    findSidesOfClause(facts.sentence, word.start, word.start) ?? findBothSides(facts.sentence, word.start);
  const found = findCounterparty(text, from, word.end + 4);
  const told = sides?.party ?? (found === null ? null : shiftSpan(found, start));
  const subject =
    sides?.firm ?? findSubjectBefore(facts, word.start, from) ?? subjectCarriedOn(facts, told, from);
  const party = withoutFirm(told, subject);
  // "군과 아주푸드는 협약을 체결하고": who signs with the host is its partner, not a firm of its own.
  const firm = subject?.name === party?.name ? null : subject;
  const ahead = notYet.test(rest) && !/[았었했였]다/.test(rest.slice(0, 14));
  // Carried on from the clause before, the firm is told with what it did there.
  const cited = firm !== null && (sides !== null || firm.start >= start + from) ? firm.start : Infinity;
  const quoteStart = Math.min(party?.start ?? Infinity, cited, start + word.start);
  return { kind, party, firm, facts, ahead, historic: false, start: quoteStart, end: start + to };
}

const each = /각각\s(?:[^\s,.]+\s){0,2}$/;
const longestEach = 30;

/** "A와 B가 X, Y와 각각 계약을 체결했다": as many agreements as there are firms and partners. */
function shareOutSigning(signing: Signing): Signing[] {
  const { facts, party, end } = signing;
  const { text, start } = facts.sentence;
  const partners = party === null ? [] : membersOf(text, shiftSpan(party, -start));
  if (party === null || partners.length < 2) return [signing];
  const isShared = facts.words.some(
    (one) => one.end <= end - start && each.test(text.slice(Math.max(0, one.start - longestEach), one.start)),
  );
  if (!isShared) return [signing];
  const names = party.name.split(", ");
  const firms = readSubjects(facts, party.start, partners.length);
  if (firms.length === 0 || names.length !== partners.length) return [signing];
  return partners.map((partner, at) => ({
    ...signing,
    firm: firms[at] ?? null,
    party: { ...shiftSpan(partner, start), name: names[at] ?? partner.name },
    start: shiftSpan(partner, start).start,
  }));
}

/** "A는 B사에서 볼트 100만개의 공급을 요청받았다": an order that was asked for. */
const requested = /(?:공급|납품|수출|주문|계약)[^.,]{0,6}(?:요청|제의|제안)받[가-힣]*/;
/** "A는 B사로부터 김 2만 상자를 발주받았다": one that was placed. */
const ordered =
  /(?:주문|발주|오더)[을를]?\s?(?:받았|따냈)(?:다|고|으며|습니다)|(?:주문|발주|오더)[을를]?\s?(?:받아|따내)(?=[\s,])/;
/** "지난해 첫 주문을 받아", "샘플 주문을": what is told to explain the present, or brings no sale yet. */
const noPresentOrder = /지난해|작년|재작년|(?:19|20)\d\d년|\d\s?년\s전|당시|과거|샘플|시제품|견본/;

/** An order that a firm took or was asked for, without a sum. */
function readOrder(facts: SentenceFacts): Signing | null {
  const { text } = facts.sentence;
  const request = requested.exec(text);
  if (request !== null) return readOrderAt(facts, request, "contract_expected");
  const order = ordered.exec(text);
  if (order === null || noPresentOrder.test(text.slice(0, order.index))) return null;
  return readOrderAt(facts, order, "contract");
}

function readOrderAt(facts: SentenceFacts, request: RegExpExecArray, kind: OutcomeKind): Signing | null {
  const { text, start } = facts.sentence;
  const from = lastClauseStart(text.slice(0, request.index));
  const end = request.index + request[0].length;
  if (facts.figures.some(({ figure }) => figure.start - start < end && figure.end - start > from))
    return null;
  const found = findCounterparty(text, from, end);
  if (found === null) return null;
  const party = shiftSpan(found, start);
  const firm = findSubjectBefore(facts, found.start, from);
  const span = { start: party.start, end: start + end };
  return { ...span, kind, party, firm, facts, ahead: false, historic: false };
}

const englishSigning =
  /\b(?:signed|signs|exchanged|inked|concluded) (?:an?|another|the)?\s?(?:[a-z]+ )?(?:MOU|agreement|memorandum)\b/;

/** Where the clause of a signing behind the last sum of a sentence begins, or null if the sum is told in it. */
function ownClause(text: string, sum: number, signing: number): number | null {
  const joint = signing < sum ? null : /(?:, and|;|, while|, but) /.exec(text.slice(sum, signing));
  return joint === null ? null : sum + joint.index + joint[0].length;
}

function readEnglishSigning(facts: SentenceFacts): Signing | null {
  const { text, start } = facts.sentence;
  const match = isEnglish(text) ? englishSigning.exec(text) : null;
  const sums = facts.figures.map(({ figure }) => figure.end - start);
  const from = sums.length === 0 ? 0 : ownClause(text, Math.max(...sums), match?.index ?? 0);
  const party =
    match === null || from === null ? null : findCounterparty(text, from, text.length, match.index);
  if (match === null || party === null) return null;
  const placed = shiftSpan(party, start);
  const span = {
    start: start + match.index,
    end: Math.max(placed.end, start + match.index + match[0].length),
  };
  const subject = findEnglishSubjects(facts).find(
    ([firm, other]) => other === undefined && firm !== undefined && firm.start >= start + (from ?? 0),
  );
  const firm = subject?.[0] !== undefined && subject[0].end <= start + match.index ? subject[0] : null;
  return { ...span, kind: "mou", party: placed, firm, facts, ahead: false, historic: false };
}

const signingsOf = onceFor((facts: SentenceFacts): Signing[] => {
  const earlier = readPredecessors(facts);
  const found = facts.words.flatMap((word) => {
    const signing = readSigning(facts, word);
    return signing === null ? [] : shareOutSigning(signing);
  });
  const english = readEnglishSigning(facts);
  const order = readOrder(facts);
  return [
    ...(earlier === null ? found : [earlier]),
    ...(order === null ? [] : [order]),
    ...(english === null ? [] : [english]),
  ];
});

/** The signings without a sum in the sentences of an article. */
export function findSignings(sentences: readonly SentenceFacts[]): Signing[] {
  return sentences.flatMap(signingsOf);
}

function goesOn({ draft, party }: PlacedOutcome): boolean {
  if (party !== null && draft.sentence.text.startsWith(party.name)) return true;
  return draft.source === "before" || goesOnByLabel(wordsBefore(draft.sentence, { start: sumStart(draft) }));
}

/** A signing beside its own sum, in its sentence or the next, is told by that sum. */
function standsAlone(signing: Signing, bySentence: ReadonlyMap<number, readonly PlacedOutcome[]>): boolean {
  if (signing.party === null && signing.firm === null) return false;
  const { index } = signing.facts.sentence;
  const near = [...(bySentence.get(index) ?? []), ...(bySentence.get(index + 1) ?? [])];
  return !near.some(
    (one) =>
      one.kind === signing.kind &&
      (one.draft.sentence.index === index || (one.draft.sentence.index === index + 1 && goesOn(one))) &&
      (one.party === null || one.party.name === signing.party?.name),
  );
}

/** The signings that are results of their own: none that a sum or another sentence tells as well. */
export function selectSignings(signings: readonly Signing[], figured: readonly PlacedOutcome[]): Signing[] {
  const distinct = signings.filter((one, index) => {
    const { members, from } = nearby(signings, index);
    const twin = members.findIndex(
      (other, at) =>
        from + at !== index &&
        other.kind === one.kind &&
        sharesPartner(one, other) &&
        preferred(other, from + at, one, index),
    );
    return twin < 0;
  });
  const bySentence = new Map<number, PlacedOutcome[]>();
  for (const one of figured) {
    const { index } = one.draft.sentence;
    const same = bySentence.get(index);
    if (same === undefined) bySentence.set(index, [one]);
    else same.push(one);
  }
  return distinct.filter((signing) => standsAlone(signing, bySentence));
}

/** A caption and the body tell one signing: the one with more partners stays. */
function sharesPartner(a: Signing, b: Signing): boolean {
  if (a.party === null || b.party === null) return a.party === b.party && a.firm?.name === b.firm?.name;
  const names = b.party.name.split(", ");
  return a.party.name
    .split(", ")
    .some((name) => names.some((other) => name.includes(other) || other.includes(name)));
}

function preferred(a: Signing, at: number, b: Signing, index: number): boolean {
  if (a.facts.sentence.isHeadline !== b.facts.sentence.isHeadline) return b.facts.sentence.isHeadline;
  const [first, second] = [(a.party?.name ?? "").length, (b.party?.name ?? "").length];
  return first !== second ? first > second : at < index;
}
