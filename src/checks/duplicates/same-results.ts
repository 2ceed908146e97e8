// D01: rows that look like one result and are both counted. Rows meet in blocks of one event, one firm, one buyer or
// one day; in a block they stand in order of size, and only neighbours of nearly one sum are compared.
import { groupBy } from "../../importing/group-by";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { copiedRows, copiedVariant, copiesIn } from "../copied-rows";
import { calculatedDay, calculatedNumber, isCounted } from "../counted";
import { eventNumbers } from "../event-numbers";
import { partyBook } from "../parties/party-book";
import { byOutcome } from "../row-order";
import { remember } from "../../records/remember";
import { pickRows } from "../row-pick";
import { fixOf, groupRule, type PlacedHit } from "../rule";
import { joinWords, numberText } from "../words";
import { restatedSizes } from "./restated-sizes";
import { englishFields, scorePair, type Candidate, type Score } from "./score-pair";

const counted = pickRows("outcomes", isCounted);

export const sameResult = groupRule(
  {
    id: "D01",
    name: { ko: "같은 성과 중복", en: "Same result twice" },
    severity: "warning",
    reach: "workbook",
    message: "같은 성과로 보이는 행이 있습니다: {ids}.",
    messageEn: "These rows look like one result: {ids}.",
    meaning:
      "실적항목과 실적구분이 같은 집계행끼리 금액·상대방·수출기업·행사·건수·귀속일이 얼마나 같은지 점수를 매깁니다. " +
      "이름이나 금액이 서로 다르면 다른 성과입니다. 다만 한 행사에서 한글과 영문처럼 글자가 다른 이름은 서로 다르다고 보지 않으며, 병기금액과 같은 금액도 같은 금액입니다. " +
      "계획과 실적, 지회와 본부는 같은 것으로 보지 않습니다. 행을 복사해 성과번호가 같아진 행도 찾습니다.",
    example: "두 신문의 기사에서 따로 들어와 둘 다 집계된 50만 달러 계약",
    fix: "하나만 집계",
    fixEn: "Count one only",
    limits: ["duplicateScore", "amountTolerance"],
    picks: [counted],
    variants: copiedVariant,
  },
  (context) => {
    const pairs = keepLeaders(findPairs(candidatesOf(context), context));
    const groups = groupBy(pairs, ({ kept }) => kept.row);
    return [
      ...copiedRows("outcomes", context),
      ...[...groups.values()].map((group) => hitOf(group, context)),
    ];
  },
);

interface Pair extends Score {
  kept: Candidate;
  other: Candidate;
}

function candidatesOf(context: CheckContext): Candidate[] {
  const { cells, firms, parties } = context.share(partyBook);
  const { numbers } = context.share(eventNumbers);
  const dayNumber = dayNumbers();
  const copies = copiesIn("outcomes", context);
  const places = context.placesOf(counted);
  const candidates = context.rowsOf(counted).map((row, at) => {
    const index = places[at] ?? 0;
    return {
      row,
      index,
      firms: cells[firms[index] ?? 0]?.keys ?? [],
      parties: cells[parties[index] ?? 0]?.keys ?? [],
      event: row.mission === null ? null : (numbers[index] ?? null),
      day: dayNumber(row.attributedOn),
      size: calculatedNumber(row.amountUsd) ?? row.amount,
    };
  });
  return copies.size === 0 ? candidates : candidates.filter(({ row }) => !copies.has(row));
}

/** Blocks are made by number: to group by the text of a day takes several times as long. Rows share a few thousand days. */
function dayNumbers(): (day: OutcomeRow["attributedOn"]) => number | null {
  return remember((day) => {
    const iso = calculatedDay(day);
    return iso === null ? null : Number(iso.replaceAll("-", ""));
  });
}

/** Pairs by their later row. */
type Pairs = ReadonlyMap<OutcomeRow, readonly Pair[]>;

function findPairs(candidates: readonly Candidate[], { settings }: CheckContext): Pairs {
  const pairs = new Map<OutcomeRow, Pair[]>();
  const { amountTolerance: share, duplicateScore } = settings;
  const compare = (a: Candidate, b: Candidate) => {
    if (a.row === b.row) return;
    const [kept, other] = byOutcome(a.row, b.row) <= 0 ? [a, b] : [b, a];
    const score = scorePair(kept, other, share);
    if (score.score < duplicateScore) return;
    const known = pairs.get(other.row);
    if (known === undefined) pairs.set(other.row, [{ ...score, kept, other }]);
    else known.push({ ...score, kept, other });
  };
  for (const ofKind of groupBy(candidates, ({ row }) => row.kind).values())
    for (const sizes of [ofKind, ...restatedSizes(ofKind)])
      for (const block of blocksOf(sizes)) compareNeighbours(block, share, compare);
  return pairs;
}

