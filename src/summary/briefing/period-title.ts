// The period in the title as officials name it: a year, a half, a quarter, months; else its days.
import type { ReportSettings } from "../../records/report";
import { choose, constant, joinText, wholeNumber, type LiveText } from "../live-text";
import { askedPeriod } from "./overview-texts";

/** "2024년 상반기", or the days, or nothing for all dates: what stands in the title. */
export function periodTitle(settings: ReportSettings): LiveText {
  const { from, to } = settings;
  const all = { formula: `AND(기간시작="",기간종료="")`, holds: from === null && to === null };
  return choose(all, "시·도", choose(wholeMonths(settings), monthsText(settings), askedPeriod(settings)));
}

/** From the first day of a month to the last day of one in the same year. */
function wholeMonths({ from, to }: ReportSettings) {
  const formula =
    `IF(OR(기간시작="",기간종료=""),FALSE,AND(YEAR(기간시작)=YEAR(기간종료),DAY(기간시작)=1,` +
    `DAY(기간종료+1)=1))`;
  const holds =
    from !== null &&
    to !== null &&
    from.slice(0, 4) === to.slice(0, 4) &&
    from.endsWith("-01") &&
    isMonthEnd(to);
  return { formula, holds };
}

function isMonthEnd(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}

/** 연간, 상반기, 3분기, 5월, 2~4월. */
function monthsText({ from, to }: ReportSettings): LiveText {
  const [first, last] = [monthOf(from), monthOf(to)];
  const [start, end] = ["MONTH(기간시작)", "MONTH(기간종료)"];
  const is = (a: number, b: number) => ({
    formula: `AND(${start}=${a},${end}=${b})`,
    holds: first === a && last === b,
  });
  const quarter = {
    formula: `AND(MOD(${start},3)=1,${end}=${start}+2)`,
    holds: first % 3 === 1 && last === first + 2,
  };
  const one = { formula: `${start}=${end}`, holds: first === last };
  const months = choose(
    one,
    joinText(wholeNumber(start, first), "월"),
    joinText(wholeNumber(start, first), "~", wholeNumber(end, last), "월"),
  );
  const halves = choose(is(1, 6), "상반기", choose(is(7, 12), "하반기", quarterOr(quarter, first, months)));
  return joinText(
    { formula: "YEAR(기간시작)", value: (from ?? "").slice(0, 4) },
    "년",
    choose(is(1, 12), "", joinText(" ", halves)),
  );
}

function quarterOr(
  isQuarter: { formula: string; holds: boolean },
  first: number,
  months: LiveText,
): LiveText {
  const number = { formula: `INT((MONTH(기간시작)+2)/3)`, value: String(Math.floor((first + 2) / 3)) };
  return choose(isQuarter, joinText(number, constant("분기")), months);
}

function monthOf(day: string | null): number {
  return Number((day ?? "").slice(5, 7));
}
