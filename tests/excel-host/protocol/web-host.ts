// The parent page of the pane: answers the postMessage protocol of Excel on the web (see office-host.md).
import { EventType, type HostEvent } from "../engine/events";
import type { ExcelSession } from "./excel-session";
import { APP_ID, appContext, LOCALE } from "./host-session";

/** The part of a window the host uses; a browser window and the Node shim both have it. */
export interface MessageTarget {
  postMessage(data: string, targetOrigin: string): void;
}

export interface HostMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: MessageTarget | null;
}

interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: RequestData;
}

interface RequestData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
}

const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const Dispatch = { settingsSave: 76, batch: 93 } as const;
const NOT_SUPPORTED = 5001;
const EVENT_CATEGORY = 65_536;

interface Asker {
  readonly request: Request;
  readonly source: MessageTarget;
}

export class WebHost {
  private readonly conversation = `excel_host_${Math.random().toString(36).slice(2)}`;
  private readonly listeners = new Map<string, Asker>();
  private settings: unknown = [];
  private eventNumber = 1;

  constructor(
    public session: ExcelSession,
    private readonly addinOrigin: string,
    private readonly hostUrl: string,
  ) {}

  /** What the pane's `window.name` must be before Office.js is loaded. */
  get windowName(): string {
    return JSON.stringify({
      baseFrameName: `_xdm_${this.conversation}`,
      hostInfo: `Excel|Web|16.00|${LOCALE}|||disableLogging|0`,
      xdmInfo: `${this.conversation}|${APP_ID}|${this.hostUrl}`,
      serializerVersion: "1",
    });
  }

  /** Takes a message event; anything that is not this pane's protocol is ignored. */
  async receive(message: HostMessage): Promise<void> {
    const { source } = message;
    const request = message.origin === this.addinOrigin ? readRequest(message.data) : null;
    if (!request || !source || request._conversationId !== this.conversation) return;
    const asker = { request, source };
    if (request._actionType !== ActionKind.invoke) {
      if (request._actionType === ActionKind.register) this.listeners.set(request._actionName, asker);
      else this.listeners.delete(request._actionName);
      this.reply(asker, { Error: 0 });
      return;
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      this.reply(asker, appContext(this.session.workbook.support, this.settings));
    } else if (request._actionName === "executeMethod") {
      await this.execute(asker);
    }
  }

  /** Sends the events that the last batches or other users caused. */
  sendEvents(): void {
    for (const event of this.session.takeEvents()) this.sendEvent(event);
  }

  private async execute(asker: Asker): Promise<void> {
    const { DdaMethod, ArrayData, DdaSettingsMethod } = asker.request._data;
    if (DdaMethod?.DispatchId === Dispatch.settingsSave) {
      this.settings = DdaSettingsMethod?.Properties ?? [];
      this.reply(asker, { Version: 1, Error: 0 });
      return;
    }
    const body = ArrayData?.[4];
    if (DdaMethod?.DispatchId !== Dispatch.batch || typeof body !== "string") {
      this.reply(asker, { Version: 1, Error: NOT_SUPPORTED });
      return;
    }
    const session = this.session;
    const reply = await session.perform(body);
    if (reply.kind === "hostError") this.reply(asker, { Version: 1, Error: reply.code });
    if (reply.kind === "answer") {
      const data = [200, ["Content-Type", "application/json"], reply.body];
      this.reply(asker, { Version: 1, Error: 0, Data: data });
    }
    if (session === this.session) this.sendEvents();
  }

  private sendEvent({ type, targetId, message }: HostEvent): void {
    if (type === EventType.documentSelectionChanged) {
      const asker = this.listeners.get("documentSelectionChanged");
      if (asker) this.reply(asker, {}, 1);
      return;
    }
    const asker = this.listeners.get("richApiMessage");
    if (!asker) return;
    const entry = [EVENT_CATEGORY, type, targetId, JSON.stringify(message), this.eventNumber++, false];
    this.reply(asker, { ArrayData: [entry] }, 1);
  }

  private reply({ request, source }: Asker, data: unknown, responseType = 0): void {
    const message = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: this.conversation,
      _correlationId: request._correlationId,
      _origin: new URL(this.hostUrl).origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    source.postMessage(JSON.stringify(message), this.addinOrigin);
  }
}

function readRequest(data: unknown): Request | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as Partial<Request>;
  return message._messageType === 0 && message._actionName ? (message as Request) : null;
}
