// Two calculations, one result: after a refresh what the spreadsheet calculated is read back through the port and
// compared with our own totals. A difference is a finding (B01), shown in the pane and listed in 점검.
import type { Finding } from "../checks/finding";
import { differenceWords, saying, sheetDiffersFromRows } from "../checks/proof/stale-sheets";
import { blankWord } from "../checks/words";
import { calculatedSettings } from "../records/calculation/calculated-settings";
import type { Cell } from "../records/cell";
import type { Report } from "../records/report";
import { outcomes } from "../records/tables/outcomes";
import type { FindingRow } from "../records/tables/reviews";
import { isCalculated, stampName } from "../summary/comparison/calculation-stamp";
import { compareValues, type ValueDifference } from "../summary/comparison/compare-values";
import type { SheetPlan } from "../workbook/plan";
import type { TaskWorkbook } from "./task-workbook";

/** What came of comparing; `calculated: false` where nothing has calculated the workbook since it was written. */
export type Comparison =
  { calculated: false } | { calculated: true; compared: number; differences: ValueDifference[] };

/**
 * Reads the summaries of a workbook and compares them with the values that their plans expect.
 * @param report calculated, with the settings that the workbook has now
 * @param plans its summary sheets, made from the same report
 * @param moment right after a refresh, or of a workbook as it was opened, whose sentences may be of an older refresh
 */
export async function compareCalculations(
  workbook: TaskWorkbook,
  { rows, settings }: Pick<Report, "rows" | "settings">,
  plans: readonly SheetPlan[],
  moment: "refreshed" | "opened",
): Promise<Comparison> {
  const named = calculatedSettings(rows, settings);
  const state = await workbook.read({
    tables: plans.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: [stampName, ...named.keys(), ...plans.flatMap(({ names }) => names.map(({ name }) => name))],
  });
  if (!isCalculated(state, settings)) return { calculated: false };
  const isConverted = rows.outcomes.some(({ rate, usdRate }) => rate !== null || usdRate !== null);
  const compared = compareValues(plans, named, state, {
    tolerance: isConverted ? 1 : 0,
    texts: moment === "refreshed",
  });
  return { calculated: true, ...compared };
}

/**
 * A difference as a row of 점검.
 * @example differenceFinding({ table: "요약_시도", key: "경남", header: "계약액", shown: 300, expected: 250 }).evidence
 * // "엑셀 300, 계산 250"
 */
export function differenceFinding({ table, key, header, shown, expected }: ValueDifference): Finding {
  return {
    ...saying(sheetDiffersFromRows),
    ...{ table, recordId: key, column: header === "" ? "값" : header },
    value: textOf(shown),
    ...differenceEvidence(textOf(shown), textOf(expected)),
  };
}

/** Whether a row of 점검 came from a comparison: the rule that checks run itself speaks of 성과 only. */
export function isDifference({ rule, table }: FindingRow): boolean {
  return rule === sheetDiffersFromRows.id && table !== outcomes.name;
}

/**
 * The differences in 점검 as findings: a check does not compare, so that only the next refresh can close them.
 * @example knownDifferences(rows)[0]?.evidence // "엑셀 300, 계산 250"
 */
export function knownDifferences(rows: readonly FindingRow[]): Finding[] {
  return rows
    .filter((row) => isDifference(row) && row.action !== "fixed")
    .map(({ table, recordId, column, value, evidence }) => ({
      ...saying(sheetDiffersFromRows),
      ...{ table: table ?? "", recordId: recordId ?? "", column: column ?? "", value, evidence },
      ...englishEvidence(evidence ?? ""),
    }));
}

/** In English as far as the sheet still has what we wrote. */
function englishEvidence(evidence: string): Pick<Finding, "evidenceEn"> {
  const [, shown, expected] = /^엑셀 (.*), 계산 (.*)$/s.exec(evidence) ?? [];
  if (shown === undefined || expected === undefined) return {};
  return { evidenceEn: differenceEvidence(shown, expected).evidenceEn };
}

function differenceEvidence(shown: string, expected: string) {
  const english = (text: string) => (text === blankWord.ko ? blankWord.en : text);
  return {
    evidence: differenceWords(shown, expected).ko,
    evidenceEn: differenceWords(english(shown), english(expected)).en,
  };
}

function textOf(value: Cell): string {
  return typeof value === "number" ? value.toLocaleString("en-US") : String(value ?? blankWord.ko);
}
