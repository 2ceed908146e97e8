// What holds for nearly every row is one line, not a line a row: nobody reads two hundred times that a press report
// is no proof. Errors are always told one by one.
import { compareText } from "../importing/publication-order";
import type { CheckContext } from "./check-context";
import { wholeTable, type Finding, type Severity } from "./finding";
import type { Rule } from "./rule";
import { evidenceOf, tellFinding, type Found } from "./tell-findings";
import { rowWords } from "./row-words";
import { joinWords, moreWords, mostNamed, recordWords, type TwoLanguages } from "./words";

/** Fewer lines than these are read one by one. */
const fewest = 10;
const nearlyAll = 0.8;

/** The findings of one rule, or one line where they are nearly all that the rule could find. */
export function summariseFindings(rule: Rule, found: readonly Found[], context: CheckContext): Finding[] {
  const { population } = rule;
  const nameOf = (one: Found) =>
    "hit" in one ? rowWords(one.rows, one.cells, one.recordId, context) : recordWords(one.recordId);
  const line = population === undefined ? null : lineOverAll(rule, found, () => population(context), nameOf);
  const told = line === null ? found : found.filter(({ severity }) => severity !== line.severity);
  const each = told.map((one) => tellFinding(rule, one));
  return line === null ? each : [...each, line];
}

/** Errors are always told one by one; a warning is not hidden in a line of notes. */
const summed = ["warning", "info"] as const satisfies readonly Severity[];

/**
 * The line for findings of one rule and severity that are nearly all that it could find; null where they are told one by
 * one.
 * @param countRows how many rows the rule looks at; asked only where there are enough findings
 * @param nameOf what the row of a finding is called; asked of the few that the line names
 */
export function lineOverAll<One extends Found>(
  rule: Rule,
  found: readonly One[],
  countRows: () => number,
  nameOf: (one: One) => TwoLanguages,
): Finding | null {
  if (found.length < fewest) return null;
  const rows = countRows();
  const enough = Math.max(fewest, rows * nearlyAll);
  // Asked at every change of a row, of rules with ten thousand findings: how grave each is would mostly tell no more.
  if (found.length < enough) return null;
  const lines = summed
    .map((severity) => found.filter((one) => one.severity === severity))
    .find(({ length }) => length >= enough);
  if (lines === undefined) return null;
  const population = Math.max(rows, lines.length);
  const named = firstById(lines, mostNamed);
  const [firstNamed] = named;
  if (firstNamed === undefined) return null;
  const first = tellFinding(rule, firstNamed);
  const said = ofMany(rule, first);
  const evidence = joinWords([joinWords(named.map(nameOf), ", "), moreWords(lines.length)], "");
  const of = `${lines.length.toLocaleString("ko-KR")}/${population.toLocaleString("ko-KR")}`;
  return {
    rule: rule.id,
    severity: first.severity,
    table: first.table,
    recordId: wholeTable,
    column: first.column,
    value: of,
    message: `거의 모든 행(${of}): ${said.ko}`,
    messageEn: `Nearly every row (${of}): ${said.en}`,
    ...evidenceOf({ evidence }),
    fix: first.fix,
  };
}

/** What a rule says of many rows; what it says of the first where that names no figures of one row. */
function ofMany(rule: Rule, { severity, message, messageEn }: Finding): TwoLanguages {
  const sayings = [rule, ...Object.values(rule.variants ?? {})];
  const saying = sayings.find((one) => one.severity === severity && one.ofMany !== undefined);
  return saying?.ofMany ?? { ko: message, en: messageEn };
}

/** The few that come first by id, whatever the sheet is sorted by; not all of a hundred thousand are put in order. */
function firstById<One extends Found>(lines: readonly One[], most: number): One[] {
  const first: One[] = [];
  for (const line of lines) {
    const last = first[most - 1];
    if (last !== undefined && compareText(line.recordId, last.recordId) >= 0) continue;
    const at = first.findIndex(({ recordId }) => compareText(line.recordId, recordId) < 0);
    first.splice(at < 0 ? first.length : at, 0, line);
    first.length = Math.min(first.length, most);
  }
  return first;
}
