// 요약-상대방: with whom agreements and contracts were made.
import type { OutcomeKind } from "../records/article";
import type { SheetPlan } from "../workbook/plan";
import { countifs, inTotal, outcome } from "./criteria";
import { constant } from "./live-text";
import { measureSheet } from "./measure-sheet";
import { statedMeasure, type Quantity } from "./pattern-formulas";
import { counterpartyScope, type Scope } from "./scope";
import type { SummaryFigures } from "./summary-source";
import type { SummaryColumn } from "./summary-table";
import type { CounterpartyCells } from "./totals/counterparty-totals";

type Column = SummaryColumn<keyof CounterpartyCells>;

function deal(
  key: Column["key"],
  header: string,
  group: string,
  kind: OutcomeKind,
  quantity: Quantity,
): Column {
  const format = quantity === "countedNumber" ? "number" : "amount";
  return { key, header, group, format, formula: (scope) => statedMeasure(scope, kind, quantity) };
}

function latest(scope: Scope): string {
  const rows = [...scope.outcomes, inTotal];
  return `IF(${countifs(...rows)}=0,"-",MAXIFS(${[outcome("attributedOn"), ...rows].join(",")}))`;
}

const columns: readonly Column[] = [
  { key: "country", header: "상대국", group: "상대방", format: "text", width: 14, align: "center" },
  { key: "missions", header: "행사수", group: "행사(회)", format: "count" },
  deal("mous", "MOU건", "MOU", "mou", "countedNumber"),
  deal("mouAmount", "MOU액", "MOU", "mou", "reportAmount"),
  deal("contracts", "계약건", "계약", "contract", "countedNumber"),
  deal("contractAmount", "계약액", "계약", "contract", "reportAmount"),
  {
    key: "latest",
    header: "최근귀속일",
    group: "귀속일",
    format: "date",
    formula: latest,
    totalFormula: null,
  },
];

/**
 * The sheet 요약-상대방 with formulas and the values they give now.
 */
export function counterpartySheet(source: SummaryFigures): SheetPlan {
  return measureSheet({
    sheet: "요약-상대방",
    visibility: "visible",
    title: "상대방별 협약·계약 (언론보도 기준)",
    shape: {
      name: "요약_상대방",
      key: { header: "상대방", width: 40, align: "left" },
      columns,
      scope: counterpartyScope,
    },
    totals: source.counterparties(),
    notes: [
      constant("※ - 해당 없음 또는 발표되지 않음. MOU와 계약은 서로 더하지 않음"),
      constant("※ 상대국과 행사수는 새로고침할 때의 값이며, 행사수는 협약·계약이 나온 서로 다른 행사"),
    ],
    isLong: true,
    source,
  });
}
