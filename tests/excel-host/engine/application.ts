// workbook.application, the runtime switch for events, and the document's properties.
import { invalidArgument } from "./api-error";
import type { EventQueue } from "./events";
import { KeyedItems } from "./keyed-items";
import { WireObject } from "./wire-object";
import type { Workbook } from "./workbook";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends WireObject {
  override readonly className = "Application";
  readonly CalculationState = "Done";
  readonly DecimalSeparator = ".";
  readonly ThousandsSeparator = ",";
  private mode = "Automatic";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get CalculationMode(): string {
    return this.mode;
  }

  set CalculationMode(mode: unknown) {
    if (typeof mode !== "string" || !MODES.includes(mode)) throw invalidArgument();
    this.mode = mode;
  }

  Calculate(): void {
    this.workbook.calculate();
  }

  /** Calculation waits for the end of the batch anyway. */
  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

export class Runtime extends WireObject {
  override readonly className = "Runtime";

  constructor(private readonly events: EventQueue) {
    super();
  }

  get EnableEvents(): boolean {
    return this.events.enabled;
  }

  set EnableEvents(enabled: unknown) {
    this.events.enabled = enabled === true;
  }
}

export class DocumentProperties extends WireObject {
  override readonly className = "DocumentProperties";
  readonly Custom = new KeyedItems("CustomPropertyCollection", "CustomProperty");
  Title = "";
  Subject = "";
  Author = "";
  Keywords = "";
  Comments = "";
  Category = "";
  Manager = "";
  Company = "";
}

/** The client's own handshake object; it has no effect on the workbook. */
export class AddinInternalService extends WireObject {
  override readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    return undefined;
  }
}
