// While the pane is open it follows what the user types: changed rows are checked again and shown here, never written.
// What the pane itself writes (an import, its undo) is many rows: then only a full check can tell.
import { useEffect, useRef, useState } from "react";
import { followedTables } from "../../tasks/recheck";
import type { ShownCheck } from "../background/checks-work";
import { withChange } from "../background/list-change";
import type { ShownFinding } from "../background/shown-findings";
import { expectWorkbookError } from "../expect-workbook-error";
import { usePane } from "../pane-context";

/** The findings now, or that too much has changed for anything but a full check. */
export type TypedChanges = { kind: "findings"; findings: readonly ShownFinding[] } | { kind: "too_much" };

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
    const tooMuch = { since: checked, result: { kind: "too_much" } } as const;
    /** Until the next full check: what is typed from now on does not tell what was passed over. */
    const giveUp = (failure: unknown = null) => {
      hasStopped = true;
      setTyped(() => {
        if (failure !== null) expectWorkbookError(failure);
        return tooMuch;
      });
    };
    const { serial } = checked;
    let { findings } = checked;
    const stop = view.onTableChange(followedTables, (table, edited) => {
      if (paused.current) return;
      const recheck = async () => {
        if (isOver() || paused.current) return;
        const result = await work.recheck({ serial, table, edited });
        if (result === null || isOver()) return;
        if (result.kind === "too_much") {
          giveUp();
          return;
        }
        findings = withChange(findings, result.change);
        setTyped({ since: checked, result: { kind: "findings", findings } });
      };
      queue.run(recheck).catch((error: unknown) => {
        // What the host refuses now (a cell is being edited) a full check tells; anything else is a bug.
        if (!isOver()) giveUp(error);
      });
    });
    const stopHearing = onWritten((tables) => {
      const isFollowed = tables === null || tables.some((table) => followedTables.includes(table));
      if (isFollowed && !isOver() && !paused.current) giveUp();
    });
    return () => {
      hasStopped = true;
      stop();
      stopHearing();
    };
  }, [view, onWritten, queue, work, checked]);

  return typed !== null && typed.since === checked ? typed.result : null;
}
