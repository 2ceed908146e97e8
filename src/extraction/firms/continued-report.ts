// A deal told over two sentences: who signed with whom in the first, its sum in the second. The second goes on by a bare
// label ("계약 금액은 …"), by what was signed ("협약에 따라 …"), or by what it calls the firm ("이 회사는 …").
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { findBothSides, findRoles } from "../parties/both-sides";
import { isDescribedBuyer } from "../parties/buyers";
import type { Counterparty } from "../text/counterparty";
import { findCounterparty } from "../parties/counterparties";
import { findSubjectBefore } from "./figure-firms";
import { findFirmNames } from "./firm-names";
import type { FirmName } from "../text/firm-name";
import { onceFor } from "../text/once-for";
import { sumStart } from "../figures/outcome-draft";
import type { PlacedOutcome } from "../parties/placed-outcome";
import type { Sentence } from "../text/sentences";
import { goesOnByLabel } from "../words/going-on";
import { shiftSpan } from "../text/span";
import { wordsBefore, wordsBehind } from "../text/words-around";

const sameFirm =
  /(?:^|[,”"’']\s|\s)(?:이|해당|같은|이들)\s(?:회사|업체|기업)(?:측)?(?:은|는|이|가)\s|^이곳은\s/;
/** "X사와는 10만 달러를 계약했다": nothing but the partner stands in front of the sum, so the one told of before did it. */
const onlyPartner =
  /^(?:(?:또한?|이어|특히|아울러|이와\s함께)\s)?(?:[^\s,.]{1,10}[^\s,.은는이가도]\s){0,3}?[^\s,.]+[와과]는?\s(?:약\s|총\s)?$/;
const most = /(?:곳|업체|기업|회사|주인공|사례)(?:은|는|로는)\s/;
const dealing: ReadonlySet<string> = new Set(["contract", "mou", "agreed", "contract_expected"]);

/** The sentence of the body in front of one, or null. */
export function bodyBefore(facts: ArticleFacts, sentence: Sentence): SentenceFacts | null {
  for (let at = sentence.index - 1; at >= 0; at -= 1) {
    const before = facts.sentences[at];
    if (before?.sentence.isHeadline === false) return before;
  }
  return null;
}

/** The one firm and the partner that a sentence without a sum of its own speaks of. */
const readFocus = onceFor((before: SentenceFacts): { firm: FirmName | null; party: Counterparty | null } => {
  const { text, start } = before.sentence;
  const speaks = before.words.some(({ sense }) => dealing.has(sense)) || most.test(text);
  if (!speaks || before.figures.some(({ figure }) => figure.amount !== null))
    return { firm: null, party: null };
  const sides = findRoles(before.sentence) ?? findBothSides(before.sentence, text.length);
  if (sides !== null) return sides;
  const found = findCounterparty(text, 0, text.length);
  const partners = new Set(found?.name.split(", "));
  const firms = findFirmNames([before]).filter(({ name }) => !partners.has(name));
  const subject = findSubjectBefore(before, text.length, 0);
  const firm = firms.length > 1 ? null : (firms[0] ?? (partners.has(subject?.name ?? "") ? null : subject));
  return { firm, party: found === null ? null : shiftSpan(found, start) };
});

/** Whom a sentence speaks of: the firm that is its topic. */
function topicOf(before: SentenceFacts | null): FirmName | null {
  const firm = before === null ? null : findSubjectBefore(before, before.sentence.text.length, 0);
  if (before === null || firm === null) return null;
  return /^[’'”"〉>]?(?:\([^)]*\))?[은는]\s/.test(wordsBehind(before.sentence, firm, 30)) ? firm : null;
}

/** A result with the firm and the partner of the sentence before, where its own sentence goes on about them. */
export function continueFromBefore(facts: ArticleFacts, one: PlacedOutcome): PlacedOutcome {
  const { draft, firm, party } = one;
  const words = wordsBefore(draft.sentence, { start: sumStart(draft) });
  const again = firm === null && sameFirm.test(words);
  if (firm === null && onlyPartner.test(words)) {
    const before = bodyBefore(facts, draft.sentence);
    const topic = topicOf(before);
    if (topic === null || before === null || topic.name === party?.name) return one;
    // "하오마트는 점포 30곳을 둔 회사다": a buyer told of is not who sold to the next.
    return isDescribedBuyer(before.sentence, topic) ? one : { ...one, firm: topic };
  }
  const goesOn = goesOnByLabel(words);
  const before = again || goesOn ? bodyBefore(facts, draft.sentence) : null;
  if (before === null) return one;
  const focus = readFocus(before);
  const ofSame = firm === null || firm.name === focus.firm?.name;
  return {
    ...one,
    firm: firm ?? (focus.firm?.name === party?.name ? null : focus.firm),
    party: party ?? (goesOn && ofSame ? focus.party : null),
  };
}

/**
 * "가온은 9만 달러를 계약했다. … 가온은 유통사 시암푸드와 계약했다": a sentence without a sum that tells with whom an earlier sum of the
 * same firm was signed. The signing is no result of its own then.
 */
export function joinLaterPartners(facts: ArticleFacts, placed: readonly PlacedOutcome[]): PlacedOutcome[] {
  const result = joinOnlyDeal(facts, placed);
  const lacking = placed.find((one) => isSigned(one.kind) && one.firm !== null && one.party === null);
  for (const own of lacking === undefined ? [] : facts.body) {
    const { firm, party } = own.figures.length > 0 ? { firm: null, party: null } : readFocus(own);
    if (firm === null || party === null) continue;
    const at = result.findLastIndex(
      (one) =>
        one.firm?.name === firm.name && one.draft.amount !== null && one.draft.start < own.sentence.start,
    );
    const target = result[at];
    if (target?.party !== null || target.historic || !isSigned(target.kind)) continue;
    result[at] = { ...target, party };
    const twin = result.findIndex((one) => one.draft.sentence === own.sentence && one.kind === target.kind);
    if (twin >= 0) result.splice(twin, 1);
  }
  return result;
}

const ofThisDeal = /^(?:이번(?:에)?|이날)\s(?:[^\s,.]{1,8}\s){0,2}?(?:협약|계약|MOU|양해각서|참가|참여|체결)/;
const institutional = /(?:협회|연합회|상공회의소|진흥원|공사|공단|대학교?|센터|재단|무역관|정부|[시군구도])$/;

/**
 * "300만 달러의 협약을 맺었다. 이번 협약은 가온이 유통사 X와 …": the sentence behind the only sum signed tells whose it is and with
 * whom, without a sum of its own.
 */
function joinOnlyDeal(facts: ArticleFacts, placed: readonly PlacedOutcome[]): PlacedOutcome[] {
  const signed = placed.filter(
    ({ kind, historic, draft }) => isSigned(kind) && !historic && draft.amount !== null,
  );
  const [only, second] = signed;
  if (only === undefined || second !== undefined || only.party !== null) return [...placed];
  const own = facts.body.findIndex(({ sentence }) => sentence.start > only.draft.start);
  const next = facts.body[own];
  if (next === undefined || next.figures.length > 0 || !ofThisDeal.test(next.sentence.text))
    return [...placed];
  const { firm, party } = readFocus(next);
  if (party === null || party.name.split(", ").some((name) => institutional.test(name))) return [...placed];
  const whole = { ...only, party, firm: only.firm ?? firm };
  return placed.flatMap((one) => {
    if (one === only) return [whole];
    return one.draft.sentence === next.sentence && one.kind === only.kind ? [] : [one];
  });
}

function isSigned(kind: PlacedOutcome["kind"]): boolean {
  return kind === "contract" || kind === "mou";
}
