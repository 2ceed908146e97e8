// One round trip to Excel at a time. Nothing is kept between two of them but plain data: objects are asked for
// again by name or id, so a batch can be queued anew when Excel was busy, and the number of trips is what is written.
import { isPassing, toWorkbookError } from "./errors";

/** Queues calls on the workbook and returns what picks up their results once they have run. */
export type Queue<T> = (workbook: Excel.Workbook) => () => T;

/** Sends one batch and gives its results. */
export type Trip = <T>(queue: Queue<T>) => Promise<T>;

/** Milliseconds between attempts while a cell is being edited: about five seconds in all. */
export const patience: readonly number[] = [300, 700, 1500, 2500];

/**
 * Round trips that wait and try again while the user edits a cell.
 * @param waits milliseconds before each further attempt
 * @returns a trip; it throws WorkbookError for what Excel refuses, and anything else as it is
 */
export function roundTrips(waits: readonly number[]): Trip {
  return async (queue) => {
    for (let attempt = 0; ; attempt++) {
      const context = new Excel.RequestContext();
      const collect = queue(context.workbook);
      const failure = await context.sync().then(
        () => null,
        (error: unknown) => ({ error }),
      );
      if (failure === null) return collect();
      const wait = waits[attempt];
      if (wait === undefined || !isPassing(failure.error)) throw toWorkbookError(failure.error);
      await pause(wait);
    }
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
