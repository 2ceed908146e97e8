// One wrong sum cries in many voices: it differs from its quote (Q02), exceeds the consultations, is far from all others
// and as large as a province's exports. Where the quote says what it should be, the others are asked again with that: who
// has nothing left to say said nothing of its own, and only Q02 is told. Who still has, is told beside it. Where Q02 is set
// to 무시 the sum stands as it is, and so does all that is said of it.
import { convert } from "../records/calculation/conversion";
import type { OutcomeRow } from "../records/tables/outcomes";
import { checkContext, type CheckContext } from "./check-context";
import { calculatedDay } from "./counted";
import { suspiciouslyLarge } from "./currency/suspect-sums";
import { isIgnored } from "./decisions/ignored-findings";
import { contractsExceedConsultations, ladderExceeded, unusualShare } from "./ladder/ladder";
import { sumPerCaseFarOff } from "./ladder/per-case";
import { outcomesByArticle } from "./outcomes-by-article";
import { amountNotAsQuoted } from "./quotes/amounts-in-quotes";
import type { Rule } from "./rule";
import { tellFinding, type Found, type FoundByRule } from "./tell-findings";

/** Rows whose sum is not as quoted, each as it is with the sum that its quote states. */
type Corrections = ReadonlyMap<object, OutcomeRow>;

/** Tells of a row whether what a rule said of it is explained by a corrected sum. */
type ExplainedTest = (row: OutcomeRow) => boolean;

/** The rules that a wrong sum may call, each with how its rows are looked at again. */
const explanations: readonly [
  Rule,
  (corrections: Corrections, context: CheckContext, rule: Rule) => ExplainedTest,
][] = [
  [suspiciouslyLarge, isNoMoreLarge],
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
  return new Map(
    found.flatMap((one): [object, OutcomeRow][] => {
      const row = rowOf(one);
      const changes = "hit" in one && one.hit.column === "amount" ? (one.hit.changes ?? []) : [];
      if (row === null || changes.length === 0) return [];
      if (isIgnored(tellFinding(amountNotAsQuoted, one), context)) return [];
      const quoted = { ...row, ...Object.fromEntries(changes.map(({ key, value }) => [key, value])) };
      const { amountUsd } = convert(quoted, calculatedDay(row.attributedOn), context.findRate);
      return [[row, { ...quoted, amountUsd }]];
    }),
  );
}

function isNoMoreLarge(corrections: Corrections, context: CheckContext): ExplainedTest {
  return (row) => {
    const right = corrections.get(row);
    return right !== undefined && suspiciouslyLarge.rowChecks?.outcomes?.(right, context) === null;
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
  const touched = new Map([...corrections.values()].map((right) => [eventOf(right), right]));
  const beside = [...touched.values()].flatMap((right) => rowsBeside(right, context));
  const outcomes = beside.map((row) => corrections.get(row) ?? row);
  const still = new Set(hitsAmong(outcomes, rule, context).map(eventOf));
  return (row) => touched.has(eventOf(row)) && !still.has(eventOf(row));
}

function rowsBeside({ mission, articleId }: OutcomeRow, context: CheckContext): readonly OutcomeRow[] {
  if (mission !== null) return context.outcomesOf(mission);
  return context
    .share(outcomesByArticle)(articleId)
    .filter((row) => row.mission === null);
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
