// The cells of 요약-월별 computed from the rows, without a formula: one year by months, whatever the period of the report.
import { dayOf } from "../../records/calculation/attribution";
import type { OutcomeKind } from "../../records/article";
import type { ReportSettings } from "../../records/report";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { MeasuredRows } from "./source-rows";
import { none, numberOf, sumStated, type Statement } from "./statement";

export interface MonthCells {
  missions: number;
  consultations: Statement;
  consultationsSoFar: Statement;
  expected: Statement;
  expectedSoFar: Statement;
  contracts: Statement;
  contractsSoFar: Statement;
  contractsYearBefore: Statement;
}

export interface MonthTotals {
  rows: { name: number; cells: MonthCells }[];
  /** Without 누계. */
  total: MonthCells;
  /** Months of the year up to 작성기준일. */
  pastMonths: number;
}

/** 표연도; where nobody has set it the year of 기간종료, else of 작성기준일. */
export function tableYear({ tableYear: year, to, asOf }: ReportSettings): number {
  return year ?? Number((to ?? asOf).slice(0, 4));
}

/**
 * 요약-월별 as numbers, for 선택시도 or all; months after 작성기준일 are blank.
 * @param rows calculated under the same settings
 */
export function monthTotals(rows: MeasuredRows, settings: ReportSettings): MonthTotals {
  const { selectedProvince, asOf } = settings;
  const year = tableYear(settings);
  const isOfProvince = ({ summaryProvince }: MissionRow | OutcomeRow) =>
    selectedProvince === null || summaryProvince === selectedProvince;
  const missions = rows.missions.filter((row) => isOfProvince(row) && isHeld(row));
  const byMonth = amountsByMonth(rows.outcomes.filter((row) => isOfProvince(row) && row.countable === 1));
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const past = months.filter((month) => monthKey(year, month) <= asOf.slice(0, 7));
  const amounts = (kind: OutcomeKind, from: string, to: string) => sumBetween(byMonth, kind, from, to);
  const held = (from: string, to: string) =>
    missions.filter((row) => isBetween(dayOf(row.attributedOn), from, to)).length;
  const cellsOf = (month: number): MonthCells => {
    const [january, own, before, beforeOwn] = [
      monthKey(year, 1),
      monthKey(year, month),
      monthKey(year - 1, 1),
      monthKey(year - 1, month),
    ];
    return {
      missions: held(own, own),
      consultations: amounts("consultation", own, own),
      consultationsSoFar: amounts("consultation", january, own),
      expected: amounts("contract_expected", own, own),
      expectedSoFar: amounts("contract_expected", january, own),
      contracts: amounts("contract", own, own),
      contractsSoFar: amounts("contract", january, own),
      contractsYearBefore: amounts("contract", before, beforeOwn),
    };
  };
  const last = past.at(-1);
  const yearToDate = last === undefined ? null : { from: monthKey(year, 1), to: monthKey(year, last) };
  const total = (kind: OutcomeKind) =>
    yearToDate === null ? none : amounts(kind, yearToDate.from, yearToDate.to);
  return {
    pastMonths: past.length,
    rows: months.map((month) => ({ name: month, cells: past.includes(month) ? cellsOf(month) : emptyMonth })),
    total: {
      ...emptyMonth,
      missions: yearToDate === null ? 0 : held(yearToDate.from, yearToDate.to),
      consultations: total("consultation"),
      expected: total("contract_expected"),
      contracts: total("contract"),
    },
  };
}

/** A month that shows nothing. */
export const emptyMonth: MonthCells = {
  missions: 0,
  consultations: none,
  consultationsSoFar: none,
  expected: none,
  expectedSoFar: none,
  contracts: none,
  contractsSoFar: none,
  contractsYearBefore: none,
};

function isHeld({ status, parentMission }: MissionRow): boolean {
  return (status === "completed" || status === "underway") && parentMission === null;
}

/** @example monthKey(2024, 3) // "2024-03" */
function monthKey(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** Both months included. */
function isBetween(day: string | null, from: string, to: string): boolean {
  return day !== null && from <= day.slice(0, 7) && day.slice(0, 7) <= to;
}

/** 표시금액 of the rows of one measure and month; null where a row states none. */
interface MonthAmounts {
  kind: OutcomeKind | null;
  month: string;
  amounts: (number | null)[];
}

function amountsByMonth(outcomes: readonly OutcomeRow[]): readonly MonthAmounts[] {
  const groups = new Map<string, MonthAmounts>();
  for (const { kind, attributedOn, reportAmount } of outcomes) {
    const month = dayOf(attributedOn)?.slice(0, 7);
    if (month === undefined) continue;
    const key = `${kind} ${month}`;
    const group = groups.get(key) ?? { kind, month, amounts: [] };
    groups.set(key, group);
    group.amounts.push(numberOf(reportAmount));
  }
  return [...groups.values()];
}

function sumBetween(groups: readonly MonthAmounts[], kind: OutcomeKind, from: string, to: string): Statement {
  const between = groups.filter((group) => group.kind === kind && from <= group.month && group.month <= to);
  return sumStated(
    between.flatMap(({ amounts }) => amounts),
    false,
  );
}
