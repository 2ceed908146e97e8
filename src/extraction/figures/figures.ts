// Groups what one statement says of one result: "77건, 620만 달러(약 84억 원)" is one figure with a count, a sum and the
// same sum restated, not three. Reports put the count before the sum or in brackets, and the restatement in brackets.
import { findAmounts } from "../amounts/amounts";
import type { Amount } from "../amounts/amounts";
import type { Count } from "../counts/count";
import { readNumeral } from "../amounts/numerals";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";

/** One stated result in one sentence; `start` and `end` are positions in the article. At least one part is set. */
export interface Figure extends Span {
  sentence: Sentence;
  amount: Amount | null;
  also: Amount[];
  count: Count | null;
  /** The sum or its restatement was told without its currency, e.g. (약 2억): to be looked at, not guessed. */
  unitDropped: boolean;
}

const aroundRestated =
  /^\s?\(\s?(?:[\d,]+여?\s?건\s?[·ㆍ,/]\s?)?(?:미화|한화|우리\s?돈|우리\s?돈으로|환화)?\s?(?:약|총)?\s?(?:미화|한화|우리\s?돈)?\s?$/;
/** "898.6만달러, 우리 돈 111억원": restated without brackets. */
const restatedAside = /^,\s(?:우리\s?돈|한화|원화|미화|달러화)(?:으로|로)?\s(?:약|총)?\s?$/;
const afterRestated = /^\s?(?:여|이상|가량|정도|상당|어치|규모)?\s?(?:[·ㆍ,/]\s?[\d,]+여?\s?건\s?)?\)/;
const betweenCountAndSum =
  /^(?:의|에|,|으로)?\s?[,(·/]?\s?(?:(?:수출\s?)?(?:상담|계약|협약)?\s?(?:금액|액수|규모|액|실적)(?:은|이|으로)?\s?)?(?:총|약|모두|미화|금액)?\s?(?:US)?$/;
const worth = /^ (?:worth|valued at|totall?ing|amounting to) (?:about |some |around |over )?$/;
const betweenSumAndCount =
  /^\s?\((?:총|약)?\s?$|^(?:\s?(?:규모|상당|어치|짜리))*의\s(?:수출\s?|업무\s?|현장\s?)?(?:협약|MOU|계약|양해각서|LOI|의향서|상담)(?:(?:\([^)]{1,8}\))?\s(?:총\s)?|\((?:[A-Z]{2,4}\s?[·ㆍ,]\s?)?(?:총\s)?)$/;
const droppedUnit =
  /^\s?\(\s?(?:한화)?\s?(?:약)?\s?(?=[\d천백십만억])|^,\s우리\s?돈(?:으로)?\s(?:약\s?)?(?=\d)/;

/** No sentence lists more; beyond it stands a table without line ends, which would be compared with itself. */
const longestList = 120;

function isRestatement(text: string, first: Amount, second: Amount): boolean {
  if (first.currency === second.currency) return false;
  const between = text.slice(first.end, second.start).replace(/^\s?(?:여|이상|가량|정도|규모|상당|어치)/, "");
  if (restatedAside.test(between)) return true;
  return aroundRestated.test(between) && afterRestated.test(text.slice(second.end, second.end + 8));
}

/** Where a restated sum ends: behind its bracket, if it stands in one. */
function closeOf(text: string, first: Amount, second: Amount): number {
  return text.slice(first.end, second.start).includes("(") ? text.indexOf(")", second.end) + 1 : second.end;
}

/**
 * "(약 2억)" behind a foreign sum: a number without a currency is won, and to be looked at unless 한화 or 우리 돈 says so.
 * "1억2천5백" leaves out the 만 of its last part.
 */
function readDroppedUnit(text: string, at: number): { also: Amount; end: number; doubtful: boolean } | null {
  const opening = droppedUnit.exec(text.slice(at, at + 20))?.[0];
  if (opening === undefined) return null;
  const start = at + opening.length;
  const numeral = readNumeral(text, start);
  const bracketed = opening.includes("(");
  if (numeral === null || numeral.largeUnit < 1e4 || (bracketed && text.charAt(numeral.end) !== ")"))
    return null;
  const words = text.slice(start, numeral.end);
  const approximate = opening.includes("약") || numeral.approximate;
  const amount = numeral.incomplete ? completeUnits(numeral.value) : numeral.value;
  return {
    also: { text: words, start, end: numeral.end, amount, currency: "KRW", approximate },
    end: numeral.end + (bracketed ? 1 : 0),
    doubtful: numeral.incomplete || !/한화|우리/.test(opening),
  };
}

/** 1억2천5백 is 1억 2천5백만: what stands behind 억 counts 만. */
function completeUnits(value: number): number {
  const rest = value % 1e8;
  return value - rest + rest * 1e4;
}

function groupAmounts(sentence: Sentence, amounts: readonly Amount[]): Figure[] {
  const { text, start: base } = sentence;
  const figures: Figure[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = amounts[index];
    if (amount === undefined) continue;
    const next = amounts[index + 1];
    const figure: Figure = {
      sentence,
      start: base + amount.start,
      end: base + amount.end,
      amount,
      also: [],
      count: null,
      unitDropped: false,
    };
    if (next !== undefined && isRestatement(text, amount, next)) {
      figure.also.push(next);
      figure.end = base + closeOf(text, amount, next);
      index += 1;
    }
    const dropped =
      amount.currency === "KRW" || figure.also.length > 0 ? null : readDroppedUnit(text, amount.end);
    if (dropped !== null) {
      figure.also.push(dropped.also);
      figure.unitDropped = dropped.doubtful;
      figure.end = base + dropped.end;
    }
    figures.push(figure);
  }
  return figures;
}

/** 회 and 차례 count meetings only beside their noun ("120회의 상담"); otherwise events: "단체관 6회 운영". */
function isMeeting(text: string, count: Count): boolean {
  if (count.unit !== "meeting") return false;
  const before = text.slice(Math.max(0, count.start - 12), count.start);
  return (
    /^(?:의|에\s걸친|에\s걸쳐)?\s?(?:[가-힣\d:]{1,6}\s){0,2}[가-힣]{0,4}(?:상담|미팅)/.test(
      text.slice(count.end, count.end + 24),
    ) || /(?:상담|미팅)[가-힣]{0,2}\s?(?:총|모두|약)?\s?$/.test(before)
  );
}

/** "수출상담회 3건을 지원한 결과": events are counted in the same word as deals, "수출상담회 총 85건" counts deals. */
const eventsBefore =
  /(?:상담회|설명회|전시회|박람회|사절단|개척단|행사|사업|과제|특허|인증|세미나)\s?(?:등\s)?(?:총\s)?$/;
const heldBehind =
  /^[을를]\s(?:[가-힣]{1,6}\s)?(?:지원|개최|운영|마련|진행|추진|주최|열|치르|치러|도운|따|받|획득|출원)/;

function countsEvents(text: string, { start, end }: Count): boolean {
  return (
    eventsBefore.test(text.slice(Math.max(0, start - 12), start)) &&
    heldBehind.test(text.slice(end, end + 16))
  );
}

function isBetween(words: string): boolean {
  return betweenCountAndSum.test(words) || worth.test(words);
}

function attachCount(sentence: Sentence, figures: readonly Figure[], count: Count): boolean {
  const { text, start: base } = sentence;
  for (const figure of figures) {
    if (figure.count !== null) continue;
    const within = count.start >= figure.start - base && count.end <= figure.end - base;
    const before = count.end <= figure.start - base && isBetween(text.slice(count.end, figure.start - base));
    const after =
      count.start >= figure.end - base && betweenSumAndCount.test(text.slice(figure.end - base, count.start));
    if (!before && !after && !within) continue;
    figure.count = count;
    figure.start = Math.min(figure.start, base + count.start);
    figure.end = Math.max(figure.end, base + count.end);
    if (text.charAt(figure.end - base) === ")" && opensBracket(text, figure, base)) figure.end += 1;
    return true;
  }
  return false;
}

function opensBracket(text: string, figure: Figure, base: number): boolean {
  const words = text.slice(figure.start - base, figure.end - base);
  return words.split("(").length > words.split(")").length;
}

/**
 * The figures of a sentence in order: sums of money with their counts and restatements, and counts of deals or meetings
 * that stand alone. Example: "6건(70만달러)을 계약했고 9건은 협의 중" has two figures.
 * @param counts those of the sentence, positions in its text
 * @param bareWon its sums whose 원 was left out (bare-won)
 */
export function findFigures(
  sentence: Sentence,
  counts: readonly Count[],
  bareWon: readonly Amount[] = [],
): Figure[] {
  const amounts = [...findAmounts(sentence.text), ...bareWon].sort((a, b) => a.start - b.start);
  const figures = groupAmounts(sentence, amounts.slice(0, longestList));
  for (const figure of figures)
    if (figure.amount !== null && bareWon.includes(figure.amount)) figure.unitDropped = true;
  const { start: base } = sentence;
  for (const count of counts.slice(0, longestList)) {
    if (count.unit !== "deal" && !isMeeting(sentence.text, count)) continue;
    if (countsEvents(sentence.text, count)) continue;
    if (attachCount(sentence, figures, count)) continue;
    const [start, end] = [base + count.start, base + count.end];
    figures.push({ sentence, start, end, amount: null, also: [], count, unitDropped: false });
  }
  return figures.sort((a, b) => a.start - b.start);
}
