// Which columns of the tables a record file can fill: those that the records format has a place for, and those that
// join rows. They come from the two declarations, not from a list of their own.
import { articleRecord, missionRecord, outcomeRecord } from "../../records/article";
import type { Column } from "../../records/column";
import type { Table } from "../../records/table";
import { articles } from "../../records/tables/articles";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";

/** A column of one of our tables that a record file can fill. */
export interface Field {
  table: Table;
  column: Column;
}

/** Columns that join rows, and figures by firm that 참가기업 keeps beside each other. */
const joining: ReadonlyMap<Table, readonly string[]> = new Map<Table, readonly string[]>([
  [outcomes, ["mission", "articleId", "resultStatus"]],
  [missions, ["missionId"]],
  [articles, []],
  [participants, ["mission", "firm", "consultationCount", "consultationUsd", "expectedUsd", "contractUsd"]],
]);

/** Joins that a row of a foreign file cannot state: both name rows of this workbook. */
const notStated = new Set(["partOf", "approximate", "amountAlso"]);

/** Columns of a workbook of ours beside these: what joins its rows, which of them it counts, what a person has added. */
const ownKeys: ReadonlyMap<Table, readonly string[]> = new Map<Table, readonly string[]>([
  [
    outcomes,
    [
      ...["outcomeId", "counting", "partOf", "approximate", "amountAlso", "currencyAlso"],
      ...["item", "contractTiming", "followUpResult", "note"],
    ],
  ],
  [missions, ["articleIds", "parentMission", "provinceBudget", "municipalBudget", "otherBudget", "note"]],
]);

/** Of its 참가기업 only who took part: the figures of a firm are in 성과 there, and would count a second time. */
const ownParticipantKeys = ["participationId", "mission", "firm"];

/** Columns that are worked out anew from what comes in. */
const anewKeys: ReadonlyMap<Table, readonly string[]> = new Map<Table, readonly string[]>([
  [articles, ["sameReleaseGroup", "isPrimary", "articleStatus", "textHash"]],
  [missions, ["entryMethod"]],
  [outcomes, ["entryMethod"]],
  [participants, ["articleId"]],
]);

const formats: ReadonlyMap<Table, { shape: object }> = new Map<Table, { shape: object }>([
  [outcomes, outcomeRecord],
  [missions, missionRecord],
  [articles, articleRecord],
]);

/** Every field; where two tables have a column of one name, the one that comes first is meant. */
export const fields: readonly Field[] = [...joining].flatMap(([table, keys]) => {
  const shape = formats.get(table)?.shape ?? {};
  return table.columns
    .filter(({ key, type }) => {
      return type !== "formula" && !notStated.has(key) && (Object.hasOwn(shape, key) || keys.includes(key));
    })
    .map((column) => ({ table, column }));
});

/** Every field of a workbook of ours. */
export const ownFields: readonly Field[] = [
  ...fields.filter(({ table }) => table !== participants),
  ...[...ownKeys, [participants, ownParticipantKeys] as const].flatMap(([table, keys]) =>
    table.columns.filter(({ key }) => keys.includes(key)).map((column) => ({ table, column })),
  ),
];

/** Whether the workbook works out a column of its tables by itself: `isWorkedOut(articles, textHashColumn)` is true. */
export function isWorkedOut(table: Table, { key, type }: Column): boolean {
  return type === "formula" || anewKeys.get(table)?.includes(key) === true;
}
