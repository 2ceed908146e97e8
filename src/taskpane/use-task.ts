// Running a task from a button: one at a time, with its result or the sentence of the failure. What is no
// WorkbookError is a bug and goes to the error boundary.
import { useCallback, useState } from "react";
import type { WorkbookError } from "../workbook/workbook-error";
import { expectWorkbookError } from "./expect-workbook-error";

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
      setState(() => ({ phase: "failed", error: expectWorkbookError(error) }));
    }
  }, []);
  const reset = useCallback(() => setState({ phase: "idle" }), []);
  return { state, run, reset };
}

/**
 * The last result, kept in sight while the next one is made and where it fails.
 * @param state of `useTask`
 */
export function useLastResult<Result>(state: TaskState<Result>): Result | null {
  const [last, setLast] = useState<Result | null>(null);
  if (state.phase !== "done" || state.result === last) return last;
  setLast(state.result);
  return state.result;
}
