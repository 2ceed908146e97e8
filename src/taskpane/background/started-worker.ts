// One worker: started, given one job at a time, ended. While a job runs, the workbook that it reads and writes is the
// pane's.
import type { Workbook } from "../../workbook/workbook";
import { refuseAborted } from "../../workbook/workbook-error";
import type { SourceRead, WorkOptions } from "./import-work";
import { connect, type Asking, type MessagePlace } from "./message-calls";
import { unpackCommit } from "./sent-commit";
import type { PaneMethods, WorkerMethods } from "./worker-protocol";

/** What is used of a Worker. */
export interface WorkerPlace extends MessagePlace {
  addEventListener: MessagePlace["addEventListener"] &
    ((type: "error", listener: (event: ErrorEvent) => void) => void);
  terminate: () => void;
}

export interface JobOptions extends WorkOptions {
  /** Told what each source gave. */
  onRead?: (read: SourceRead) => void;
}

export interface StartedWorker {
  /**
   * Does a job.
   * @throws WorkbookError cancelled where it was stopped before; the signal's reason as soon as the user stops it; once
   * the workbook is being written, the commit heeds the signal by itself
   */
  run: <Result>(
    ask: (worker: Asking<WorkerMethods>) => Promise<Result>,
    options: JobOptions,
  ) => Promise<Result>;
  end: () => void;
}

/** Milliseconds until a worker that says nothing counts as none: a web view may refuse it without a word. */
const patience = 10_000;

/** Starts a worker; null where it does not come up. */
export function startWorker(workbook: Workbook, place: WorkerPlace): Promise<StartedWorker | null> {
  return new Promise((resolve) => {
    let job: JobOptions | null = null;
    let isWriting = false;
    let fail: (reason: Error) => void = () => resolve(null);

    const worker = connect<PaneMethods, WorkerMethods>(place, {
      ready: () => resolve({ run, end: () => place.terminate() }),
      sourceRead: (read) => job?.onRead?.(read),
      readWorkbook: (wanted) => workbook.read(wanted),
      commit: (change) => {
        // What a job has sent before it was stopped may arrive after that.
        if (job === null) throw new Error("nobody waits for this commit");
        isWriting = true;
        job.onWriting?.();
        return workbook.commit(unpackCommit(change), job);
      },
    });

    const run: StartedWorker["run"] = async (ask, options) => {
      // Meanwhile it may have been stopped: starting a worker takes a moment.
      refuseAborted(options.signal);
      job = options;
      isWriting = false;
      const { signal } = options;
      const failed = new Promise<never>((_, reject) => {
        fail = reject;
      });
      const stop = () => {
        if (!isWriting) fail(signal?.reason as Error);
      };
      signal?.addEventListener("abort", stop);
      try {
        return await Promise.race([ask(worker), failed]);
      } finally {
        signal?.removeEventListener("abort", stop);
        job = null;
      }
    };

    // Before it is ready: it could not be loaded or may not run. Later: a bug.
    place.addEventListener("error", ({ message }) => fail(new Error(`the pane's worker failed: ${message}`)));
    setTimeout(() => resolve(null), patience);
  });
}
