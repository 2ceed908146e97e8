// A row that was copied in Excel with its id. Whatever goes by ids (formulas, fixes, the link to the cell) finds the first
// of the rows and takes it for the other.
import { groupBy } from "../records/group-by";
import { firstOccurrences } from "../records/calculation/row-index";
import type { CheckContext, SetWithIds } from "./check-context";
import { findRow } from "./find-row";
import type { PlacedHit, RuleText } from "./rule";
import { nameOf, tableOf, type RowSet } from "./rows-by-table";
import { moreWords, mostNamed } from "./words";

/**
 * The rows of a table that stand under the id of a row before them: what is written by id reaches that row.
 * @example copiesIn("outcomes", context) // a Set of the second row of 성과 where both rows 1 and 2 are O-1
 */
export function copiesIn(
  set: RowSet,
  { share, hasCopies }: Pick<CheckContext, "share" | "hasCopies">,
): ReadonlySet<object> {
  return isWithIds(set) && hasCopies(set) ? share(finders[set]) : none;
}

const none: ReadonlySet<object> = new Set();

type Finder = (context: CheckContext) => ReadonlySet<object>;

const finders: Readonly<Record<SetWithIds, Finder>> = {
  articles: ({ rows }) => copiesAmong(rows.articles, ({ id }) => id),
  missions: ({ rows }) => copiesAmong(rows.missions, ({ missionId }) => missionId),
  outcomes: ({ rows }) => copiesAmong(rows.outcomes, ({ outcomeId }) => outcomeId),
  participants: ({ rows }) => copiesAmong(rows.participants, ({ participationId }) => participationId),
};

function isWithIds(set: RowSet): set is SetWithIds {
  return set in finders;
}

function copiesAmong<Row extends object>(
  rows: readonly Row[],
  idOf: (row: Row) => string | null,
): Set<object> {
  const isFirst = firstOccurrences(idOf);
  return new Set(rows.filter((row) => idOf(row) !== null && idOf(row) !== "" && !isFirst(row)));
}

/** What is said of an id that several rows have, in a rule that looks for what is there twice. */
export const copiedVariant = {
  copied: {
    severity: "error",
    message: "번호 {번호}인 행이 {n}개입니다. 행을 복사했으면 번호를 새로 적으세요.",
    messageEn: "{n} rows have the number {번호}. Give a copied row a number of its own.",
  },
} as const satisfies RuleText["variants"];

/**
 * Ids that several rows of a table have, a hit each on the first of them.
 * @example copiedRows("outcomes", context)[0]?.evidence // { ko: "성과 표의 1번째, 2번째 행", en: "Rows 1, 2 of the table Outcomes" }
 */
export function copiedRows(set: "outcomes" | "missions", context: CheckContext): PlacedHit[] {
  const copies = copiesIn(set, context);
  if (copies.size === 0) return [];
  const places = new Map<object, number>(context.rows[set].map((row, index) => [row, index + 1]));
  const groups = groupBy(copies, (row): object | undefined => findRow(set, nameOf(set, row), context));
  return [...groups].flatMap(([first, others]) => {
    if (first === undefined) return [];
    const ordinals = [first, ...others].map((row) => String(places.get(row) ?? 0));
    const words = { 번호: nameOf(set, first) ?? "", n: String(ordinals.length) };
    const { name, english } = tableOf(set);
    const named = ordinals.slice(0, mostNamed);
    const more = moreWords(ordinals.length);
    const evidence = {
      ko: `${name} 표의 ${named.map((place) => `${place}번째`).join(", ")} 행${more.ko}`,
      en: `Rows ${named.join(", ")}${more.en} of the table ${english}`,
    };
    const fix = "복사한 행은 번호를 바꾸거나 삭제";
    return [
      { rows: set, row: first, column: tableOf(set).id ?? "", variant: "copied", words, evidence, fix },
    ];
  });
}
