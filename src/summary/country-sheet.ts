// 요약-국가: where events went and what came of them there.
import type { SheetPlan } from "../workbook/plan";
import { constant } from "./live-text";
import { measureColumns, outcomeColumns } from "./measure-columns";
import { measureSheet } from "./measure-sheet";
import { overseasCount } from "./pattern-formulas";
import { countryScope } from "./scope";
import type { SummaryFigures } from "./summary-source";

const shared = measureColumns(overseasCount);
const mostBars = 10;

const columns = [shared.missions, ...outcomeColumns(shared)] as const;

/**
 * The sheet 요약-국가 with formulas and the values they give now.
 */
export function countrySheet(source: SummaryFigures): SheetPlan {
  const { countries: totals } = source;
  return measureSheet({
    sheet: "요약-국가",
    visibility: "hidden",
    title: "국가별 해외마케팅 추진실적 (언론보도 기준)",
    shape: { name: "요약_국가", key: { header: "국가", width: 14 }, columns, scope: countryScope },
    totals,
    chart: {
      name: "국가별행사수",
      kind: "bar",
      title: `국가별 행사수${totals.rows.length > mostBars ? `(표의 처음 ${mostBars}개국)` : ""}`,
      categories: "국가",
      series: [{ header: "행사수", color: "595959" }],
      numberFormat: "#,##0",
      firstRows: Math.min(mostBars, totals.rows.length),
    },
    notes: [
      constant("※ 여러 나라에서 열린 행사는 나라마다 한 번씩 세고 합계에는 한 번만 셈"),
      ...source.footnotes,
    ],
    source,
  });
}
