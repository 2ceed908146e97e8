// One wrong sum cries in many voices: it differs from its quote (Q02), exceeds the consultations, is far from all others
// and as large as a province's exports. Where the quote says what it should be, the others are asked again with that: who
// has nothing left to say said nothing of its own, and only Q02 is told. Who still has, is told beside it.
import type { OutcomeRow } from "../records/tables/outcomes";
import { checkContext, type CheckContext } from "./check-context";
import { suspiciouslyLarge } from "./currency/suspect-sums";
import { contractsExceedConsultations, ladderExceeded, unusualShare } from "./ladder/ladder";
import { sumPerCaseFarOff } from "./ladder/per-case";
import { outcomesByArticle } from "./outcomes-by-article";
import { amountNotAsQuoted } from "./quotes/amounts-in-quotes";
import type { Rule } from "./rule";
import type { Found } from "./tell-findings";

type FoundByRule = ReadonlyMap<string, readonly Found[]>;

/** Rows whose sum is not as quoted, each as it is with the sum that its quote states. */
type Corrections = ReadonlyMap<object, OutcomeRow>;

/** The findings without those that a sum told by Q02 explains. */
export function explainFindings(findings: FoundByRule, context: CheckContext): FoundByRule {
  const corrections = correctionsIn(findings.get(amountNotAsQuoted.id) ?? []);
  if (corrections.size === 0) return findings;
  const left = new Map(findings);
  const drop = (rule: Rule, isExplained: (row: OutcomeRow) => boolean) => {
    const found = left.get(rule.id) ?? [];
    const isOwn = (one: Found) => {
      const row = rowOf(one);
      return row === null || !isExplained(row);
    };
    if (found.length > 0) left.set(rule.id, found.filter(isOwn));
  };
  drop(suspiciouslyLarge, isNoMoreLarge(corrections, context));
  drop(sumPerCaseFarOff, isNoMoreFarOff(corrections, context));
  for (const rule of [contractsExceedConsultations, ladderExceeded, unusualShare])
    drop(rule, isNoMoreOffLadder(rule, corrections, context));
  return left;
}

function rowOf(found: Found): OutcomeRow | null {
  return "hit" in found && "outcomeId" in found.cells ? (found.cells as object as OutcomeRow) : null;
}

function correctionsIn(found: readonly Found[]): Corrections {
  return new Map(
    found.flatMap((one): [object, OutcomeRow][] => {
      const row = rowOf(one);
      const changes = "hit" in one && one.hit.column === "amount" ? (one.hit.changes ?? []) : [];
      const cells = Object.fromEntries(changes.map(({ key, value }) => [key, value]));
      if (row === null || typeof cells.amount !== "number") return [];
      return [[row, { ...row, ...cells, amountUsd: amountInUsd(row, { ...row, ...cells }) }]];
    }),
  );
}

/** 미화환산액 of the corrected row: as far as the row's own tells the rate. */
function amountInUsd(before: OutcomeRow, { amount, currency }: OutcomeRow): number | null {
  if (currency === "USD") return amount;
  const { amountUsd } = before;
  const isScaled = typeof amountUsd === "number" && before.currency === currency && (before.amount ?? 0) > 0;
  return isScaled ? (amountUsd * (amount ?? 0)) / (before.amount ?? 1) : null;
}

type IsExplained = (row: OutcomeRow) => boolean;

function isNoMoreLarge(corrections: Corrections, context: CheckContext): IsExplained {
  return (row) => {
    const right = corrections.get(row);
    return right !== undefined && suspiciouslyLarge.rowChecks?.outcomes?.(right, context) === null;
  };
}

/** Every row is looked at again, if one of those that are told has a right sum. */
function isNoMoreFarOff(corrections: Corrections, context: CheckContext): IsExplained {
  let still: Set<object> | undefined;
  const findStill = () => {
    const outcomes = context.rows.outcomes.map((row) => corrections.get(row) ?? row);
    return new Set(hitsAmong(outcomes, sumPerCaseFarOff, context));
  };
  return (row) => {
    const right = corrections.get(row);
    return right !== undefined && !(still ??= findStill()).has(right);
  };
}

/** Only the events of the corrected rows are looked at again. */
function isNoMoreOffLadder(rule: Rule, corrections: Corrections, context: CheckContext): IsExplained {
  const touched = new Map([...corrections.values()].map((right) => [eventOf(right), right]));
  const outcomes = [...touched.values()].flatMap((right) => rowsBeside(right, context));
  let still: Set<string> | undefined;
  const findStill = () =>
    new Set(
      hitsAmong(
        outcomes.map((row) => corrections.get(row) ?? row),
        rule,
        context,
      ).map((row) => eventOf(row as OutcomeRow)),
    );
  return (row) => touched.has(eventOf(row)) && !(still ??= findStill()).has(eventOf(row));
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

/** The rows that a rule over groups has something to say of, where these are all there are. */
function hitsAmong(outcomes: OutcomeRow[], rule: Rule, context: CheckContext): object[] {
  const { rows, settings, faults } = context;
  const alone = checkContext({ rows: { ...rows, outcomes }, settings, faults }, {});
  return rule.compare?.(alone).map(({ row }) => row) ?? [];
}
