// Shares out lists told in parallel: "A와 B는 X, Y와 각각 112만달러와 64만달러의 MOU를 맺었다" is A with X for the first sum
// and B with Y for the second; "respectively" does the same in English. Lists of another length are left alone.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { tellsBuying } from "../parties/buyers";
import { findEnglishSubjects } from "./english-firms";
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import { isVerbStem } from "./subject-before";
import { isFirmName } from "../parties/firm-lists";
import { isEnglish } from "../text/language";
import { agrees } from "../words/particles";
import { membersOf, readPartyAt } from "../parties/party-names";
import { reportedKinds, sumStart } from "../figures/outcome-draft";
import type { PlacedOutcome } from "../parties/placed-outcome";
import { shiftSpan } from "../text/span";
import { findMatches } from "../../reading/find-matches";

const each = /각각|respectively/;
const subject = /(?:은|는|이|가|도)(?=\s)/g;

/**
 * The subjects in front of a position of the article, as many as asked for, or none: "A와 B는".
 * @example readSubjects(facts, at, 2) // 가온소프트 and 노을랩 in "가온소프트와 노을랩이 …"
 */
export function readSubjects(facts: SentenceFacts, before: number, count: number): FirmName[] {
  const { text, start } = facts.sentence;
  if (isEnglish(text))
    return (
      findEnglishSubjects(facts).find(
        (group) => group.length === count && group.every(({ end }) => end <= before),
      ) ?? []
    );
  for (const match of findMatches(subject, text.slice(0, before - start)).reverse()) {
    const party = readPartyAt(text, match.index, 0);
    if (party === null || !agrees(party.name, match[0])) continue;
    const names = membersOf(text, party);
    if (names.length !== count || !party.name.split(", ").every(isFirmName)) continue;
    return names.map((name) => shiftSpan(name, start));
  }
  return [];
}

const withPartner = /[와과](?=[\s,])/g;
const toPartner = /(?:에게|에)(?=[\s,])/g;
const againstPartner = /(?:를|을)\s상대로(?=[\s,])/g;
const fromPartner = /(?:으로부터|로부터|에게서)(?=[\s,])/g;

/** The partners in front of the sums, as many as asked for: "A는 X와, B는 Y와 각각". */
function readPartners(
  facts: SentenceFacts,
  behind: number,
  before: number,
  count: number,
): Counterparty | null {
  const particles = [againstPartner, fromPartner, withPartner, toPartner];
  for (const particle of particles) {
    const partners = readPartnersBehind(particle, facts, { behind, before }, count);
    if (partners !== null) return partners;
  }
  return null;
}

