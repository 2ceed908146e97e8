// One result with its mission, firm and partner.
import type { OutcomeKind } from "../records/article";
import type { Counterparty } from "./counterparty";
import type { FirmName } from "./firm-name";
import type { OutcomeDraft } from "./outcome-draft";

/** A result with its place in the article's story. */
export interface PlacedOutcome {
  draft: OutcomeDraft;
  kind: OutcomeKind;
  historic: boolean;
  /** Index of its mission, null for background, history and totals over several missions. */
  mission: number | null;
  firm: FirmName | null;
  party: Counterparty | null;
}
