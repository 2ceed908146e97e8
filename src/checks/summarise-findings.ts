// What holds for nearly every row is one line, not a line a row: nobody reads two hundred times that a press report
// is no proof. Errors are always told one by one.
import { compareText } from "../importing/publication-order";
import type { CheckContext } from "./check-context";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { tellFinding, type Found } from "./tell-findings";

/** Fewer lines than these are read one by one. */
const fewest = 10;
const nearlyAll = 0.8;
const mostNamed = 10;

/** recordId of a line about a whole table. */
export const wholeTable = "전체";

/** The findings of one rule, or one line where they are nearly all that the rule could find. */
export function summariseFindings(rule: Rule, found: readonly Found[], context: CheckContext): Finding[] {
  const tellAll = () => found.map((one) => tellFinding(rule, one));
  if (found[0] === undefined || rule.population === undefined) return tellAll();
  const lines = found.filter(({ severity }) => severity !== "error");
  if (lines.length < fewest) return tellAll();
  const population = Math.max(rule.population(context), lines.length);
  if (lines.length < population * nearlyAll) return tellAll();
  const named = firstById(lines, mostNamed);
  const first = tellFinding(rule, named[0] ?? found[0]);
  const of = `${lines.length.toLocaleString("ko-KR")}/${population.toLocaleString("ko-KR")}`;
  const line: Finding = {
    rule: rule.id,
    severity: first.severity,
    table: first.table,
    recordId: wholeTable,
    column: first.column,
    value: of,
    message: `거의 모든 행(${of})에 해당합니다: ${first.message}`,
    messageEn: `Nearly every row (${of}): ${first.messageEn}`,
    evidence: `${named.map(({ recordId }) => recordId).join(", ")}${lines.length > named.length ? " …" : ""}`,
    fix: first.fix,
  };
  const errors = found.filter(({ severity }) => severity === "error");
  return [...errors.map((one) => tellFinding(rule, one)), line];
}

/** The few that come first by id, whatever the sheet is sorted by; not all of a hundred thousand are put in order. */
function firstById(lines: readonly Found[], most: number): Found[] {
  const first: Found[] = [];
  for (const line of lines) {
    const last = first[most - 1];
    if (last !== undefined && compareText(line.recordId, last.recordId) >= 0) continue;
    const at = first.findIndex(({ recordId }) => compareText(line.recordId, recordId) < 0);
    first.splice(at < 0 ? first.length : at, 0, line);
    first.length = Math.min(first.length, most);
  }
  return first;
}
