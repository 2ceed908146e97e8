// An agreement that is told without any sum.
import type { OutcomeKind } from "../../records/article";
import type { SentenceFacts } from "../article-facts";
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import type { Span } from "../text/span";

/** A signing told without a figure. Positions are those of the article. */
export interface Signing extends Span {
  kind: OutcomeKind;
  party: Counterparty | null;
  /** The firm that signs, if one is the subject of the clause. */
  firm: FirmName | null;
  facts: SentenceFacts;
  /** Not yet signed: 맺을 예정, 체결한다, 맺고 … 계획이다. */
  ahead: boolean;
  historic: boolean;
}
