// What the pane found when it opened, and the one step that makes it ready.
import { useCallback, useEffect } from "react";
import { addLacking, lookAtWorkbook, makeSheets, type WorkbookStart } from "../../tasks/start-report";
import { usePane } from "../pane-context";
import { useLastResult, useTask, type TaskState } from "../use-task";

export interface Start {
  /** What the workbook is; `running` also while it is made ready. */
  state: TaskState<WorkbookStart>;
  /** What it was when it was last looked at, shown while it is made ready. */
  found: WorkbookStart | null;
  look: () => void;
  make: () => void;
  add: () => void;
  settle: (choice: "complete" | "rollBack") => void;
  goOn: () => void;
}

export function useStart(): Start {
  const { workbook, queue, clock } = usePane();
  const { state, run } = useTask<WorkbookStart>();

  const step = useCallback(
    (prepare: () => Promise<void>) => {
      void run(() =>
        queue.run(async () => {
          await prepare();
          return lookAtWorkbook(workbook);
        }),
      );
    },
    [run, queue, workbook],
  );
  const look = useCallback(() => step(() => Promise.resolve()), [step]);
  useEffect(look, [look]);

  return {
    state,
    found: useLastResult(state),
    look,
    make: () => step(() => makeSheets(workbook, clock())),
    add: () =>
      void run(() =>
        queue.run(async () => {
          await addLacking(workbook, clock());
          return { kind: "ready" };
        }),
      ),
    settle: (choice) => step(() => workbook.settleLeftover(choice)),
    goOn: () => void run(() => Promise.resolve({ kind: "ready" })),
  };
}
