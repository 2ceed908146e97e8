// From classified figures to outcomes: what repeats another is merged, a rounded headline gives way to the exact sum
// of the body, a sum in another currency becomes its restatement. Each draft keeps the figures it was made from.
import type { Money, OutcomeKind } from "../records/article";
import type { Amount } from "./amounts";
import type { Classified } from "./figure-kinds";
import type { Sentence } from "./sentences";
import type { Span } from "./span";
import { nearby } from "./story-window";

/** One stated result before it is joined to missions and firms. Positions are those of the article. */
export interface OutcomeDraft extends Span {
  kind: OutcomeKind;
  count: number | null;
  countSpan: Span | null;
  amount: Amount | null;
  amountSpan: Span | null;
  also: Money[];
  approximate: boolean;
  modality: Classified["modality"];
  sentence: Sentence;
  unitDropped: boolean;
  /** The same result told again elsewhere. */
  repeats: Span[];
  source: Classified["source"];
}

/** Reported kinds stand on their own; everything else is background. */
export const reportedKinds: ReadonlySet<OutcomeKind> = new Set([
  "consultation",
  "contract",
  "contract_expected",
  "mou",
  "onsite_sale",
]);
/** Kinds under which reports tell one and the same sum: a headline says 계약, the body 계약추진. */
const claims: readonly OutcomeKind[] = ["consultation", "contract_expected", "mou", "contract"];
const roundingTolerance = 0.01;
/** A headline rounds more boldly: $3 million of 3.05. */
const headlineTolerance = 0.02;
/** Newspapers' own sums are off by a rounding. */
const sumTolerance = 0.01;
const wonPerDollar = { low: 600, high: 1700 };

function toDraft(one: Classified): OutcomeDraft {
  const { figure, kind, modality } = one;
  const start = Math.min(figure.start, one.wordStart ?? figure.start);
  const end = Math.max(figure.end, one.wordEnd ?? figure.end);
  const base = figure.sentence.start;
  const { amount, count } = figure;
  return {
    start,
    end,
    kind,
    count: count?.value ?? null,
    countSpan: count === null ? null : { start: base + count.start, end: base + count.end },
    amount,
    amountSpan: amount === null ? null : { start: base + amount.start, end: base + amount.end },
    also: figure.also.map(({ amount: value, currency }) => ({ amount: value, currency })),
    approximate: amount?.approximate ?? count?.approximate ?? false,
    modality,
    sentence: figure.sentence,
    unitDropped: figure.unitDropped,
    repeats: [],
    source: one.source,
  };
}

function sameMoney(a: OutcomeDraft, b: OutcomeDraft): boolean {
  return (
    a.amount !== null &&
    b.amount !== null &&
    a.amount.currency === b.amount.currency &&
    a.amount.amount === b.amount.amount
  );
}

/** A sum of fewer digits that rounds another: 2,700만 of 2,695만, 367만 of 367만3000. */
function isRoundingOf(rounded: OutcomeDraft, exact: OutcomeDraft, tolerance = roundingTolerance): boolean {
  const [a, b] = [rounded.amount, exact.amount];
  if (a === null || b === null || a.currency !== b.currency || a.amount === b.amount) return false;
  const digits = (value: number): number => String(value).replace(/0+$/, "").length;
  return digits(a.amount) < digits(b.amount) && Math.abs(a.amount - b.amount) <= b.amount * tolerance;
}

/** Won and dollars of one sum: the ratio is an exchange rate of the last decades. */
function isSameInWon(won: OutcomeDraft, dollars: OutcomeDraft): boolean {
  const [a, b] = [won.amount, dollars.amount];
  if (a === null || b === null || a.currency !== "KRW" || b.currency !== "USD" || dollars.also.length > 0)
    return false;
  const rate = a.amount / b.amount;
  return rate >= wonPerDollar.low && rate <= wonPerDollar.high;
}

function comparable(a: OutcomeKind, b: OutcomeKind): boolean {
  return a === b || (claims.includes(a) && claims.includes(b));
}

function absorb(kept: OutcomeDraft, gone: OutcomeDraft): OutcomeDraft {
  const span = { start: gone.start, end: gone.end };
  return {
    ...kept,
    count: kept.count ?? gone.count,
    countSpan: kept.countSpan ?? gone.countSpan,
    also: kept.also.length > 0 ? kept.also : gone.also,
    approximate: kept.approximate || (sameMoney(kept, gone) && gone.approximate && kept.sentence.isHeadline),
    repeats: [...kept.repeats, span, ...gone.repeats],
  };
}

/** Two drafts of the body that are one result told twice; `namesDiffer` says that they belong to different firms. */
function isRepeat(
  first: OutcomeDraft,
  second: OutcomeDraft,
  namesDiffer: (a: OutcomeDraft, b: OutcomeDraft) => boolean,
): boolean {
  if (first.kind !== second.kind || first.sentence === second.sentence) return false;
  const bare = first.amount === null && second.amount === null && first.count === second.count;
  return (sameMoney(first, second) || bare) && !namesDiffer(first, second);
}

function mergeBody(
  drafts: readonly OutcomeDraft[],
  namesDiffer: (a: OutcomeDraft, b: OutcomeDraft) => boolean,
): OutcomeDraft[] {
  const kept: OutcomeDraft[] = [];
  for (const draft of drafts) {
    const { members, from } = nearby(kept, kept.length);
    const at = members.findIndex((other) => isRepeat(other, draft, namesDiffer));
    const twin = members[at];
    if (twin === undefined) kept.push(draft);
    else kept[from + at] = absorb(twin, draft);
  }
  return mergeRoundings(kept);
}

