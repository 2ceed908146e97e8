// Writes a placed outcome as a record: every value with the words that state it, and a doubt where a reader should look.
import type { PlacedOutcome } from "../parties/placed-outcome";
import type { Counterparty } from "../text/counterparty";
import type { OutcomeDraft } from "../figures/outcome-draft";
import { findOutcomeDoubts } from "./outcome-doubts";
import type { EvidenceByField, OutcomeRecord } from "../../records/article";
import { sentenceAt } from "../article-facts";
import type { ArticleFacts } from "../article-facts";
import { isSignable } from "./placed-outcomes";
import { quoteSpan } from "../text/span";
import type { Span } from "../text/span";

/** Bodies that are no firms: an agreement with one is between institutions, no export deal. */
export const institution =
  /협회|연합회|OKTA|테크노파크|진흥원|공사|시청|대학|스쿨|디자인센터|센터|지회|재단|상공회의소|연구원|연구소|정부|위원회|기관/;

function termOf(facts: ArticleFacts, draft: OutcomeDraft): string | null {
  const at = draft.amountSpan?.start;
  if (at === undefined) return null;
  const before = facts.text.slice(Math.max(draft.sentence.start, at - 30), at);
  const words =
    /(연간|매년|해마다|(?<![가-힣])연(?=\s))\s?(?:[가-힣]+\s)?$/.exec(before)?.[1] ??
    /(\d+년)(?:간|\s동안)\s[^,.]{0,16}$/.exec(before)?.[1];
  return words ?? null;
}

/** The day of a signing: a day told in its own clause, or in a caption of the same signing. */
function signedOn(facts: ArticleFacts, spans: readonly Span[]): { on: string; span: Span } | null {
  for (const span of spans) {
    const holder = sentenceAt(facts, span.start);
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

/** "일본 유통업체 가온사": the country in front of a partner is its country. */
function countryOf(facts: ArticleFacts, party: Counterparty): string | null {
  const holder = sentenceAt(facts, party.start);
  const place = holder?.places.findLast(({ kind, end }) => kind === "country" && end <= party.start);
  if (place === undefined) return null;
  const between = facts.text.slice(place.end, party.start);
  return /^(?:의)?\s(?:[가-힣]+\s){0,3}[^,.가-힣]?$/.test(between) ? place.text : null;
}

/** The record of one outcome; `partOf` is the index of the total it is a part of. */
export function buildOutcome(
  facts: ArticleFacts,
  placed: PlacedOutcome,
  partOf: number | null,
): OutcomeRecord {
  const { draft, kind, historic, mission, party, firm } = placed;
  const { text } = facts;
  const signed = isSignable(kind) && !historic ? signedOn(facts, [...draft.repeats, draft]) : null;
  const evidence: EvidenceByField = {};
  if (draft.amountSpan !== null) evidence.amount = [quoteSpan(text, draft.amountSpan)];
  if (draft.countSpan !== null) evidence.count = [quoteSpan(text, draft.countSpan)];
  if (party !== null) evidence.counterparty = [quoteSpan(text, party)];
  if (firm !== null) evidence.firm = [quoteSpan(text, firm)];
  if (signed !== null) evidence.signedOn = [quoteSpan(text, signed.span)];
  evidence.quote = [draft, ...draft.repeats].map((span) => quoteSpan(text, span));
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
    country: party === null ? null : countryOf(facts, party),
    firm: firm?.name ?? null,
    partOf,
    happened: draft.modality !== "planned",
    ...(historic ? { historic: true } : {}),
    signedOn: signed?.on ?? null,
    mouParties: kind === "mou" ? partiesOf(party) : null,
    contractTerm: isSignable(kind) ? termOf(facts, draft) : null,
    quote: text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    evidence,
    doubts: findOutcomeDoubts(placed),
  };
}

function partiesOf(party: Counterparty | null): OutcomeRecord["mouParties"] {
  if (party === null) return "firms";
  return institution.test(party.name) ? "institutions" : "firms";
}
