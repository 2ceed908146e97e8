// Writing as a list of steps, each with an estimate of its size, packed in order into as few batches as Excel on
// the web accepts: it refuses bodies over 5 MB.
import type { Trip } from "./round-trip";

export interface Step {
  /** Estimated bytes in the batch. */
  bytes: number;
  queue(workbook: Excel.Workbook): void;
}

/**
 * Bytes a batch may hold: so few that the pane, which makes and sends a batch in one go, is kept for some 50 ms. Those of
 * a change of many batches are larger, which keep it for 100 ms: what each round trip takes of Excel counts more there.
 * Both are under Excel's 5 MB, with room for what Office.js adds.
 */
const batchBytes = { few: 2_000_000, many: 4_000_000 };
/** Bytes of a change of many batches. An import of a thousand articles has 8 MB. */
const manyBytes = 10_000_000;
/** One call with its object path, as Office.js writes them. */
const bytesPerCall = 350;

/** A step of a few calls without large values. */
export function calls(count: number, queue: (workbook: Excel.Workbook) => void): Step {
  return { bytes: count * bytesPerCall, queue };
}

/** A step of a few calls that carries a value, whatever its size. */
export function carrying(value: unknown, count: number, queue: (workbook: Excel.Workbook) => void): Step {
  return { bytes: count * bytesPerCall + jsonBytes(value), queue };
}

/** UTF-8 bytes of a value as it stands in the batch. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Estimated bytes of steps. */
export function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.bytes, 0);
}

/**
 * Steps in order, in groups that fit one batch each. A step larger than a batch stands alone.
 * @example packSteps([{bytes: 1.5e6}, {bytes: 1e6}, {bytes: 0.5e6}]) // [[1.5e6], [1e6, 0.5e6]]
 */
export function packSteps(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  const most = bytesOf(steps) > manyBytes ? batchBytes.many : batchBytes.few;
  let room = 0;
  for (const step of steps) {
    const current = batches.at(-1);
    if (current === undefined || step.bytes > room) {
      batches.push([step]);
      room = most - step.bytes;
    } else {
      current.push(step);
      room -= step.bytes;
    }
  }
  return batches;
}

/**
 * Sends steps, one batch after the other; Excel calculates and repaints at the end of each.
 * @param onSent told the bytes of each batch that is done
 */
export async function runSteps(
  trip: Trip,
  steps: readonly Step[],
  onSent?: (bytes: number) => void,
): Promise<void> {
  for (const batch of packSteps(steps)) {
    await trip((workbook) => {
      queueSteps(workbook, batch);
      return () => undefined;
    });
    onSent?.(bytesOf(batch));
  }
}

/** Queues steps on one batch. */
export function queueSteps(workbook: Excel.Workbook, steps: readonly Step[]): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.queue(workbook);
}
