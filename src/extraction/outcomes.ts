// Puts the outcome records together: sums and counts, signings without a sum, the partner and firm of each, the
// mission it belongs to and the total it is a part of.
import type { Doubt, EvidenceByField, OutcomeKind, OutcomeRecord } from "../records/article";
import { findSignings } from "./agreements";
import type { Signing } from "./agreements";
import type { ArticleFacts, SentenceFacts } from "./article-facts";
import { clauseEnd, lastClauseStart } from "./clauses";
import { findCounterparty } from "./counterparties";
import type { Counterparty } from "./counterparties";
import { isHistoric } from "./history";
import { frameOfSentence } from "./mission-frames";
import type { MissionFrame } from "./mission-frames";
import { draftOutcomes, reportedKinds } from "./outcome-drafts";
import type { OutcomeDraft } from "./outcome-drafts";
import { findParts } from "./part-of";
import { quoteSpan } from "./span";
import type { Span } from "./span";
import type { FirmName } from "./firm-names";

/** Joins a figure to the firm it belongs to. */
export type FirmOf = (draft: OutcomeDraft) => FirmName | null;

interface Ready {
  draft: OutcomeDraft;
  kind: OutcomeKind;
  historic: boolean;
  mission: number | null;
  firm: string | null;
  firmSpan: FirmName | null;
  party: Counterparty | null;
}

const inTerms = /(?:연간|매년|해마다|(?<![가-힣])연|앞으로\s)?(?:\d+년(?:간|\s동안)?)?\s?$/;
const institution =
  /협회|연합회|테크노파크|진흥원|공사|시청|대학|스쿨|디자인센터|센터|지회|재단|상공회의소|연구원|연구소|정부|위원회|기관/;

function yearOf(facts: ArticleFacts): number | null {
  return facts.publishedOn === null ? null : Number(facts.publishedOn.slice(0, 4));
}

function partyAt(facts: ArticleFacts, span: Span): Counterparty | null {
  const sentence = facts.sentences.find(
    (one) => one.sentence.start <= span.start && span.end <= one.sentence.end,
  )?.sentence;
  if (sentence === undefined) return null;
  const { text, start } = sentence;
  const at = span.start - start;
  const from = lastClauseStart(text.slice(0, at));
  const to = span.end - start + clauseEnd(text.slice(span.end - start));
  const party = findCounterparty(text, from, to);
  return party === null ? null : { ...party, start: party.start + start, end: party.end + start };
}

/** The partner named where the result is told, or where it is told again. */
function partyOf(facts: ArticleFacts, draft: OutcomeDraft): Counterparty | null {
  for (const span of [draft, ...draft.repeats]) {
    const party = partyAt(facts, span);
    if (party !== null) return party;
  }
  return null;
}

function missionOf(frames: readonly MissionFrame[], index: number): number | null {
  const frame = frameOfSentence(frames, index);
  const at = frame === null ? -1 : frames.indexOf(frame);
  return at < 0 ? null : at;
}

/** Sums shipped, budgets and turnovers are background: no mission reports them as its result. */
function belongsToMission(kind: OutcomeKind): boolean {
  return reportedKinds.has(kind) || kind === "investment";
}

function prepare(
  facts: ArticleFacts,
  frames: readonly MissionFrame[],
  draft: OutcomeDraft,
  firmOf: FirmOf,
  previewed: boolean,
): Ready {
  const mission = missionOf(frames, draft.sentence.index);
  // A preview that tells a result tells one of an earlier time.
  const own = frames.some((frame) => !frame.isMain && frame.sentences.has(draft.sentence.index));
  const earlier = previewed && !own && draft.modality !== "planned" && reportedKinds.has(draft.kind);
  const historic = isHistoric(draft, yearOf(facts)) || earlier;
  const firm = firmOf(draft);
  const background = historic || !belongsToMission(draft.kind);
  const party = signable(draft.kind) ? partyOf(facts, draft) : null;
  return {
    draft,
    kind: draft.kind,
    historic,
    mission: background ? null : mission,
    firm: firm?.name ?? null,
    firmSpan: firm,
    party,
  };
}

