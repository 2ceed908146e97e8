// The columns of 요약_시도 in order; their values are in totals/province-totals.
import { measureColumns, outcomeColumns } from "./measure-columns";
import * as pattern from "./pattern-formulas";
import type { Scope } from "./scope";
import type { SummaryColumn } from "./summary-table";
import type { ProvinceCells } from "./totals/province-totals";

/** Header of the key column; its cells are names, not figures. */
export const provinceHeader = "시도";

const shared = measureColumns((scope) => scope.cell("해외마케팅"));

export const provinceColumns: readonly SummaryColumn<keyof ProvinceCells>[] = [
  shared.missions,
  shared.overseas,
  { key: "planned", header: "예정", group: "행사(회)", format: "count", formula: pattern.plannedCount },
  shared.firmsTotal,
  {
    key: "firmsUnique",
    header: "참가기업_실",
    group: "참가기업(개사)",
    format: "number",
    formula: (scope) => pattern.uniqueFirms(scope, scope.cell("참가기업_연")),
  },
  ...outcomeColumns(shared),
  shared.verifiedAmount,
  shared.unverifiedAmount,
  shared.verifiedShare,
  shared.onsiteSales,
  shared.exports,
  {
    key: "priorYear",
    header: "전년동기",
    group: "전년 대비(계약액)",
    format: "amount",
    formula: pattern.priorYearContracts,
    foldedWhenEmpty: true,
  },
  {
    key: "change",
    header: "증감",
    group: "전년 대비(계약액)",
    format: "change",
    formula: change,
    foldedWhenEmpty: true,
  },
  {
    key: "errors",
    header: "오류",
    group: "점검",
    format: "number",
    formula: (scope) => pattern.openErrors(scope, scope.cell("행사수"), scope.cell("예정")),
    totalFormula: "미해결오류수",
  },
];

function change(scope: Scope): string {
  const [now, before] = [scope.cell("계약액"), scope.cell("전년동기")];
  return `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${now}-${before},"-")`;
}
