// One workbook opened in the simulated Excel: performs batches, counts them, obeys the fault plan.
import type { Workbook } from "../engine/workbook";
import type { HostEvent } from "../engine/events";
import { ActionType, type BatchRequest, type BatchResponse } from "./batch";
import { executeBatch } from "./executor";
import { batchError, FaultPlan, HostError } from "./faults";

/** Excel on the web refuses larger requests and answers. Source: Microsoft's "Resource limits" page. */
export const MAX_BYTES = 5 * 1024 * 1024;

export interface BatchCounters {
  /** Batches that arrived since the session began (one context.sync() each). */
  batches: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
}

export type BatchReply =
  | { readonly kind: "answer"; readonly body: string }
  | { readonly kind: "hostError"; readonly code: number }
  | { readonly kind: "none" };

export class ExcelSession {
  readonly faults = new FaultPlan();
  readonly counters: BatchCounters = {
    batches: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
  };
  /** Set to keep the text of every batch in `bodies`. */
  keepBodies = false;
  readonly bodies: string[] = [];
  private closed = false;

  constructor(
    readonly workbook: Workbook,
    private readonly wait: (milliseconds: number) => Promise<void>,
  ) {}

  /** Performs the body of one context.sync(). */
  async perform(body: string): Promise<BatchReply> {
    const request = JSON.parse(body) as BatchRequest;
    if (isHousekeeping(request)) {
      return { kind: "answer", body: JSON.stringify(executeBatch(this.workbook, request)) };
    }
    if (this.closed) return { kind: "hostError", code: HostError.sessionTimedOut };
    const bytes = byteLength(body);
    this.counters.actions += request.Actions.length;
    this.counters.batches++;
    this.counters.requestBytes += bytes;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, bytes);
    if (this.keepBodies) this.bodies.push(body);
    const fault = this.faults.meet(this.counters.batches);
    if (bytes > MAX_BYTES) return { kind: "hostError", code: HostError.requestTooLarge };
    if (fault?.kind === "latency") await this.wait(fault.milliseconds);
    if (fault?.kind === "hostError") return { kind: "hostError", code: fault.code };
    if (fault?.kind === "droppedReply" && !fault.performed) return { kind: "none" };
    if (fault?.kind === "apiError") {
      return this.answer({ Results: [], TraceIds: [], Error: batchError(fault) });
    }
    if (fault?.kind === "brokenOff") {
      const half = request.Actions.slice(0, Math.ceil(request.Actions.length / 2));
      const done = executeBatch(this.workbook, { ...request, Actions: half });
      const error = batchError({ kind: "apiError", code: "GeneralException" });
      return fault.answered ? this.answer({ Error: error, ...done }) : { kind: "none" };
    }
    const reply = this.answer(executeBatch(this.workbook, request));
    return fault?.kind === "droppedReply" ? { kind: "none" } : reply;
  }

  /** From now on the session is lost, as far as the add-in can tell. */
  close(): void {
    this.closed = true;
  }

  takeEvents(): HostEvent[] {
    return this.workbook.events.take();
  }

  /** Edits the workbook as somebody else who has it open: no batch, events with source "Remote". */
  editAsOtherUser(edit: (workbook: Workbook) => void): void {
    this.workbook.actor = "Remote";
    try {
      edit(this.workbook);
      this.workbook.batchEnded();
    } finally {
      this.workbook.actor = "Local";
    }
  }

  private answer(response: BatchResponse): BatchReply {
    const body = JSON.stringify(response);
    const bytes = byteLength(body);
    this.counters.responseBytes += bytes;
    if (bytes > MAX_BYTES) return { kind: "hostError", code: HostError.responseTooLarge };
    return { kind: "answer", body };
  }
}

const OWN_METHODS = new Set(["NotifyActionHandlerReady", "_RemoveReference"]);

/**
 * Office.js sends small batches of its own, when it starts and after Excel.run to let go of ranges. They come at
 * any time and belong to no sync() of the add-in: neither counted nor disturbed.
 */
function isHousekeeping({ Actions }: BatchRequest): boolean {
  const methods = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  const own = methods.every(
    ({ ActionType: type, Name }) => type === ActionType.method && OWN_METHODS.has(Name ?? ""),
  );
  return methods.length > 0 && own;
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
