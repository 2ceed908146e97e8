// Days that take their month from what was told before: "지난해 10월 10일 상담회를 열었다. 12일부터 15일까지는 판촉전을
// 벌였다" goes on in October, whenever it was written. A day alone means the month of writing only where nothing else was told.
import { parseIso, shiftMonth, toIso } from "./calendar";
import type { DateMention } from "./date-mention";
import { isReportedDay } from "./told-days";
import type { DatedSentence } from "./told-days";
import { wordsBehind } from "../text/words-around";

/** "12일", "12~15일": no month, no 지난 or 오는. */
const bare = /^\d{1,2}(?:일|\s?[~∼～–-])/;
const namesMonth = /월|달/;
/** A day goes on from the month of its sentence or of the two before; farther back only inside the period told there. */
const reach = 2;

interface Told {
  date: DateMention;
  at: number;
}

/** The first day of this number that is not before another day. */
function onOrAfter(day: number, from: string): string | null {
  const first = parseIso(from);
  if (first === null) return null;
  const month = day >= first.day ? first : shiftMonth(first, 1);
  return toIso({ year: month.year, month: month.month, day });
}

function moved({ text, start, end, to, isPeriod }: DateMention, from: string): DateMention {
  const last = parseIso(to ?? "");
  return { text, start, end, from, to: last === null ? to : onOrAfter(last.day, from), isPeriod };
}

/** "10월 17일에는 …, 22일엔 …": the next day of a row that lies ahead. */
const inRow = /^(?:에는|엔)\s/;

function goesOnInRow({ sentence }: DatedSentence, date: DateMention, told: DateMention): boolean {
  const inSentence = told.start >= sentence.start && told.end <= date.start;
  return (
    inSentence && inRow.test(wordsBehind(sentence, told, 4)) && inRow.test(wordsBehind(sentence, date, 4))
  );
}

/** A day as it reads behind what was told, or itself where it does not go on from there. */
function carry(
  date: DateMention,
  told: Told,
  at: number,
  dated: DatedSentence,
  publishedOn: string,
): DateMention {
  const own = parseIso(date.from ?? "");
  if (own === null || told.date.from === null) return date;
  // "내년 1월 5일부터 11일까지 … 방문한다. 8일에는": a day within a period that lies ahead.
  const ahead = told.date.from > publishedOn ? onOrAfter(own.day, told.date.from) : null;
  if (ahead !== null && told.date.to !== null && ahead <= told.date.to) return moved(date, ahead);
  if (ahead !== null && goesOnInRow(dated, date, told.date)) return moved(date, ahead);
  if ((date.from ?? "") < told.date.from) return date;
  const from = onOrAfter(own.day, told.date.from);
  if (from === null || from > publishedOn) return date;
  const inPeriod = told.date.to !== null && from <= told.date.to;
  return inPeriod || at - told.at <= reach ? moved(date, from) : date;
}

/** The days of each sentence of an article in the months they go on in; without a day of publication as they are. */
export function carryMonths(
  sentences: readonly DatedSentence[],
  publishedOn: string | null,
): (readonly DateMention[])[] {
  let told: Told | null = null;
  return sentences.map((dated, at) => {
    const { sentence, dates } = dated;
    if (publishedOn === null || sentence.isHeadline) return dates;
    return dates.map((date) => {
      if (namesMonth.test(date.text)) told = { date, at };
      const goesOn = told !== null && bare.test(date.text) && !isReportedDay(dated, date);
      return goesOn && told !== null ? carry(date, told, at, dated, publishedOn) : date;
    });
  });
}