/** In the body too a lead rounds: the exact sum of a later sentence replaces it. */
function mergeRoundings(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  return drafts.filter((draft, index) => {
    const { members, from } = nearby(drafts, index);
    const behind = members.slice(index - from + 1);
    return !behind.some(
      (other) => other.kind === draft.kind && other.sentence !== draft.sentence && isRoundingOf(draft, other),
    );
  });
}

/** The lead's "77억원어치의 계약" beside "643만 달러" of the same kind is its value in won. */
function mergeWon(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  const gone = new Set<OutcomeDraft>();
  const merged = drafts.map((draft, index) => {
    const won = nearby(drafts, index).members.find(
      (other) =>
        !gone.has(other) &&
        other.kind === draft.kind &&
        other.sentence !== draft.sentence &&
        isSameInWon(other, draft),
    );
    if (won?.amount === null || won === undefined) return draft;
    gone.add(won);
    const also = [{ amount: won.amount.amount, currency: won.amount.currency }];
    return { ...draft, also, repeats: [...draft.repeats, { start: won.start, end: won.end }] };
  });
  return merged.filter((_, index) => {
    const original = drafts[index];
    return original === undefined || !gone.has(original);
  });
}

/** "230건의 상담을 통해 1,250만 달러의 상담액": a count and a sum of one kind in one sentence are one result. */
function joinCounts(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  const joined = new Map<OutcomeDraft, OutcomeDraft>();
  const gone = new Set<OutcomeDraft>();
  drafts.forEach((count, index) => {
    if (count.amount !== null || count.count === null) return;
    const same = nearby(drafts, index).members.filter(
      (other) => other.sentence === count.sentence && other.kind === count.kind,
    );
    const sums = same.filter((other) => other.amount !== null);
    const [sum] = sums;
    if (sum === undefined || sums.length > 1 || same.length > 2 || sum.count !== null) return;
    gone.add(count);
    const span = { start: Math.min(sum.start, count.start), end: Math.max(sum.end, count.end) };
    joined.set(sum, { ...sum, ...span, count: count.count, countSpan: count.countSpan });
  });
  return drafts.filter((draft) => !gone.has(draft)).map((draft) => joined.get(draft) ?? draft);
}

function tellsAgain(headline: OutcomeDraft, draft: OutcomeDraft): boolean {
  return (
    sameMoney(headline, draft) ||
    isRoundingOf(headline, draft, headlineTolerance) ||
    isSameInWon(headline, draft) ||
    sameCount(headline, draft)
  );
}

/** A headline's figure is a result of its own only if the body has none that it repeats or rounds. */
function addHeadlines(body: readonly OutcomeDraft[], headlines: readonly OutcomeDraft[]): OutcomeDraft[] {
  const kept = [...body];
  for (const headline of headlines) {
    const place = kept.findIndex((draft) => draft.start > headline.start);
    const { members, from } = nearby(kept, place < 0 ? kept.length : place);
    const at = members.findIndex((draft) => tellsAgain(headline, draft));
    const told = members[at];
    const span = { start: headline.start, end: headline.end };
    if (told !== undefined) kept[from + at] = { ...told, repeats: [...told.repeats, span] };
    else if (reportedKinds.has(headline.kind)) kept.splice(place < 0 ? kept.length : place, 0, headline);
  }
  return kept;
}

function sameCount(a: OutcomeDraft, b: OutcomeDraft): boolean {
  return a.amount === null && a.count !== null && a.count === b.count && comparable(a.kind, b.kind);
}

/** Counts without a sum are results only of a reported kind, and meetings (회) only as 상담. */
function isResult(draft: OutcomeDraft): boolean {
  if (draft.amount !== null) return true;
  const meetings = draft.countSpan !== null && /(?:회|차례)$/.test(quoteOf(draft.sentence, draft.countSpan));
  return reportedKinds.has(draft.kind) && (!meetings || draft.kind === "consultation");
}

function quoteOf(sentence: Sentence, span: Span): string {
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
}

/** Parts called 계약 that add up to an expected or an agreed total are of the total's kind, whatever each is called. */
function retypeParts(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  const retyped = new Map<OutcomeDraft, OutcomeKind>();
  drafts.forEach((total, index) => {
    const { amount } = total;
    if ((total.kind !== "contract_expected" && total.kind !== "mou") || amount === null) return;
    const { members, from } = nearby(drafts, index);
    const behind = members
      .slice(index - from + 1)
      .filter((draft) => draft.kind === "contract" && draft.amount?.currency === amount.currency);
    for (const sentence of new Set(behind.map((draft) => draft.sentence))) {
      const parts = behind.filter((draft) => draft.sentence === sentence);
      const sum = parts.reduce((acc, part) => acc + (part.amount?.amount ?? 0), 0);
      if (parts.length < 2 || Math.abs(sum - amount.amount) > amount.amount * sumTolerance) continue;
      for (const part of parts) retyped.set(part, total.kind);
    }
  });
  return drafts.map((draft) => ({ ...draft, kind: retyped.get(draft) ?? draft.kind }));
}

/**
 * The outcomes of an article without repeats, in reading order. Counts without a result word and sums that the text
 * calls nothing stay as other_amount.
 */
export function draftOutcomes(
  classified: readonly Classified[],
  namesDiffer: (a: OutcomeDraft, b: OutcomeDraft) => boolean,
): OutcomeDraft[] {
  const drafts = joinCounts(classified.map(toDraft).filter(isResult));
  const body = mergeWon(
    mergeBody(
      drafts.filter((draft) => !draft.sentence.isHeadline),
      namesDiffer,
    ),
  );
  return addHeadlines(
    retypeParts(body),
    drafts.filter((draft) => draft.sentence.isHeadline),
  );
}
