// One writer: a task reads the workbook, computes, and writes. A second one that read in between would write over
// what the first has changed, so tasks run one after the other, whoever asks for them (pane, ribbon).

/** Runs tasks one after the other, in the order in which they were asked for. */
export interface TaskQueue {
  /** Runs a task when those before it have ended, however they ended; gives what the task gives. */
  run: <Result>(task: () => Promise<Result>) => Promise<Result>;
}

/**
 * A queue with nothing in it.
 * @example
 * const queue = createTaskQueue();
 * await Promise.all([queue.run(importFirst), queue.run(importSecond)]); // importSecond starts when importFirst ended
 */
export function createTaskQueue(): TaskQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task, task);
      last = result;
      return result;
    },
  };
}