function readPartnersBehind(
  particle: RegExp,
  facts: SentenceFacts,
  { behind, before }: { behind: number; before: number },
  count: number,
): Counterparty | null {
  const { text, start } = facts.sentence;
  const found: Counterparty[] = [];
  let from = behind - start;
  for (const match of findMatches(particle, text.slice(0, before - start))) {
    if (match.index < from) continue;
    const party = readPartyAt(text, match.index, from);
    if (party !== null && agrees(text.slice(0, match.index), match[0])) found.push(party);
    from = match.index + 1;
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = found.map((one) => one.name).join(", ");
  if (name.split(", ").length !== count) return null;
  return shiftSpan({ name, start: first.start, end: last.end }, start);
}

/** 각각 stands in front of all the sums: names were told before them, none between. */
function isParallel({ sentence }: SentenceFacts, group: readonly PlacedOutcome[]): boolean {
  const first = Math.min(...group.map(({ draft }) => sumStart(draft)));
  const at = sentence.text.search(each);
  return at >= 0 && at < first - sentence.start;
}

/** "A와 B도 X와 20만 달러, 15만 달러의 계약을 각각 따냈다": 각각 behind the sums, in their clause. */
function isSharedBehind({ sentence }: SentenceFacts, last: number): boolean {
  return /^[^,.]{0,28}각각\s/.test(sentence.text.slice(last - sentence.start));
}

/** Each with its own particle: "A는 …, B는 …". */
function readSeparateSubjects(facts: SentenceFacts, before: number, count: number): FirmName[] {
  const { text, start } = facts.sentence;
  const found = findMatches(subject, text.slice(0, before - start)).flatMap((match) => {
    const party = readPartyAt(text, match.index, 0);
    const left = text.slice(0, match.index);
    if (party === null || !agrees(left, match[0]) || isVerbStem(left, match[0]) || !isFirmName(party.name))
      return [];
    return [shiftSpan(party, start)];
  });
  return found.length === count ? found : [];
}

/** The firms that share the sums of a sentence by 각각; none if it tells no parallel lists. */
export function findParallelFirms(facts: SentenceFacts): FirmName[] {
  const sums = facts.figures.filter(({ figure, kind }) => figure.amount !== null && reportedKinds.has(kind));
  const [first] = sums;
  const behind = (sums.at(-1)?.figure.end ?? 0) - facts.sentence.start;
  if (tellsBuying(facts.sentence.text.slice(behind))) return [];
  if (first === undefined || sums.length < 2 || !each.test(facts.sentence.text)) return [];
  return readSubjects(facts, first.figure.start, sums.length);
}

/** The one partner, not several, that stands in front of the first sum. */
function commonPartner(group: readonly PlacedOutcome[], first: number): Counterparty | null {
  const told = group.flatMap(({ party }) => (party !== null && party.end <= first ? [party] : []));
  const [party, other] = told;
  return party === undefined || other !== undefined || party.name.includes(", ") ? null : party;
}

function shareIn(facts: SentenceFacts, group: readonly PlacedOutcome[]): PlacedOutcome[] {
  const first = Math.min(...group.map(({ draft }) => sumStart(draft)));
  const own = group.find(({ party }) => party?.name.split(", ").length === group.length)?.party ?? null;
  const joined = readSubjects(facts, first, group.length);
  const behind = joined.at(-1)?.end ?? facts.sentence.start;
  const listed =
    own ??
    (group.length > 1 && isParallel(facts, group) ? readPartners(facts, behind, first, group.length) : null);
  const partners = listed?.name.split(", ") ?? [];
  // "A와 B는 X와 각각 25만, 18만 달러의 협약을": one partner in front of all the sums is that of each.
  const end = Math.max(...group.map(({ draft }) => draft.amountSpan?.end ?? draft.start));
  const parallel = isParallel(facts, group) || (joined.length > 0 && isSharedBehind(facts, end));
  const common = listed === null && parallel ? commonPartner(group, first) : null;
  const firms =
    joined.length > 0 || listed === null ? joined : readSeparateSubjects(facts, first, group.length);
  const shared = group.find(({ firm }) => firm !== null)?.firm ?? null;
  // "A와 B가 각각 20만 달러, 10만 달러를 주문했다": the parallel subjects are the buyers.
  const buy = listed === null && tellsBuying(facts.sentence.text.slice(end - facts.sentence.start));
  return group.map((one, index) => {
    const buyer = buy ? (firms[index] ?? null) : null;
    if (buyer !== null) return { ...one, party: buyer, firm: null };
    const name = partners[index];
    const party = listed === null || name === undefined ? (one.party ?? common) : { ...listed, name };
    return { ...one, party, firm: firms[index] ?? (listed === null ? one.firm : (one.firm ?? shared)) };
  });
}

/** Pairs firms, partners and sums in the sentences that tell them in parallel; positions stay those of the article. */
export function shareOut(facts: ArticleFacts, placed: readonly PlacedOutcome[]): PlacedOutcome[] {
  const groups = new Map<string, PlacedOutcome[]>();
  for (const one of placed) {
    const { sentence, amount } = one.draft;
    if (amount === null || !each.test(sentence.text)) continue;
    const key = `${sentence.index} ${one.kind} ${amount.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const shared = new Map<PlacedOutcome, PlacedOutcome>();
  for (const group of groups.values()) {
    const [first] = group;
    const own = first === undefined ? undefined : facts.sentences[first.draft.sentence.index];
    if (own === undefined || group.length < 2) continue;
    shareIn(own, group).forEach((one, index) => {
      const before = group[index];
      if (before !== undefined) shared.set(before, one);
    });
  }
  return placed.map((one) => shared.get(one) ?? one);
}
