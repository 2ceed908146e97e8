// The steps of an import as one value: input, what was found, what would be written, what was written. A reducer
// outside the screens, so that nothing is lost when the user looks at another tab.
import type { IncomingArticle } from "../../importing/incoming-article";
import type { Answer, Decisions, ImportPlan } from "../../importing/import-plan";
import type { ArticlesRead, RejectedSource } from "../../tasks/read-articles";
import { WorkbookError } from "../../workbook/workbook-error";

export interface ReviewState {
  phase: "review";
  articles: IncomingArticle[];
  rejected: RejectedSource[];
  /** Indexes of the articles that the user leaves out. */
  leftOut: ReadonlySet<number>;
  /** What would be written; null while it is worked out. */
  plan: ImportPlan | null;
  decisions: Decisions;
  writing: boolean;
  error?: WorkbookError | undefined;
}

export type ImportState =
  | { phase: "input"; pasted: string; error?: WorkbookError | undefined }
  | { phase: "reading"; done: number; all: number }
  | ReviewState
  | { phase: "done"; added: number; known: number };

export type ImportEvent =
  | { type: "pasted"; text: string }
  | { type: "reading"; done: number; all: number }
  | { type: "read"; read: Pick<ArticlesRead, "articles" | "rejected"> }
  | { type: "planned"; plan: ImportPlan }
  | { type: "toggled"; index: number }
  | { type: "answered"; question: string; answer: Answer }
  | { type: "writing" }
  | { type: "written"; plan: ImportPlan }
  | { type: "failed"; error: unknown }
  | { type: "restarted" };

export const initialImport: ImportState = { phase: "input", pasted: "" };

/** The next state of an import; events that do not fit the present phase change nothing. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "pasted":
      return { phase: "input", pasted: event.text };
    case "reading":
      return { phase: "reading", done: event.done, all: event.all };
    case "read":
      return { ...emptyReview, articles: event.read.articles, rejected: event.read.rejected };
    case "written":
      return { phase: "done", ...countArticles(event.plan) };
    case "failed":
      return failedState(state, event.error);
    case "restarted":
      return initialImport;
    case "planned":
    case "toggled":
    case "answered":
    case "writing":
      return state.phase === "review" ? reviewReducer(state, event) : state;
  }
}

type ReviewEvent = Extract<ImportEvent, { type: "planned" | "toggled" | "answered" | "writing" }>;

const emptyReview: ReviewState = {
  phase: "review",
  articles: [],
  rejected: [],
  leftOut: new Set(),
  plan: null,
  decisions: new Map(),
  writing: false,
};

function reviewReducer(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case "planned":
      return { ...state, plan: event.plan, writing: false };
    case "toggled":
      return { ...state, leftOut: toggle(state.leftOut, event.index) };
    case "answered":
      return { ...state, decisions: new Map([...state.decisions, [event.question, event.answer]]) };
    case "writing":
      return { ...state, writing: true, error: undefined };
  }
}

/** How many articles of a plan come in and how many are there already. */
export function countArticles({ articles }: ImportPlan): { added: number; known: number } {
  const known = articles.filter((article) => article.status === "already_there").length;
  return { added: articles.length - known, known };
}

/** Reducers run while rendering, so that a bug thrown here reaches the error boundary. */
function failedState(state: ImportState, error: unknown): ImportState {
  if (!(error instanceof WorkbookError)) throw error;
  return state.phase === "review"
    ? { ...state, writing: false, error }
    : { phase: "input", pasted: "", error };
}

function toggle(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(index)) next.add(index);
  return next;
}
