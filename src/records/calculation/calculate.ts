// Every calculated column of every table, without Excel. A workbook shows these values where nothing recalculates
// (Protected View, a file just written), and they are compared with what Excel calculates: two ways, one result.
import type { ReportRows, ReportSettings } from "../report";
import { calculateFindings } from "./calculate-findings";
import { calculateMissions } from "./calculate-missions";
import { calculateOutcomes } from "./calculate-outcomes";
import { calculateParticipants } from "./calculate-participants";
import { summaryRegions } from "./summary-regions";

/**
 * The rows with every formula column filled as its formula would: dates ISO, a formula's "" as null. The time it takes
 * grows with the rows, not with their square.
 * @param rows as read from a workbook or planned by an import; what their formula columns hold is not looked at,
 *   but for a 시도 typed on a row of 성과 without 행사번호
 * @example calculate(rows, initialSettings("2026-11-21")).missions[0]?.attributedOn // "2024-06-29"
 */
export function calculate(rows: ReportRows, settings: ReportSettings): ReportRows {
  const regions = summaryRegions(rows.regions, settings.regionBasis);
  const missions = calculateMissions(rows, settings, regions);
  const outcomes = calculateOutcomes({ ...rows, missions }, settings, regions);
  const participants = calculateParticipants({ ...rows, missions });
  const findings = calculateFindings({ ...rows, missions, outcomes, participants });
  return { ...rows, missions, outcomes, participants, findings };
}
