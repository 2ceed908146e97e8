// One event of an article on its way to a mission's record.
import type { MissionKind } from "../records/article";
import type { SentenceFacts } from "./article-facts";
import type { DateMention } from "./date-mention";
import type { EventMention } from "./event-words";
import type { Span } from "./span";

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
}
