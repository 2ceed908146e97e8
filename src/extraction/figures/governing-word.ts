// Finds the word that says what a figure is. Four ways of reporting, in the order of how surely they bind:
// attributive ("620만 달러의 수출상담"), label ("상담은 620만 달러"), predicate ("620만 달러를 상담했다"), and
// the neutral label ("향후 계약으로 추진되는 금액은 620만 달러"), whose modifier tells.
import { clauseEnd, lastClauseStart } from "../text/clauses";
import type { Figure } from "./figures";
import type { ResultWord } from "./result-words";

/** The word that governs a figure, with the words behind it that tell whether it happened. */
export interface Government {
  word: ResultWord;
  /** A second noun joined to the first: "수출협약과 대리점 계약". */
  joined: ResultWord | null;
  /** The rest of the clause behind the word; behind a verb with its last letter, which tells how it goes on. */
  tail: string;
  manner: "attributive" | "label" | "predicate" | "modifier";
}

/** A figure's surroundings, positions in the sentence. */
export interface FigureContext {
  text: string;
  words: readonly ResultWord[];
  start: number;
  end: number;
  /** End of the figure before it, or 0; start and end of the figure behind it, or the sentence's length. */
  previousEnd: number;
  nextStart: number;
  nextEnd: number;
}

const quantityGlue = /^(?:\s?(?:어치|짜리|상당|규모|가량|정도|이상|이하|안팎|내외|남짓|여|대))*/;
const particleOrPause = /^(?:(?:을|를|은|는|이|가|도|만|로|으로|에|와|과|이다|다)(?=[\s,.]|$)|[,.)]|$)/;
const attributiveGlue = /^\s?(?:의|에\s(?:달하는|이르는)|이\s넘는)?\s?/;
const breaksNounPhrase =
  /[,…]|\.\.|^(?:중|가운데|이\s중)\s|(?:을|를|에게|에서|에는|으로)\s|[고며]\s|(?:으나|지만|[는인]데),?\s|[와과]\s(?:함께|더불어|나란히|아울러)/;