/** Rows of one event, one day, one firm or one buyer; each block in order of size. */
function* blocksOf(candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  yield* inOrderOfSize(blocksBy(candidates, ({ event }) => event));
  yield* inOrderOfSize(blocksBy(candidates, ({ day }) => day));
  yield* inOrderOfSize(blocksByEach(candidates, ({ firms }) => firms));
  yield* inOrderOfSize(blocksByEach(candidates, ({ parties }) => parties));
}

function* inOrderOfSize(blocks: Iterable<Candidate[]>): Generator<readonly Candidate[]> {
  for (const block of blocks) if (block.length > 1) yield sortBySize(block);
}

/** Most blocks are pairs, which need no more than to be turned round. */
function sortBySize(block: Candidate[]): Candidate[] {
  const [first, second] = block;
  if (block.length > 2 || first === undefined || second === undefined) return block.sort(bySize);
  return bySize(first, second) <= 0 ? block : [second, first];
}

function blocksBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => number | null,
): Iterable<Candidate[]> {
  const blocks = groupBy(candidates, keyOf);
  blocks.delete(null);
  return blocks.values();
}

/** Blocks by number of a name's key. */
function blocksByEach(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly number[],
): Iterable<Candidate[]> {
  const blocks = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [candidate]);
      else block.push(candidate);
    }
  }
  return blocks.values();
}

/** Rows of one sum beyond these repeat them: more comparisons would find nothing new. */
const mostCompared = 8;

/** Pairs whose sums are within tolerance, or of which one has none. */
function compareNeighbours(
  block: readonly Candidate[],
  share: number,
  compare: (first: Candidate, second: Candidate) => void,
): void {
  for (let index = 0; index < block.length - 1; index += 1) {
    const first = block[index];
    if (first === undefined) continue;
    const largest = first.size === null ? Infinity : first.size * (1 + 2 * share);
    const last = Math.min(block.length - 1, index + mostCompared);
    for (let at = index + 1; at <= last; at += 1) {
      const second = block[at];
      if (second === undefined || (second.size ?? 0) > largest) break;
      compare(first, second);
    }
  }
}

/** Rows of one size by 성과번호. */
function bySize(a: Candidate, b: Candidate): number {
  return (a.size ?? -1) - (b.size ?? -1) || byPlace(a, b);
}

function byPlace(a: Candidate, b: Candidate): number {
  return byOutcome(a.row, b.row) || a.index - b.index;
}

/** Of the rows of one result the first stays, and each other is held against it, or against the likest that stays. */
function keepLeaders(pairs: Pairs): Pair[] {
  const dropped = new Set<OutcomeRow>();
  const inOrder = [...pairs.values()].sort(([a], [b]) => (a && b ? byPlace(a.other, b.other) : 0));
  return inOrder.flatMap((own) => {
    const [best] = own
      .filter(({ kept }) => !dropped.has(kept.row))
      .sort((a, b) => b.score - a.score || byOutcome(a.kept.row, b.kept.row));
    if (best === undefined) return [];
    dropped.add(best.other.row);
    return [best];
  });
}

function hitOf(pairs: readonly Pair[], { settings }: CheckContext): PlacedHit {
  const [first] = pairs;
  const kept = first?.kept.row;
  const others = pairs.map(({ other }) => other.row);
  const reasons = pairs.map(({ score, reasons: fields, other }) => {
    const scored = `${other.row.outcomeId ?? ""} ${numberText(score, 2)}`;
    const english = fields.map((field) => englishFields[field]);
    return { ko: `${scored}(${fields.join("·")})`, en: `${scored} (${english.join(", ")})` };
  });
  const { ko, en } = joinWords(reasons, ", ");
  return {
    rows: "outcomes",
    row: kept ?? {},
    column: "counting",
    words: { ids: [kept, ...others].map((row) => row?.outcomeId ?? "").join(", ") },
    evidence: { ko: `${ko}; 기준 ${settings.duplicateScore}`, en: `${en}; limit ${settings.duplicateScore}` },
    changes: others.flatMap(({ outcomeId }) => [
      fixOf("outcomes", outcomeId, "counting", "duplicate"),
      fixOf("outcomes", outcomeId, "partOf", kept?.outcomeId ?? null),
    ]),
  };
}
