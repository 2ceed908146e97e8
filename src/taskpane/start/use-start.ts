// What the pane found when it opened, and the one step that makes it ready.
import { useCallback, useEffect, useState } from "react";
import { lookAtWorkbook, makeSheets, type WorkbookStart } from "../../tasks/start-report";
import { loadPart } from "../load-part";
import { loadMigrating, loadMigrationUndo } from "../load-tasks";
import { usePane } from "../pane-context";
import { useLastResult, useTask, type TaskState } from "../use-task";

export interface Start {
  /** What the workbook is; `running` also while it is made ready. */
  state: TaskState<WorkbookStart>;
  /** What it was when it was last looked at, shown while it is made ready. */
  found: WorkbookStart | null;
  look: () => void;
  make: () => void;
  /** Adds what an older version did not make. */
  add: () => void;
  /** Whether that was done now and can be taken back. */
  isMigrated: boolean;
  undoMigration: () => void;
  keepMigration: () => void;
  settle: (choice: "complete" | "rollBack") => void;
  goOn: () => void;
}

export function useStart(): Start {
  const { workbook, queue, clock, author } = usePane();
  const { state, run } = useTask<WorkbookStart>();
  const [isMigrated, setMigrated] = useState(false);

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
    make: () => step(() => loadPart(() => makeSheets(workbook, clock()))),
    add: () =>
      step(async () => {
        const { migrateReport } = await loadMigrating();
        await migrateReport(workbook, author());
        setMigrated(true);
      }),
    isMigrated,
    undoMigration: () =>
      step(async () => {
        const { undoMigration } = await loadMigrationUndo();
        await undoMigration(workbook, author());
        setMigrated(false);
      }),
    keepMigration: () => setMigrated(false),
    settle: (choice) => step(() => workbook.settleLeftover(choice)),
    goOn: () => void run(() => Promise.resolve({ kind: "ready" })),
  };
}
