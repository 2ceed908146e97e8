// Reports of a few rows for the tests of checks: what a test does not name is blank.
import { calculate } from "../../src/records/calculation/calculate";
import { emptyRows, initialSettings, type Report, type ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { missions, type MissionRow } from "../../src/records/tables/missions";
import { outcomes, type OutcomeRow } from "../../src/records/tables/outcomes";
import { participants, type ParticipantRow } from "../../src/records/tables/participants";

export function report(rows: Partial<ReportRows>): Report {
  const settings = initialSettings("2026-11-21");
  return { rows: calculate({ ...emptyRows(), ...rows }, settings), settings, faults: new Map() };
}

export function outcome(id: string, values: Partial<OutcomeRow>): OutcomeRow {
  return {
    ...blankRow(outcomes),
    outcomeId: id,
    mission: "M-1",
    kind: "consultation",
    resultStatus: "happened",
    counting: "counted",
    verification: "unverified",
    currency: typeof values.amount === "number" ? "USD" : null,
    rawAmount: typeof values.amount === "number" ? String(values.amount) : null,
    quote: `근거 ${id}`,
    articleId: "A-1",
    ...values,
  };
}

/** A 세부(제외) row of a total. */
export function part(total: string, id: string, values: Partial<OutcomeRow>): OutcomeRow {
  return outcome(id, { counting: "part", partOf: total, ...values });
}

export function mission(values: Partial<MissionRow> = {}): MissionRow {
  return {
    ...blankRow(missions),
    missionId: "M-1",
    name: "동남아 무역사절단",
    kind: "trade_mission",
    status: "completed",
    ...values,
  };
}

export function participant(id: string, values: Partial<ParticipantRow>): ParticipantRow {
  return { ...blankRow(participants), participationId: id, mission: "M-1", firm: id, ...values };
}
