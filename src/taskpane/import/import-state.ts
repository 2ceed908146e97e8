// The steps of an import as one value: input, then what was found, then what was written. A reducer, so that the
// screen keeps its state when the user looks at another tab.
import type { IncomingArticle } from "../../importing/incoming-article";
import type { ArticlesRead, RejectedSource } from "../../tasks/read-articles";
import { WorkbookError } from "../../workbook/workbook-error";

export type ImportState =
  | { phase: "input"; error?: WorkbookError | undefined }
  | { phase: "reading"; done: number; all: number }
  | {
      phase: "review";
      articles: IncomingArticle[];
      rejected: RejectedSource[];
      /** Indexes of the articles that the user leaves out. */
      leftOut: ReadonlySet<number>;
      writing: boolean;
      error?: WorkbookError | undefined;
    }
  | { phase: "done"; articles: number; changed: boolean };

export type ImportEvent =
  | { type: "reading"; done: number; all: number }
  | { type: "read"; read: ArticlesRead }
  | { type: "toggled"; index: number }
  | { type: "writing" }
  | { type: "written"; articles: number; changed: boolean }
  | { type: "failed"; error: unknown }
  | { type: "restarted" };

export const initialImport: ImportState = { phase: "input" };

/** The next state of an import; events that do not fit the present phase change nothing. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "reading":
      return { phase: "reading", done: event.done, all: event.all };
    case "read":
      return { phase: "review", ...event.read, leftOut: irrelevant(event.read), writing: false };
    case "toggled":
      return state.phase === "review" ? { ...state, leftOut: toggle(state.leftOut, event.index) } : state;
    case "writing":
      return state.phase === "review" ? { ...state, writing: true, error: undefined } : state;
    case "written":
      return { phase: "done", articles: event.articles, changed: event.changed };
    case "failed":
      return failedState(state, event.error);
    case "restarted":
      return initialImport;
  }
}

/** Reducers run while rendering, so that a bug thrown here reaches the error boundary. */
function failedState(state: ImportState, error: unknown): ImportState {
  if (!(error instanceof WorkbookError)) throw error;
  return state.phase === "review" ? { ...state, writing: false, error } : { phase: "input", error };
}

/** Articles that are not about export promotion start out left out; the user may still take them in. */
function irrelevant({ articles }: ArticlesRead): ReadonlySet<number> {
  return new Set(articles.flatMap(({ record }, index) => (record.relevant ? [] : [index])));
}

function toggle(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(index)) next.add(index);
  return next;
}