const labelTail =
  /^(?:\s?체결)?(?:\s?(?:실적|금액|총액|액수|규모|건수|횟수|성과|추진액|액|고|목표(?:액|치)?))?(?:\s기준)?[)\]】]?\s?(?:[을를]\s(?:모두\s)?(?:합치면|합하면|더하면|합쳐)|를|은|는|이|가|도|만|으로는|로는|으로|로|:|：)?\s?(?:\([^)]*\)|[‘'"“]?[A-Z&]*[’'"”]?)?\s?$/;
const quantifiers =
  /(?:\s|(?<![가-힣])(?:총|모두|약|무려|합쳐|합계|각각|각|미화|한화|해마다|연간|연|매년|최대|최소|전체|지난해|작년|올해))+$/;
const neutralLabel =
  /(?:금액|액수|규모|총액|총\s?규모|물량|물건|[가-힣][은한친된간끝난진린긴온킨룬낸든인는]\s(?:것|건))(?:으로는|은|는|이|가|만|(?:까지|을|를)?\s(?:모두\s)?(?:합하면|합치면|더하면|포함하면|합쳐|합해))?\s?(?:합쳐|모두|총|약)?\s?$/;
const consumedByPrevious = /^(?:어치|규모|상당|짜리|가량|정도)*(?:의|을|를)?\s?$/;
const longestAttribute = 28;

/** Where a figure stands among the figures of its sentence. */
export function contextOf(
  figures: readonly Figure[],
  index: number,
  words: readonly ResultWord[],
): FigureContext {
  const figure = figures[index];
  if (figure === undefined) throw new RangeError(`no figure ${index}`);
  const { text, start: base } = figure.sentence;
  const previous = figures[index - 1];
  const next = figures[index + 1];
  return {
    text,
    words,
    start: figure.start - base,
    end: figure.end - base,
    previousEnd: previous === undefined ? 0 : previous.end - base,
    nextStart: next === undefined ? text.length : next.start - base,
    nextEnd: next === undefined ? text.length : next.end - base,
  };
}

/** "… 진행해 목표 200만 달러를 넘겼다": 목표 in front of the next sum tells of that one. */
export const targetOfNext = /목표(?:액|치)?(?:는|은|인|한|했던|로\s?(?:한|했던))?\s(?:총\s|약\s)?$/;

/** "계약 협의는 17건": the particle of a topic and nothing else up to the figure. */
const topicOnly = /^(?:은|는)\s$/;

/** 계약추진액 약, 상담건수 총: what may stand between a label and its figure. */
const labelGlue = /^(?:금액|건수|실적|액)?\s*(?:(?:약|총)\s*)?$/;

/** A noun with nothing but a blank between it and the next figure belongs to that one: "계약 추진 516만 달러". */
function labelsNext(text: string, wordEnd: number, nextStart: number): boolean {
  return nextStart < text.length && labelGlue.test(text.slice(wordEnd, nextStart));
}

/** "판매액이 목표한 5만 달러를 넘었다": between a label and the sum that was aimed at. */
const aimedAt = /(?:(?:당초|애초)\s)?목표(?:로\s?)?(?:한|했던)\s?$/;

const talks = /\d[건회]$/;

/**
 * Whether the nouns of a sentence follow their figures, so that one between two tells the first: "60만 달러 상담액 20만 달러
 * 계약액", and "30건 상담 60만 달러", where it tells both.
 */
function followsFigure(context: FigureContext): boolean {
  const { text, words, start, end, previousEnd, nextStart, nextEnd } = context;
  const left = text.slice(0, start).replace(quantifiers, "");
  const front = words.findLast((one) => one.end <= left.length && one.start >= previousEnd);
  const isLabelled = front !== undefined && labelTail.test(left.slice(front.end));
  // Between two figures a noun may be of either; in front of the first of a sentence it is a label.
  if (isLabelled && (previousEnd === 0 || text.slice(previousEnd, front.start).trim() !== "")) return false;
  const counts = talks.test(text.slice(start, end)) && !talks.test(text.slice(nextStart, nextEnd));
  if (!isLabelled && counts) return true;
  const behind = text.slice(nextEnd);
  const glue = nextEnd + (quantityGlue.exec(behind)?.[0].length ?? 0);
  return words.some((one) => one.start >= glue && /^(?:의)?\s?$/.test(text.slice(glue, one.start)));
}

function joinedNoun({ text, words, nextStart }: FigureContext, word: ResultWord): ResultWord | null {
  const next = words.find((other) => other.start >= word.end);
  if (next === undefined || next.start >= nextStart || next.verb) return null;
  // "상담과 계약추진 516만 달러": a noun that touches the next figure is the label of that one.
  if (labelsNext(text, next.end, nextStart)) return null;
  return /^\s?(?:과|와|및|·|ㆍ|\/|,|겸)\s?(?:및\s?)?$/.test(text.slice(word.end, next.start)) ? next : null;
}

/**
 * The words behind a position in its clause, without the label of the next figure: "상담 96만 달러, 계약예정 27만 달러",
 * "계약 체결은 3건, 계약 협의는 17건".
 */
function tailBehind(
  { text, words, nextStart }: FigureContext,
  position: number,
  clauseStart = position,
): string {
  const labels = (end: number): boolean =>
    labelsNext(text, end, nextStart) ||
    (nextStart < text.length && topicOnly.test(text.slice(end, nextStart)));
  const next = words.find((one) => !one.verb && one.start >= position && labels(one.end));
  const clause = text.slice(clauseStart, next?.start ?? nextStart).replace(targetOfNext, "");
  return clause.slice(position - clauseStart, clauseEnd(clause));
}

function govern(context: FigureContext, word: ResultWord, manner: Government["manner"]): Government {
  const joined = joinedNoun(context, word);
  const { start, end, verb } = joined ?? word;
  // "계약하고", "계약해": the verb itself may end the clause, or lead on to what follows from it.
  const tail = verb ? tailBehind(context, end - 1, start) : tailBehind(context, end);
  return { word, joined, tail, manner };
}

/** "620만 달러의 수출상담", "300만 달러짜리 MOU", "600만 달러 협약": the noun behind the figure. */
function attributive(context: FigureContext): Government | null {
  const { text, words, end, nextStart } = context;
  const right = text.slice(end, nextStart);
  const quantity = quantityGlue.exec(right)?.[0].length ?? 0;
  if (particleOrPause.test(right.slice(quantity))) return null;
  const glue = attributiveGlue.exec(right.slice(quantity))?.[0] ?? "";
  const from = end + quantity + glue.length;
  const word = words.find((one) => one.start >= from && one.start < nextStart);
  if (word === undefined || word.sense === "agreed") return null;
  const between = text.slice(from, word.start);
  if (between.length > longestAttribute || breaksNounPhrase.test(between)) return null;
  // "상담 60만불 계약 20만불": a bare noun that touches the next figure is that figure's label.
  if (!glue.includes("의") && labelsNext(text, word.end, nextStart) && !followsFigure(context)) return null;
  const head = agreementFor(context, headBehindExport(context, word));
  return govern(context, head, "attributive");
}

/** "500만 달러 수출을 협약했다": 수출 is what was agreed; the agreement behind it in the clause is the head. */
function headBehindExport({ text, words, nextStart }: FigureContext, word: ResultWord): ResultWord {
  if (word.sense !== "export") return word;
  const limit = Math.min(nextStart, word.end + clauseEnd(text.slice(word.end)));
  return words.find((one) => one.start >= word.end && one.start < limit && one.sense !== "export") ?? word;
}

/** "56만 달러 규모의 계약 추진을 위한 업무협약", "구매계약 업무협약": what was signed is the agreement, the contract is its aim. */
function agreementFor({ text, words, nextStart }: FigureContext, word: ResultWord): ResultWord {
  if (word.sense !== "contract" && word.sense !== "contract_expected") return word;
  const aim = /^\s?(?:(?:추진|체결|성사)?[을를]?\s위한\s)?$/;
  return (
    words.find(
      (one) =>
        one.sense === "mou" &&
        one.start >= word.end &&
        one.start < nextStart &&
        aim.test(text.slice(word.end, one.start)),
    ) ?? word
  );
}

/** "500만 달러 상당의 협약 5건", "85건(상담액 12만 달러)": the noun between a sum and its count. */
function inside(context: FigureContext): Government | null {
  const word = context.words.find((one) => one.start > context.start && one.end < context.end);
  return word === undefined
    ? null
    : { word, joined: null, tail: tailBehind(context, context.end), manner: "attributive" };
}

/** "상담은 620만 달러", "수출 계약 추진 643만 달러": the noun in front of the figure. */
function label(context: FigureContext): Government | null {
  const { text, words, start, previousEnd } = context;
  // "계약(8만 달러)을 맺었다": the sum in brackets behind its noun.
  const left = text
    .slice(0, start)
    .replace(quantifiers, "")
    .replace(aimedAt, "")
    .replace(/(?<=\S)\($/, "");
  const word = words.findLast((one) => one.end <= left.length && one.start >= previousEnd);
  if (word === undefined || word.sense === "agreed" || word.sense === "pending") return null;
  // "상담 60만불 계약 20만불": only a bare noun between two figures that touches the second is its label.
  const between = text.slice(previousEnd, word.start);
  const touches = between.trim() === "" && labelGlue.test(text.slice(word.end, start));
  if (previousEnd > 0 && !touches && consumedByPrevious.test(between)) return null;
  const remainder = text.slice(word.end, left.length);
  if (word.verb ? !/해\s?$/.test(text.slice(word.start, left.length)) : !labelTail.test(remainder))
    return null;
  return govern({ ...context }, word, "label");
}

/** "30개사와 상담해 166만 달러": a verb in 해 without an object of its own labels the figure behind it. */
function verbLabel(context: FigureContext): Government | null {
  const { text, words, start, previousEnd } = context;
  if (previousEnd > 0) return null;
  const word = words.findLast((one) => one.end <= start);
  if (word === undefined || !/^해\s$/.test(text.slice(word.end, start))) return null;
  return { ...govern(context, word, "label"), joined: null, tail: "" };
}

const weak: ReadonlySet<ResultWord["sense"]> = new Set(["export", "agreed", "sale", "turnover"]);

const object = /^(?:\s?(?:어치|상당|규모))?[을를]\s(?:모두\s|직접\s)?$/;
const whatFollows =
  /^(?:해|하여|아)?\s(?:추가|후속|새로운|신규|재|향후|앞으로|내년|하반기|[가-힣]{2,6}[이가]\s)|^한\s[^\s.,]{1,10}[은는이가]\s/;

/** "10만 달러어치를 판매해 추가 주문이 기대된다": what was done with the sum itself, before what follows from it. */
function leadingAct({ text, end }: FigureContext, [first]: readonly ResultWord[]): ResultWord | undefined {
  if (first === undefined || !weak.has(first.sense) || !object.test(text.slice(end, first.start)))
    return undefined;
  return whatFollows.test(text.slice(first.end, first.end + 16)) ? first : undefined;
}

/** "620만 달러를 상담했다", "87만 달러는 계약을 추진하고": the predicate of the figure's own clause. */
function predicate(context: FigureContext): Government | null {
  const { text, words, end, nextStart } = context;
  const limit = Math.min(nextStart, end + clauseEnd(text.slice(end, nextStart)));
  // A noun that touches the next figure is the label of that one.
  const inClause = words.filter(
    (one) => one.start >= end && one.start < limit && (one.verb || !labelsNext(text, one.end, nextStart)),
  );
  // "320억 원을 들여 창고를 짓는 투자협약": what is spent under an investment agreement is that investment.
  const invested = inClause.find((one) => one.sense === "investment");
  const first = leadingAct(context, inClause) ?? inClause.find((one) => !weak.has(one.sense)) ?? inClause[0];
  const word = first?.sense === "budget" ? (invested ?? first) : first;
  return word === undefined ? null : govern(context, word, "predicate");
}

/** "금액은 첸나이 40만 달러": the first of a list behind the label, with where or whose it is. */
const firstOfList = /(?<=(?:금액|액수|규모|총액)[은는]\s)[^\s,.\d]{2,12}\s$/;

/** "현장에서 팔린 금액은 4만 달러": the label is neutral, the clause before it tells. */
function neutral(context: FigureContext): Government | null {
  const { text, words, start } = context;
  const left = text.slice(0, start).replace(firstOfList, "").replace(quantifiers, "");
  if (!neutralLabel.test(left)) return null;
  const clause = lastClauseStart(left);
  const word =
    words.findLast((one) => one.end <= left.length && one.start >= clause) ??
    words.findLast((one) => one.end <= left.length);
  if (word === undefined) return null;
  return { word, joined: null, tail: text.slice(word.end, left.length), manner: "modifier" };
}

/** "수출 상담 63건 140억원의 수출 성과": any result is one of exports, the label in front says more. */
function tellsLittle({ text, start }: FigureContext, noun: Government | null): boolean {
  return (
    noun?.word.sense === "export" &&
    // "상담도 140억원의 수출 실적으로 이어졌다": what led to it is no label.
    !/(?:로|도)\s$/.test(text.slice(0, start)) &&
    /^수출\s?(?:성과|실적)/.test(text.slice(noun.word.start, noun.word.end + 4))
  );
}

/** The word that governs a figure within its sentence, or null if its sentence does not say what it is. */
export function findGovernment(context: FigureContext): Government | null {
  const noun = attributive(context);
  return (
    (tellsLittle(context, noun) ? label(context) : null) ??
    noun ??
    inside(context) ??
    label(context) ??
    verbLabel(context) ??
    neutral(context) ??
    predicate(context)
  );
}
