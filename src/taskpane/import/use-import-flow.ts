// The import's steps over the tasks. Sources are read one after the other, giving way to the browser between them, so
// that the pane shows progress and stays usable with a thousand files, and never holds all their bytes at once.
import { useEffect, useMemo, useRef, type Dispatch } from "react";
import type { Question } from "../../importing/import-plan";
import type { ArticlesRead, ArticleSource, RejectedSource } from "../../tasks/read-articles";
import { loadChosenFiles, loadImporting, loadReading } from "../load-tasks";
import { usePane } from "../pane-context";
import { writtenArticles } from "../review/written-articles";
import type { ImportEvent, ImportFlow, ImportRead, OpenRecordFile } from "./import-flow";

export interface ImportSteps {
  readText: (text: string) => void;
  readFiles: (files: readonly File[]) => void;
  /** Reads a record file again, now with headers whose proposed meaning the user accepts. */
  acceptHeaders: (file: OpenRecordFile) => void;
  /** Works the plan out anew, as after an edit. */
  plan: () => void;
  write: () => void;
  /** Stops what is being read or written; the workbook stays as before. */
  stop: () => void;
}

/** Milliseconds between two redraws of the progress. */
const redrawEvery = 60;

export function useImportFlow(flow: ImportFlow, dispatch: Dispatch<ImportEvent>): ImportSteps {
  const { workbook, clock, queue, texts, author, openScreen } = usePane();
  const stopper = useRef<AbortController | null>(null);

  const steps = useMemo((): ImportSteps => {
    const report = (step: (signal: AbortSignal) => Promise<void>) => {
      const controller = new AbortController();
      stopper.current = controller;
      step(controller.signal).catch((error: unknown) => {
        dispatch(controller.signal.aborted ? { type: "stopped" } : { type: "failed", error });
      });
    };

    const read = async (count: number, sources: Sources, signal: AbortSignal) => {
      dispatch({ type: "reading", progress: { done: 0, all: count } });
      const { readInBrowser } = await loadReading();
      const all: ImportRead = { articles: [], rejected: [], recordFiles: [] };
      let drawn = -Infinity;
      let done = 0;
      try {
        for await (const source of sources) {
          if (performance.now() - drawn > redrawEvery) {
            dispatch({ type: "reading", progress: { done, all: count } });
            drawn = performance.now();
          }
          await nextFrame();
          if (signal.aborted) break;
          if ("reason" in source) all.rejected.push(source);
          else addTo(all, source, await readInBrowser(source));
          done += 1;
        }
      } finally {
        // What was read before a failure is not read again.
        dispatch({ type: "read", read: all });
        if (all.articles.length > 0) openScreen("review");
      }
    };

    const plan = async (signal: AbortSignal) => {
      const articles = writtenArticles(flow.draft);
      const { proposeImport } = await loadImporting();
      const proposal = await queue.run(() =>
        proposeImport(workbook, articles, clock(), flow.decisions, { signal }),
      );
      dispatch({ type: "planned", plan: proposal.plan });
    };

    const write = (signal: AbortSignal) =>
      queue.run(async () => {
        dispatch({ type: "writing", progress: { done: 0, all: 0 } });
        const { applyImport, proposeImport } = await loadImporting();
        const articles = writtenArticles(flow.draft);
        const proposal = await proposeImport(workbook, articles, clock(), flow.decisions, { signal });
        if (hasNewQuestion(proposal.plan.questions, flow)) {
          dispatch({ type: "planned", plan: proposal.plan });
          return;
        }
        const onProgress = (share: number) =>
          dispatch({ type: "writing", progress: { done: Math.round(share * 100), all: 100 } });
        await applyImport(workbook, proposal, author(), { onProgress, signal });
        dispatch({ type: "written", plan: proposal.plan });
        openScreen("import");
      });

    return {
      readText: (text) =>
        report((signal) => read(1, [{ id: "pasted", name: texts.import.pasted, text }], signal)),
      readFiles: (files) => report((signal) => read(files.length, readEach(files), signal)),
      acceptHeaders: (file) =>
        report(async () => {
          const accepted = file.columns.flatMap(({ proposed }) => proposed.map(({ header }) => header));
          const { readInBrowser } = await loadReading();
          const again = await readInBrowser(file.source, new Set(accepted));
          dispatch({ type: "readAgain", file, read: again });
        }),
      plan: () => report(plan),
      write: () => report(write),
      stop: () => stopper.current?.abort(),
    };
  }, [flow, dispatch, workbook, clock, queue, texts, author, openScreen]);

  // What was read is compared with the workbook at once, so that its questions are asked early.
  const { plan } = steps;
  const isUnplanned =
    flow.order.length > 0 && flow.plan === null && flow.reading === null && flow.error === null;
  const asked = useRef(false);
  useEffect(() => {
    if (isUnplanned && !asked.current) plan();
    asked.current = isUnplanned;
  }, [isUnplanned, plan]);
  return steps;
}

type Sources = Iterable<ArticleSource> | AsyncIterable<ArticleSource | RejectedSource>;

async function* readEach(files: readonly File[]): AsyncIterable<ArticleSource | RejectedSource> {
  const { readFile } = await loadChosenFiles();
  for (const file of files) yield await readFile(file);
}

function addTo(
  all: ImportRead,
  source: ArticleSource,
  { articles, rejected, recordFiles }: ArticlesRead,
): void {
  all.recordFiles.push(
    ...recordFiles.map((file) => ({ ...file, source, firstArticle: all.articles.length })),
  );
  all.articles.push(...articles);
  all.rejected.push(...rejected);
}

/** The workbook may have changed since the questions were shown; what is new must be asked before anything is written. */
function hasNewQuestion(questions: readonly Question[], { plan }: ImportFlow): boolean {
  const asked = new Set(plan?.questions.map((question) => question.id));
  return questions.some((question) => !asked.has(question.id));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
