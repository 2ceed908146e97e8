// 점검 beside the pane (see `openBackground`). The rows of a large workbook stay where they were checked: the pane gets
// what was found, and says which rows somebody has typed into.
import type { Action, DecidedFinding } from "../../checks/decisions/decided-findings";
import { criteriaTables, haveCriteriaChanged } from "../../tasks/changed-criteria";
import { checkWorkbook, type CheckedWorkbook } from "../../tasks/check-records";
import type { Clock } from "../../tasks/clock";
import { decideFindings } from "../../tasks/decide-findings";
import { fixFindings, undoFixes } from "../../tasks/fix-findings";
import type { Author } from "../../tasks/import-articles";
import { startFollowing, type Recheck } from "../../tasks/recheck";
import type { TaskWorkbook } from "../../tasks/task-workbook";
import type { EditedRows } from "../../workbook/workbook-view";
import { heedStop } from "./heed-stop";
import type { WorkOptions } from "./import-work";
import { changeOf, type ListChange } from "./list-change";
import { showFindings, type ShowFindings, type ShownFinding } from "./shown-findings";

export interface CheckOrder {
  clock: Clock;
  /** Tells this check from others in `RecheckOrder`. */
  serial: number;
}

export interface ShownCheck {
  serial: number;
  findings: readonly ShownFinding[];
  /** Whether there are fixes that can be taken back. */
  canUndo: boolean;
}

export interface RecheckOrder {
  /** Of the check that the pane shows. */
  serial: number;
  /** One of `followedTables` or `criteriaTables`. */
  table: string;
  /** See `TableListener`. */
  edited: EditedRows | null;
}

/** What became of the findings, or why only a full check can tell. */
export type ShownRecheck =
  { kind: "findings"; change: ListChange<ShownFinding> } | { kind: "too_much" } | { kind: "new_criteria" };

export interface FixOrder {
  findings: readonly DecidedFinding[];
  author: Author;
}

export interface DecideOrder extends FixOrder {
  action: Action | null;
  reason: string | null;
}

export interface ChecksWork {
  /** See `checkWorkbook`. */
  check: (order: CheckOrder, options?: WorkOptions) => Promise<ShownCheck>;
  /**
   * Checks changed rows again; null where nothing has changed that a rule goes by. Too much where the check was not made
   * here.
   */
  recheck: (order: RecheckOrder, options?: WorkOptions) => Promise<ShownRecheck | null>;
  /** How many were fixed and how many left. See `fixFindings`. */
  fix: (order: FixOrder, options?: WorkOptions) => Promise<{ fixed: number; left: number }>;
  /** How many cells were taken back and how many, edited since, stayed; null where there are none. See `undoFixes`. */
  undoFixes: (author: Author, options?: WorkOptions) => Promise<{ cells: number; edited: number } | null>;
  /** See `decideFindings`. */
  decide: (order: DecideOrder, options?: WorkOptions) => Promise<null>;
}

/** What is kept of the last check. */
interface Kept {
  serial: number;
  checked: CheckedWorkbook;
  show: ShowFindings;
  /** As they were told last. */
  findings: readonly DecidedFinding[];
  /** Made when somebody types: its indexes of a large workbook take a moment. */
  recheck: Recheck | null;
}

/** The work over a workbook. */
export function createChecksWork(workbook: TaskWorkbook): ChecksWork {
  let kept: Kept | null = null;
  return {
    async check({ clock, serial }, options) {
      // The rows of the check before make room.
      kept = null;
      const checked = await checkWorkbook(heedStop(workbook, options), clock);
      const { report, findings, canUndo } = checked;
      const show = showFindings(report);
      kept = { serial, checked, show, findings, recheck: null };
      return { serial, findings: show(findings), canUndo };
    },
    async recheck({ serial, table, edited }) {
      if (kept?.serial !== serial) return { kind: "too_much" };
      const last = kept;
      if (criteriaTables.includes(table)) {
        const isNew = await haveCriteriaChanged(workbook, table, last.checked.report);
        return isNew ? { kind: "new_criteria" } : null;
      }
      last.recheck ??= startFollowing(workbook, last.checked);
      const result = await last.recheck.check(table, edited);
      if (result?.kind !== "findings") return result;
      const { removed, added } = changeOf(last.findings, result.findings);
      last.findings = result.findings;
      const shown = last.show(
        added.map(({ item }) => item),
        last.recheck.rows,
      );
      const places = shown.map((item, index) => ({ at: added[index]?.at ?? 0, item }));
      return { kind: "findings", change: { removed, added: places } };
    },
    async fix({ findings, author }) {
      const { fixed, left } = await fixFindings(workbook, findings, author);
      return { fixed, left: left.length };
    },
    async undoFixes(author) {
      const undone = await undoFixes(workbook, author);
      return undone === null ? null : { cells: undone.cells, edited: undone.edited.length };
    },
    async decide({ findings, action, reason, author }) {
      await decideFindings(workbook, findings, { action, reason }, author);
      return null;
    },
  };
}
