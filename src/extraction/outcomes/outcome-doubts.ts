// Why a reviewer should look at a result: what its words leave out, and names near it that a rule did not take.
import type { Doubt } from "../../records/article";
import type { OutcomeDraft } from "../figures/outcome-draft";
import { reportedKinds } from "../figures/outcome-draft";
import type { PlacedOutcome } from "../parties/placed-outcome";
import { looksLikeFirm } from "../parties/firm-looks";
import { readPartyAt } from "../parties/party-names";
import { isEnglish } from "../text/language";
import { findMatches } from "../../reading/find-matches";

/** Several countries pay with these; the text says whose only in front of them. */
const sharedCurrency = /(?:^|[\d만억천백조\s])(?:페소|프랑|루피|리얄|파운드|크로네)$/;
const partnerParticle = /(?:와|과|에게서|에게|으로부터|로부터)(?=\s)/g;

/** A name by its form in front of a partner's particle, in the sentence of an agreement whose partner was not read. */
function namesCandidate({ sentence }: OutcomeDraft, firm: string | null): boolean {
  const { text } = sentence;
  if (isEnglish(text)) return false;
  return findMatches(partnerParticle, text).some(({ index }) => {
    const party = readPartyAt(text, index, 0);
    return party !== null && party.name !== firm && looksLikeFirm(text, party);
  });
}

/** The reasons for doubt of one result. */
export function findOutcomeDoubts({ draft, kind, party, firm, historic }: PlacedOutcome): Doubt[] {
  const doubts: Doubt[] = [];
  if (draft.unitDropped)
    doubts.push({ field: draft.also.length > 0 ? "amountAlso" : "currency", reason: "단위 생략" });
  if (draft.source === "before" && reportedKinds.has(draft.kind))
    doubts.push({ field: "kind", reason: "앞 문장에서 이어받은 실적항목" });
  if (draft.amount !== null && sharedCurrency.test(draft.amount.text))
    doubts.push({ field: "currency", reason: "통화의 나라 생략" });
  const signed = kind === "contract" || kind === "mou";
  if (signed && !historic && party === null && namesCandidate(draft, firm?.name ?? null))
    doubts.push({ field: "counterparty", reason: "상대방 후보 있음" });
  return doubts;
}
