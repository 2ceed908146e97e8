// Loads the unmodified Office.js into this very realm (Node, no DOM): just enough window and document for it to
// find its scripts and its parent page. Own realm and not a JSDOM window, because Date must be one and the same.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { HostMessage, MessageTarget } from "../protocol/web-host";

export const ORIGIN = "https://localhost:8444";
export const HOST_URL = `${ORIGIN}/host`;
const READY_WITHIN_MS = 15_000;

export const OFFICE_FILES = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** The parent page as the shim needs it. */
export interface HostPage {
  readonly windowName: string;
  receive(message: HostMessage): Promise<void>;
}

/** Puts a window into the global object, runs Office.js there and waits for Office.onReady. */
export async function loadOffice(host: HostPage): Promise<void> {
  const inbox: ((event: unknown) => void)[] = [];
  const parent = connect(host, inbox);
  const globals: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    document: fakeDocument(),
    location: new URL(`${ORIGIN}/taskpane.html`),
    parent,
    top: parent,
    opener: null,
    name: host.windowName,
    open: () => null,
    history: {},
    navigator: { userAgent: "node", language: "ko-KR" },
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === "message") inbox.push(listener);
    },
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  runScript("office.js");
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("Office.js did not become ready.")), READY_WITHIN_MS);
  });
  await Promise.race([Office.onReady(), tooLate]);
  clearTimeout(timer);
}

/** Messages travel as tasks of their own, as between windows. */
function connect(host: HostPage, inbox: ((event: unknown) => void)[]): MessageTarget {
  const pane: MessageTarget = {
    postMessage: (data) =>
      setImmediate(() => {
        for (const listener of inbox) listener({ data, origin: ORIGIN, source: parent });
      }),
  };
  const parent: MessageTarget = {
    postMessage: (data) =>
      setImmediate(() => {
        // A host that fails leaves an unhandled rejection, which ends the test run with its reason.
        void host.receive({ data, origin: ORIGIN, source: pane });
      }),
  };
  return parent;
}

function runScript(file: string): void {
  const full = path.join(OFFICE_FILES, file.toLowerCase());
  vm.runInThisContext(readFileSync(full, "utf8"), { filename: full });
}

interface FakeScript {
  readonly src?: string;
  readonly onload?: () => void;
}

function fakeDocument(): Record<string, unknown> {
  const appendChild = (node: FakeScript) => {
    const { src } = node;
    if (src) {
      setImmediate(() => {
        const { pathname } = new URL(src, ORIGIN);
        if (!pathname.startsWith("/office/")) throw new Error(`Office.js asked for ${src}`);
        runScript(pathname.slice("/office/".length));
        node.onload?.();
      });
    }
    return node;
  };
  const officeTag = { src: `${ORIGIN}/office/office.js`, getAttribute: () => null };
  return {
    domain: "localhost",
    URL: `${ORIGIN}/taskpane.html`,
    cookie: "",
    body: {},
    readyState: "complete",
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    createElement: (tag: string) =>
      tag === "a" ? new FakeLink() : { tagName: tag.toUpperCase(), setAttribute: () => undefined, style: {} },
    getElementsByTagName: (tag: string) =>
      tag === "head" ? [{ appendChild }] : tag === "script" ? [officeTag] : [],
  };
}

/** Office.js takes addresses apart with a link element. */
class FakeLink {
  readonly style = {};
  private url = new URL(ORIGIN);

  get href(): string {
    return this.url.href;
  }

  set href(value: string) {
    this.url = new URL(value, ORIGIN);
  }

  get hostname(): string {
    return this.url.hostname;
  }

  get protocol(): string {
    return this.url.protocol;
  }

  get port(): string {
    return this.url.port;
  }

  setAttribute(): void {
    return undefined;
  }
}

function fakeStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
