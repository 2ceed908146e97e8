// Figures whose own words say nothing. They take their kind from the list they stand in, from the topic of their
// sentence, or from the sentence before, as a reader does.
import { clauseEnd } from "../text/clauses";
import { isDifference, isDomestic, isThreshold } from "./compared-figures";
import type { FigureContext, Government } from "./governing-word";
import { readAim } from "./aims";
import { isCost } from "./costs";
import { readGovernment } from "./kind-reading";
import type { Memory, Reading } from "./kind-reading";
import { isPrice } from "./prices";
import type { ResultWord } from "./result-words";

const listPredicate =
  /(?:달러|원|불|弗|유로|엔|위안|[)]|건|상당|규모|수준|정도|가량|어치)(?:이?다|였다|이었다|이며|이고|입니다|로|으로|\.|$)|보탰|뒤를\s?이|뒤이|차지|순이|집계|나타났|기록|올렸|거뒀|달했|이른다|나머지\s|(?<![가-힣])몫(?:이|으로)|(?:을|를)\s(?:각각\s)?(?:체결|맺[었은고])/;

/** "▲A-B 30만 달러 ▲C-D 12만 달러 등이다": items set off by marks, of what was told before. */
const markedItems = /[▲△▶▷●■○◦•][^▲△▶▷●■○◦•]{1,80}[▲△▶▷●■○◦•].{1,80}등(?:이다|입니다)/;

/** "상담실적은 20만 달러에서 70만 달러로": what the first of two compared sums is, the second is. */
const grewFrom = /^에서\s(?:약\s|총\s)?$/;
const grewTo = /^(?:\s?(?:여|가량|정도|수준|규모|어치))?(?:으로|로)[\s,.]/;

/** "76건을 상담해 40만 달러를, 첸나이에서 66건을 상담해 32만 달러를 각각": the second of each pair is told at the end. */
const resultOfTalks = /^(?:[을를])\s상담해\s(?:약\s)?$/;

/** A figure that is no result of the event. */
const background: Reading = { kind: "other_amount", modality: "done", government: null };

/** 은/는, "…을 도시별로 보면", "… 가운데": what a sentence is about. */
const topic =
  /^(?:\s?(?:실적|금액|액|액수|규모|성과|내용|내역|현황|결과|사례))?(?:은\s|는\s|으로는\s|로는\s|[을를]\s(?:따낸|맺은|체결한|올린|성사시킨|거둔)\s(?:업체|기업|곳|회사)[은는]\s|[을를]\s[가-힣]{2,8}별로\s|[을를]\s(?:[가-힣]{1,6}\s)?(?:보면|살펴보면|들여다보면|뜯어보면)\s|\s?(?:가운데|중)\s)/;

/** "○ (현장계약) 가온–하오마트, 6만 달러": the label of an item in brackets, behind its mark. */
const opensItem = /^[^가-힣A-Za-z\d(]*\($/;

/** "업체별 계약액은 A 200만달러, B 100만달러": the topic of the sentence governs its whole list. */
function readTopic(context: FigureContext, firstStart: number): Reading | null {
  const { text } = context;
  const labelsItem = ({ start, end }: ResultWord): boolean =>
    opensItem.test(text.slice(0, start)) && text.startsWith(") ", end);
  const word = context.words.find(
    (one) => one.end <= firstStart && (topic.test(text.slice(one.end, one.end + 24)) || labelsItem(one)),
  );
  if (word === undefined) return null;
  const government: Government = { word, joined: null, tail: "", manner: "label" };
  const reading = { ...readGovernment(government, text), government: null };
  return labelsItem(word) ? { ...reading, source: "own" } : reading;
}

/** "홍콩은 145만 달러에 계약 53만 달러": the unnamed sum in front of "에 계약" is the 상담. */
function isPairedWithContract(context: FigureContext): boolean {
  return (
    /^에\s/.test(context.text.slice(context.end)) &&
    context.words.some(
      (one) =>
        one.sense === "contract" &&
        one.start >= context.end &&
        one.end <= context.nextStart &&
        context.nextStart - one.end <= 2,
    )
  );
}

const closesList = /^\)?(?:어치|상당)?\s등\s(?:총\s|모두\s)?(?:[^\s,.]{1,8}\s){0,2}$/;

/** The currency in whose word a figure is written. */
function currencyOf({ text, start, end }: FigureContext): string | undefined {
  return /달러|불|원|유로|엔|위안/.exec(text.slice(start, end))?.[0];
}

/** "A가 350만불, B가 180만불을 계약했다": what the last member of a list is, all members are. */
function readForward(
  index: number,
  contexts: readonly FigureContext[],
  readings: readonly (Reading | null)[],
): Reading | null {
  const context = contexts[index];
  const reading = readings[index + 1];
  const next = contexts[index + 1];
  if (context === undefined || next === undefined || reading === null || reading === undefined) return null;
  const between = context.text.slice(context.end, next.start);
  if (resultOfTalks.test(context.text.slice(context.previousEnd, context.start))) {
    const twin = contexts.findIndex(
      (other, at) => at > index && resultOfTalks.test(other.text.slice(other.previousEnd, other.start)),
    );
    const told = readings[twin];
    if (told !== null && told !== undefined) return { ...told, government: null };
  }
  // "A가 12만 달러, B가 8만 달러 등 MOU 5건 31만 달러": the sum behind 등 is that of the list, whatever labels it.
  if (closesList.test(between) && currencyOf(context) === currencyOf(next))
    return { ...reading, government: null };
  if (clauseEnd(between) < between.length || reading.government?.manner === "label") return null;
  const listed = /^\)?(?:어치|상당)?\s?(?:[,·]\s?)?[▲△▶▷●■○◦•]/.test(between);
  return listed ||
    /^\)?(?:어치)?(?:을|를|와|과|,|이|가|은|는|\)|ㆍ|·|씩)?[\s,]|^로\s(?:모두|총|합쳐|합계)\s/.test(between)
    ? { ...reading, government: null }
    : null;
}

