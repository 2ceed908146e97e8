// The event that a report puts first.
import type { MissionKind } from "../records/article";
import type { SentenceFacts } from "./article-facts";
import type { EventMention } from "./event-words";

/** The main event: its kind, the noun that names it and the sentence it stands in, where there is such a noun. */
export interface MainEvent {
  kind: MissionKind;
  mention: EventMention | null;
  facts: SentenceFacts;
}
