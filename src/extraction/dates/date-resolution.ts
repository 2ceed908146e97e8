// Which day "지난달 30일" or "오는 8일" is. Reports leave out year and month, a reader takes them from the day of
// publication; without it nothing is resolved, because a guessed year is worse than a blank.
import { dayNumber, daysInMonth, shiftMonth, toIso } from "./calendar";
import type { Day } from "./calendar";

/** What a text says of one day; absent parts are null. */
export interface SpokenDay {
  year: number | null;
  /** 지난해, 올해, 내년: -1, 0, 1. */
  yearShift: number | null;
  month: number | null;
  /** 지난달, 이달, 다음 달: -1, 0, 1. */
  monthShift: number | null;
  /** 지난: past; 오는: future; "11월 3일 열리는": ahead, or just begun; "11월 3일 열린": over, or told as if it were. */
  direction: "past" | "future" | "ahead" | "over" | null;
  day: number;
}

/** A bare "30일" in a text of the 2nd means last month's; nearer days belong to the month of publication. */
const farthestAhead = 25;

/** Reports look back farther than ahead: in October, "3월 3일" is last March, in December "1월 6일" next January. */
const weightOfFuture = 2;

/** What "열리는" tells of began no longer ago than this; what "열린" tells of lies no farther ahead. */
const longestOpen = 31;

function nearestYear(month: number, day: number, published: Day, direction: SpokenDay["direction"]): Day {
  const candidates = [-1, 0, 1].map((shift) => ({ year: published.year + shift, month, day }));
  const today = dayNumber(published);
  const fitting = candidates.filter((one) => {
    if (direction === "past") return dayNumber(one) <= today;
    if (direction === "over") return dayNumber(one) <= today + longestOpen;
    if (direction === "ahead") return dayNumber(one) >= today - longestOpen;
    return direction === "future" ? dayNumber(one) >= today : true;
  });
  const distance = (one: Day): number => {
    const ahead = dayNumber(one) - today;
    return ahead > 0 ? ahead * weightOfFuture : -ahead;
  };
  return fitting.reduce(
    (best, one) => (distance(one) < distance(best) ? one : best),
    fitting[0] ?? { year: published.year, month, day },
  );
}

/** How many months before or after the month of publication a day lies that is told without its month. */
function monthsAway({ monthShift, direction, day }: SpokenDay, published: Day): number {
  if (monthShift !== null) return monthShift;
  if (direction === "past" && day > published.day) return -1;
  if (direction === "future" && day < published.day) return 1;
  return direction === null && day - published.day > farthestAhead ? -1 : 0;
}

/** A day of the month that lies `by` months from another. */
function dayOfMonth(day: number, from: Day, by: number): Day {
  const { year, month } = shiftMonth(from, by);
  return { year, month, day };
}

/**
 * The day a text speaks of, seen from the day of publication, or null if the text and that day do not decide it.
 * Example: published 2017-03-02, "지난달 28일" is 2017-02-28.
 * @param yearOf the year the text itself gives its events (CES 2023), for texts without a day of publication
 */
export function resolveDay(spoken: SpokenDay, published: Day | null, yearOf: number | null): Day | null {
  const day = chooseDay(spoken, published, yearOf);
  return day !== null && day.day <= daysInMonth(day.year, day.month) && toIso(day) !== null ? day : null;
}

function chooseDay(spoken: SpokenDay, published: Day | null, yearOf: number | null): Day | null {
  const { year, yearShift, month, day } = spoken;
  if (year !== null) return month === null ? null : { year, month, day };
  if (month !== null) {
    if (published === null) return yearOf === null || yearShift !== 0 ? null : { year: yearOf, month, day };
    if (yearShift !== null) return { year: published.year + yearShift, month, day };
    return nearestYear(month, day, published, spoken.direction);
  }
  return published === null ? null : dayOfMonth(day, published, monthsAway(spoken, published));
}

/** The second end shares year and month with the first unless it says otherwise; "30일부터 5일까지" runs over. */
export function resolveEnd(
  first: Day | null,
  spoken: SpokenDay,
  published: Day | null,
  eventYear: number | null,
): Day | null {
  if (spoken.monthShift !== null || spoken.year !== null) return resolveDay(spoken, published, eventYear);
  if (first === null) return spoken.month === null ? null : resolveDay(spoken, published, eventYear);
  if (spoken.month !== null) {
    const year = spoken.month < first.month ? first.year + 1 : first.year;
    return { year, month: spoken.month, day: spoken.day };
  }
  return dayOfMonth(spoken.day, first, spoken.day >= first.day ? 0 : 1);
}
