// Running a task from a button: one at a time, with its result or the sentence of the failure. What is no
// WorkbookError is a bug and goes to the error boundary.
import { useCallback, useState } from "react";
import { WorkbookError } from "../workbook/workbook-error";

export type TaskState<Result> =
  | { phase: "idle" }
  | { phase: "running" }
  | { phase: "done"; result: Result }
  | { phase: "failed"; error: WorkbookError };

export interface TaskRunner<Result> {
  state: TaskState<Result>;
  run: (task: () => Promise<Result>) => Promise<void>;
  /** Forgets the last result. */
  reset: () => void;
}

export function useTask<Result>(): TaskRunner<Result> {
  const [state, setState] = useState<TaskState<Result>>({ phase: "idle" });
  const run = useCallback(async (task: () => Promise<Result>) => {
    setState({ phase: "running" });
    try {
      const result = await task();
      setState({ phase: "done", result });
    } catch (error) {
      setState(() => failedState(error));
    }
  }, []);
  const reset = useCallback(() => setState({ phase: "idle" }), []);
  return { state, run, reset };
}

/** Called while rendering, so that what it throws reaches the error boundary. */
function failedState(error: unknown): { phase: "failed"; error: WorkbookError } {
  if (!(error instanceof WorkbookError)) throw error;
  return { phase: "failed", error };
}
