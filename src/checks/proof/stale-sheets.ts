// B01, B02: what Excel shows against what the rows say.
import { timeText } from "../../records/cell";
import { measures } from "../../records/lists";
import { measureNames } from "../../records/measure-names";
import type { ReportRows } from "../../records/report";
import { settings as declared, settingsTable } from "../../records/settings";
import { headerOf } from "../../records/table";
import { outcomes } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import type { Rule, RuleText } from "../rule";
import { fillWords, numberText, type TwoLanguages } from "../words";

const differs: RuleText = {
  id: "B01",
  name: { ko: "요약표와 다른 숫자", en: "Differs from summary" },
  severity: "error",
  reach: "workbook",
  message: "브리핑 숫자가 요약표와 다릅니다.",
  messageEn: "A briefing number differs from the summary.",
  meaning:
    "엑셀이 계산한 합계와 애드인이 따로 계산한 합계를 실적항목마다 견줍니다. 다르면 수식이 지워졌거나 표가 덜 채워진 것입니다.",
  example: "표시금액 열의 수식 하나에 값을 덮어쓴 경우",
  fix: "새로고침",
  fixEn: "Refresh",
};

export const sheetDiffersFromRows: Rule = {
  ...differs,
  scope: "group",
  find: ({ rows, facts }) => {
    if (facts.asRead === undefined || !isCalculated(facts.asRead)) return [];
    const shown = totals(facts.asRead);
    const own = totals(rows);
    const kinds = (Object.keys(measures) as (keyof typeof measures)[]).filter(
      (kind) => Math.abs((shown.get(kind) ?? 0) - (own.get(kind) ?? 0)) > halfUnit,
    );
    return kinds.map((kind) => {
      const sums = differenceWords(numberText(shown.get(kind) ?? 0, 2), numberText(own.get(kind) ?? 0, 2));
      return {
        ...saying(differs),
        ...{ table: outcomes.name, recordId: measures[kind], column: headerOf(outcomes, "reportAmount") },
        value: String(shown.get(kind) ?? 0),
        evidence: `${measures[kind]}: ${sums.ko}`,
        evidenceEn: `${measureNames.en[kind]}: ${sums.en}`,
      };
    });
  },
};

/** What Excel shows and what we calculate, as evidence: {ko: "엑셀 300, 계산 250", en: "Excel 300, calculated 250"}. */
export function differenceWords(shown: string, expected: string): TwoLanguages {
  return { ko: `엑셀 ${shown}, 계산 ${expected}`, en: `Excel ${shown}, calculated ${expected}` };
}

/** Sums are whole 원 or 달러 after conversion; less is the dust of binary fractions. */
const halfUnit = 0.5;

/** A file that no program has calculated yet shows nothing to compare. */
function isCalculated({ outcomes: all }: ReportRows): boolean {
  return all.some(({ inTotal }) => inTotal !== null);
}

function totals({ outcomes: all }: ReportRows): Map<string | null, number> {
  const sums = new Map<string | null, number>();
  for (const { kind, inTotal, reportAmount } of all) {
    if (inTotal === 1 && typeof reportAmount === "number")
      sums.set(kind, (sums.get(kind) ?? 0) + reportAmount);
  }
  return sums;
}

const stale: RuleText = {
  id: "B02",
  name: { ko: "오래된 요약표", en: "Summary out of date" },
  severity: "warning",
  reach: "workbook",
  message: "요약표가 원본보다 오래되었습니다({시각}).",
  messageEn: "The summary is older than the rows ({시각}).",
  meaning:
    "마지막 새로고침 뒤에 기록이 바뀌었습니다. 수식은 새 값을 보이지만 행 차례와 인쇄 모양은 새로고침해야 맞습니다.",
  example: "09:00에 새로고침하고 10:30에 기사를 더 가져옴",
  fix: "새로고침",
  fixEn: "Refresh",
};

export const summaryOlderThanRows: Rule = {
  ...stale,
  scope: "group",
  find: ({ rows, settings, facts }) => {
    const refreshedAt = facts.isAsLeft === true ? settings.refreshedAt : null;
    const latest = latestChange(rows);
    if (refreshedAt === null || latest === null || latest <= refreshedAt) return [];
    const [refreshed, changed] = [timeText(refreshedAt), timeText(latest)];
    const item = declared.refreshedAt.item;
    return [
      {
        ...saying(stale, { 시각: refreshed }),
        ...{ table: settingsTable.name, recordId: item, column: headerOf(settingsTable, "value") },
        value: refreshedAt,
        evidence: `새로고침 ${refreshed}, 마지막 변경 ${changed}`,
        evidenceEn: `Refreshed ${refreshed}, last change ${changed}`,
      },
    ];
  },
};

function latestChange({ changes }: CheckContext["rows"]): string | null {
  return changes.reduce<string | null>(
    (latest, { changedAt }) => (changedAt !== null && changedAt > (latest ?? "") ? changedAt : latest),
    null,
  );
}

/** What a rule says of a cell that is in no row of ours. */
export function saying(
  rule: RuleText,
  words: Record<string, string> = {},
): Pick<Finding, "rule" | "severity" | "message" | "messageEn" | "fix"> {
  const { id, severity, fix } = rule;
  return {
    rule: id,
    severity,
    message: fillWords(rule.message, words, "ko"),
    messageEn: fillWords(rule.messageEn, words, "en"),
    fix,
  };
}
