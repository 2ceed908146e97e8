// What `report` says at the end: a few lines an official can read out. Measures stand side by side, never added.
import type { Finding } from "../checks/run-checks";
import { measures } from "../records/lists";
import type { Report } from "../records/report";
import type { OutcomeRow } from "../records/tables/outcomes";

const shown = ["consultation", "contract_expected", "mou", "contract", "onsite_sale"] as const;

/**
 * Short summary of a finished report, one line a thing.
 * @param report with calculated rows
 * @param book the workbook's path as the user typed it
 */
export function summariseReport(
  report: Report,
  findings: readonly Finding[],
  book: string,
  english: boolean,
): string {
  const { articles, missions, outcomes } = report.rows;
  const counted = outcomes.filter((outcome) => outcome.inTotal === 1);
  const held = missions.filter((mission) => mission.inTotal === 1).length;
  const severity = (wanted: Finding["severity"]) =>
    findings.filter((found) => found.severity === wanted).length;
  const lines = english
    ? [
        `Articles ${articles.length}, missions ${missions.length} (${held} counted), outcomes ${outcomes.length} (${counted.length} counted)`,
        ...measureLines(counted, report.settings.reportCurrency, english),
        `Checks: ${severity("error")} errors, ${severity("warning")} warnings, ${severity("info")} notes`,
        `Saved: ${book}`,
      ]
    : [
        `기사 ${articles.length}건, 행사 ${missions.length}건(집계 ${held}), 성과 ${outcomes.length}행(집계 ${counted.length})`,
        ...measureLines(counted, report.settings.reportCurrency, english),
        `점검: 오류 ${severity("error")}건, 경고 ${severity("warning")}건, 안내 ${severity("info")}건`,
        `저장: ${book}`,
      ];
  return lines.join("\n");
}

const englishMeasures: Record<(typeof shown)[number], string> = {
  consultation: "Consultations",
  contract_expected: "Expected contracts",
  mou: "MOUs",
  contract: "Contracts",
  onsite_sale: "On-site sales",
};

/** One line a measure that has a counted row: how many, and the sum of what could be converted. */
function measureLines(counted: readonly OutcomeRow[], currency: string, english: boolean): string[] {
  return shown.flatMap((kind) => {
    const rows = counted.filter((row) => row.kind === kind);
    if (rows.length === 0) return [];
    const count = sum(rows, "countedNumber").toLocaleString("ko-KR");
    const amounts = rows.filter((row) => typeof row.reportAmount === "number");
    const amount = amounts.length === 0 ? "…" : sum(amounts, "reportAmount").toLocaleString("ko-KR");
    const unconverted = rows.filter((row) => row.amount !== null && row.reportAmount === null).length;
    const name = english ? englishMeasures[kind] : measures[kind];
    const unit = currency === "KRW" ? "원" : "달러";
    if (english) {
      const beside = unconverted === 0 ? "" : `, ${unconverted} not convertible`;
      return [`${name}: ${count} (${currency} ${amount}${beside})`];
    }
    const beside = unconverted === 0 ? "" : `, 환산 불가 ${unconverted}행`;
    return [`${name}: ${count}건, ${amount === "…" ? "금액 발표되지 않음" : amount + unit}${beside}`];
  });
}

function sum(rows: readonly OutcomeRow[], key: "countedNumber" | "reportAmount"): number {
  return rows.reduce((total, row) => total + (typeof row[key] === "number" ? row[key] : 0), 0);
}
