// Long work in a thread that somebody else waits for: the pane's own, where it may have no worker.
import type { Pieces } from "../importing/in-pieces";
import type { Rest } from "../workbook/thread/give-way";
import type { CommitOptions } from "../workbook/workbook";
import { refuseAborted } from "../workbook/workbook-error";

export interface Resting extends Pick<CommitOptions, "signal"> {
  /** Called between two pieces of work. */
  rest?: Rest;
}

/**
 * Does all pieces, with a rest before each further one.
 * @throws WorkbookError cancelled at the next rest after the signal
 * @example await withRests(planInPieces(rows, incoming), { rest: createRest() }) // the plan
 */
export async function withRests<Result>(pieces: Pieces<Result>, { signal, rest }: Resting): Promise<Result> {
  let piece = pieces.next();
  while (piece.done !== true) {
    await rest?.();
    refuseAborted(signal);
    piece = pieces.next();
  }
  return piece.value;
}
