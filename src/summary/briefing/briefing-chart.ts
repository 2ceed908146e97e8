// □ 시·도별 계약액: a chart of 요약_시도 in a row of its own, which is hidden as long as there is nothing to compare.
import type { ReportSettings } from "../../records/report";
import type { PlannedChart } from "../../workbook/plan";
import { constant } from "../live-text";
import { displayUnit } from "../number-formats";
import type { ProvinceTotals } from "../totals/province-totals";
import { headingSize, headingStyle, lineHeight, textCell, type PageRow } from "./page";
import { pageColumns, wholeWidth } from "./result-columns";

/** Points. */
const chartHeight = 150;

/** Shown where there is something to compare: two rows or more have a 계약액. */
export function chartRows({ rows }: ProvinceTotals): { rows: PageRow[]; isShown: boolean } {
  const stated = rows.filter(({ cells }) => typeof cells?.contractAmount === "number").length;
  const isShown = stated >= 2;
  const title = constant("□ 시·도별 계약액");
  return {
    isShown,
    rows: [
      {
        cells: [textCell("시도별", title, wholeWidth, headingStyle)],
        height: lineHeight(headingSize),
        hidden: !isShown,
      },
      { cells: [textCell("그래프", constant(""), wholeWidth, {})], height: chartHeight, hidden: !isShown },
    ],
  };
}

/** @param row of the sheet that is kept for it */
export function contractChart(row: number, settings: ReportSettings): PlannedChart {
  return {
    name: "브리핑시도별계약액",
    kind: "stacked-bar",
    title: "시·도별 계약액: 확인액과 미확인액",
    table: "요약_시도",
    categories: "시도",
    series: [
      { header: "확인액", color: "404040" },
      { header: "미확인액", color: "BFBFBF" },
    ],
    numberFormat: displayUnit(settings.displayUnit).amount,
    row,
    column: 0,
    rows: 1,
    columns: pageColumns,
  };
}
