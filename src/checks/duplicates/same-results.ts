// D01: rows that look like one result and are both counted. Rows meet in blocks of one event, one firm, one buyer or
// one day; in a block they stand in order of size, and only neighbours of nearly one sum are compared.
import { groupBy } from "../../records/group-by";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { copiedRows, copiedVariant } from "../copied-rows";
import { isCounted } from "../counted";
import { eventNumbers } from "../event-numbers";
import { partyBook } from "../parties/party-book";
import { byOutcome } from "../row-order";
import { pickRows } from "../row-pick";
import { fixOf, groupRule, type PlacedHit } from "../rule";
import { articleWords, numberedWords, outcomeWords } from "../row-words";
import { alikeWords, fewNamed, numberText, type TwoLanguages } from "../words";
import type { Blocks } from "./number-blocks";
import { sizeOr, type SizedRows } from "./restated-sizes";
import { blocksOfResults, resultColumns, type ResultColumns } from "./result-blocks";
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
    const pairs = keepLeaders(findPairs(context));
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

/** Pairs by their later row. */
type Pairs = ReadonlyMap<OutcomeRow, readonly Pair[]>;

function findPairs(context: CheckContext): Pairs {
  const pairs = new Map<OutcomeRow, Pair[]>();
  const { amountTolerance: share, duplicateScore } = context.settings;
  const columns = resultColumns(context.placesOf(counted), context);
  const candidateAt = candidateReader(columns, context);
  const compare = (first: number, second: number) => {
    if (first === second) return;
    const [a, b] = [candidateAt(first), candidateAt(second)];
    if (a === null || b === null) return;
    const [kept, other] = byOutcome(a.row, b.row) <= 0 ? [a, b] : [b, a];
    const score = scorePair(kept, other, share);
    if (score.score < duplicateScore) return;
    const known = pairs.get(other.row);
    if (known === undefined) pairs.set(other.row, [{ ...score, kept, other }]);
    else known.push({ ...score, kept, other });
  };
  for (const { sized, blocks } of blocksOfResults(columns, context))
    compareBlocks(blocks, sized, share, compare);
  return pairs;
}

/** What is compared of a row; few rows are compared at all, and only for those it is put together. */
function candidateReader(
  { days }: ResultColumns,
  context: CheckContext,
): (place: number) => Candidate | null {
  const { firms, parties, keysAt } = context.share(partyBook);
  const { numbers } = context.share(eventNumbers);
  return (place) => {
    const row = context.rows.outcomes[place];
    return row === undefined
      ? null
      : {
          row,
          index: place,
          firms: keysAt(firms[place] ?? 0),
          parties: keysAt(parties[place] ?? 0),
          event: numbers[place] === -1 ? null : (numbers[place] ?? null),
          day: days[place] === 0 ? null : (days[place] ?? null),
        };
  };
}

/** Rows of one sum beyond these repeat them: more comparisons would find nothing new. */
const mostCompared = 8;

/** Compares in each block neighbours whose sums are within tolerance, or of which one has none. */
function compareBlocks(
  { items, starts }: Blocks,
  { places, sizes }: SizedRows,
  share: number,
  compare: (first: number, second: number) => void,
): void {
  for (let block = 0; block + 1 < starts.length; block += 1) {
    const end = starts[block + 1] ?? 0;
    for (let at = starts[block] ?? 0; at + 1 < end; at += 1) {
      const first = items[at] ?? 0;
      const largest = sizeOr(Infinity, sizes[first]) * (1 + 2 * share);
      const last = Math.min(end - 1, at + mostCompared);
      for (let next = at + 1; next <= last; next += 1) {
        const second = items[next] ?? 0;
        if (sizeOr(0, sizes[second]) > largest) break;
        compare(places[first] ?? 0, places[second] ?? 0);
      }
    }
  }
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

function hitOf(pairs: readonly Pair[], context: CheckContext): PlacedHit {
  const [first] = pairs;
  const kept = first?.kept.row;
  const others = pairs.map(({ other }) => other.row);
  const rows = [...(kept === undefined ? [] : [kept]), ...others];
  return {
    rows: "outcomes",
    row: kept ?? {},
    column: "counting",
    words: { ids: () => alikeWords(rows.map((row) => outcomeWords(row, context))) },
    evidence: () => scoresOf(pairs, context),
    changes: others.flatMap(({ outcomeId }) => [
      fixOf("outcomes", outcomeId, "counting", "duplicate"),
      fixOf("outcomes", outcomeId, "partOf", kept?.outcomeId ?? null),
    ]),
  };
}

/** Where each of the others comes from, and what is the same in it. */
function scoresOf(pairs: readonly Pair[], context: CheckContext): TwoLanguages {
  const wordsOf = ({ score, reasons, other: { row } }: Pair) => {
    const { ko, en } = numberedWords(articleWords(row.articleId, context), row.outcomeId);
    const english = reasons.map((field) => englishFields[field]);
    return {
      ko: `${ko}: ${reasons.join("·")} 같음(${numberText(score, 2)}점)`,
      en: `${en}: same ${english.join(", ")} (score ${numberText(score, 2)})`,
    };
  };
  const { ko, en } = fewNamed(pairs, wordsOf, " / ");
  const limit = context.settings.duplicateScore;
  return { ko: `${ko}; 기준 ${limit}점`, en: `${en}; limit ${limit}` };
}
