// A deal told over two sentences: who signed with whom in the first, its sum in the second. The second goes on by a bare
// label ("계약 금액은 …"), by what was signed ("협약에 따라 …"), or by what it calls the firm ("이 회사는 …").
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { findBothSides } from "../parties/both-sides";
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
import { wordsBefore } from "../text/words-around";

const sameFirm =
  /(?:^|[,”"’']\s|\s)(?:이|해당|같은|이들)\s(?:회사|업체|기업)(?:측)?(?:은|는|이|가)\s|^이곳은\s/;
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
  const sides = findBothSides(before.sentence, text.length);
  if (sides !== null) return sides;
  const found = findCounterparty(text, 0, text.length);
  const partners = new Set(found?.name.split(", "));
  const firms = findFirmNames([before]).filter(({ name }) => !partners.has(name));
  const subject = findSubjectBefore(before, text.length, 0);
  const firm = firms.length > 1 ? null : (firms[0] ?? (partners.has(subject?.name ?? "") ? null : subject));
  return { firm, party: found === null ? null : shiftSpan(found, start) };
});

/** A result with the firm and the partner of the sentence before, where its own sentence goes on about them. */
export function continueFromBefore(facts: ArticleFacts, one: PlacedOutcome): PlacedOutcome {
  const { draft, firm, party } = one;
  const words = wordsBefore(draft.sentence, { start: sumStart(draft) });
  const again = firm === null && sameFirm.test(words);
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
  const result = [...placed];
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

function isSigned(kind: PlacedOutcome["kind"]): boolean {
  return kind === "contract" || kind === "mou";
}
