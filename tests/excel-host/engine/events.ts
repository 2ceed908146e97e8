// Events wait here until the batch has been answered, then the host sends them to the add-in.

/** Type numbers of the Excel client. */
export const EventType = {
  /** Of the older API; workbook.onSelectionChanged still uses it. */
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export class EventQueue {
  enabled = true;
  private readonly registered = new Set<string>();
  private waiting: HostEvent[] = [];

  register(type: number, targetId: string): void {
    this.registered.add(`${type} ${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.registered.delete(`${type} ${targetId}`);
  }

  /** Queues an event for the targets that somebody listens to. */
  raise(type: number, targetIds: readonly string[], describe: () => Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const listening = targetIds.filter((targetId) => this.registered.has(`${type} ${targetId}`));
    if (listening.length === 0) return;
    const message = describe();
    for (const targetId of listening) this.waiting.push({ type, targetId, message });
  }

  /** The older selection event is registered with the host and not in a batch: the host knows who listens. */
  raiseDocumentSelection(): void {
    if (this.enabled)
      this.waiting.push({ type: EventType.documentSelectionChanged, targetId: "", message: {} });
  }

  take(): HostEvent[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
