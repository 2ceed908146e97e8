// Which results are parts of which total: by city, firm or buyer. Reports tell the total first and break it down, or
// list the parts and add "모두". Only one kind is joined, in one currency, and a part is smaller than its total.
import type { PlacedOutcome } from "../parties/placed-outcome";
import { findForeignPlaces } from "../places/foreign-places";
import type { ForeignPlace } from "../places/foreign-places";
import { sumStart } from "../figures/outcome-draft";
import { isSignable } from "./placed-outcomes";
import { nearby } from "../text/story-window";
import { areItemsOfOneTable, isTotalRowOf } from "../text/table-row";
import { wordsBefore, wordsBehind } from "../text/words-around";

const standsAlone = /(?:별도로|추가로|이와\s별개|또\s다른|이와\s따로|이와는)\s[^,.]{0,30}$/;
const saysTotal = /(?:총|모두|합쳐|합계|전체|누적)\s?(?:\d+건,?\s)?(?:약\s)?$/;
/** "이 밖에 3개 기업이 총 10억 원": the rest of a total. */
const others = /(?:이\s?밖에|그\s?밖에|나머지|기타|다른)\s/;
/** "가계약 31만 달러를 포함해 총 120만 달러". */
const includes = /^(?:\s?(?:어치|상당|규모))?\)?(?:을|를)?\s?포함(?:해|한|하면)/;
/** "A 30만, B 12만 달러 등 42만 달러": what stands behind 등 is the sum of the list if it adds up. */
const closesList = /\s등\s?(?:\d+건,?\s)?(?:약\s)?$/;
/** "A 30만, B 12만 달러 등 MOU 6건 80만 달러": counted behind 등, the total holds the members that are told and others. */
const countsList =
  /(?:달러|불|원|유로|엔|위안|\)|어치|상당)\s등\s(?:총\s|모두\s)?(?:[^\s,.\d]{1,10}\s){0,2}\d+건,?\s(?:약\s)?$/;
/** "모두 상담 900만 달러, 계약 120만 달러": one word of a total for all its measures. */
const saysTotalOfAll =
  /(?:총|모두|합쳐|합계|전체|누적)\s(?:[^\s,.]{2,10}\s(?:\d+건,?\s)?(?:약\s)?[\d,.만억천백 ]+(?:달러|불|원|유로|엔|위안)(?:어치)?[,·]?\s)*[^\s,.\d]{2,10}\s(?:\d+건,?\s)?(?:약\s)?$/;

function amountOf(one: PlacedOutcome): number {
  return one.draft.amount?.amount ?? 0;
}

function textBefore({ draft }: PlacedOutcome): string {
  return wordsBefore(draft.sentence, { start: sumStart(draft) });
}

/** In one sentence sums stand side by side unless it says that one contains the other. */
function tellsBreakdown(total: PlacedOutcome, part: PlacedOutcome): boolean {
  const [first, second] = total.draft.start < part.draft.start ? [total, part] : [part, total];
  const { text, start } = first.draft.sentence;
  const left = textBefore(total);
  if (saysTotal.test(left) || (first === part && sumsUp(left))) return true;
  return /^\s중\s|가운데|이\s중|그\s?중|중에|별로|은\s모두|including|out of/.test(
    text.slice(first.draft.end - start, second.draft.start - start),
  );
}

const itemMark = /^\s*([-–·○ㅇ□▲△▶*•])/;