/** "▲수출상담회 85건 1,200만 달러": what a meeting with buyers counts are talks. */
function countsTalks({ text, previousEnd, start }: FigureContext): boolean {
  return (
    /상담회(?:에서(?:는)?)?\s(?:총\s|모두\s)?$/.test(text.slice(previousEnd, start)) &&
    /^[\d,]+여?\s?건/.test(text.slice(start))
  );
}

/** Fills the readings of one sentence that are still null, where list, topic or memory tell them. */
export function fillSilent(
  contexts: readonly FigureContext[],
  readings: (Reading | null)[],
  memory: Memory,
): void {
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const context = contexts[index];
    const first = contexts[0];
    if (context === undefined || first === undefined) continue;
    if (isDifference(context) || isPrice(context)) readings[index] = background;
    else if (readings[index]?.kind !== "support_budget" && isCost(context)) readings[index] = background;
    if (readings[index] !== null) continue;
    if (isPairedWithContract(context) || countsTalks(context))
      readings[index] = { kind: "consultation", modality: "done", government: null };
    else readings[index] = readTopic(context, first.start) ?? readForward(index, contexts, readings);
  }
  contexts.forEach((context, index) => {
    const first = readings[index - 1];
    if (
      grewFrom.test(context.text.slice(context.previousEnd, context.start)) &&
      grewTo.test(context.text.slice(context.end)) &&
      first !== null &&
      first !== undefined
    )
      readings[index] = { ...first, government: null };
  });
  inheritKinds(contexts, readings, memory);
  // From the last on: what a figure leads to is known before it.
  for (let index = contexts.length - 1; index >= 0; index -= 1) {
    const context = contexts[index];
    if (context === undefined) continue;
    readings[index] = readAim(contexts, readings, index, memory.last);
    if (isDomestic(context)) readings[index] = background;
  }
}

/** "계약 목표는 50만 달러였으나 70만 달러를 올렸다": what was reached, beside the target in front of it. */
function isReached({ text, previousEnd, start, end }: FigureContext): boolean {
  return (
    /^(?:이?었|였)(?:으나|지만|는데),?\s(?:[^\s,.]{1,6}\s)?$/.test(text.slice(previousEnd, start)) &&
    /^(?:어치|상당)?[을를]\s(?:올[렸려]|달성[했해]|기록[했해]|거[뒀둬]|이[뤘뤄])/.test(
      text.slice(end, end + 12),
    )
  );
}

function inheritKinds(
  contexts: readonly FigureContext[],
  readings: (Reading | null)[],
  memory: Memory,
): void {
  for (let index = 0; index < readings.length; index += 1) {
    const context = contexts[index];
    if (readings[index] !== null || context === undefined || isThreshold(context)) continue;
    const before = readings[index - 1];
    if (before !== null && before !== undefined)
      readings[index] = {
        ...before,
        modality: isReached(context) ? "done" : before.modality,
        government: null,
      };
    else if (memory.last !== null && mayInherit(context))
      readings[index] = { ...memory.last, government: null, source: "before" };
  }
}

const paid =
  /(?:실증\s?(?:규모|금액|사업비)|항공[료비]|항공\s?운임|임차[료비]|통역[료비]|체재비|참가비|운송[료비]|부스비|지원[금비액]|보조금|업체당|기업당|1인당)/;

/** A sentence continues the one before if it names no result itself and only lists sums. */
function mayInherit(context: FigureContext): boolean {
  const own = context.words.some((one) => !one.verb && one.sense !== "export" && one.sense !== "sale");
  // "가온(20만 달러), 다온(15만 달러)이 나란히 …": sums in brackets behind names are of what was told before.
  const bracketed = context.text.charAt(context.start - 1) === "(";
  // "- 항공료의 50%(최대 120만원)": what an office pays to each firm.
  if (paid.test(context.text.slice(context.previousEnd, context.start))) return false;
  return !own && (bracketed || listPredicate.test(context.text) || markedItems.test(context.text));
}
