// Of what a task throws only a WorkbookError is for the user; anything else is a bug.
import { WorkbookError } from "../workbook/workbook-error";

/**
 * The failure to show. Call it while rendering (in a reducer, or as a state's update), so that a bug that it throws on
 * reaches the error boundary.
 * @throws whatever is no WorkbookError
 */
export function expectWorkbookError(error: unknown): WorkbookError {
  if (!(error instanceof WorkbookError)) throw error;
  return error;
}
