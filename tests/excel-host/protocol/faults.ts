// Misfortunes to order: what happens to the k-th batch, and what another user does before it.
import type { BatchError } from "./batch";

/** Excel's own numbers, as far as tests need them. */
export const HostError = {
  invalidated: 5001,
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type Fault =
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** The host refuses the batch with a number of its own; nothing of it is done. */
  | { readonly kind: "hostError"; readonly code: number }
  /** No answer ever comes; `performed` says whether the batch was done all the same. */
  | { readonly kind: "droppedReply"; readonly performed: boolean }
  /** The first half of the batch is done, then it ends with an error that may never be answered. */
  | { readonly kind: "brokenOff"; readonly answered: boolean }
  /** The API answers this error in place of running the batch. */
  | { readonly kind: "apiError"; readonly code: string; readonly message?: string };

export class FaultPlan {
  private readonly faults = new Map<number, Fault>();
  private readonly visits = new Map<number, () => void>();
  /** A fault for every batch from now on, for example latency. */
  always: Fault | null = null;

  /** @param batch counted from 1, as `counters.batches` counts */
  at(batch: number, fault: Fault): void {
    this.faults.set(batch, fault);
  }

  /** Runs `visit` right before the batch is performed: another user's edit, say. */
  before(batch: number, visit: () => void): void {
    this.visits.set(batch, visit);
  }

  clear(): void {
    this.faults.clear();
    this.visits.clear();
    this.always = null;
  }

  /** The fault for this batch, after the visit planned before it has been paid. */
  meet(batch: number): Fault | null {
    this.visits.get(batch)?.();
    return this.faults.get(batch) ?? this.always;
  }
}

export const batchError = (fault: Extract<Fault, { kind: "apiError" }>): BatchError => ({
  Code: fault.code,
  Message: fault.message ?? fault.code,
  Location: "",
  ActionIndex: 0,
  HttpStatusCode: 400,
});
