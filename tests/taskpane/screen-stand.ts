// What a screen stands on in a test: a browser that lays nothing out, and the pane around it.
import { configure } from "@testing-library/react";
import { createTaskQueue } from "../../src/tasks/task-queue";
import { openBackground } from "../../src/taskpane/background/background";
import type { KeptFlow } from "../../src/taskpane/import/import-flow";
import type { DraftStore } from "../../src/taskpane/kept/draft-store";
import type { Pane } from "../../src/taskpane/pane-context";
import { texts } from "../../src/taskpane/texts";
import { tellWrites } from "../../src/taskpane/told-writes";
import type { Workbook } from "../../src/workbook/workbook";

/** Observes nothing: in jsdom nothing changes its size and nothing comes into sight. */
class StillObserver {
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds = [];
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
  takeRecords() {
    return [];
  }
}

/** Gives jsdom what it has not, since it lays nothing out: observers, media, scrolling. And time, on a busy machine. */
export function standInForLayout(): void {
  configure({ asyncUtilTimeout: 20_000 });
  globalThis.ResizeObserver = StillObserver;
  globalThis.IntersectionObserver = StillObserver;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLElement.prototype.scrollTo = () => undefined;
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}

/** Keeps a draft as long as the test runs. */
export function draftInMemory(): DraftStore {
  let kept: KeptFlow | null = null;
  return {
    read: () => Promise.resolve(kept),
    write: (flow) => {
      kept = flow;
      return Promise.resolve(true);
    },
  };
}

/** The pane around a screen, over a workbook that nothing shows; `own` takes the place of what a test looks at. */
export function paneOn(workbook: Workbook, own: Partial<Pane> = {}): Pane {
  const clock = () => ({ today: "2026-11-21", now: "2026-11-21T09:30" });
  const told = tellWrites(workbook);
  return {
    ...told,
    work: openBackground(told.workbook),
    view: null,
    queue: createTaskQueue(),
    clock,
    drafts: draftInMemory(),
    onRibbonCommand: () => () => undefined,
    language: "ko",
    texts: texts.ko,
    preferences: { user: "", language: null, textSize: "normal" },
    changePreferences: () => undefined,
    author: () => ({ clock: clock(), user: null }),
    openScreen: () => undefined,
    ...own,
  };
}
