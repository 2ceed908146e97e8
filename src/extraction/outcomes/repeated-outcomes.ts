// Results that an article tells more than once: in the headline and the body, rounded and exact, in dollars and won. One
// deal told twice must not be counted twice.
import type { OutcomeDraft } from "../figures/outcome-draft";
import { reportedKinds, sumStart } from "../figures/outcome-draft";
import type { OutcomeKind } from "../../records/article";
import { findLead, isWeaker, mayRetell, tellOtherCities, tellOtherPlaces } from "./retold-lead";
import { nearby } from "../text/story-window";
import { areItemsOfOneTable } from "../text/table-row";
import { wordsBefore } from "../text/words-around";

/** Whether two results belong to different firms. */
export type NamesDiffer = (a: OutcomeDraft, b: OutcomeDraft) => boolean;

/** Kinds under which reports tell one and the same sum: a headline says 계약, the body 계약추진. */
const claims: readonly OutcomeKind[] = ["consultation", "contract_expected", "mou", "contract"];
const roundingTolerance = 0.01;
/** A headline rounds more boldly: $3 million of 3.05. */
const headlineTolerance = 0.02;
const wonPerDollar = { low: 600, high: 1700 };

function sameMoney(a: OutcomeDraft, b: OutcomeDraft): boolean {
  return (
    a.amount !== null &&
    b.amount !== null &&
    a.amount.currency === b.amount.currency &&
    a.amount.amount === b.amount.amount
  );
}

function significantDigits(value: number): string {
  return String(value).replace(/0+$/, "");
}

/** Whether `cut` is `exact` with nothing but its first digits: 2,000만 of 2,048만; one part in ten at most is lost. */
function isCutOff(cut: number, exact: number, digits: number): boolean {
  return (
    cut < exact && exact - cut < exact / 10 && String(exact).slice(0, digits) === String(cut).slice(0, digits)
  );
}

/** A sum of fewer digits that rounds another: 2,700만 of 2,695만, 367만 of 367만3000. */
function isRoundingOf(rounded: OutcomeDraft, exact: OutcomeDraft, tolerance = roundingTolerance): boolean {
  const [a, b] = [rounded.amount, exact.amount];
  if (a === null || a.currency !== b?.currency || a.amount === b.amount) return false;
  const [short, long] = [significantDigits(a.amount), significantDigits(b.amount)];
  if (short.length >= long.length) return false;
  const near = Math.abs(a.amount - b.amount) <= b.amount * tolerance;
  // 2천만 of 2천48만: the leading digits, cut off.
  return near || (tolerance === headlineTolerance && isCutOff(a.amount, b.amount, short.length));
}

/** How much of a sum a lead cuts off that keeps its first digits: 350만 of 357만. */
const cutOffTolerance = 0.03;
/** A running total is no exact form of this event's, nor is the sum of an earlier one. */
const running = /누적|누계|합쳐|합하면|이번까지|지금까지|그동안|앞서|지난해|작년|전년/;

function cutsOff(lead: OutcomeDraft, exact: OutcomeDraft): boolean {
  const [a, b] = [lead.amount, exact.amount];
  if (a === null || a.currency !== b?.currency || a.amount >= b.amount) return false;
  if (lead.modality !== exact.modality) return false;
  const [short, long] = [significantDigits(a.amount), significantDigits(b.amount)];
  if (short.length < 2 || short.length >= long.length) return false;
  const loss = b.amount - a.amount;
  if (loss > b.amount * cutOffTolerance || !isCutOff(a.amount, b.amount, short.length)) return false;
  return !running.test(exact.sentence.text) && !tellOtherPlaces(lead.sentence.text, exact.sentence.text);
}

/** Won and dollars of one sum: restated in won it is that or its rounding, else the ratio is an exchange rate of the last decades. */
function isSameInWon(won: OutcomeDraft, dollars: OutcomeDraft): boolean {
  const [a, b] = [won.amount, dollars.amount];
  if (a === null || b === null || a.currency !== "KRW" || b.currency !== "USD") return false;
  // "63건 140억원" beside "80건 900만 달러": what is counted otherwise is another result, however near the sum.
  if (won.count !== null && dollars.count !== null && won.count !== dollars.count) return false;
  const [restated] = dollars.also;
  if (restated !== undefined)
    return restated.currency === "KRW" && a.approximate && isCutOffWon(a.amount, restated.amount);
  const rate = a.amount / b.amount;
  return rate >= wonPerDollar.low && rate <= wonPerDollar.high;
}

