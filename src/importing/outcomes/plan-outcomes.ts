// New rows of 성과, and what they change in the counting of rows that are there: one result is counted once.
import type { Cell } from "../../records/cell";
import { headerOf } from "../../records/table";
import { outcomes, type OutcomeRow } from "../../records/tables/outcomes";
import { answerOf } from "../answer";
import type { CellChange, Decisions, OutcomePlan, Question } from "../import-plan";
import type { Pieces } from "../in-pieces";
import type { Reason } from "../reason";
import {
  decideCounting,
  type CountingCells,
  type CountingDecision,
  type CountingRules,
  type Repetition,
} from "./decide-counting";
import type { MatchLimits } from "./match-outcomes";
import type { OutcomeKnowledge, OutcomeProfile } from "./outcome-profile";
import { isAsNow, profileOutcome } from "./profile-outcome";

export interface PlannedOutcomes {
  outcomes: OutcomePlan[];
  changes: CellChange[];
  questions: Question[];
}

/**
 * @param added the rows of the new articles, with 집계여부 as if nothing else were there
 * @param before what was known when the existing rows were written
 */
export function* planOutcomes(
  existing: readonly OutcomeRow[],
  added: readonly OutcomeRow[],
  { before, after }: { before: OutcomeKnowledge; after: OutcomeKnowledge },
  { limits, decisions }: { limits: MatchLimits; decisions: Decisions },
): Pieces<PlannedOutcomes> {
  if (added.length === 0) return { outcomes: [], changes: [], questions: [] };
  const known = existing.map((row) => profileOutcome(row, before));
  yield;
  const fixed = rowsDecidedByHand(known, limits);
  yield;
  const newIds = new Set(added.map((row) => row.outcomeId));
  const answer: CountingRules["answer"] = (kind, id, otherId) =>
    newIds.has(id) || newIds.has(otherId) ? decisionOn(decisions, kind, [id, otherId]).answer : "merge";
  const namesStay = before.names === after.names;
  const profiles = [
    ...known.map((one) => (namesStay && isAsNow(one, after) ? one : profileOutcome(one.row, after))),
    ...added.map((row) => profileOutcome(row, after)),
  ];
  yield;
  const decided = decideCounting(profiles, { ...limits, fixed, answer });
  yield;
  const changes = existing.flatMap((row) => {
    const decision = decided.get(row.outcomeId);
    return decision === undefined ? [] : countingChanges(row, decision);
  });
  const questions = [...decided].flatMap(([id, { repetition, partOf }]) =>
    repetition?.kind === "contradiction" && (newIds.has(id) || newIds.has(repetition.otherId))
      ? [contradictionQuestion(id ?? "", partOf ?? "", repetition, decisions)]
      : [],
  );
  return {
    outcomes: added.map((row) => outcomePlan(row, decided.get(row.outcomeId), decisions)),
    changes,
    questions,
  };
}

/** Rows that a person entered, verified or recounted; a row that an import wrote is as the rules put it. */
function rowsDecidedByHand(profiles: readonly OutcomeProfile[], limits: MatchLimits): Set<string | null> {
  const rows = profiles.map(({ row }) => row);
  const touched = rows.filter((row) => row.entryMethod !== "auto" || row.verification !== "unverified");
  const fixed = new Set(touched.map((row) => row.outcomeId));
  const byRule = decideCounting(profiles, { ...limits, fixed, answer: () => "merge" });
  for (const row of rows) {
    const cells = byRule.get(row.outcomeId);
    if (cells === undefined || (cells.counting === row.counting && cells.partOf === row.partOf)) continue;
    fixed.add(row.outcomeId);
    // Two rows that a person counts side by side were both decided on.
    if (cells.partOf !== null) fixed.add(cells.partOf);
  }
  return fixed;
}

function decisionOn(decisions: Decisions, kind: Repetition["kind"], pair: Repetition["pair"]) {
  const id = [kind, ...pair].join("/");
  if (kind === "same_deal") return { id, answer: answerOf(decisions, kind, id, ["merge", "separate"]) };
  return { id, answer: answerOf(decisions, kind, id, ["merge", "separate", "other"]) };
}

function countingChanges(row: OutcomeRow, decision: CountingDecision): CellChange[] {
  const reason =
    decision.repetition?.kind === "contradiction"
      ? "같은 성과에 다른 값을 말하는 행이 더해져 하나만 집계"
      : "같은 성과를 말하는 행이 더해져 하나만 집계";
  const change = (key: keyof CountingCells, before: Cell, after: Cell): CellChange[] =>
    before === after
      ? []
      : [
          {
            table: outcomes.name,
            header: headerOf(outcomes, key),
            recordId: row.outcomeId ?? "",
            key,
            before,
            after,
            reason,
          },
        ];
  return [
    ...change("counting", row.counting, decision.counting),
    ...change("partOf", row.partOf, decision.partOf),
  ];
}

function outcomePlan(
  row: OutcomeRow,
  decision: CountingDecision | undefined,
  decisions: Decisions,
): OutcomePlan {
  if (decision === undefined) return uncountedPlan(row);
  const { counting, partOf, repetition } = decision;
  const counted = { ...row, counting, partOf };
  if (repetition === null) return { status: "new", row: counted };
  const { kind, pair, match } = repetition;
  return {
    status: kind,
    row: counted,
    countedId: partOf ?? "",
    score: match.score,
    reasons: match.explain(),
    decision: decisionOn(decisions, kind, pair),
  };
}

function uncountedPlan(row: OutcomeRow): OutcomePlan {
  if (row.counting === "part")
    return { status: "part", row, reasons: [{ ko: "총액의 세부", en: "Part of a total" }] };
  return { status: "reference", row, reasons: [referenceReason(row)] };
}

function referenceReason(row: OutcomeRow): Reason {
  if (row.resultStatus === "planned") return { ko: "계획이며 실적이 아님", en: "A plan, not a result" };
  if (row.resultStatus === "historic") return { ko: "과거 실적", en: "An earlier result" };
  return { ko: "행사와 관계없는 지역 수출 통계", en: "Export statistics of a region" };
}

/** The reasons name the figure that the rules count first, whichever the user has chosen. */
function contradictionQuestion(
  outcomeId: string,
  countedId: string,
  { pair, match }: Repetition,
  decisions: Decisions,
): Question {
  const reasons = match.explain();
  const why = reasons.map(({ ko }) => ko).join(", ");
  const whyEn = reasons.map(({ en }) => en).join(", ");
  return {
    kind: "contradiction",
    ...decisionOn(decisions, "contradiction", pair),
    outcomeId,
    countedId,
    score: match.score,
    reasons,
    message: `같은 성과로 보이는데 값이 다릅니다(${why}). 집계하지 않는 값은 중복(제외)으로 둡니다.`,
    messageEn: `This looks like one result with two figures (${whyEn}). A figure that is not counted stays as a duplicate.`,
  };
}
