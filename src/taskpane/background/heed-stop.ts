// How a job that is done in the pane's own thread can be stopped: between two steps, before it writes anything.
import type { TaskWorkbook } from "../../tasks/task-workbook";
import { refuseAborted } from "../../workbook/workbook-error";
import type { WorkOptions } from "./import-work";

/**
 * The workbook for a job with these options. What is sent to be written is told and heeds the signal by itself.
 * @example await checkWorkbook(heedStop(workbook, { signal, onWriting }), clock) // WorkbookError cancelled, nothing written
 */
export function heedStop(workbook: TaskWorkbook, options: WorkOptions = {}): TaskWorkbook {
  const { signal, onWriting } = options;
  return {
    async read(wanted) {
      refuseAborted(signal);
      const state = await workbook.read(wanted);
      refuseAborted(signal);
      return state;
    },
    async commit(change) {
      refuseAborted(signal);
      onWriting?.();
      await workbook.commit(change, options);
    },
  };
}