/** "약 1천300억원" of 1천330억원, "약 60억원" of 59억8천만원. */
function isCutOffWon(rounded: number, exact: number): boolean {
  const [short, long] = [significantDigits(rounded), significantDigits(exact)];
  if (rounded === exact) return true;
  if (short.length >= long.length) return false;
  return Math.abs(rounded - exact) <= exact * headlineTolerance || isCutOff(rounded, exact, short.length);
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

/** Two drafts of the body that state the same twice; `namesDiffer` says that they belong to different firms. */
function isRepeat(first: OutcomeDraft, second: OutcomeDraft, namesDiffer: NamesDiffer): boolean {
  if (first.sentence === second.sentence) return false;
  const bare = first.amount === null && second.amount === null && first.count === second.count;
  if (!bare && !sameMoney(first, second)) return false;
  if (areItemsOfOneTable(first.sentence, second.sentence)) return false;
  // "나머지 10만 달러": the rest of a total is nothing that was told before.
  if (
    [first, second].some((one) =>
      /나머지\s[^,.]{0,8}$/.test(wordsBefore(one.sentence, { start: sumStart(one) })),
    )
  )
    return false;
  return !namesDiffer(first, second);
}

function mergeBody(
  drafts: readonly OutcomeDraft[],
  namesDiffer: NamesDiffer,
  isNamed: (draft: OutcomeDraft) => boolean,
): OutcomeDraft[] {
  const kept: OutcomeDraft[] = [];
  const lead = findLead(drafts);
  for (const draft of drafts) {
    const { members, from } = nearby(kept, kept.length);
    const again = (other: OutcomeDraft): boolean =>
      other.sentence === lead && !isNamed(other) && !isNamed(draft) && mayRetell(other, draft);
    const at = members.findIndex(
      (other) => (other.kind === draft.kind || again(other)) && isRepeat(other, draft, namesDiffer),
    );
    const twin = members[at];
    if (twin === undefined) kept.push(draft);
    else if (isWeaker(draft, twin)) kept[from + at] = absorb(draft, twin);
    else kept[from + at] = absorb(twin, draft);
  }
  return kept;
}

const ofOtherYear = /지난해|작년|재작년|전년|내년|(?:19|20)\d\d년/;

/** "1천만 달러가 넘는" for 1,032만 달러: what says that it is rounded, and speaks of no other year or city. */
function saysRounded(rounded: OutcomeDraft, exact: OutcomeDraft): boolean {
  return (
    rounded.amount?.approximate === true &&
    rounded.modality === exact.modality &&
    isRoundingOf(rounded, exact, headlineTolerance) &&
    !ofOtherYear.test(rounded.sentence.text) &&
    !tellOtherCities(rounded.sentence.text, exact.sentence.text)
  );
}

/**
 * In the body too a lead rounds: the exact sum of a later sentence replaces it. What says that it is rounded may stand
 * behind the exact sum as well, and rounds as boldly as a headline.
 */
function mergeRoundings(drafts: readonly OutcomeDraft[], namesDiffer: NamesDiffer): OutcomeDraft[] {
  const lead = findLead(drafts);
  return drafts.filter((draft, index) => {
    const { members, from } = nearby(drafts, index);
    const rounds = (other: OutcomeDraft, at: number): boolean =>
      (from + at > index && isRoundingOf(draft, other)) ||
      (from + at > index && draft.sentence === lead && cutsOff(draft, other) && !namesDiffer(draft, other)) ||
      (saysRounded(draft, other) && !namesDiffer(draft, other));
    return !members.some(
      (other, at) =>
        other.kind === draft.kind &&
        other.sentence !== draft.sentence &&
        !areItemsOfOneTable(draft.sentence, other.sentence) &&
        rounds(other, at),
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
        !/별도|별개|추가로/.test(other.sentence.text) &&
        isSameInWon(other, draft),
    );
    if (won?.amount === null || won === undefined) return draft;
    gone.add(won);
    const told = [{ amount: won.amount.amount, currency: won.amount.currency }];
    const also = draft.also.length > 0 ? draft.also : told;
    return { ...draft, also, repeats: [...draft.repeats, { start: won.start, end: won.end }] };
  });
  return merged.filter((_, index) => {
    const original = drafts[index];
    return original === undefined || !gone.has(original);
  });
}

/**
 * The results of the body, each once; a repeat leaves its place in the one that stays.
 * @param isNamed whether a result is that of a firm told with it, no total of the event
 */
export function mergeRepeats(
  drafts: readonly OutcomeDraft[],
  namesDiffer: NamesDiffer,
  isNamed: (draft: OutcomeDraft) => boolean,
): OutcomeDraft[] {
  return mergeWon(mergeRoundings(mergeBody(drafts, namesDiffer, isNamed), namesDiffer));
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
export function addHeadlines(
  body: readonly OutcomeDraft[],
  headlines: readonly OutcomeDraft[],
): OutcomeDraft[] {
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
