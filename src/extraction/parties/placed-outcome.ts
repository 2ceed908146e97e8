// One result with its mission, firm and partner.
import type { OutcomeKind } from "../../records/article";
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import type { OutcomeDraft } from "../figures/outcome-draft";

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
