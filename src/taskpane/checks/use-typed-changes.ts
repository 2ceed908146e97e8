// While the pane is open it follows what the user types: changed rows are checked again and shown here, never written.
import { useEffect, useRef, useState } from "react";
import type { CheckedWorkbook } from "../../tasks/check-records";
import { followedTables, startFollowing, type Recheck, type Rechecked } from "../../tasks/recheck";
import { expectWorkbookError } from "../expect-workbook-error";
import { usePane } from "../pane-context";

/**
 * What has become of the findings since the last full check; null where nobody has typed anything since.
 * @param isPaused while a task of ours writes, whose check follows anyway
 */
export function useTypedChanges(checked: CheckedWorkbook, isPaused: boolean): Rechecked | null {
  const { workbook, view, queue } = usePane();
  const [typed, setTyped] = useState<{ since: CheckedWorkbook; result: Rechecked } | null>(null);
  const paused = useRef(isPaused);
  useEffect(() => {
    paused.current = isPaused;
  }, [isPaused]);

  useEffect(() => {
    if (view === null) return undefined;
    let hasStopped = false;
    const isOver = () => hasStopped;
    // Made when it is first needed: indexes of a large workbook take a moment.
    let follow: Recheck | null = null;
    const stop = view.onTableChange(followedTables, (table, edited) => {
      if (paused.current) return;
      const recheck = async () => {
        if (isOver() || paused.current) return;
        follow ??= startFollowing(workbook, checked);
        const result = await follow.check(table, edited);
        if (!isOver() && result !== null) setTyped({ since: checked, result });
      };
      queue.run(recheck).catch((error: unknown) => {
        // What the host refuses now (a cell is being edited) a full check tells; anything else is a bug.
        if (isOver()) return;
        setTyped(() => {
          expectWorkbookError(error);
          return { since: checked, result: { kind: "too_much" } };
        });
      });
    });
    return () => {
      hasStopped = true;
      stop();
    };
  }, [view, queue, workbook, checked]);

  return typed !== null && typed.since === checked ? typed.result : null;
}
