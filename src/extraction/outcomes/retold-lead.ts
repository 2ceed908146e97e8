// A report's first total, told again further down under another word: "대표단이 502만 달러의 수출협약을 … 상담회에 참여한 12개
// 기업은 502만 달러의 수출 계약을". Of two words for one sum the weaker counts.
import { findForeignPlaces } from "../places/foreign-places";
import type { ForeignPlace } from "../places/foreign-places";
import type { OutcomeDraft } from "../figures/outcome-draft";
import type { OutcomeKind } from "../../records/article";
import type { Sentence } from "../text/sentences";

/** From the weakest word to the strongest: 계약추진, 협약, 계약. */
const strength: readonly OutcomeKind[] = ["contract_expected", "mou", "contract"];

/** The first sentence that tells a sum under one of these words, or null. */
export function findLead(drafts: readonly OutcomeDraft[]): Sentence | null {
  return drafts.find(({ amount, kind }) => amount !== null && strength.includes(kind))?.sentence ?? null;
}

/** Whether the word of a result says less than that of another: a 계약추진 less than a 계약. */
export function isWeaker({ kind }: OutcomeDraft, other: OutcomeDraft): boolean {
  return strength.includes(kind) && strength.indexOf(kind) < strength.indexOf(other.kind);
}

/** "이와 별도로", "이 가운데", "계약도 맺었다": told as another result, however equal the sums. */
const apart =
  /별도|추가|따로|(?:이와|이에|여기에)\s(?:함께|더해)|아울러|^(?:이어|또|또한)[\s,]|이\s?(?:가운데|중)\s|(?:계약|협약|MOU|체결|성과|실적|주문|서)도\s/;

/** Whether a result can be the lead's under another word: not of another place, not planned, not told or counted apart. */
export function mayRetell(lead: OutcomeDraft, draft: OutcomeDraft): boolean {
  const kinds = [lead.kind, draft.kind];
  if (lead.kind === draft.kind || kinds.some((kind) => !strength.includes(kind))) return false;
  if (lead.modality === "planned" || draft.modality === "planned") return false;
  if (lead.count !== null && draft.count !== null) return false;
  return !apart.test(draft.sentence.text) && !tellOtherPlaces(lead.sentence.text, draft.sentence.text);
}

/** "베트남에서 50만 달러를 … 태국에서는 50만 달러를": sums of two countries or of two stops. */
export function tellOtherPlaces(a: string, b: string): boolean {
  return tellOther(["city", "country"], a, b);
}

/** "도쿄에서는 약 10만 달러를 … 오사카에서는 10만 9천 달러를": sums of two stops, however near. */
export function tellOtherCities(a: string, b: string): boolean {
  return tellOther(["city"], a, b);
}

function tellOther(kinds: readonly ForeignPlace["kind"][], a: string, b: string): boolean {
  const there = findForeignPlaces(a);
  const here = there.length === 0 ? [] : findForeignPlaces(b);
  return kinds.some((asked) => {
    const named = there.filter(({ kind }) => kind === asked).map(({ text }) => text);
    const others = here.filter(({ kind }) => kind === asked);
    return named.length > 0 && others.length > 0 && !others.some(({ text }) => named.includes(text));
  });
}
