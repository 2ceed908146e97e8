// The summary sheets of a workbook, in the order in which they stand.
import type { ReportRows, ReportSettings } from "../records/report";
import type { SheetPlan } from "../workbook/plan";
import { briefingSheet } from "./briefing/briefing-sheet";
import { countrySheet } from "./country-sheet";
import { missionTypeSheet } from "./mission-type-sheet";
import { provinceSheet } from "./province-sheet";

/**
 * Every summary sheet with its formulas and the values they give now.
 * @param rows calculated under the same settings (`records/calculation/calculate`)
 * @example summarySheets(calculate(rows, settings), settings).map((sheet) => sheet.name)
 * // ["요약-시도", "요약-유형", "요약-국가", "브리핑"]
 */
export function summarySheets(rows: ReportRows, settings: ReportSettings): SheetPlan[] {
  return [
    provinceSheet(rows, settings),
    missionTypeSheet(rows, settings),
    countrySheet(rows, settings),
    briefingSheet(rows, settings),
  ];
}