function doubtsOf(draft: OutcomeDraft): Doubt[] {
  const doubts: Doubt[] = [];
  if (draft.unitDropped) doubts.push({ field: "amountAlso", reason: "단위 생략" });
  if (draft.inherited && reportedKinds.has(draft.kind))
    doubts.push({ field: "kind", reason: "앞 문장에서 이어받은 실적항목" });
  return doubts;
}

function termOf(facts: ArticleFacts, draft: OutcomeDraft): string | null {
  const at = draft.amountSpan?.start;
  if (at === undefined) return null;
  const before = facts.text.slice(Math.max(draft.sentence.start, at - 30), at);
  const words =
    /(연간|매년|해마다|(?<![가-힣])연(?=\s))\s?(?:[가-힣]+\s)?$/.exec(before)?.[1] ??
    /(\d+년)(?:간|\s동안)\s[^,.]{0,16}$/.exec(before)?.[1];
  void inTerms;
  return words ?? null;
}

/** The day of a signing: a day told in its own clause, or in a caption of the same signing. */
function signedOn(facts: ArticleFacts, spans: readonly Span[]): { on: string; span: Span } | null {
  for (const span of spans) {
    const holder = facts.sentences.find(
      ({ sentence }) => sentence.start <= span.start && span.end <= sentence.end,
    );
    const day = holder?.dates.findLast(
      (date) =>
        !date.isPeriod &&
        date.end <= span.end &&
        date.from !== null &&
        !/^\s?(?:밝|전했|알)/.test(facts.text.slice(date.end, date.end + 4)),
    );
    if (day?.from !== null && day !== undefined) return { on: day.from, span: day };
  }
  return null;
}

function signable(kind: OutcomeKind): boolean {
  return kind === "contract" || kind === "mou" || kind === "investment";
}

function buildOutcome(facts: ArticleFacts, ready: Ready, partOf: number | null): OutcomeRecord {
  const { draft, kind, historic, mission, party, firm, firmSpan } = ready;
  const { text } = facts;
  const signed = signable(kind) && !historic ? signedOn(facts, [...draft.repeats, draft]) : null;
  const evidence: EvidenceByField = {};
  if (draft.amountSpan !== null) evidence["amount"] = [quoteSpan(text, draft.amountSpan)];
  if (draft.countSpan !== null) evidence["count"] = [quoteSpan(text, draft.countSpan)];
  if (party !== null) evidence["counterparty"] = [quoteSpan(text, party)];
  if (firmSpan !== null) evidence["firm"] = [quoteSpan(text, firmSpan)];
  if (signed !== null) evidence["signedOn"] = [quoteSpan(text, signed.span)];
  evidence["quote"] = [draft, ...draft.repeats].map((span) => quoteSpan(text, span));
  return {
    mission,
    kind,
    count: draft.count,
    amount: draft.amount?.amount ?? null,
    amountTo: draft.amount?.amountTo ?? null,
    currency: draft.amount?.currency ?? null,
    amountAlso: [...draft.also],
    rawAmount: draft.amount?.text ?? null,
    approximate: draft.approximate,
    counterparty: party?.name ?? null,
    country: null,
    firm,
    partOf,
    happened: draft.modality !== "planned",
    ...(historic ? { historic: true } : {}),
    signedOn: signed?.on ?? null,
    mouParties: kind === "mou" ? partiesOf(party) : null,
    contractTerm: signable(kind) ? termOf(facts, draft) : null,
    quote: text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    evidence,
    doubts: doubtsOf(draft),
  };
}

function partiesOf(party: Counterparty | null): OutcomeRecord["mouParties"] {
  if (party === null) return "firms";
  return institution.test(party.name) ? "institutions" : "firms";
}

function toDraft(facts: ArticleFacts, signing: Signing): OutcomeDraft {
  const { start, end, kind, ahead } = signing;
  void facts;
  return {
    start,
    end,
    kind,
    count: null,
    countSpan: null,
    amount: null,
    amountSpan: null,
    also: [],
    approximate: false,
    modality: ahead ? "planned" : "done",
    sentence: signing.facts.sentence,
    unitDropped: false,
    repeats: [],
    inherited: false,
  };
}

