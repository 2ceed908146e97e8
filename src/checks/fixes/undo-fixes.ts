// 되돌리기: the last fixes are taken back from what 변경이력 says was there. A cell that somebody has changed since stays.
import type { ImportAuthor } from "../../importing/change-log";
import type { CellChange } from "../../importing/import-plan";
import { readShownValue, showValue } from "../../importing/shown-value";
import type { Cell } from "../../records/cell";
import type { Column } from "../../records/column";
import type { Report } from "../../records/report";
import { findColumn, findTable } from "../../records/tables";
import type { ChangeRow } from "../../records/tables/reviews";
import { logCells, type AppliedCells } from "./apply-fixes";
import { heldCells, fixReason, recordPlace } from "./propose-fixes";
import { changeReport, writeCells } from "./write-cells";

/** 변경이력.사유 of what is taken back; behind it stands the 작업묶음 that it was. */
export const undoFixReason = "고침 되돌림";

export interface FixUndo {
  /** 작업묶음 of the fixes. */
  batch: string;
  /** Cells that get back what they held. */
  cells: CellChange[];
  /** How many of these were fixed: the rest, 입력방식, went along without being shown. */
  fixed: number;
  /** Fixed cells that were changed since, or whose row is gone: they stay. */
  edited: ChangeRow[];
}

/** What taking back the last fixes would do; null where there are none, or where they were taken back already. */
export function planFixUndo(report: Report): FixUndo | null {
  const { changes } = report.rows;
  const undone = new Set(changes.flatMap(({ reason }) => undoneBatch(reason) ?? []));
  const fixes = changes.filter(({ reason, batch }) => isFix(reason) && batch !== null && !undone.has(batch));
  const batch = fixes.reduce<ChangeRow | null>(
    (last, row) => (last === null || (row.changedAt ?? "") >= (last.changedAt ?? "") ? row : last),
    null,
  )?.batch;
  if (batch === null || batch === undefined) return null;
  const own = fixes.filter((row) => row.batch === batch);
  const held = heldCells(report, new Set(own.map((row) => recordPlace(row.table ?? "", row.recordId ?? ""))));
  const undo: FixUndo = { batch, cells: [], fixed: 0, edited: [] };
  for (const row of own) {
    const cell = restoreOf(row, held, batch);
    // What goes along with a fix names no rule.
    const isFixed = row.reason !== fixReason;
    if (cell !== null) undo.cells.push(cell);
    if (isFixed && cell !== null) undo.fixed += 1;
    if (isFixed && cell === null) undo.edited.push(row);
  }
  return undo;
}

/** The change that takes them back. */
export function applyFixUndo(report: Report, { cells }: FixUndo, author: ImportAuthor): AppliedCells {
  const logged = logCells(report, cells, author);
  const after = changeReport(report, cells, author.at.slice(0, 10));
  return {
    settings: after.settings,
    rows: { ...after.rows, changes: logged.rows },
    updates: writeCells(cells),
    appends: logged.appends,
  };
}

function isFix(reason: string | null): boolean {
  return reason?.startsWith(fixReason) ?? false;
}

function undoneBatch(reason: string | null): string | null {
  return reason?.startsWith(undoFixReason) === true ? reason.slice(undoFixReason.length + 1) : null;
}

type Held = ReturnType<typeof heldCells>;

function restoreOf(logged: ChangeRow, held: Held, batch: string): CellChange | null {
  const table = findTable(logged.table ?? "");
  const column = table === undefined ? undefined : findColumn(table, logged.column ?? "");
  const row = held.get(recordPlace(logged.table ?? "", logged.recordId ?? ""));
  if (table === undefined || column === undefined || row === undefined) return null;
  const before = row[column.key] ?? null;
  if (showValue(column, before) !== logged.newValue) return null;
  return {
    table: table.name,
    header: column.header,
    recordId: logged.recordId ?? "",
    key: column.key,
    before,
    after: valueBefore(column, logged.oldValue),
    reason: `${undoFixReason} ${batch}`,
  };
}

/** What a cell held that its column could not read comes back as it was written. */
function valueBefore(column: Column, text: string | null): Cell {
  return readShownValue(column, text) ?? text;
}
