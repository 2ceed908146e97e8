// 입력하는 동안의 점검: while the pane is open, a row that somebody has changed is checked again and shown in the pane only.
// Nothing is written: a write would take the user's own undo away.
import { cellsOfRows, changedRows } from "../checks/changed-rows";
import { decideOn, type DecidedFinding } from "../checks/decisions/decided-findings";
import {
  recheckedTables,
  recheckRows,
  startRecheck,
  type CheckedReport,
  type RecheckedSet,
} from "../checks/recheck";
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
  const rows = new Map<RecheckedSet, object[]>(recheckedTables.map((set) => [set, [...report.rows[set]]]));
  const known = new Map<RecheckedSet, TableCells>(
    recheckedTables.map((set) => {
      const table = tableOf(set);
      return [set, cellsOfRows(table, report.rows[set], report.faults.get(table.name) ?? [])];
    }),
  );
  let checked: CheckedReport = startRecheck(report, findings);
  return {
    async check(name) {
      const set = recheckedTables.find((one) => tableOf(one).name === name);
      const [after] = (await workbook.read({ tables: [name], names: [] })).tables;
      const before = set === undefined ? undefined : known.get(set);
      const held = set === undefined ? undefined : rows.get(set);
      if (set === undefined || after === undefined || before === undefined || held === undefined)
        return tooMuch;
      const changed = changedRows(tableOf(set), before, after);
      if (changed === null) return null;
      const { from, removed, added } = changed;
      if (removed > mostRows || added > mostRows) return tooMuch;
      const read = readChanged(set, after, from, added);
      const replaced = { before: held.slice(from, from + removed), after: read.rows, faults: read.faults };
      checked = recheckRows(checked, set, replaced);
      held.splice(from, removed, ...read.rows);
      known.set(set, after);
      return { kind: "findings", findings: decideOn(checked.findings, report.rows.findings) };
    },
  };
}

const tooMuch = { kind: "too_much" } as const;

function readChanged(set: RecheckedSet, after: TableCells, from: number, added: number) {
  const read = readRows(tableOf(set), { headers: after.headers, rows: after.rows.slice(from, from + added) });
  const rows: readonly object[] = read.rows;
  const faults = groupBy(read.faults, (fault) => rows[fault.row] ?? {});
  return { rows, faults };
}
