// An import from the first paste to what was written, as one value that the screens 가져오기 and 검토 share: nothing
// is lost when the user looks at another screen, and a reducer outside them can be tested.
import type { Answer, Decisions } from "../../importing/import-plan";
import type { ArticlesRead, ArticleSource, ReadRecordFile, RejectedSource } from "../../tasks/read-articles";
import type { ShownPlan } from "../background/import-work";
import type { WorkbookError } from "../../workbook/workbook-error";
import { expectWorkbookError } from "../expect-workbook-error";
import {
  changeDraft,
  emptyDraft,
  itemPlace,
  type DraftChange,
  type ItemKey,
  type ReviewDraft,
} from "../review/review-draft";
import { articleOrder } from "../review/review-items";

export interface Progress {
  done: number;
  all: number;
}

export interface WrittenImport {
  added: number;
  known: number;
}

/** A record file with where its articles stand, so that it can be read again with more of its columns. */
export interface OpenRecordFile extends ReadRecordFile {
  source: ArticleSource;
  firstArticle: number;
}

export interface ImportRead extends Omit<ArticlesRead, "recordFiles"> {
  recordFiles: OpenRecordFile[];
}

export interface ImportFlow {
  pasted: string;
  /** While sources are read. */
  reading: Progress | null;
  rejected: readonly RejectedSource[];
  recordFiles: readonly OpenRecordFile[];
  /** What a person makes of what was read. */
  draft: ReviewDraft;
  /** Drafts before each change, the newest last. */
  past: readonly ReviewDraft[];
  /** Article indexes as they are listed. */
  order: readonly number[];
  /** What would be written; null while nothing was read or it is being worked out. */
  plan: ShownPlan | null;
  decisions: Decisions;
  /** While the workbook is written; `all` is 0 until the host says how much there is. */
  writing: Progress | null;
  /** The last import of this session. */
  written: WrittenImport | null;
  error: WorkbookError | null;
}

/** What of an import is kept on this PC; what is worked out from it is worked out anew. */
export type KeptFlow = Pick<
  ImportFlow,
  "pasted" | "rejected" | "recordFiles" | "draft" | "order" | "decisions"
>;

export type ImportEvent =
  | { type: "restored"; kept: KeptFlow }
  | { type: "pasted"; text: string }
  | { type: "reading"; progress: Progress }
  | { type: "read"; read: ImportRead }
  | { type: "readAgain"; file: OpenRecordFile; read: ArticlesRead }
  | { type: "planned"; plan: ShownPlan }
  /** The plan could not be worked out and is asked for again. */
  | { type: "retried" }
  | { type: "changed"; change: DraftChange }
  | { type: "undone" }
  | { type: "answered"; question: string; answer: Answer }
  | { type: "writing"; progress: Progress }
  | { type: "written"; plan: ShownPlan }
  | { type: "stopped" }
  | { type: "failed"; error: unknown }
  | { type: "discarded" };

export const emptyFlow: ImportFlow = {
  pasted: "",
  reading: null,
  rejected: [],
  recordFiles: [],
  draft: emptyDraft,
  past: [],
  order: [],
  plan: null,
  decisions: new Map(),
  writing: null,
  written: null,
  error: null,
};

/** Steps back that are kept; each shares with its neighbours all that did not change. */
const mostSteps = 200;

const changesDraft: ReadonlySet<ImportEvent["type"]> = new Set([
  "changed",
  "undone",
  "answered",
  "readAgain",
]);

/** The next state of an import. */
export function importReducer(flow: ImportFlow, event: ImportEvent): ImportFlow {
  // What is being written can no more be changed: it would seem to be in the tables and be in none.
  if (flow.writing !== null && changesDraft.has(event.type)) return flow;
  switch (event.type) {
    case "restored":
      // Whoever was quicker than the browser's database goes on with what is new.
      return flow === emptyFlow ? { ...emptyFlow, ...event.kept } : flow;
    case "pasted":
      return { ...flow, pasted: event.text };
    case "reading":
      return { ...flow, reading: event.progress, written: null, error: null };
    case "read":
      return withRead(flow, event.read);
    case "readAgain":
      return withReadAgain(flow, event.file, event.read);
    case "planned":
      // What was discarded meanwhile needs no plan.
      return flow.order.length === 0 ? flow : { ...flow, plan: event.plan };
    case "retried":
      return { ...flow, error: null };
    case "changed":
      return {
        ...flow,
        draft: changeDraft(flow.draft, event.change),
        past: [...flow.past, flow.draft].slice(-mostSteps),
      };
    case "undone":
      return { ...flow, draft: flow.past.at(-1) ?? flow.draft, past: flow.past.slice(0, -1) };
    case "answered":
      return { ...flow, decisions: new Map([...flow.decisions, [event.question, event.answer]]) };
    case "writing":
      return { ...flow, writing: event.progress, error: null };
    case "written":
      return { ...withoutDraft(flow), rejected: flow.rejected, written: countArticles(event.plan) };
    case "stopped":
      return { ...flow, reading: null, writing: null };
    case "failed":
      return { ...flow, reading: null, writing: null, error: expectWorkbookError(event.error) };
    case "discarded":
      return withoutDraft(flow);
  }
}

/** Nothing under review; a text that was pasted and not read yet, or is being read, is no part of it. */
function withoutDraft({ pasted, reading }: ImportFlow): ImportFlow {
  return { ...emptyFlow, pasted, reading };
}

/** What was read joins what is already under review; the pasted text has done its duty. */
function withRead(flow: ImportFlow, read: ImportRead): ImportFlow {
  const before = flow.draft.articles.length;
  const files = read.recordFiles.map((file) => ({ ...file, firstArticle: file.firstArticle + before }));
  const articles = [...flow.draft.articles, ...read.articles];
  return {
    ...flow,
    pasted: read.articles.length > 0 ? "" : flow.pasted,
    reading: null,
    rejected: read.rejected,
    recordFiles: [...flow.recordFiles, ...files],
    draft: { ...flow.draft, articles },
    past: [],
    order: [...flow.order, ...articleOrder(articles, before)],
    plan: null,
  };
}

/** The file's articles, read with more columns, take their old places; what was decided on them starts anew. */
function withReadAgain(flow: ImportFlow, file: OpenRecordFile, read: ArticlesRead): ImportFlow {
  const { firstArticle, articleCount } = file;
  if (read.articles.length !== articleCount) return { ...flow, reading: null };
  const end = firstArticle + articleCount;
  const isOthers = (key: ItemKey) => itemPlace(key).article < firstArticle || itemPlace(key).article >= end;
  const kept = (keys: ReadonlySet<ItemKey>) => new Set([...keys].filter(isOthers));
  const { articles, leftOut, accepted, rejected, edited } = flow.draft;
  return {
    ...flow,
    reading: null,
    draft: {
      articles: [...articles.slice(0, firstArticle), ...read.articles, ...articles.slice(end)],
      leftOut,
      accepted: kept(accepted),
      rejected: kept(rejected),
      edited: kept(edited),
    },
    past: [],
    recordFiles: flow.recordFiles.map((one) =>
      one === file ? { ...file, ...read.recordFiles[0], articleCount } : one,
    ),
    plan: null,
  };
}

/** How many articles of a plan come in and how many are there already. */
function countArticles({ articles }: ShownPlan): WrittenImport {
  const known = articles.filter((article) => article.status === "already_there").length;
  return { added: articles.length - known, known };
}
