// From a hit to the row of 점검 that it becomes. The sentences come last: what holds for nearly every row is found a
// hundred thousand times, and told in one line.
import { showValue } from "../importing/shown-value";
import type { Column } from "../records/column";
import { columnOf, type Table } from "../records/table";
import type { CheckContext } from "./check-context";
import { copiesIn } from "./copied-rows";
import type { Finding } from "./finding";
import { remember } from "../records/remember";
import type { Hit, RuleText } from "./rule";
import { tableOf, type RowCells, type RowSet } from "./rows-by-table";
import { fillWords } from "./words";

/** What every finding says of its place, before it has a sentence. */
type Place = Pick<Finding, "severity" | "table" | "recordId" | "column">;

/** A hit with the place it will be told at. */
export interface UntoldFinding extends Place {
  hit: Hit;
  held: Column;
  /** Of which table, and the row itself. */
  rows: RowSet;
  cells: RowCells;
  /** Whether the row can be found again to be changed: it has an id in its table, which no row before it has. */
  isOwn: boolean;
}

export type Found = UntoldFinding | Finding;

/** What was found, by rule id. */
export type FoundByRule = ReadonlyMap<string, readonly Found[]>;

/** The place of a hit in a row, in the terms of 점검. */
export function placeHit(
  rule: RuleText,
  hit: Hit,
  rows: RowSet,
  row: object,
  context: CheckContext,
): UntoldFinding {
  const { id, isOwn } = context.identify(rows, row);
  const table = tableOf(rows);
  const held = columnIn(table, hit.column);
  return {
    severity: sayingOf(rule, hit).severity,
    table: table.name,
    recordId: hit.recordId ?? id,
    column: held.header,
    hit,
    held,
    rows,
    cells: row as RowCells,
    isOwn: isOwn && table.id !== null && (hit.changes === undefined || !copiesIn(rows, context).has(row)),
  };
}

/** The finding with its sentences. */
export function tellFinding(rule: RuleText, found: Found): Finding {
  if (!("hit" in found)) return found;
  const { hit, held, isOwn, cells, severity, table, recordId, column } = found;
  const saying = sayingOf(rule, hit);
  const words = hit.words ?? {};
  const finding: Finding = {
    rule: rule.id,
    severity,
    table,
    recordId,
    column,
    value: hit.value === undefined ? showValue(held, cells[hit.column]) : hit.value,
    message: fillWords(saying.message, words, "ko"),
    messageEn: fillWords(saying.messageEn, words, "en"),
    ...evidenceOf(hit),
    fix: hit.fix === undefined && rule.fix !== null ? fillWords(rule.fix, words, "ko") : (hit.fix ?? null),
  };
  // A row without an id of its own cannot be found again to be changed.
  return hit.changes === undefined || !isOwn ? finding : { ...finding, changes: hit.changes };
}

/** Evidence as a finding has it: the English is absent where there are no words of ours in it. */
export function evidenceOf({
  evidence: given,
}: Pick<Hit, "evidence">): Pick<Finding, "evidence" | "evidenceEn"> {
  const evidence = typeof given === "function" ? given() : given;
  if (evidence === null || typeof evidence === "string") return { evidence };
  const { ko, en } = evidence;
  return en === ko ? { evidence: ko } : { evidence: ko, evidenceEn: en };
}

function sayingOf(rule: RuleText, { variant }: Hit): Pick<RuleText, "severity" | "message" | "messageEn"> {
  return variant === undefined ? rule : (rule.variants?.[variant] ?? rule);
}

const columnsOf = remember((table: Table) => new Map(table.columns.map((column) => [column.key, column])));

function columnIn(table: Table, key: string): Column {
  return columnsOf(table).get(key) ?? columnOf(table, key);
}
