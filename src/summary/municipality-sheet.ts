// 요약-시군구: the 시·군·구 of the one 시·도 that 설정 selects.
import type { SheetPlan } from "../workbook/plan";
import { quoted } from "./criteria";
import { choose, joinText } from "./live-text";
import { measureColumns, outcomeColumns } from "./measure-columns";
import { measureSheet } from "./measure-sheet";
import { displayUnit } from "./number-formats";
import { municipalityScope, selectedProvinceScope } from "./scope";
import type { SummaryFigures } from "./summary-source";

const shared = measureColumns((scope) => scope.cell("해외마케팅"));

const columns = [
  shared.missions,
  shared.overseas,
  shared.firmsTotal,
  ...outcomeColumns(shared),
  shared.verifiedAmount,
] as const;

/**
 * The sheet 요약-시군구 with formulas and the values they give now.
 */
export function municipalitySheet(source: SummaryFigures): SheetPlan {
  const { settings } = source;
  const selected = settings.selectedProvince ?? "";
  // The names of the rows are written by a refresh; under another 시·도 they would mean other places.
  const isStale = { formula: `선택시도<>${quoted(selected)}`, holds: false };
  return measureSheet({
    sheet: "요약-시군구",
    visibility: "visible",
    title: joinText(
      { formula: "선택시도", value: selected },
      " 시·군·구별 해외마케팅 추진실적 (언론보도 기준)",
      choose(isStale, " - 새로고침 필요", ""),
    ),
    shape: {
      name: "요약_시군구",
      key: { header: "시군구", width: 12 },
      columns,
      scope: municipalityScope,
      totalScope: selectedProvinceScope,
    },
    totals: source.municipalities(),
    chart: {
      name: "시군구별계약액",
      kind: "bar",
      title: "시·군·구별 계약액",
      categories: "시군구",
      series: [{ header: "계약액", color: "595959" }],
      numberFormat: displayUnit(settings.displayUnit).amount,
    },
    source,
  });
}
