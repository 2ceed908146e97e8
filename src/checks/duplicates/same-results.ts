// D01: rows that look like one result and are both counted. Rows meet in blocks of one event, one firm, one buyer or
// one day; in a block they stand in order of size, and only neighbours of nearly one sum are compared.
import { groupBy } from "../../importing/group-by";
import { compareText } from "../../importing/publication-order";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedDay, calculatedNumber, isCounted } from "../counted";
import { byOutcome } from "../row-order";
import { fixOf, groupRule, type PlacedHit } from "../rule";
import { numberText } from "../words";
import { scorePair, type Candidate, type Score } from "./score-pair";

export const sameResult = groupRule(
  {
    id: "D01",
    severity: "warning",
    reach: "workbook",
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
    const counted = context.rows.outcomes.filter(isCounted).sort(byOutcome);
    const candidates = counted.map((row) => candidateOf(row, context));
    const pairs = keepLeaders(candidates, findPairs(candidates, context));
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
    firms: context.partyKeysOf(row.firm),
    parties: context.partyKeysOf(row.counterparty),
    day: calculatedDay(row.attributedOn),
    size: calculatedNumber(row.amountUsd) ?? row.amount,
  };
}

/** Pairs by their later row. */
type Pairs = ReadonlyMap<Candidate, readonly Pair[]>;

function findPairs(candidates: readonly Candidate[], { settings }: CheckContext): Pairs {
  const pairs = new Map<Candidate, Pair[]>();
  const { amountTolerance: share, duplicateScore } = settings;
  for (const block of blocksOf(candidates)) {
    for (const [a, b] of neighbours(block, share)) {
      const [kept, other] = byOutcome(a.row, b.row) <= 0 ? [a, b] : [b, a];
      const score = scorePair(kept, other, share);
      if (score.score < duplicateScore) continue;
      const known = pairs.get(other);
      if (known === undefined) pairs.set(other, [{ ...score, kept, other }]);
      else known.push({ ...score, kept, other });
    }
  }
  return pairs;
}

/** Rows of one event, one day, one firm or one buyer; each block in order of size. */
function* blocksOf(candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  const inOrder = [...candidates].sort(bySize);
  yield* blocksBy(inOrder, ({ row }) => (row.mission === null ? none : [row.mission]));
  yield* blocksBy(inOrder, ({ day }) => (day === null ? none : [day]));
  yield* blocksBy(inOrder, ({ firms }) => firms);
  yield* blocksBy(inOrder, ({ parties }) => parties);
}

const none: readonly string[] = [];

function* blocksBy(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): Generator<readonly Candidate[]> {
  const blocks = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [candidate]);
      else block.push(candidate);
    }
  }
  for (const block of blocks.values()) if (block.length > 1) yield block;
}

/** Rows of one sum beyond these repeat them: more comparisons would find nothing new. */
const mostCompared = 8;

/** Pairs of one measure whose sums are within tolerance, or of which one has none. */
function* neighbours(block: readonly Candidate[], share: number): Generator<[Candidate, Candidate]> {
  for (const [index, first] of block.entries()) {
    const last = Math.min(block.length - 1, index + mostCompared);
    for (let at = index + 1; at <= last; at += 1) {
      const second = block[at];
      if (second?.row.kind !== first.row.kind) break;
      const isLarger = first.size !== null && (second.size ?? 0) > first.size * (1 + 2 * share);
      if (isLarger) break;
      yield [first, second];
    }
  }
}

/** Rows of one size stay as they come, by 성과번호. */
function bySize(a: Candidate, b: Candidate): number {
  return compareText(a.row.kind ?? "", b.row.kind ?? "") || (a.size ?? -1) - (b.size ?? -1);
}

/** Of the rows of one result the first stays, and each other is held against it, or against the likest that stays. */
function keepLeaders(candidates: readonly Candidate[], pairs: Pairs): Pair[] {
  const dropped = new Set<Candidate>();
  return candidates.flatMap((candidate) => {
    const known = pairs.get(candidate);
    if (known === undefined) return [];
    const [best] = known
      .filter(({ kept }) => !dropped.has(kept))
      .sort((a, b) => b.score - a.score || byOutcome(a.kept.row, b.kept.row));
    if (best === undefined) return [];
    dropped.add(candidate);
    return [best];
  });
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
