// The cells of 요약-MOU후속 computed from the rows, without a formula: agreements and expected contracts of which nobody
// knows yet what became.
import { toSerial } from "../../records/cell";
import { dayOf } from "../../records/calculation/attribution";
import { indexRows } from "../../records/calculation/row-index";
import { monthsBetween } from "../../records/calculation/month-arithmetic";
import { measures, mouPartyNames } from "../../records/lists";
import type { ReportSettings } from "../../records/report";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { MeasuredRows } from "./source-rows";
import { none, numberOf, unstated, type Statement } from "./statement";

export interface FollowUpCells {
  province: string | null;
  mission: string | null;
  measure: string;
  mouParties: string | null;
  counterparty: string | null;
  /** A sum that no rate converts is 환산 불가. */
  amount: number | string;
  /** Serial numbers. */
  attributedOn: number | null;
  months: Statement;
  stage: string;
  due: number | null;
  officer: string | null;
}

/** A row by its 성과번호. */
export interface FollowUpRow {
  name: string;
  cells: FollowUpCells;
}

/** 구간 of 경과개월, from the shortest, with the months that each ends before. */
export const stages = [
  { name: "6개월 미만", below: 6 },
  { name: "6~12개월", below: 12 },
  { name: "12개월 이상", below: Infinity },
] as const;

/** 구간 of what has no 귀속일. */
export const undated = "귀속일 미상";

export const unconverted = "환산 불가";

/** The rows, the longest 경과개월 first. */
export function followUpRows(
  { missions, outcomes }: MeasuredRows,
  { asOf }: Pick<ReportSettings, "asOf">,
): FollowUpRow[] {
  const findMission = indexRows(missions, (mission) => mission.missionId);
  return outcomes
    .flatMap((row) =>
      isWaiting(row) && row.outcomeId !== null
        ? [{ name: row.outcomeId, cells: cellsOf(row, findMission(row.mission), asOf) }]
        : [],
    )
    .sort((a, b) => monthsOf(b.cells) - monthsOf(a.cells) || (a.name < b.name ? -1 : 1));
}

/** Counted, in whatever year, without 후속결과. */
export function isWaiting({ countable, kind, followUpResult }: OutcomeRow): boolean {
  return countable === 1 && (kind === "mou" || kind === "contract_expected") && followUpResult === null;
}

function monthsOf({ months }: FollowUpCells): number {
  return typeof months === "number" ? months : -1;
}

function cellsOf(row: OutcomeRow, mission: MissionRow | undefined, asOf: string): FollowUpCells {
  const day = dayOf(row.attributedOn);
  const due = dayOf(row.followUpDue);
  const months = day === null ? none : monthsBetween(day, asOf);
  return {
    province: row.summaryProvince === null ? null : String(row.summaryProvince),
    mission: mission?.name ?? null,
    measure: measures[row.kind ?? "mou"],
    mouParties: row.mouParties && mouPartyNames[row.mouParties],
    counterparty: row.counterparty,
    amount: numberOf(row.reportAmount) ?? (row.amount === null ? unstated : unconverted),
    attributedOn: day === null ? null : toSerial(day),
    months,
    stage: typeof months === "number" ? stageOf(months) : undated,
    due: due === null ? null : toSerial(due),
    officer: row.officer ?? mission?.officer ?? null,
  };
}

/** 구간 of so many months. */
export function stageOf(months: number): string {
  return stages.find(({ below }) => months < below)?.name ?? undated;
}