/** The one place abroad that the words in front of a sum name, or null if they name none or several. */
function onlyPlace(one: PlacedOutcome): ForeignPlace | null {
  const places = findForeignPlaces(textBefore(one)).filter((place) => place.kind === "city");
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Results of one rank: items of one list, or told of one city each. Neither is a part of the other. */
function areSiblings(a: PlacedOutcome, b: PlacedOutcome): boolean {
  if (a.draft.sentence === b.draft.sentence) return false;
  if (areItemsOfOneTable(a.draft.sentence, b.draft.sentence)) return true;
  // A table's totals may have the mark of its items.
  if (isTotalRowOf(a.draft.sentence, b.draft.sentence)) return false;
  const mark = itemMark.exec(a.draft.sentence.text)?.[1];
  if (mark !== undefined && mark !== "□" && mark === itemMark.exec(b.draft.sentence.text)?.[1]) return true;
  // "㈜가온은 LA의 …": a firm's own result behind the total told of the venue is a part of it.
  if ((a.firm === null) !== (b.firm === null)) return false;
  const [first, second] = [onlyPlace(a), onlyPlace(b)];
  return first !== null && second !== null && first.text !== second.text;
}

/** A total with a partner of its own holds only what was agreed with that partner. */
function ofOtherPartner(total: PlacedOutcome, part: PlacedOutcome): boolean {
  if (total.party === null || part.party === null) return false;
  const partners = total.party.name.split(", ");
  return !part.party.name.split(", ").some((name) => partners.includes(name));
}

function mayHold(total: PlacedOutcome, part: PlacedOutcome): boolean {
  if (total === part || total.kind !== part.kind || total.historic || part.historic) return false;
  if (total.draft.amount === null || part.draft.amount === null) return false;
  if (total.draft.modality === "planned") return false;
  if (total.draft.amount.currency !== part.draft.amount.currency || amountOf(part) >= amountOf(total))
    return false;
  if (total.mission !== part.mission && total.mission !== null) return false;
  if (total.firm !== null && total.firm.name !== part.firm?.name) return false;
  if (total.draft.sentence === part.draft.sentence && !tellsBreakdown(total, part)) return false;
  if (areSiblings(total, part) || ofOtherPartner(total, part)) return false;
  // "A는 바이어 2곳과 모두 24만 달러": a firm's own sum is no total of the mission.
  const grand = saysTotal.test(textBefore(part)) && part.firm === null && !others.test(textBefore(part));
  return !standsAlone.test(textBefore(part)) && !grand;
}

/** The items of the table whose totals row a result stands in, those of its kind. */
function itemsOf(total: PlacedOutcome, members: readonly PlacedOutcome[], from: number): number[] {
  return members.flatMap((one, at) =>
    isTotalRowOf(total.draft.sentence, one.draft.sentence) && mayHold(total, one) ? [from + at] : [],
  );
}

/** Whether the words in front of a sum tell that it is that of what was told before. */
function sumsUp(left: string): boolean {
  return [saysTotal, closesList, countsList, saysTotalOfAll].some((words) => words.test(left));
}

/** What adds up to a total may be told of several missions. */
function ofAnyMission(total: PlacedOutcome): PlacedOutcome {
  return { ...total, mission: null };
}

function sumOf(parts: readonly { one: PlacedOutcome }[]): number {
  return parts.reduce((sum, { one }) => sum + amountOf(one), 0);
}

/** The parts told before their sum: "A 30만, B 40만 달러 등 모두 70만 달러". */
function partsBefore(all: readonly PlacedOutcome[], index: number): number[] {
  const total = all[index];
  if (total === undefined) return [];
  const { members, from } = nearby(all, index);
  if (total.draft.sentence.row?.role === "total") return itemsOf(total, members, from);
  const left = textBefore(total);
  if (!sumsUp(left)) return [];
  const holder = saysTotalOfAll.test(left) ? ofAnyMission(total) : total;
  const before = members
    .slice(0, index - from)
    .flatMap((one, at) => (mayHold(holder, one) ? [{ one, at: from + at }] : []));
  const held = before.filter(({ one }) => includes.test(wordsBehind(one.draft.sentence, one.draft, 16)));
  if (held.length > 0) return held.map(({ at }) => at);
  if (before.length > 1 && Math.abs(sumOf(before) - amountOf(total)) < 1) return before.map(({ at }) => at);
  const listed = countsList.test(left)
    ? before.filter(({ one }) => one.draft.sentence === total.draft.sentence)
    : [];
  return sumOf(listed) <= amountOf(total) ? listed.map(({ at }) => at) : [];
}

/** "계약은 4건이다. A가 30만, B가 20만 달러를 계약했다": a bare count before its members, no more of them than it says. */
function partsOfCount(all: readonly PlacedOutcome[], index: number): number[] {
  const total = all[index];
  if (total?.draft.amount !== null || total.historic || !isSignable(total.kind)) return [];
  const { members, from } = nearby(all, index);
  const sameKind = members.flatMap((one, at) =>
    one.kind === total.kind && one.mission === total.mission && !one.historic ? [{ one, at: from + at }] : [],
  );
  const behind = sameKind.filter(
    ({ one }) =>
      one.draft.sentence.paragraph === total.draft.sentence.paragraph &&
      one.draft.sentence.index > total.draft.sentence.index,
  );
  const alone = sameKind.length === behind.length + 1;
  return alone && behind.length > 1 && behind.length <= (total.draft.count ?? 0)
    ? behind.map(({ at }) => at)
    : [];
}

/** Round sums come to one another by chance: 60만 of 10만, 20만 and 30만; 2,750만 does not. */
function isUnround(amount: number): boolean {
  return String(amount).replace(/0+$/, "").length > 2;
}

/**
 * "모두 6천만 달러다. 엑스포에서 2천만, 사절단은 3천만, 상담회에서 1천만 달러": what adds up behind a total told of several events. Where no word
 * says that it is the total, three parts that come to it to the last digit do if it is no round one.
 */
function partsAddingUp(all: readonly PlacedOutcome[], index: number): number[] {
  const total = all[index];
  if (total === undefined || total.draft.amount === null || total.firm !== null) return [];
  const saysSo = saysTotal.test(textBefore(total));
  const holder = ofAnyMission(total);
  const { members, from } = nearby(all, index);
  const parts: number[] = [];
  let sum = 0;
  for (const [offset, one] of members.entries()) {
    if (from + offset <= index || one.kind !== total.kind) continue;
    if (!mayHold(holder, one)) break;
    parts.push(from + offset);
    sum += amountOf(one);
    if (Math.abs(sum - amountOf(total)) < 1)
      return (saysSo ? parts.length > 1 : parts.length > 2 && isUnround(amountOf(total))) ? parts : [];
    if (sum > amountOf(total)) break;
  }
  return [];
}

/** A part may hold parts of its own if it is told of their mission, and the grand total is of several. */
function mayHoldParts(
  all: readonly PlacedOutcome[],
  at: number,
  total: number | null,
  part: PlacedOutcome,
): boolean {
  if (total === null) return true;
  const holder = all[at];
  return holder?.mission === part.mission && all[total]?.mission !== part.mission;
}

/** The largest earlier result of its mission that can hold a part, else the largest of all. */
function totalBefore(
  all: readonly PlacedOutcome[],
  index: number,
  totals: readonly (number | null)[],
): number | null {
  const part = all[index];
  const { members, from } = nearby(all, index);
  let best: number | null = null;
  members.slice(0, index - from).forEach((one, offset) => {
    const at = from + offset;
    if (part === undefined || !mayHoldParts(all, at, totals[at] ?? null, part) || !mayHold(one, part)) return;
    const top = best === null ? undefined : all[best];
    const nearer = top?.mission !== part.mission && one.mission === part.mission;
    const farther = top?.mission === part.mission && one.mission !== part.mission;
    if (top === undefined || nearer || (!farther && amountOf(one) > amountOf(top))) best = at;
  });
  return best;
}

/**
 * For each result the index of the total it is a part of, or null. The largest earlier result of its kind and mission
 * is its total; a sum that its own parts precede is the total of these.
 */
export function findParts(all: readonly PlacedOutcome[]): (number | null)[] {
  const totals: (number | null)[] = all.map(() => null);
  all.forEach((_, index) => {
    for (const part of [
      ...partsBefore(all, index),
      ...partsOfCount(all, index),
      ...partsAddingUp(all, index),
    ])
      totals[part] ??= index;
  });
  all.forEach((_, index) => {
    totals[index] ??= totalBefore(all, index, totals);
  });
  return totals;
}
