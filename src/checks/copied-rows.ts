// A row that was copied in Excel with its id. Whatever goes by ids (formulas, fixes, the link to the cell) finds the first
// of the rows and takes it for the other.
import { groupBy } from "../importing/group-by";
import type { CheckContext, RowPick } from "./check-context";
import { pickRows } from "./row-pick";
import type { PlacedHit, RuleText } from "./rule";
import { nameOf, tableOf, type RowSet } from "./rows-by-table";

/**
 * Whether another row stands before this one under its id: what is written by id reaches that row.
 * @example isCopy("outcomes", rows.outcomes[1], context) // true where both rows 1 and 2 of 성과 are O-1
 */
export function isCopy(set: RowSet, row: object, context: CheckContext): boolean {
  const id = nameOf(set, row);
  const first = id === null ? undefined : findFirst(set, id, context);
  return first !== undefined && first !== row;
}

/**
 * Those rows of a table, picked.
 * @example context.rowsOf(pickCopies("outcomes")) // once the pick stands among a rule's `picks`
 */
export function pickCopies<Set extends "outcomes" | "missions">(set: Set): RowPick<Set> {
  return pickRows(set, (row, context) => isCopy(set, row, context));
}

type Finder = (id: string, context: CheckContext) => object | undefined;

const finders: Readonly<Partial<Record<RowSet, Finder>>> = {
  articles: (id, { findArticle }) => findArticle(id),
  missions: (id, { findMission }) => findMission(id),
  outcomes: (id, { findOutcome }) => findOutcome(id),
  participants: (id, { findParticipant }) => findParticipant(id),
};

function findFirst(set: RowSet, id: string, context: CheckContext): object | undefined {
  return finders[set]?.(id, context);
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
 * @param copies the rows that stand under the id of another one
 * @example copiedRows("outcomes", [secondOfO1], context)[0]?.evidence // "성과 표의 1번째, 2번째 행"
 */
export function copiedRows(
  set: "outcomes" | "missions",
  copies: readonly object[],
  context: CheckContext,
): PlacedHit[] {
  if (copies.length === 0) return [];
  const places = new Map<object, number>(context.rows[set].map((row, index) => [row, index + 1]));
  const groups = groupBy(copies, (row) => findFirst(set, nameOf(set, row) ?? "", context));
  return [...groups].flatMap(([first, others]) => {
    if (first === undefined) return [];
    const ordinals = [first, ...others].map((row) => `${places.get(row) ?? 0}번째`);
    const words = { 번호: nameOf(set, first) ?? "", n: String(ordinals.length) };
    const evidence = `${tableOf(set).name} 표의 ${ordinals.join(", ")} 행`;
    const fix = "복사한 행은 번호를 바꾸거나 삭제";
    return [
      { rows: set, row: first, column: tableOf(set).id ?? "", variant: "copied", words, evidence, fix },
    ];
  });
}
