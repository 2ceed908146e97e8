// The heavy part of an import: reading, planning, writing. The same functions run in a worker beside the pane and, where
// a host allows none, in the pane itself; what goes in and comes out is plain data.
import type { RecordReaders } from "../../importing/record-file/record-readers";
import type { ArticlePlan, Decisions, ImportPlan, Question } from "../../importing/import-plan";
import type { IncomingArticle } from "../../importing/incoming-article";
import type { Clock } from "../../tasks/clock";
import { applyImport, proposeImport, type Author } from "../../tasks/import-articles";
import {
  readSource,
  type ArticlesRead,
  type ArticleSource,
  type ReadRecordFile,
} from "../../tasks/read-articles";
import type { TaskWorkbook } from "../../tasks/task-workbook";
import { createRest, giveWay } from "../../workbook/thread/give-way";
import type { CommitOptions } from "../../workbook/workbook";
import { readFile } from "./chosen-files";

/** What to read, in order. */
export interface ReadOrder {
  sources: readonly (File | ArticleSource)[];
  /** Headers of a record file whose proposed meaning the user has accepted. */
  accepted?: ReadonlySet<string>;
}

/** What one source gave; a record file keeps its source, to be read again with more of its columns. */
export interface SourceRead extends Omit<ArticlesRead, "recordFiles"> {
  recordFiles: (ReadRecordFile & { source: ArticleSource })[];
}

export interface PlanOrder {
  articles: readonly IncomingArticle[];
  /** What the user has answered. */
  decisions: Decisions;
  clock: Clock;
}

export interface WriteOrder extends Omit<PlanOrder, "clock"> {
  author: Author;
  /** Ids of the questions that the user has seen: a new one is asked before anything is written. */
  asked: ReadonlySet<string>;
}

/** Of a plan what the pane shows: not the rows, which are many. */
export interface ShownPlan {
  articles: readonly ShownArticle[];
  questions: readonly Question[];
}

export interface ShownArticle extends Pick<ArticlePlan, "sourceId" | "status"> {
  /** Whether another article carries the same release. */
  isRepeated: boolean;
}

export interface WorkOptions extends CommitOptions {
  signal?: AbortSignal;
  /** Told before the workbook begins to change. */
  onWriting?: () => void;
}

export interface ImportWork {
  /** Reads sources; `onRead` is told what each gave, in their order. */
  read: (order: ReadOrder, onRead: (read: SourceRead) => void, options?: WorkOptions) => Promise<void>;
  /** Works out what would be written; see `proposeImport`. */
  propose: (order: PlanOrder) => Promise<ShownPlan>;
  /**
   * Plans anew and writes all of it; see `applyImport`.
   * @returns `isWritten` false where the plan asks what the user has not seen
   */
  write: (order: WriteOrder, options?: WorkOptions) => Promise<{ isWritten: boolean; plan: ShownPlan }>;
}

/** The work over a workbook, with what reading needs of the thread it runs in. */
export function createImportWork(workbook: TaskWorkbook, readers: RecordReaders): ImportWork {
  return {
    async read({ sources, accepted }, onRead, { signal } = {}) {
      for (const chosen of sources) {
        await giveWay();
        if (signal?.aborted === true) return;
        onRead(await readChosen(chosen, readers, accepted));
      }
    },
    async propose({ articles, decisions, clock }) {
      const rest = createRest();
      return shownPlan((await proposeImport(workbook, articles, clock, decisions, { rest })).plan);
    },
    async write({ articles, decisions, author, asked }, options) {
      const resting = { ...options, rest: createRest() };
      const proposal = await proposeImport(workbook, articles, author.clock, decisions, resting);
      const plan = shownPlan(proposal.plan);
      if (plan.questions.some(({ id }) => !asked.has(id))) return { isWritten: false, plan };
      await applyImport(workbook, proposal, author, resting);
      return { isWritten: true, plan };
    },
  };
}

async function readChosen(
  chosen: File | ArticleSource,
  readers: RecordReaders,
  accepted: ReadonlySet<string> | undefined,
): Promise<SourceRead> {
  const source = chosen instanceof File ? await readFile(chosen) : chosen;
  if ("reason" in source) return { articles: [], rejected: [source], recordFiles: [] };
  const read = await readSource(source, readers, {}, accepted);
  return { ...read, recordFiles: read.recordFiles.map((file) => ({ ...file, source })) };
}

function shownPlan({ articles, questions }: ImportPlan): ShownPlan {
  return {
    articles: articles.map((article) => ({
      ...{ sourceId: article.sourceId, status: article.status },
      isRepeated: article.status === "new" && article.sameRelease !== null,
    })),
    questions,
  };
}
