// Which results are parts of which total: by city, firm or buyer. Reports tell the total first and break it down, or
// list the parts and add "모두". Only one kind is joined, in one currency, and a part is smaller than its total.
import type { PlacedOutcome } from "./placed-outcomes";

const standsAlone = /(?:별도로|추가로|이와\s별개|또\s다른|이와\s따로|이와는)\s[^,.]{0,30}$/;
const saysTotal = /(?:총|모두|합쳐|합계|전체|누적)\s?(?:\d+건,?\s)?(?:약\s)?$/;

function amountOf(one: PlacedOutcome): number {
  return one.draft.amount?.amount ?? 0;
}

function textBefore({ draft }: PlacedOutcome): string {
  return draft.sentence.text.slice(0, (draft.amountSpan?.start ?? draft.start) - draft.sentence.start);
}

/** In one sentence sums stand side by side unless it says that one contains the other. */
function tellsBreakdown(total: PlacedOutcome, part: PlacedOutcome): boolean {
  const [first, second] = total.draft.start < part.draft.start ? [total, part] : [part, total];
  const { text, start } = first.draft.sentence;
  if (saysTotal.test(textBefore(total))) return true;
  return /가운데|이\s중|그\s?중|중에|별로|은\s모두|including|out of/.test(
    text.slice(first.draft.end - start, second.draft.start - start),
  );
}

function mayHold(total: PlacedOutcome, part: PlacedOutcome): boolean {
  if (total === part || total.kind !== part.kind || total.historic || part.historic) return false;
  if (total.draft.amount === null || part.draft.amount === null) return false;
  if (total.draft.amount.currency !== part.draft.amount.currency || amountOf(part) >= amountOf(total))
    return false;
  if (total.mission !== part.mission && total.mission !== null) return false;
  if (total.firm !== null && total.firm.name !== part.firm?.name) return false;
  if (total.draft.sentence === part.draft.sentence && !tellsBreakdown(total, part)) return false;
  return !standsAlone.test(textBefore(part)) && !saysTotal.test(textBefore(part));
}

/** The parts told before their sum: "A 30만, B 40만 달러 등 모두 70만 달러". */
function findSumBehind(all: readonly PlacedOutcome[], index: number): number | null {
  const total = all[index];
  if (total === undefined || !saysTotal.test(textBefore(total))) return null;
  const before = all.filter((one, at) => at < index && mayHold(total, one));
  const sum = before.reduce((acc, one) => acc + amountOf(one), 0);
  return before.length > 1 && Math.abs(sum - amountOf(total)) < 1 ? index : null;
}

/**
 * For each result the index of the total it is a part of, or null. The largest earlier result of its kind and mission
 * is its total.
 */
export function findParts(all: readonly PlacedOutcome[]): (number | null)[] {
  const totals: (number | null)[] = all.map(() => null);
  all.forEach((one, index) => {
    const sumBehind = findSumBehind(all, index);
    if (sumBehind === null) return;
    all.forEach((part, at) => {
      if (at < index && mayHold(one, part)) totals[at] = index;
    });
  });
  all.forEach((part, index) => {
    if (totals[index] !== null) return;
    const candidates = all.flatMap((total, at) =>
      at < index && totals[at] === null && mayHold(total, part) ? [at] : [],
    );
    const best = candidates.reduce<number | null>((top, at) => {
      const [first, second] = [all[top ?? at], all[at]];
      return top === null ||
        (first !== undefined && second !== undefined && amountOf(second) > amountOf(first))
        ? at
        : top;
    }, null);
    totals[index] = best;
  });
  return totals;
}
