// 입력하는 동안의 점검: while the pane is open, a row that somebody has changed is checked again and shown in the pane only.
// Nothing is written: a write would take the user's own undo away.
import { cellsOfRows, changedRows } from "../checks/changed-rows";
import { decider, type DecidedFinding } from "../checks/decisions/decided-findings";
import { recheckRows, startRecheck } from "../checks/recheck";
import type { StandingRows } from "../checks/fixes/propose-fixes";
import { currentRow, recheckedTables, type RecheckedSet } from "../checks/recheck/checked-report";
import { tableOf } from "../checks/rows-by-table";
import { groupBy } from "../records/group-by";
import { isBlank } from "../records/cell";
import { readRows, type CellFault, type TableCells } from "../records/rows";
import { headerOf } from "../records/table";
import { findHeader } from "../records/tables";
import type { Workbook } from "../workbook/workbook";
import type { EditedRows } from "../workbook/workbook-view";
import type { CheckedWorkbook } from "./check-records";

/** What became of a change: the findings now, or that too much has changed for anything but a full check. */
export type Rechecked = { kind: "findings"; findings: DecidedFinding[] } | { kind: "too_much" };

/** Rows that are checked again at once; a whole column pasted or a table sorted asks for a full check. */
const mostRows = 50;

/** Names of the tables whose changes are followed. */
export const followedTables: readonly string[] = recheckedTables.map((set) => tableOf(set).name);

/** Follows the changes of a workbook from a check on. */
export interface Recheck {
  /**
   * Checks what has changed in a table since it was last read; null where nothing has.
   * @param edited the rows that were changed in place; where they are not told the table is read
   */
  check: (table: string, edited?: EditedRows | null) => Promise<Rechecked | null>;
  /** The rows of the tables that are followed, as they stand after the changes so far. */
  rows: StandingRows;
}

/** Starts from a workbook that was just checked: its rows tell what the tables held, so that nothing is read again. */
export function startFollowing(
  workbook: Pick<Workbook, "read">,
  { report, findings }: Pick<CheckedWorkbook, "report" | "findings">,
): Recheck {
  const followed = new Map<string, FollowedTable>(
    recheckedTables.map((set) => {
      const table = tableOf(set);
      const rows = report.rows[set];
      const faults = groupBy(report.faults.get(table.name) ?? [], ({ row }) => rows[row] ?? {});
      return [table.name, { set, rows: [...rows], faults }];
    }),
  );
  let checked = startRecheck(report, findings, decider(report.rows.findings));
  return {
    async check(name, edited = null) {
      const one = followed.get(name);
      if (one === undefined) return tooMuch;
      const stretch = editedStretch(one, edited) ?? (await readStretch(workbook, one));
      if (stretch === null) return tooMuch;
      const { before, after } = stretch;
      const changed = changedRows(tableOf(one.set), before, after);
      if (changed === null) return null;
      const { removed, added } = changed;
      if (removed > mostRows || added > mostRows) return tooMuch;
      const read = readChanged(one.set, after, changed.from, added);
      const from = stretch.from + changed.from;
      const gone = one.rows.slice(from, from + removed);
      checked = recheckRows(checked, one.set, { before: gone, after: read.rows, faults: read.faults });
      one.rows.splice(from, removed, ...read.rows);
      for (const [row, faults] of read.faults) one.faults.set(row, faults);
      return { kind: "findings", findings: [...checked.findings] };
    },
    rows: {
      find: (name, id) => {
        const set = followed.get(name)?.set;
        return set === undefined ? undefined : currentRow(checked, set, id);
      },
      faultsOf: (row) => checked.faults.get(row) ?? [],
    },
  };
}

/** A table as it was read last. Its cells are written out of its rows when asked for: few rows are ever changed. */
interface FollowedTable {
  set: RecheckedSet;
  rows: object[];
  /** The cells that could not be read, by row. */
  faults: Map<object, CellFault[]>;
}

/** The cells of rows [from, to) as they were read last. */
function knownCells({ set, rows, faults }: FollowedTable, from = 0, to = rows.length): TableCells {
  return cellsOfRows(tableOf(set), rows.slice(from, to), (row) => faults.get(row));
}

/** Rows of a table from a place on, as they stood and as they stand. */
interface Stretch {
  from: number;
  before: TableCells;
  after: TableCells;
}

const tooMuch = { kind: "too_much" } as const;

/** The whole table; null where it is gone. */
async function readStretch(workbook: Pick<Workbook, "read">, one: FollowedTable): Promise<Stretch | null> {
  const [after] = (await workbook.read({ tables: [tableOf(one.set).name], names: [] })).tables;
  return after === undefined ? null : { from: 0, before: knownCells(one), after };
}

/**
 * Null where the edited rows do not tell all: beyond the rows there were, under other headers, or without an id, as a
 * row that was emptied and may be none any more.
 */
function editedStretch(one: FollowedTable, edited: EditedRows | null): Stretch | null {
  if (edited === null || edited.from > one.rows.length) return null;
  const { from } = edited;
  const table = tableOf(one.set);
  const before = knownCells(one, from, from + edited.cells.rows.length);
  const placeOf = (header: string) => findHeader(table.name, edited.cells.headers, header);
  const places = before.headers.map(placeOf);
  const ids = table.id === null ? -1 : placeOf(headerOf(table, table.id));
  if ([...places, ids].includes(-1) || edited.cells.rows.some((row) => isBlank(row[ids] ?? null)))
    return null;
  const rows = edited.cells.rows.map((row) => places.map((place) => row[place] ?? null));
  return { from, before, after: { headers: before.headers, rows } };
}

function readChanged(set: RecheckedSet, after: TableCells, from: number, added: number) {
  const read = readRows(tableOf(set), { headers: after.headers, rows: after.rows.slice(from, from + added) });
  const rows: readonly object[] = read.rows;
  const faults = groupBy(read.faults, (fault) => rows[fault.row] ?? {});
  return { rows, faults };
}
