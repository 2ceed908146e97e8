// One round trip to Excel at a time. Nothing is kept between two of them but plain data: objects are asked for
// again by name or id, so a batch can be queued anew when Excel was busy, and the number of trips is what is written.
import { refuseAborted } from "../workbook-error";
import { isPassing, noAnswer, toWorkbookError } from "./errors";

/** Queues calls on the workbook and returns what picks up their results once they have run. */
export type Queue<T> = (workbook: Excel.Workbook) => () => T;

/** Sends one batch and gives its results. */
export type Trip = <T>(queue: Queue<T>) => Promise<T>;

/** How long to wait for Excel, in milliseconds. */
export interface Patience {
  /** Before each further attempt while the user is editing a cell. */
  waits: readonly number[];
  /** For the answer to one batch; Excel takes seconds for the largest. After that the session counts as lost. */
  answerWithin: number;
}

/** Five seconds of editing, two minutes for an answer. */
export const patience: Patience = { waits: [300, 700, 1500, 2500], answerWithin: 120_000 };

/**
 * Round trips that wait and try again while the user edits a cell.
 * @returns a trip; it throws WorkbookError for what Excel refuses or never answers, and anything else as it is
 */
export function roundTrips({ waits, answerWithin }: Patience): Trip {
  return async (queue) => {
    for (let attempt = 0; ; attempt++) {
      const context = new Excel.RequestContext();
      const collect = queue(context.workbook);
      const failure = await within(answerWithin, context.sync()).then(
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

/** The same trips until the user stops them; the one under way is waited for. */
export function untilAborted(trip: Trip, signal: { readonly aborted: boolean } | undefined): Trip {
  return async (queue) => {
    refuseAborted(signal);
    return trip(queue);
  };
}

/** The answer, or a failure when none comes in time: a reply that got lost would be waited for for ever. */
async function within(milliseconds: number, answer: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(noAnswer());
    }, milliseconds);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
