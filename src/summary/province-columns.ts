// The columns of 요약_시도 in order: header, formula, format and width in one place; their values are in totals/.
import type { OutcomeKind } from "../records/article";
import type { Scope } from "./scope";
import * as pattern from "./pattern-formulas";
import type { ProvinceCells } from "./totals/province-totals";

export type ColumnFormat = "count" | "number" | "amount" | "change" | "text";

export interface ProvinceColumn {
  key: keyof ProvinceCells;
  header: string;
  /** Words over the header, shared by neighbours. */
  group: string;
  format: ColumnFormat;
  /** Expression, without the leading `=`. */
  formula(scope: Scope): string;
  /** In the totals row, where it is not the same formula over all rows. */
  totalFormula?: string;
  /** Left folded until it holds a number: few reports have any. */
  foldedWhenEmpty?: boolean;
}

const overseas = (scope: Scope) => scope.cell("해외마케팅");

function cases(key: keyof ProvinceCells, header: string, group: string, kind: OutcomeKind): ProvinceColumn {
  const formula = (scope: Scope) => pattern.measure(scope, kind, "countedNumber", overseas(scope));
  return { key, header, group, format: "number", formula };
}

function amount(key: keyof ProvinceCells, header: string, group: string, kind: OutcomeKind): ProvinceColumn {
  const formula = (scope: Scope) => pattern.measure(scope, kind, "reportAmount", overseas(scope));
  return { key, header, group, format: "amount", formula };
}

/** Header of the key column; its cells are names, not figures. */
export const provinceHeader = "시도";

export const provinceColumns: readonly ProvinceColumn[] = [
  { key: "missions", header: "행사수", group: "행사(회)", format: "count", formula: pattern.missionCount },
  {
    key: "overseas",
    header: "해외마케팅",
    group: "행사(회)",
    format: "count",
    formula: pattern.overseasCount,
  },
  { key: "planned", header: "예정", group: "행사(회)", format: "count", formula: pattern.plannedCount },
  {
    key: "firmsTotal",
    header: "참가기업_연",
    group: "참가기업(개사)",
    format: "number",
    formula: (scope) => pattern.firmTotal(scope, overseas(scope)),
  },
  {
    key: "firmsUnique",
    header: "참가기업_실",
    group: "참가기업(개사)",
    format: "number",
    formula: (scope) => pattern.uniqueFirms(scope, scope.cell("참가기업_연")),
  },
  cases("consultations", "상담건", "상담", "consultation"),
  amount("consultationAmount", "상담액", "상담", "consultation"),
  cases("expectedContracts", "추진건", "계약추진", "contract_expected"),
  amount("expectedAmount", "추진액", "계약추진", "contract_expected"),
  cases("mous", "MOU건", "MOU", "mou"),
  amount("mouAmount", "MOU액", "MOU", "mou"),
  cases("contracts", "계약건", "계약", "contract"),
  amount("contractAmount", "계약액", "계약", "contract"),
  {
    key: "verifiedAmount",
    header: "확인액",
    group: "계약",
    format: "amount",
    formula: (scope) => ifContracts(scope, pattern.verifiedContracts(scope, "reportAmount")),
  },
  {
    key: "unverifiedAmount",
    header: "미확인액",
    group: "계약",
    format: "amount",
    formula: (scope) => ifContracts(scope, `${scope.cell("계약액")}-${scope.cell("확인액")}`),
  },
  {
    key: "verifiedShare",
    header: "확인율",
    group: "계약",
    format: "text",
    formula: verifiedShare,
  },
  { ...amount("onsiteSales", "현장판매액", "판매·수출", "onsite_sale"), foldedWhenEmpty: true },
  { ...amount("exports", "실수출액", "판매·수출", "export_performance"), foldedWhenEmpty: true },
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

/** An amount where 계약액 is a number, else its sign. */
function ifContracts(scope: Scope, value: string): string {
  const contracts = scope.cell("계약액");
  return `IF(ISNUMBER(${contracts}),${value},${contracts})`;
}

/** By 건, with its n: `0.0% (0/1)`. */
function verifiedShare(scope: Scope): string {
  const contracts = scope.cell("계약건");
  const verified = pattern.verifiedContracts(scope, "countedNumber");
  const text = `TEXT(${verified}/${contracts},"0.0%")&" ("&${verified}&"/"&${contracts}&")"`;
  return `IF(N(${contracts})=0,"-",${text})`;
}

function change(scope: Scope): string {
  const [now, before] = [scope.cell("계약액"), scope.cell("전년동기")];
  return `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${now}-${before},"-")`;
}
