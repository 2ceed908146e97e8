// Puts an article's outcomes together: sums and counts, signings without a sum, placed in their missions and joined to
// the totals they are parts of.
import type { PlacedOutcome } from "../parties/placed-outcome";
import type { Signing } from "../firms/signing";
import type { ArticleFacts } from "../article-facts";
import type { OutcomeDraft } from "../figures/outcome-draft";
import type { OutcomeRecord } from "../../records/article";
import { findSignings, selectSignings } from "../firms/agreements";
import { severalEvents } from "../missions/mission-frame";
import { frameAt } from "../missions/mission-frames";
import { reportedKinds } from "../figures/outcome-draft";
import { draftOutcomes } from "./outcome-drafts";
import { findPartner, resolvePartners } from "./outcome-partners";
import { buildOutcome } from "./outcome-record";
import { findParts } from "./part-of";
import { isEarlierSigning } from "./history";
import { isSignable, placeFigure, placeSigning, yearOf } from "./placed-outcomes";
import type { FirmOf, Stage } from "./placed-outcomes";
import { wordsBefore } from "../text/words-around";

/** The outcomes of an article, and the signings among them, whose partners organise an agreement. */
export interface OutcomeSet {
  outcomes: OutcomeRecord[];
  signings: Signing[];
}

/** A total told before the missions part ways belongs to none of them. */
function releaseTotals(placed: readonly PlacedOutcome[], parts: readonly (number | null)[]): PlacedOutcome[] {
  const missions = new Map<number, Set<number | null>>();
  placed.forEach((part, index) => {
    const total = parts[index];
    if (total === null || total === undefined) return;
    missions.set(total, (missions.get(total) ?? new Set()).add(part.mission));
  });
  return placed.map((one, index) => ((missions.get(index)?.size ?? 0) > 1 ? { ...one, mission: null } : one));
}

/** In a sentence that lists several events a result is of the event of its part; a total of them all is of none. */
function placeInPart({ frames }: Stage, placed: PlacedOutcome): PlacedOutcome {
  if (placed.historic || !reportedKinds.has(placed.kind)) return placed;
  if (placed.mission === null) {
    const frame = frameAt(frames, placed.draft.start);
    return frame === null ? placed : { ...placed, mission: frames.indexOf(frame) };
  }
  const { sentence, start } = placed.draft;
  const told = frames.some((frame) => frame.period !== null && frame.facts.sentence === sentence);
  const total = !told && severalEvents.test(wordsBefore(sentence, { start }));
  return total && frames.some((frame) => frame.period !== null) ? { ...placed, mission: null } : placed;
}

/** Names of two, neither of which is the other spelled shorter. */
function areOthers(a: { name: string } | null, b: { name: string } | null): boolean {
  return a !== null && b !== null && !a.name.includes(b.name) && !b.name.includes(a.name);
}

const nextDeal = /^(?:또|이어|이튿날|다음\s?날|\d{1,2}일)/;

/** "다음 날에는 다온상사와 …": another deal of the same sum, with another partner; one partner may have two spellings. */
function hasOtherPartner(facts: ArticleFacts, first: OutcomeDraft, second: OutcomeDraft): boolean {
  if (!isSignable(first.kind) || first.kind !== second.kind || !nextDeal.test(second.sentence.text))
    return false;
  const parties = [first, second].map((draft) => findPartner(facts, draft));
  return areOthers(parties[0] ?? null, parties[1] ?? null);
}

const further = /^(?:또|또한|이\s?밖에|이\s?외에)[\s,]/;

/** "또 초록원은 일본 기업과 2만 달러를": a firm told as a further one has not the deal that was told of before. */
function isFurtherFirms(first: OutcomeDraft, second: OutcomeDraft, firmOf: FirmOf): boolean {
  return further.test(second.sentence.text) && firmOf(first) === null && firmOf(second) !== null;
}

/** All outcomes of an article in reading order. */
export function buildOutcomes(stage: Stage, firmOf: FirmOf): OutcomeSet {
  const { facts } = stage;
  const drafts = draftOutcomes(
    facts.sentences.flatMap((one) => one.figures),
    (a, b) => areOthers(firmOf(a), firmOf(b)) || isFurtherFirms(a, b, firmOf) || hasOtherPartner(facts, a, b),
    (draft) => firmOf(draft) !== null,
  );
  const figured = drafts.map((draft) => placeInPart(stage, placeFigure(stage, draft, firmOf)));
  const year = yearOf(facts);
  const found = findSignings(facts.sentences).map((signing) =>
    isEarlierSigning(signing, year) ? { ...signing, historic: true } : signing,
  );
  const signings = selectSignings(found, figured);
  const signed = signings.map((signing) => placeSigning(stage, signing));
  const inOrder = [...figured, ...signed].sort((a, b) => a.draft.start - b.draft.start);
  const placed = resolvePartners(facts, inOrder);
  const parts = findParts(placed);
  const outcomes = releaseTotals(placed, parts).map((one, index) =>
    buildOutcome(facts, one, parts[index] ?? null),
  );
  return { outcomes, signings };
}
