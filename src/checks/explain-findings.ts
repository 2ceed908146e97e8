// One wrong sum cries in many voices: it differs from its quote (Q02), exceeds the consultations, is far from all others,
// off the announced rate and as large as a province's exports. Where the quote says what it should be, the others are
// asked again with that: who has nothing left to say said nothing of its own, and only Q02 is told. Who still has, is told
// beside it. Where Q02 is set to 무시 the sum stands as it is, and so does all that is said of it.
import { convert } from "../records/calculation/conversion";
import type { OutcomeRow } from "../records/tables/outcomes";
import { checkContext, type CheckContext } from "./check-context";
import { calculatedDay } from "./counted";
import { rateOffAnnounced, ratesWithinArticle } from "./currency/exchange-rates";
import { suspiciouslyLarge } from "./currency/suspect-sums";
import { isIgnored } from "./decisions/ignored-findings";
import { contractsExceedConsultations, ladderExceeded, unusualShare } from "./ladder/ladder";
import { sumPerCaseFarOff } from "./ladder/per-case";
import { outcomesByArticle } from "./outcomes-by-article";
import { amountNotAsQuoted, withChanges } from "./quotes/amounts-in-quotes";
import type { Rule } from "./rule";
import { tellFinding, type Found, type FoundByRule } from "./tell-findings";

/** Rows whose sums or count are not as quoted, each as it is with what its quote states. */
type Corrections = ReadonlyMap<object, OutcomeRow>;

/** Tells of a row whether what a rule said of it is explained by a corrected sum. */
type ExplainedTest = (row: OutcomeRow) => boolean;

/** The rules that a wrong sum may call, each with how its rows are looked at again. */
const explanations: readonly [
  Rule,
  (corrections: Corrections, context: CheckContext, rule: Rule) => ExplainedTest,
][] = [
  [suspiciouslyLarge, isNoMoreSaid],
  [rateOffAnnounced, isNoMoreSaid],
  [ratesWithinArticle, isNoMoreOffInArticle],
  [sumPerCaseFarOff, isNoMoreFarOff],
  [contractsExceedConsultations, isNoMoreOffLadder],
  [ladderExceeded, isNoMoreOffLadder],
  [unusualShare, isNoMoreOffLadder],
];

/** The findings without those that a sum told by Q02 explains. */
export function explainFindings(findings: FoundByRule, context: CheckContext): FoundByRule {
  const corrections = correctionsIn(findings.get(amountNotAsQuoted.id) ?? [], context);
  if (corrections.size === 0) return findings;
  const left = new Map(findings);
  for (const [rule, testOf] of explanations) {
    const found = left.get(rule.id) ?? [];
    if (found.length === 0) continue;
    const isExplained = testOf(corrections, context, rule);
    const own = found.filter((one) => {
      const row = rowOf(one);
      return row === null || !isExplained(row);
    });
    left.set(rule.id, own);
  }
  return left;
}

function rowOf(found: Found): OutcomeRow | null {
  return "hit" in found && "outcomeId" in found.cells ? (found.cells as object as OutcomeRow) : null;
}

function correctionsIn(found: readonly Found[], context: CheckContext): Corrections {
  const corrections = new Map<object, OutcomeRow>();
  for (const one of found) {
    const row = rowOf(one);
    const changes = "hit" in one ? (one.hit.changes ?? []) : [];
    if (row === null || changes.length === 0) continue;
    if (isIgnored(tellFinding(amountNotAsQuoted, one), context)) continue;
    // 금액, 건수 and 병기금액 of one row may each be unlike the quote.
    const known = corrections.get(row) ?? row;
    const quoted = withChanges(known, changes);
    const { amountUsd } = convert(quoted, calculatedDay(row.attributedOn), context.findRate);
    corrections.set(row, { ...quoted, amountUsd });
  }
  return corrections;
}

/** What a rule says of a row alone. */
function isNoMoreSaid(corrections: Corrections, context: CheckContext, rule: Rule): ExplainedTest {
  return (row) => {
    const right = corrections.get(row);
    return right !== undefined && rule.rowChecks?.outcomes?.(right, context) === null;
  };
}

/** Every row is looked at again: what is usual changes with the corrected ones. */
function isNoMoreFarOff(corrections: Corrections, context: CheckContext): ExplainedTest {
  const outcomes = context.rows.outcomes.map((row) => corrections.get(row) ?? row);
  const still = new Set<object>(hitsAmong(outcomes, sumPerCaseFarOff, context));
  return (row) => {
    const right = corrections.get(row);
    return right !== undefined && !still.has(right);
  };
}

/** Only the events of the corrected rows are looked at again. */
function isNoMoreOffLadder(corrections: Corrections, context: CheckContext, rule: Rule): ExplainedTest {
  return isNoMoreAmong(eventOf, rowsBeside, corrections, context, rule);
}

/** Only the articles of the corrected rows. */
function isNoMoreOffInArticle(corrections: Corrections, context: CheckContext, rule: Rule): ExplainedTest {
  return isNoMoreAmong(articleOf, rowsOfArticle, corrections, context, rule);
}

/** What a rule says of rows that stand together, asked again where any of them is corrected. */
function isNoMoreAmong(
  groupOf: (row: OutcomeRow) => string,
  membersOf: (row: OutcomeRow, context: CheckContext) => readonly OutcomeRow[],
  corrections: Corrections,
  context: CheckContext,
  rule: Rule,
): ExplainedTest {
  const touched = new Map([...corrections.values()].map((right) => [groupOf(right), right]));
  const members = [...touched.values()].flatMap((right) => membersOf(right, context));
  const outcomes = members.map((row) => corrections.get(row) ?? row);
  const still = new Set(hitsAmong(outcomes, rule, context).map(groupOf));
  return (row) => touched.has(groupOf(row)) && !still.has(groupOf(row));
}

function rowsBeside({ mission, articleId }: OutcomeRow, context: CheckContext): readonly OutcomeRow[] {
  if (mission !== null) return context.outcomesOf(mission);
  return rowsOfArticle({ articleId }, context).filter((row) => row.mission === null);
}

function rowsOfArticle({ articleId }: Pick<OutcomeRow, "articleId">, context: CheckContext) {
  return context.share(outcomesByArticle)(articleId);
}

function articleOf({ articleId }: OutcomeRow): string {
  return articleId ?? "";
}

function eventOf({ mission, articleId }: OutcomeRow): string {
  return mission === null ? `article ${articleId ?? ""}` : `event ${mission}`;
}

/** The rows of 성과 that a rule over groups has something to say of, where these are all there are. */
function hitsAmong(outcomes: OutcomeRow[], rule: Rule, context: CheckContext): OutcomeRow[] {
  const { rows, settings, faults } = context;
  const alone = checkContext({ rows: { ...rows, outcomes }, settings, faults }, {});
  return rule.compare?.(alone).map(({ row }) => row as OutcomeRow) ?? [];
}
