// From classified figures to outcomes: counts and sums of one sentence are joined, what repeats another is merged, parts
// take the kind of the total they add up to. Each draft keeps the places it was made from.
import type { OutcomeDraft } from "../figures/outcome-draft";
import { reportedKinds } from "../figures/outcome-draft";
import type { OutcomeKind } from "../../records/article";
import type { Classified } from "../figures/figure-kinds";
import { addHeadlines, mergeRepeats } from "./repeated-outcomes";
import type { NamesDiffer } from "./repeated-outcomes";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import { nearby } from "../text/story-window";

/** Newspapers' own sums are off by a rounding. */
const sumTolerance = 0.01;

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
    approximate: amount?.approximate === true || count?.approximate === true,
    modality,
    sentence: figure.sentence,
    unitDropped: figure.unitDropped,
    repeats: [],
    source: one.source,
  };
}

/** "230건의 상담을 통해 1,250만 달러의 상담액": a count and a sum of one kind in one sentence are one result. */
function joinCounts(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  const joined = new Map<OutcomeDraft, OutcomeDraft>();
  const gone = new Set<OutcomeDraft>();
  drafts.forEach((count, index) => {
    if (count.amount !== null || count.count === null) return;
    const same = nearby(drafts, index).members.filter(
      (other) =>
        other.sentence === count.sentence &&
        other.kind === count.kind &&
        (other.modality === "planned") === (count.modality === "planned"),
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

/** Counts without a sum are results only of a reported kind, and meetings (회) only as 상담. */
function isResult(draft: OutcomeDraft): boolean {
  if (draft.amount !== null) return true;
  const meetings = draft.countSpan !== null && /(?:회|차례)$/.test(quoteOf(draft.sentence, draft.countSpan));
  return reportedKinds.has(draft.kind) && (!meetings || draft.kind === "consultation");
}

function quoteOf(sentence: Sentence, span: Span): string {
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
}

/** Parts of one sentence behind a total that add up to it, within the tolerance, are of its kind. */
function retypeAddends(
  drafts: readonly OutcomeDraft[],
  isPart: (part: OutcomeDraft, total: OutcomeDraft) => boolean,
  tolerance: number,
): OutcomeDraft[] {
  const retyped = new Map<OutcomeDraft, OutcomeKind>();
  drafts.forEach((total, index) => {
    const { amount } = total;
    if (amount === null) return;
    const { members, from } = nearby(drafts, index);
    const behind = members
      .slice(index - from + 1)
      .filter((draft) => draft.amount?.currency === amount.currency && isPart(draft, total));
    for (const sentence of new Set(behind.map((draft) => draft.sentence))) {
      const parts = behind.filter((draft) => draft.sentence === sentence);
      const sum = parts.reduce((acc, part) => acc + (part.amount?.amount ?? 0), 0);
      if (parts.length < 2 || Math.abs(sum - amount.amount) > amount.amount * tolerance) continue;
      for (const part of parts) retyped.set(part, total.kind);
    }
  });
  return drafts.map((draft) => {
    const kind = retyped.get(draft);
    return kind === undefined ? draft : { ...draft, kind };
  });
}

/** "두바이가 82건 1,105만, 리야드가 61건 737만 달러": a list without a word of its own that adds up to an earlier sum. */
function isSilentPart(part: OutcomeDraft, total: OutcomeDraft): boolean {
  const silent = part.source === "before" && part.sentence !== total.sentence;
  return silent && part.kind !== total.kind && reportedKinds.has(total.kind);
}

/** Parts called 계약 of an expected or an agreed total are expected or agreed, whatever each is called. */
function isPartCalledContract(part: OutcomeDraft, total: OutcomeDraft): boolean {
  return part.kind === "contract" && (total.kind === "contract_expected" || total.kind === "mou");
}

/**
 * The outcomes of an article without repeats, in reading order. Sums that the text calls nothing stay as other_amount.
 * @param namesDiffer whether two results belong to different firms, so that equal sums are two
 * @param isNamed whether a result is that of a firm told with it
 */
export function draftOutcomes(
  classified: readonly Classified[],
  namesDiffer: NamesDiffer,
  isNamed: (draft: OutcomeDraft) => boolean,
): OutcomeDraft[] {
  const results = classified.map(toDraft).filter(isResult);
  const drafts = joinCounts(retypeAddends(results, isSilentPart, 0));
  const body = drafts.filter((draft) => !draft.sentence.isHeadline);
  const headlines = drafts.filter((draft) => draft.sentence.isHeadline);
  const merged = retypeAddends(mergeRepeats(body, namesDiffer, isNamed), isPartCalledContract, sumTolerance);
  return addHeadlines(merged, headlines);
}
