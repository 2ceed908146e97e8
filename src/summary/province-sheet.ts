// 요약-시도 as a sheet: its table with fixed rows and a totals row, and one chart of the contracts.
import type { ReportSettings } from "../records/report";
import type { CellFormula, SheetPlan } from "../workbook/plan";
import { quoted } from "./criteria";
import { measureSheet, type ChartContent } from "./measure-sheet";
import { displayUnit } from "./number-formats";
import { provinceColumns, provinceHeader } from "./province-columns";
import { provinceScope } from "./scope";
import type { SummaryFigures } from "./summary-source";
import { provinceRows } from "./totals/province-rows";

/**
 * The sheet 요약-시도 with formulas and the values they give now.
 * @example provinceSheet(summarySource(rows, settings)).tables[0]?.name // "요약_시도"
 */
export function provinceSheet(source: SummaryFigures): SheetPlan {
  const { provinces: totals, settings } = source;
  const sheet = measureSheet({
    sheet: "요약-시도",
    visibility: "visible",
    title: "시·도별 해외마케팅 추진실적 (언론보도 기준)",
    shape: {
      name: "요약_시도",
      key: { header: provinceHeader, width: 9 },
      columns: provinceColumns,
      scope: provinceScope,
      hasNamelessRows: true,
    },
    totals,
    chart: contractChart(settings),
    holdsBand: true,
    source,
  });
  const hiddenRows = totals.rows.flatMap(({ name }, row) => (name === null ? [row] : []));
  const tables = sheet.tables.map((table) => ({ ...table, cellFormulas: nameFormulas(), hiddenRows }));
  return { ...sheet, tables };
}

/** The names that depend on 지역기준. */
function nameFormulas(): CellFormula[] {
  return provinceRows.flatMap(({ current, former }, row) => {
    if (current === former) return [];
    const formula = `=IF(지역기준="종전",${quoted(former ?? "")},${quoted(current ?? "")})`;
    return [{ row, header: provinceHeader, formula }];
  });
}

function contractChart(settings: ReportSettings): ChartContent {
  return {
    name: "시도별계약액",
    kind: "stacked-bar",
    title: "시·도별 계약액: 확인액과 미확인액",
    categories: provinceHeader,
    // Dark and light, so that a black and white print tells them apart.
    series: [
      { header: "확인액", color: "404040" },
      { header: "미확인액", color: "BFBFBF" },
    ],
    numberFormat: displayUnit(settings.displayUnit).amount,
  };
}
