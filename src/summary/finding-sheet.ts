// 요약-점검: what each rule has found, and how much of it is settled.
import type { SheetPlan } from "../workbook/plan";
import { countifs, criterion, finding, unsettled } from "./criteria";
import { constant } from "./live-text";
import { measureSheet } from "./measure-sheet";
import type { Scope } from "./scope";
import type { SummarySource } from "./summary-source";
import type { SummaryColumn } from "./summary-table";
import { findingTotals, type FindingCells } from "./totals/finding-totals";

/** The findings of one rule. */
const ruleScope: Scope = {
  missions: [],
  outcomes: [],
  participants: [],
  findings: [`${finding("rule")},[@규칙]`],
  uniqueFirms: "uniqueOverall",
  cell: (header) => `[@${header}]`,
};

/** Findings of every rule; rows that people added by hand have none. */
const anyRuleScope: Scope = {
  ...ruleScope,
  findings: [criterion(finding("rule"), "?*")],
  cell: (header) => `요약_점검[[#Totals],[${header}]]`,
};

function settledShare(scope: Scope): string {
  const [found, left] = [scope.cell("건수"), scope.cell("미해결")];
  const settled = `(${found}-${left})`;
  return `IF(${found}=0,"-",TEXT(${settled}/${found},"0.0%")&" ("&${settled}&"/"&${found}&")")`;
}

const columns: readonly SummaryColumn<keyof FindingCells>[] = [
  { key: "severity", header: "심각도", group: "규칙", format: "text", width: 8, align: "center" },
  { key: "message", header: "메시지", group: "규칙", format: "text", width: 70, align: "left" },
  {
    key: "found",
    header: "건수",
    group: "점검(건)",
    format: "count",
    formula: (scope) => countifs(...scope.findings),
  },
  {
    key: "open",
    header: "미해결",
    group: "점검(건)",
    format: "count",
    formula: (scope) => countifs(...scope.findings, ...unsettled),
  },
  { key: "settledShare", header: "해결률", group: "점검(건)", format: "text", formula: settledShare },
];

/**
 * The sheet 요약-점검 with formulas and the values they give now.
 */
export function findingSheet(source: SummarySource): SheetPlan {
  const { rows } = source;
  return measureSheet({
    sheet: "요약-점검",
    visibility: "visible",
    title: "점검 결과",
    shape: {
      name: "요약_점검",
      key: { header: "규칙", width: 8 },
      columns,
      scope: ruleScope,
      totalScope: anyRuleScope,
    },
    totals: findingTotals(rows.findings),
    unit: "(단위: 건)",
    notes: [constant("※ 메시지는 규칙마다 처음 나온 것. 미해결은 조치가 비었거나 보류인 것")],
    source,
  });
}
