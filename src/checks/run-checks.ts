// All rules over a report. A check is pure: it reads rows and settings, and 'today' is 작성기준일.
import { repeatFilter } from "../importing/key-filter";
import type { Report } from "../records/report";
import { fnv1a } from "../records/text-numbers";
import { checkContext, type CheckContext } from "./check-context";
import { checkRows } from "./check-rows";
import type { Finding } from "./finding";
import type { HostFacts } from "./host-facts";
import type { Rule } from "./rule";
import { rules } from "./rules";
import { silenceFindings } from "./silence-findings";
import { summariseFindings } from "./summarise-findings";
import { placeHit, tellFinding, type Found, type FoundByRule } from "./tell-findings";

export type { Finding } from "./finding";

/**
 * The findings on a report, rule by rule, each in the order of tables and rows; at most one a rule and cell.
 * @param report with its calculated columns filled (records/calculation)
 * @param facts what only the host knows; rules that need it are silent without
 * @param asked the rules to run, in their order
 * @example runChecks(report)[0]?.message // "필수 항목 '제목'이 비어 있습니다."
 */
export function runChecks(report: Report, facts: HostFacts = {}, asked: readonly Rule[] = rules): Finding[] {
  const context = checkContext(report, facts);
  const left = tellOnce(findAll(asked, context), context);
  return asked.flatMap((rule) => summariseFindings(rule, left.get(rule.id) ?? [], context));
}

/** The same one by one by rule id, however many rows a rule finds: of a part of a report no line tells how many of all. */
export function findEach(report: Report, asked: readonly Rule[]): ReadonlyMap<string, Finding[]> {
  const context = checkContext(report, {});
  const left = tellOnce(findAll(asked, context), context);
  const found = asked.map((rule) => [rule, left.get(rule.id) ?? []] as const);
  return new Map(
    found.flatMap(([rule, own]) =>
      own.length === 0 ? [] : [[rule.id, own.map((one) => tellFinding(rule, one))]],
    ),
  );
}

/** What each rule finds, by its id, before one cause is told once. */
function findAll(asked: readonly Rule[], context: CheckContext): FoundByRule {
  const inRows = checkRows(context);
  return new Map(
    asked.map((rule): [string, Found[]] => {
      const found: Found[] = inRows.get(rule) ?? [];
      for (const hit of rule.compare?.(context) ?? [])
        found.push(placeHit(rule, hit, hit.rows, hit.row, context));
      found.push(...(rule.find?.(context) ?? []));
      return [rule.id, found];
    }),
  );
}

/** Of all that was found, one cause once and one cell once. */
function tellOnce(found: FoundByRule, context: CheckContext): FoundByRule {
  const each = new Map([...found].map(([id, own]) => [id, onePerCell(own)] as const));
  return silenceFindings(each, context);
}

/** Rows of one name (parts of a text, a region with two stretches of days) are told of once. */
function onePerCell(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const hashes = new Int32Array(found.length);
  const cells = repeatFilter(found.length);
  found.forEach(({ recordId, column }, at) => {
    hashes[at] = fnv1a(recordId, fnv1a(column));
    cells.add(hashes[at] ?? 0);
  });
  const told = new Set<string>();
  return found.filter(({ table, recordId, column }, at) => {
    if (!cells.mayRepeat(hashes[at] ?? 0)) return true;
    const before = told.size;
    return told.add([table, recordId, column].join("\n")).size > before;
  });
}
