// One changed row, checked again while the user goes on typing. The rules that compare rows compare those of one event, one
// article or one total: so a small report of just these is cut out of the whole one and checked like any other. Rules that
// look at the whole workbook (`Reach`) keep what they found last until the next full check.
import { groupBy } from "../records/group-by";
import type { Report } from "../records/report";
import { checkContext } from "./check-context";
import { ignoredByRecord } from "./decisions/ignored-findings";
import { faultsByRow, type FaultsByRow } from "./faults-by-row";
import { wholeTable, type Finding } from "./finding";
import { missionsByArticle } from "./missions-by-article";
import { outcomesByArticle } from "./outcomes-by-article";
import type { CheckedReport, RecheckedSet } from "./recheck/checked-report";
import { cutReport } from "./recheck/cut-report";
import { missionsByParent } from "./recheck/events-above";
import { countChange, foldedRules, listAnew, unfoldLines } from "./recheck/one-line";
import { isAround, reachedIds, surroundings } from "./recheck/surroundings";
import type { Rule } from "./rule";
import { rules } from "./rules";
import { findEach } from "./run-checks";

/** Rules that need more than one event and its articles. */
export const workbookRules: ReadonlySet<string> = new Set(
  rules.filter(({ reach }) => reach === "workbook").map(({ id }) => id),
);

/** The others, each with how far it reaches. */
const nearRules = rules.flatMap((rule) =>
  rule.reach === "workbook" ? [] : [{ rule, reach: rule.reach ?? ("event" as const) }],
);

/** What rows became, with the cells of the new ones that cannot be read. */
export interface RowsReplaced {
  before: readonly object[];
  after: readonly object[];
  faults: FaultsByRow;
}

/**
 * A report that was just checked, to be kept while its pane is open. The indexes that changed rows are looked up in are
 * made now, not while somebody types.
 * @param tell what findings to come are told as
 */
export function startRecheck<Told extends Finding>(
  report: Report,
  findings: readonly Told[],
  tell: (finding: Finding) => Told,
): CheckedReport<Told> {
  const context = checkContext(report, {});
  const lookUps = [
    ...[context.findOutcome, context.findMission, context.findArticle, context.outcomesOf],
    ...[context.partsOf, context.participantsOf, context.evidenceOf, context.textOf],
    ...[context.share(outcomesByArticle), context.share(ignoredByRecord), context.share(missionsByParent)],
  ];
  for (const lookUp of lookUps) lookUp("");
  context.share(missionsByArticle);
  const fresh = { articles: [], missions: [], outcomes: [], participants: [] };
  const byRule = groupBy(findings, ({ rule }) => rule);
  const rulesOn = new Map<string, Set<string>>();
  for (const { rule, recordId } of findings) {
    const known = rulesOn.get(recordId);
    if (known === undefined) rulesOn.set(recordId, new Set([rule]));
    else known.add(rule);
  }
  const index = {
    byRule,
    listed: byRule,
    rulesOn,
    heard: new Set<string>(),
    populations: new Map<string, number>(),
  };
  return { context, findings, ...index, tell, faults: context.share(faultsByRow), gone: new Set(), fresh };
}

/**
 * The findings after rows of a table were changed, and the report to check the next change against.
 * @param replaced the rows as `checked` has them, and what they are now
 * @returns the same findings, but for those on the changed rows and on the rows that belong with them
 */
export function recheckRows<Told extends Finding>(
  checked: CheckedReport<Told>,
  set: RecheckedSet,
  replaced: RowsReplaced,
): CheckedReport<Told> {
  const { before, after } = replaced;
  const lost = new Set(before);
  const next: CheckedReport<Told> = {
    ...checked,
    faults: new Map([...checked.faults, ...replaced.faults]),
    gone: new Set([...checked.gone, ...before]),
    fresh: { ...checked.fresh, [set]: [...checked.fresh[set].filter((row) => !lost.has(row)), ...after] },
  };
  const around = surroundings(checked, set, [...before, ...after]);
  const asked = nearRules.map(({ rule }) => rule);
  const [was, cut] = [cutReport(checked, around), cutReport(next, around)];
  const found = findEach(cut, asked);
  const populations = countChange(checked.populations, was, cut);
  const folded = foldedRules(checked);
  if (folded.length > 0) {
    const known = findEach(was, asked);
    const isMoved = ({ id }: Rule) => populations.get(id) !== checked.populations.get(id);
    if (folded.some((rule) => found.has(rule.id) || known.has(rule.id) || isMoved(rule)))
      return recheckRows(unfoldLines(checked, folded, asked), set, replaced);
  }
  // There are findings by the ten thousand: those of a rule that has none on what was reached are not even looked at.
  const reached = reachedIds(cut.rows, around);
  const concerned = new Set([...found.keys(), ...checked.heard, ...rulesOn(reached, checked)]);
  const summarised = checked.rulesOn.get(wholeTable);
  const byRule = new Map(checked.byRule);
  for (const {
    rule: { id },
    reach,
  } of nearRules) {
    if (!concerned.has(id)) continue;
    const known = byRule.get(id) ?? [];
    const isAway = (finding: Finding) =>
      !reached.has(finding.recordId) || !isAround(finding, reach, around, checked, next);
    // Errors are told one by one even beside the line for nearly all rows.
    const isTold = ({ severity }: Finding) => severity === "error" || summarised?.has(id) !== true;
    const news = (found.get(id) ?? []).filter((finding) => isTold(finding) && !isAway(finding));
    byRule.set(id, [...known.filter(isAway), ...news.map(checked.tell)]);
  }
  const heard = new Set([...checked.heard, ...found.keys()]);
  const changed = { ...next, byRule, heard, populations };
  const listed = listAnew(checked, changed, concerned);
  return { ...changed, listed, findings: inOrder(listed) };
}

/** The rules that had findings on what was reached. */
function rulesOn(reached: ReadonlySet<string | null>, checked: CheckedReport): string[] {
  return [...reached].flatMap((id) => [...(checked.rulesOn.get(id ?? "") ?? [])]);
}

/** Rule by rule, as a full check lists them. */
function inOrder<Told extends Finding>(listed: CheckedReport<Told>["listed"]): Told[] {
  const none: Told[] = [];
  return none.concat(...rules.map(({ id }) => listed.get(id) ?? none));
}
