// All rules over a report. A check is pure: it reads rows and settings, and 'today' is 작성기준일.
import { groupBy } from "../importing/group-by";
import type { Report } from "../records/report";
import { checkContext } from "./check-context";
import type { Finding } from "./finding";
import type { HostFacts } from "./host-facts";
import { rules } from "./rules";
import { silenceFindings } from "./silence-findings";
import { summariseFindings } from "./summarise-findings";

export type { Finding } from "./finding";

/**
 * The findings on a report, rule by rule, each in the order of tables and rows; at most one a rule and cell.
 * @param report with its calculated columns filled (records/calculation)
 * @param facts what only the host knows; rules that need it are silent without
 * @example runChecks(report)[0]?.message // "필수 항목 '제목'이 비어 있습니다."
 */
export function runChecks(report: Report, facts: HostFacts = {}): Finding[] {
  const context = checkContext(report, facts);
  const found = onePerCell(rules.flatMap((rule) => rule.find(context)));
  const byRule = groupBy(silenceFindings(found, context), ({ rule }) => rule);
  return rules.flatMap((rule) => summariseFindings(rule, byRule.get(rule.id) ?? [], context));
}

/** Rows of one name (parts of a text, a region with two stretches of days) are told of once. */
function onePerCell(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, table, recordId, column }) => {
    const cell = `${rule}\n${table}\n${recordId}\n${column}`;
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}
