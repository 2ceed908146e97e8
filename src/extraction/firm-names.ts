// Names of participating firms.
import type { SentenceFacts } from "./article-facts";
import type { Span } from "./span";

/** A firm's name without its legal form, and where it stands in the article. */
export interface FirmName extends Span {
  name: string;
}

/** The firms named in the sentences of one mission. */
export function findFirmNames(sentences: readonly SentenceFacts[]): FirmName[] {
  void sentences;
  return [];
}
