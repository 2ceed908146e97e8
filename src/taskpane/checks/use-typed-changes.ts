// While the pane is open it follows what the user types: changed rows are checked again and shown here, never written.
// What the pane itself writes (an import, its undo) is many rows, and a limit bounds all of them: then only a full check
// can tell.
import { useEffect, useRef, useState } from "react";
import { criteriaTables } from "../../tasks/changed-criteria";
import { followedTables } from "../../tasks/recheck";
import type { EditedRows } from "../../workbook/workbook-view";
import type { ShownCheck } from "../background/checks-work";
import { withChange } from "../background/list-change";
import type { ShownFinding } from "../background/shown-findings";
import { expectWorkbookError } from "../expect-workbook-error";
import { usePane } from "../pane-context";

/** The findings now, or why only a full check can tell: too much has changed, or what rules go by. */
export type TypedChanges =
  { kind: "findings"; findings: readonly ShownFinding[] } | { kind: "too_much" } | { kind: "new_criteria" };

const heardTables = [...followedTables, ...criteriaTables];

/**
 * What has become of the findings since the last full check; null where there was none or nobody has typed
 * anything since.
 * @param isPaused while a task of ours writes, whose check follows anyway
 */
export function useTypedChanges(checked: ShownCheck | null, isPaused: boolean): TypedChanges | null {
  const { work, view, onWritten, queue } = usePane();
  const [typed, setTyped] = useState<{ since: ShownCheck; result: TypedChanges } | null>(null);
  const paused = useRef(isPaused);
  useEffect(() => {
    paused.current = isPaused;
  }, [isPaused]);

  useEffect(() => {
    if (view === null || checked === null) return undefined;
    let hasStopped = false;
    const isOver = () => hasStopped;
    /** Until the next full check: what is typed from now on does not tell what was passed over. */
    const giveUp = (kind: "too_much" | "new_criteria" = "too_much", failure: unknown = null) => {
      hasStopped = true;
      setTyped(() => {
        if (failure !== null) expectWorkbookError(failure);
        return { since: checked, result: { kind } };
      });
    };
    const { serial } = checked;
    let { findings } = checked;
    const follow = (table: string, edited: EditedRows | null) => {
      if (isOver() || paused.current) return;
      const recheck = async () => {
        if (isOver() || paused.current) return;
        const result = await work.recheck({ serial, table, edited });
        if (result === null || isOver()) return;
        if (result.kind !== "findings") {
          giveUp(result.kind);
          return;
        }
        findings = withChange(findings, result.change);
        setTyped({ since: checked, result: { kind: "findings", findings } });
      };
      queue.run(recheck).catch((error: unknown) => {
        // What the host refuses now (a cell is being edited) a full check tells; anything else is a bug.
        if (!isOver()) giveUp("too_much", error);
      });
    };
    const stop = view.onTableChange(heardTables, follow);
    const stopHearing = onWritten((tables, isDone) => {
      if (isOver() || paused.current) return;
      const heard = heardTables.filter((table) => tables?.includes(table) ?? true);
      // A refused write has left the tables as they were, which reading them shows.
      if (!isDone || heard.every((table) => criteriaTables.includes(table)))
        heard.forEach((table) => follow(table, null));
      else giveUp();
    });
    return () => {
      hasStopped = true;
      stop();
      stopHearing();
    };
  }, [view, onWritten, queue, work, checked]);

  return typed !== null && typed.since === checked ? typed.result : null;
}
