// All rules over a report. A check is pure: it reads rows and settings, and 'today' is 작성기준일.
import type { Report } from "../records/report";
import { checkContext, type CheckContext } from "./check-context";
import { checkRows } from "./check-rows";
import type { Finding } from "./finding";
import type { HostFacts } from "./host-facts";
import type { Rule } from "./rule";
import { rules } from "./rules";
import { silenceFindings } from "./silence-findings";
import { summariseFindings } from "./summarise-findings";

export type { Finding } from "./finding";

/** Findings by the rule that found them. */
export type FoundByRule = ReadonlyMap<Rule, readonly Finding[]>;

/**
 * The findings on a report, rule by rule, each in the order of tables and rows; at most one a rule and cell.
 * @param report with its calculated columns filled (records/calculation)
 * @param facts what only the host knows; rules that need it are silent without
 * @example runChecks(report)[0]?.message // "필수 항목 '제목'이 비어 있습니다."
 */
export function runChecks(report: Report, facts: HostFacts = {}): Finding[] {
  const context = checkContext(report, facts);
  return tellFindings(findAll(context), context);
}

/** What every rule finds, before one cause is told once. */
export function findAll(context: CheckContext): FoundByRule {
  const inRows = checkRows(context);
  return new Map(
    rules.map((rule) => [rule, [...(inRows.get(rule) ?? []), ...(rule.find?.(context) ?? [])]] as const),
  );
}

/** Of all that was found, what is worth a line: one cause once, one cell once, and what holds nearly everywhere once. */
export function tellFindings(found: FoundByRule, context: CheckContext): Finding[] {
  const each = new Map([...found].map(([rule, own]) => [rule.id, onePerCell(own)] as const));
  const left = silenceFindings(each, context);
  return rules.flatMap((rule) => summariseFindings(rule, left.get(rule.id) ?? [], context));
}

/** Rows of one name (parts of a text, a region with two stretches of days) are told of once. */
function onePerCell(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const seen = new Set<string>();
  return findings.filter(({ table, recordId, column }) => {
    const cell = `${table}\n${recordId}\n${column}`;
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}
