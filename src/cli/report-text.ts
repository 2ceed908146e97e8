// What `report` says at the end: a few lines an official can read out. Measures stand side by side, never added.
import { isHeld } from "../checks/counted";
import type { Finding } from "../checks/finding";
import { measures } from "../records/lists";
import type { Report } from "../records/report";
import { isUnconverted, isUndated } from "../records/calculation/row-states";
import type { OutcomeRow } from "../records/tables/outcomes";
import { unconvertedText } from "../summary/unconverted";

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
        ...undatedLine(report, english),
        `Checks: ${severity("error")} errors, ${severity("warning")} warnings, ${severity("info")} notes`,
        `Saved: ${book}`,
      ]
    : [
        `기사 ${articles.length}건, 행사 ${missions.length}건(집계 ${held}), 성과 ${outcomes.length}행(집계 ${counted.length})`,
        ...measureLines(counted, report.settings.reportCurrency, english),
        ...undatedLine(report, english),
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

/** One line a measure that has a counted row, and one for the sums that no rate converts. */
function measureLines(counted: readonly OutcomeRow[], currency: string, english: boolean): string[] {
  const lines = shown.flatMap((kind) => {
    const rows = counted.filter((row) => row.kind === kind);
    if (rows.length === 0) return [];
    const count = total(rows, "countedNumber");
    const amount = total(rows, "reportAmount");
    if (english) {
      const sum = amount === null ? "no sum in the report currency" : `${currency} ${amount}`;
      return [`${englishMeasures[kind]}: ${count ?? "no number stated"}, ${sum}`];
    }
    const unit = currency === "KRW" ? "원" : "달러";
    const isStated = rows.some((row) => row.amount !== null);
    const missing = isStated ? "환산된 금액 없음" : "금액 발표되지 않음";
    return [
      `${measures[kind]}: ${count === null ? "건수 발표되지 않음" : `${count}건`}, ${amount === null ? missing : amount + unit}`,
    ];
  });
  const unconverted = counted.filter(isUnconverted);
  if (unconverted.length === 0) return lines;
  return [...lines, english ? `Not convertible: ${unconverted.length} rows` : unconvertedText(counted).value];
}

/** What stays out of every total for want of a date, with the one thing that would let it in; none where all have one. */
function undatedLine({ rows }: Report, english: boolean): string[] {
  const missions = rows.missions.filter((row) => isHeld(row) && row.attributedOn === null).length;
  const outcomes = rows.outcomes.filter(isUndated).length;
  if (missions + outcomes === 0) return [];
  return [
    english
      ? `Not in the totals for want of a date: missions ${missions}, outcomes ${outcomes}. Enter 게재일 on the sheet 기사, or name a file with --published`
      : `귀속일 미상으로 집계에서 빠짐: 행사 ${missions}건, 성과 ${outcomes}행. 기사 시트에 게재일을 넣거나 --published로 알려 주세요`,
  ];
}

/** Sum of a calculated column as text; null where no row has a number. */
function total(rows: readonly OutcomeRow[], key: "countedNumber" | "reportAmount"): string | null {
  const numbers = rows.flatMap((row) => (typeof row[key] === "number" ? [row[key]] : []));
  return numbers.length === 0 ? null : numbers.reduce((sum, next) => sum + next, 0).toLocaleString("ko-KR");
}
