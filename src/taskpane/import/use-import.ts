// The import's steps over the tasks. Reading yields to the browser between files, so that the pane shows progress
// and stays usable with a thousand of them.
import type { Dispatch } from "react";
import type { IncomingArticle } from "../../importing/incoming-article";
import type { Question } from "../../importing/import-plan";
import { applyImport, proposeImport } from "../../tasks/import-articles";
import { readSource, type ArticlesRead, type ArticleSource } from "../../tasks/read-articles";
import { usePane } from "../pane-context";
import { browserReaders } from "./browser-readers";
import { readFiles } from "./chosen-files";
import type { ImportEvent, ImportState, ReviewState } from "./import-state";

export interface ImportSteps {
  readText: (text: string) => void;
  readFiles: (files: readonly File[]) => void;
  write: () => void;
}

export function useImport(state: ImportState, dispatch: Dispatch<ImportEvent>): ImportSteps {
  const { workbook, clock, queue, texts } = usePane();

  const read = async (sources: readonly ArticleSource[], unreadable: ArticlesRead["rejected"]) => {
    const all: Pick<ArticlesRead, "articles" | "rejected"> = { articles: [], rejected: [...unreadable] };
    for (const [index, source] of sources.entries()) {
      dispatch({ type: "reading", done: index, all: sources.length });
      await nextFrame();
      const { articles, rejected } = await readSource(source, browserReaders);
      all.articles.push(...articles);
      all.rejected.push(...rejected);
    }
    dispatch({ type: "read", read: all });
    if (all.articles.length === 0) return;
    const { plan } = await queue.run(() => proposeImport(workbook, all.articles, clock()));
    dispatch({ type: "planned", plan });
  };

  const write = async (review: ReviewState) => {
    dispatch({ type: "writing" });
    await queue.run(async () => {
      const now = clock();
      const proposal = await proposeImport(workbook, chosenArticles(review), now, review.decisions);
      if (hasNewQuestion(proposal.plan.questions, review)) {
        dispatch({ type: "planned", plan: proposal.plan });
        return;
      }
      await applyImport(workbook, proposal, { clock: now, user: null });
      dispatch({ type: "written", plan: proposal.plan });
    });
  };

  const report = (step: Promise<void>) => {
    step.catch((error: unknown) => dispatch({ type: "failed", error }));
  };

  return {
    readText: (text) => report(read([{ id: "pasted", name: texts.import.pasted, text }], [])),
    readFiles: (files) =>
      report(readFiles(files).then(({ sources, unreadable }) => read(sources, unreadable))),
    write: () => {
      if (state.phase === "review") report(write(state));
    },
  };
}

/** The articles that the user has not left out. */
export function chosenArticles({ articles, leftOut }: ReviewState): IncomingArticle[] {
  return articles.filter((_, index) => !leftOut.has(index));
}

/** The workbook may have changed since the questions were shown; what is new must be asked before anything is written. */
function hasNewQuestion(questions: readonly Question[], { plan }: ReviewState): boolean {
  const asked = new Set(plan?.questions.map((question) => question.id));
  return questions.some((question) => !asked.has(question.id));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
