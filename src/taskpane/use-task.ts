// Running a task from a button: one at a time, with its result or the sentence of the failure. What is no
// WorkbookError is a bug and goes to the error boundary.
import { useCallback, useRef, useState } from "react";
import { WorkbookError } from "../workbook/workbook-error";
import { expectWorkbookError } from "./expect-workbook-error";

export type TaskState<Result> =
  | { phase: "idle" }
  /** `isWriting` from the moment when the workbook begins to change: it cannot be stopped any more. */
  | { phase: "running"; isWriting: boolean }
  | { phase: "done"; result: Result }
  | { phase: "stopped" }
  | { phase: "failed"; error: WorkbookError };

/** What a task is given that can be stopped; others leave it. */
export interface Stopping {
  signal: AbortSignal;
  /** To be called before the workbook changes. */
  onWriting: () => void;
}

export interface TaskRunner<Result> {
  state: TaskState<Result>;
  run: (task: (stopping: Stopping) => Promise<Result>) => Promise<void>;
  /** Stops what runs and what waits for its turn, but for what has begun to write. */
  stop: () => void;
  /** Forgets the last result. */
  reset: () => void;
}

export function useTask<Result>(): TaskRunner<Result> {
  const [state, setState] = useState<TaskState<Result>>({ phase: "idle" });
  const stoppable = useRef(new Set<AbortController>());

  const run = useCallback(async (task: (stopping: Stopping) => Promise<Result>) => {
    const stopper = new AbortController();
    const { signal } = stopper;
    const onWriting = () => {
      stoppable.current.delete(stopper);
      setState({ phase: "running", isWriting: true });
    };
    stoppable.current.add(stopper);
    setState({ phase: "running", isWriting: false });
    try {
      const result = await task({ signal, onWriting });
      if (!signal.aborted) setState({ phase: "done", result });
    } catch (error) {
      // The user knows already that it was stopped.
      if (signal.aborted && (error === signal.reason || error instanceof WorkbookError)) return;
      setState(() => ({ phase: "failed", error: expectWorkbookError(error) }));
    } finally {
      stoppable.current.delete(stopper);
    }
  }, []);

  const stop = useCallback(() => {
    if (stoppable.current.size === 0) return;
    for (const stopper of stoppable.current) stopper.abort();
    stoppable.current.clear();
    setState({ phase: "stopped" });
  }, []);
  const reset = useCallback(() => setState({ phase: "idle" }), []);
  return { state, run, stop, reset };
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