/** A signing told without a partner, or beside its own sum in the next sentence, adds nothing. */
function standsAlone(signing: Signing, ready: readonly Ready[]): boolean {
  if (signing.party === null) return false;
  const { index } = signing.facts.sentence;
  return !ready.some(
    (one) =>
      one.kind === signing.kind &&
      one.draft.sentence.index >= index &&
      one.draft.sentence.index <= index + 1 &&
      (one.party === null || one.party.name === signing.party?.name),
  );
}

function prepareSigning(
  facts: ArticleFacts,
  frames: readonly MissionFrame[],
  signing: Signing,
  previewed: boolean,
): Ready {
  const { party, historic } = signing;
  const base = signing.facts.sentence.start;
  const placed =
    party === null || historic ? party : { ...party, start: party.start + base, end: party.end + base };
  const draft = toDraft(facts, signing);
  const modality = previewed && !historic ? "planned" : draft.modality;
  const mission = historic ? null : missionOf(frames, signing.facts.sentence.index);
  return {
    draft: { ...draft, modality },
    kind: signing.kind,
    historic,
    mission,
    firm: null,
    firmSpan: null,
    party: placed,
  };
}

/** A caption and the body tell one signing: the one with more partners stays. */
function distinctSignings(signings: readonly Signing[]): Signing[] {
  return signings.filter((one, index) => {
    const twin = signings.findIndex(
      (other, at) =>
        at !== index &&
        other.kind === one.kind &&
        sharesPartner(one, other) &&
        preferred(other, at, one, index),
    );
    return twin < 0;
  });
}

function sharesPartner(a: Signing, b: Signing): boolean {
  const names = (b.party?.name ?? "").split(", ");
  return (a.party?.name ?? "")
    .split(", ")
    .some((name) => names.some((other) => name.includes(other) || other.includes(name)));
}

function preferred(a: Signing, at: number, b: Signing, index: number): boolean {
  if (a.facts.sentence.isHeadline !== b.facts.sentence.isHeadline) return b.facts.sentence.isHeadline;
  const [first, second] = [(a.party?.name ?? "").length, (b.party?.name ?? "").length];
  return first !== second ? first > second : at < index;
}

/** A total told before the missions part ways belongs to none of them. */
function releaseTotals(ready: readonly Ready[], parts: readonly (number | null)[]): Ready[] {
  return ready.map((one, index) => {
    const missions = new Set(ready.filter((_, at) => parts[at] === index).map((part) => part.mission));
    return missions.size > 1 ? { ...one, mission: null } : one;
  });
}

/** Signing partners of an agreement with the host, for its organisers. */
export interface OutcomeSet {
  outcomes: OutcomeRecord[];
  signings: Signing[];
}

/**
 * All outcomes of an article.
 * @param previewed the main mission lies ahead: signings are planned, results told are earlier ones
 */
export function buildOutcomes(
  facts: ArticleFacts,
  frames: readonly MissionFrame[],
  firmOf: FirmOf,
  previewed: boolean,
): OutcomeSet {
  const all = facts.sentences.flatMap((one: SentenceFacts) => one.figures);
  const drafts = draftOutcomes(all, (a, b) => {
    const [first, second] = [firmOf(a)?.name, firmOf(b)?.name];
    return first !== undefined && second !== undefined && first !== second;
  });
  const figured = drafts.map((draft) => prepare(facts, frames, draft, firmOf, previewed));
  const signings = distinctSignings(findSignings(facts.sentences)).filter((signing) =>
    standsAlone(signing, figured),
  );
  const signed = signings.map((signing) => prepareSigning(facts, frames, signing, previewed));
  const ready = [...figured, ...signed].sort((a, b) => a.draft.start - b.draft.start);
  const parts = findParts(ready);
  const released = releaseTotals(ready, parts);
  return { outcomes: released.map((one, index) => buildOutcome(facts, one, parts[index] ?? null)), signings };
}
