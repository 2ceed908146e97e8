// D01: rows that look like one result and are both counted. Rows meet under keys that two of their fields make (a sum
// and an event, a sum and a name …), never all with all.
import { groupBy } from "../../importing/group-by";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedDay, isCounted } from "../counted";
import { byOutcome } from "../row-order";
import { fixOf, groupRule, type PlacedHit } from "../rule";
import { numberText } from "../words";
import { partyKeys } from "./party-names";
import { scorePair, type Candidate, type Score } from "./score-pair";

export const sameResult = groupRule(
  {
    id: "D01",
    severity: "warning",
    message: "같은 성과로 보이는 행이 있습니다: {ids}.",
    messageEn: "These rows look like one result: {ids}.",
    meaning:
      "실적항목과 실적구분이 같은 집계행끼리 금액·상대방·수출기업·행사·건수·귀속일이 얼마나 같은지 점수를 매깁니다. " +
      "이름이나 금액이 서로 다르면 다른 성과입니다. 계획과 실적, 지회와 본부는 같은 것으로 보지 않습니다.",
    example: "두 신문의 기사에서 따로 들어와 둘 다 집계된 50만 달러 계약",
    fix: "하나만 집계",
    limits: ["duplicateScore", "amountTolerance"],
  },
  (context) => {
    const candidates = context.rows.outcomes
      .filter(isCounted)
      .sort(byOutcome)
      .map((row) => candidateOf(row, context));
    const pairs = findPairs(candidates, context);
    return [...groupBy(pairs, ({ kept }) => kept).values()].map((group) => hitOf(group, context));
  },
);

interface Pair extends Score {
  kept: Candidate;
  other: Candidate;
}

function candidateOf(row: OutcomeRow, context: CheckContext): Candidate {
  return {
    row,
    firms: partyKeys(row.firm, context),
    parties: partyKeys(row.counterparty, context),
    day: calculatedDay(row.attributedOn),
  };
}

/** Rows of one key beyond these repeat them: more comparisons would find nothing new. */
const mostCompared = 8;

function findPairs(candidates: readonly Candidate[], { settings }: CheckContext): Pair[] {
  const met = new Map<string, Candidate[]>();
  const pairs: Pair[] = [];
  for (const other of candidates) {
    const keys = meetingKeys(other, settings.amountTolerance);
    const known = new Set(keys.flatMap((key) => met.get(key) ?? []));
    let best: Pair | null = null;
    for (const kept of known) {
      const score = scorePair(kept, other, settings.amountTolerance);
      if (score.score >= settings.duplicateScore && score.score > (best?.score ?? 0))
        best = { ...score, kept, other };
    }
    if (best !== null) pairs.push(best);
    else for (const key of keys) remember(met, key, other);
  }
  return pairs;
}

function remember(met: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = met.get(key);
  if (known === undefined) met.set(key, [candidate]);
  else if (known.length < mostCompared) known.push(candidate);
}

/** Keys of two fields each. Sums that differ within tolerance fall into one step of a scale or into the next. */
function meetingKeys({ row, firms, parties, day }: Candidate, share: number): string[] {
  const others = [
    ...(row.mission === null ? [] : [`event ${row.mission}`]),
    ...(day === null ? [] : [`day ${day}`]),
    ...firms.map((name) => `firm ${name}`),
    ...parties.map((name) => `buyer ${name}`),
  ];
  const sums =
    row.amount === null ? [] : stepsOf(row.amount, share).map((step) => `${step} ${row.currency ?? ""}`);
  const names = others.filter((other) => other.startsWith("firm") || other.startsWith("buyer"));
  const events = others.filter((other) => other.startsWith("event") || other.startsWith("day"));
  const bySum = sums.flatMap((sum) => others.map((other) => `${sum}\n${other}`));
  const byName = names.flatMap((name) => events.map((event) => `${name}\n${event}`));
  return [...bySum, ...byName].map((key) => `${row.kind ?? ""}\n${key}`);
}

/** The step of a sum on a scale of tolerances, and the one above. */
function stepsOf(amount: number, share: number): number[] {
  if (amount <= 0 || share <= 0) return [amount];
  const step = Math.floor(Math.log(amount) / Math.log1p(share));
  return [step, step + 1];
}

function hitOf(pairs: readonly Pair[], { settings }: CheckContext): PlacedHit {
  const [first] = pairs;
  const kept = first?.kept.row;
  const others = pairs.map(({ other }) => other.row);
  const reasons = pairs.map(
    ({ score, reasons: fields, other }) =>
      `${other.row.outcomeId ?? ""} ${numberText(score, 2)}(${fields.join("·")})`,
  );
  return {
    rows: "outcomes",
    row: kept ?? {},
    column: "counting",
    words: { ids: [kept, ...others].map((row) => row?.outcomeId ?? "").join(", ") },
    evidence: `${reasons.join(", ")}; 기준 ${settings.duplicateScore}`,
    changes: others.flatMap(({ outcomeId }) => [
      fixOf("outcomes", outcomeId, "counting", "duplicate"),
      fixOf("outcomes", outcomeId, "partOf", kept?.outcomeId ?? null),
    ]),
  };
}
