// 입력하는 동안의 점검: while the pane is open, a row that somebody has changed is checked again and shown in the pane only.
// Nothing is written: a write would take the user's own undo away.
import { cellsOfRows, changedRows } from "../checks/changed-rows";
import { decideOn, type DecidedFinding } from "../checks/decisions/decided-findings";
import { recheckRows, startRecheck } from "../checks/recheck";
import { recheckedTables, type RecheckedSet } from "../checks/recheck/checked-report";
import { tableOf } from "../checks/rows-by-table";
import { groupBy } from "../importing/group-by";
import { readRows, type TableCells } from "../records/rows";
import type { Workbook } from "../workbook/workbook";
import type { CheckedWorkbook } from "./check-records";

/** What became of a change: the findings now, or that too much has changed for anything but a full check. */
export type Rechecked = { kind: "findings"; findings: DecidedFinding[] } | { kind: "too_much" };

/** Rows that are checked again at once; a whole column pasted or a table sorted asks for a full check. */
const mostRows = 50;

/** Names of the tables whose changes are followed. */
export const followedTables: readonly string[] = recheckedTables.map((set) => tableOf(set).name);

/** Follows the changes of a workbook from a check on. */
export interface Recheck {
  /** Reads one table and checks what has changed in it since it was last read; null where nothing has. */
  check: (table: string) => Promise<Rechecked | null>;
}

/** Starts from a workbook that was just checked: its rows tell what the tables held, so that nothing is read again. */
export function startFollowing(
  workbook: Workbook,
  { report, findings }: Pick<CheckedWorkbook, "report" | "findings">,
): Recheck {
  const followed = new Map<string, FollowedTable>(
    recheckedTables.map((set) => {
      const table = tableOf(set);
      const rows = report.rows[set];
      const cells = cellsOfRows(table, rows, report.faults.get(table.name) ?? []);
      return [table.name, { set, rows: [...rows], cells }];
    }),
  );
  let checked = startRecheck(report, findings);
  return {
    async check(name) {
      const one = followed.get(name);
      const [after] = (await workbook.read({ tables: [name], names: [] })).tables;
      if (one === undefined || after === undefined) return tooMuch;
      const changed = changedRows(tableOf(one.set), one.cells, after);
      if (changed === null) return null;
      const { from, removed, added } = changed;
      if (removed > mostRows || added > mostRows) return tooMuch;
      const read = readChanged(one.set, after, from, added);
      const before = one.rows.slice(from, from + removed);
      checked = recheckRows(checked, one.set, { before, after: read.rows, faults: read.faults });
      one.rows.splice(from, removed, ...read.rows);
      one.cells = after;
      return { kind: "findings", findings: decideOn(checked.findings, report.rows.findings) };
    },
  };
}

/** A table as it was read last. */
interface FollowedTable {
  set: RecheckedSet;
  rows: object[];
  cells: TableCells;
}

const tooMuch = { kind: "too_much" } as const;

function readChanged(set: RecheckedSet, after: TableCells, from: number, added: number) {
  const read = readRows(tableOf(set), { headers: after.headers, rows: after.rows.slice(from, from + added) });
  const rows: readonly object[] = read.rows;
  const faults = groupBy(read.faults, (fault) => rows[fault.row] ?? {});
  return { rows, faults };
}
