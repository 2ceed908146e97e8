// What holds for nearly every row is one line while somebody types, too. How many rows a rule looks at is counted once over
// the whole workbook, where it is asked for, and moved by what a change adds to the rows around it or takes from them.
import type { Report } from "../../records/report";
import { checkContext, type CheckContext } from "../check-context";
import { wholeTable, type Finding } from "../finding";
import type { Rule } from "../rule";
import { rules } from "../rules";
import { findEach } from "../run-checks";
import { lineOverAll } from "../summarise-findings";
import { rowWords } from "../row-words";
import { tableOf } from "../rows-by-table";
import { recordWords, type TwoLanguages } from "../words";
import { currentRow, recheckedTables, type CheckedReport } from "./checked-report";

/** Rules over one event or article that tell what holds for nearly all rows in one line. */
const countedRules = rules.filter(
  ({ population, reach }) => population !== undefined && reach !== "workbook",
);

/**
 * How many rows more than at the full check each rule looks at, after another change.
 * @param known the same before it; a rule that is not in it looks at as many as then
 * @param before the rows around it as they were, with calculated columns
 * @param after the same rows as they are now
 */
export function countChange(
  known: CheckedReport["populations"],
  before: Report,
  after: Report,
): CheckedReport["populations"] {
  const [was, is] = [checkContext(before, {}), checkContext(after, {})];
  const sizeIn = (context: CheckContext, { population }: Rule) => population?.(context) ?? 0;
  const changes = new Map(known);
  for (const rule of countedRules) {
    const change = sizeIn(is, rule) - sizeIn(was, rule);
    if (change !== 0) changes.set(rule.id, (known.get(rule.id) ?? 0) + change);
  }
  return changes;
}

/** Rows that are looked through while somebody types, to tell what is behind a line; in more it stays until a full check. */
const mostLookedThrough = 1_000;

/** The rules that the full check told in one line, as far as the findings behind it are still to be looked for. */
export function foldedRules({ rulesOn, context: { rows } }: CheckedReport): Rule[] {
  const inOneLine = rulesOn.get(wholeTable);
  if (inOneLine === undefined) return [];
  const count = recheckedTables.reduce((sum, set) => sum + rows[set].length, 0);
  return count > mostLookedThrough ? [] : countedRules.filter(({ id }) => inOneLine.has(id));
}

/**
 * The same report with what is behind its lines one by one, as the full check found it: a change can then move it.
 * @param folded of `foldedRules`; no change so far may have reached what they found
 * @param asked the rules that are run together, so that one cause is told once
 */
export function unfoldLines<Told extends Finding>(
  checked: CheckedReport<Told>,
  folded: readonly Rule[],
  asked: readonly Rule[],
): CheckedReport<Told> {
  const each = findEach(checked.context, asked);
  const ids = folded.map(({ id }) => id);
  const byRule = new Map(checked.byRule);
  for (const id of ids) byRule.set(id, (each.get(id) ?? []).map(checked.tell));
  const inOneLine = [...(checked.rulesOn.get(wholeTable) ?? [])].filter((id) => !ids.includes(id));
  const rulesOn = new Map([...checked.rulesOn, [wholeTable, new Set(inOneLine)]]);
  return { ...checked, byRule, rulesOn, heard: new Set([...checked.heard, ...ids]) };
}

/**
 * The findings as a full check would list them, rule by rule. What was a line at the full check of a large workbook stays
 * that line until the next one, since the findings behind it are not known.
 * @param before the report before the change, whose lists stand where nothing has moved
 * @param concerned the rules whose findings may have changed
 */
export function listAnew<Told extends Finding>(
  before: CheckedReport<Told>,
  after: CheckedReport<Told>,
  concerned: ReadonlySet<string>,
): CheckedReport<Told>["listed"] {
  const listed = new Map(before.listed);
  for (const id of concerned) listed.set(id, after.byRule.get(id) ?? []);
  for (const rule of countedRules) {
    const isMoved = before.populations.get(rule.id) !== after.populations.get(rule.id);
    if (concerned.has(rule.id) || isMoved) listed.set(rule.id, listedOf(rule, after));
  }
  return listed;
}

/** All findings of a rule, or one line and those of another severity. */
function listedOf<Told extends Finding>(rule: Rule, checked: CheckedReport<Told>): readonly Told[] {
  const { context, populations, rulesOn, tell } = checked;
  const own = checked.byRule.get(rule.id) ?? [];
  if (rulesOn.get(wholeTable)?.has(rule.id) === true) return own;
  const countRows = () => context.share(sizesOf)(rule) + (populations.get(rule.id) ?? 0);
  const line = lineOverAll(rule, own, countRows, (one) => currentName(one, checked));
  return line === null ? own : [...own.filter(({ severity }) => severity !== line.severity), tell(line)];
}

/** What the row of a finding is called by now. */
function currentName({ table, recordId }: Finding, checked: CheckedReport): TwoLanguages {
  const set = recheckedTables.find((one) => tableOf(one).name === table);
  const row = set === undefined ? undefined : currentRow(checked, set, recordId);
  if (set === undefined || row === undefined) return recordWords(recordId);
  return rowWords(set, row, recordId, {
    findMission: (id) => (id === null ? undefined : currentRow(checked, "missions", id)),
    findArticle: (id) => (id === null ? undefined : currentRow(checked, "articles", id)),
  });
}

/** Rows that a rule looked at in the full check, each counted once; for `share`. */
function sizesOf(context: CheckContext): (rule: Rule) => number {
  const sizes = new Map<string, number>();
  return (rule) => {
    const size = sizes.get(rule.id) ?? rule.population?.(context) ?? 0;
    sizes.set(rule.id, size);
    return size;
  };
}
