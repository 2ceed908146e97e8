// One event of an article on its way to a mission's record.
import type { MissionKind } from "../../records/article";
import type { SentenceFacts } from "../article-facts";
import type { DateMention } from "../dates/date-mention";
import type { EventMention } from "../events/event-words";
import type { HostRegion } from "../places/host-region";
import { reportedKinds } from "../figures/outcome-draft";
import type { Span } from "../text/span";

/** One event and the sentences that tell of it. */
export interface MissionFrame {
  kind: MissionKind;
  mention: EventMention | null;
  /** The sentence that introduces it. */
  facts: SentenceFacts;
  period: DateMention | null;
  /** Its part of the sentence that introduces it, if that tells of several events; else null. */
  range: Span | null;
  /** Indexes of the sentences that are about this event alone; of the main event: all that no other claims. */
  sentences: Set<number>;
  isMain: boolean;
  /** Of one of several events with days of their own: the index of the sentence that introduces the last of them. */
  lastOfSeveral?: number;
  /** The parts of further sentences that are about this event, by index. */
  parts?: Map<number, SentenceFacts>;
  /** Whose event it is, where that is another region than the article's host. */
  host?: HostRegion;
}

/** "두 박람회에", "3개 사절단에": what is told of all events together. */
export const severalEvents =
  /(?:두|세|네|\d{1,2})\s?(?:개\s|차례\s?|회\s?)?(?:행사|전시회|박람회|사절단|개척단|상담회|차례|회(?:를)?\s?(?:파견|운영|보내|참가))/;

/** A further event beside the main one, told in a sentence of its own. */
export function furtherFrame(
  facts: SentenceFacts,
  kind: MissionKind,
  mention: EventMention | null,
  period: DateMention | null,
): MissionFrame {
  const sentences = new Set([facts.sentence.index]);
  return { kind, mention, facts, period, range: null, sentences, isMain: false };
}

/** Whether a sentence counts firms: what makes a further event a mission of its own, as its days and results do. */
export function tellsFirms({ firmCounts }: SentenceFacts): boolean {
  return firmCounts.some(({ unit }) => unit === "firm");
}

/** Whether a sentence tells a result. */
export function tellsResult({ figures }: SentenceFacts): boolean {
  return figures.some(({ kind }) => reportedKinds.has(kind));
}
