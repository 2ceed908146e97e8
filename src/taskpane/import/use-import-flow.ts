// The import's steps: the heavy part is done in the background, the pane shows how far it is and stays usable with a
// thousand files.
import { useEffect, useMemo, useRef, type Dispatch } from "react";
import type { Author } from "../../tasks/import-articles";
import type { TaskQueue } from "../../tasks/task-queue";
import type { ReadOrder, SourceRead, WriteOrder } from "../background/import-work";
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
  const { work, clock, queue, texts, author, openScreen } = usePane();
  const stopper = useRef<AbortController | null>(null);

  const steps = useMemo((): ImportSteps => {
    const report = (step: (signal: AbortSignal) => Promise<void>) => {
      const controller = new AbortController();
      stopper.current = controller;
      step(controller.signal).catch((error: unknown) => {
        dispatch(controller.signal.aborted ? { type: "stopped" } : { type: "failed", error });
      });
    };

    const read = async (sources: ReadOrder["sources"], signal: AbortSignal) => {
      const all = { done: 0, all: sources.length };
      dispatch({ type: "reading", progress: { ...all } });
      const read: ImportRead = { articles: [], rejected: [], recordFiles: [] };
      let drawn = performance.now();
      const onRead = (one: SourceRead) => {
        addTo(read, one);
        all.done += 1;
        if (performance.now() - drawn < redrawEvery) return;
        dispatch({ type: "reading", progress: { ...all } });
        drawn = performance.now();
      };
      try {
        await work.read({ sources }, onRead, { signal });
      } finally {
        // What was read before a failure is not read again.
        dispatch({ type: "read", read });
        if (read.articles.length > 0) openScreen("review");
      }
    };

    // No button stops it: whoever stops means what is read or written beside it.
    const plan = async () => {
      const { draft, decisions } = flow;
      const articles = writtenArticles(draft);
      const plan = await queue.run(() => work.propose({ articles, decisions, clock: clock() }));
      dispatch({ type: "planned", plan });
    };

    const write = (signal: AbortSignal) => {
      // At once, also while another task is at the workbook: the button can be pressed only once.
      dispatch({ type: "writing", progress: { done: 0, all: 0 } });
      return inTurn(queue, signal, async () => {
        const onProgress = (share: number) =>
          dispatch({ type: "writing", progress: { done: Math.round(share * 100), all: 100 } });
        const { isWritten, plan } = await work.write(writeOrder(flow, author()), { onProgress, signal });
        if (!isWritten) {
          dispatch({ type: "stopped" });
          dispatch({ type: "planned", plan });
          return;
        }
        dispatch({ type: "written", plan });
        openScreen("import");
      });
    };

    return {
      readText: (text) =>
        report((signal) => read([{ id: "pasted", name: texts.import.pasted, text }], signal)),
      readFiles: (files) => report((signal) => read(files, signal)),
      acceptHeaders: (file) =>
        report(async (signal) => {
          const headers = file.columns.flatMap(({ proposed }) => proposed.map(({ header }) => header));
          const order = { sources: [file.source], accepted: new Set(headers) };
          dispatch({ type: "reading", progress: { done: 0, all: 1 } });
          const again: SourceRead[] = [];
          await work.read(order, (read) => void again.push(read), { signal });
          const [read] = again;
          dispatch(
            read === undefined || signal.aborted ? { type: "stopped" } : { type: "readAgain", file, read },
          );
        }),
      plan: () => void plan().catch((error: unknown) => dispatch({ type: "failed", error })),
      write: () => report(write),
      stop: () => stopper.current?.abort(),
    };
  }, [flow, dispatch, work, clock, queue, texts, author, openScreen]);

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

/** A task in its turn; one that is stopped while it waits ends at once. */
function inTurn(queue: TaskQueue, signal: AbortSignal, task: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop);
    const begin = async () => {
      signal.removeEventListener("abort", stop);
      if (!signal.aborted) await task();
    };
    queue.run(begin).then(resolve, reject);
  });
}

function addTo(all: ImportRead, { articles, rejected, recordFiles }: SourceRead): void {
  const firstArticle = all.articles.length;
  all.recordFiles.push(...recordFiles.map((file) => ({ ...file, firstArticle })));
  all.articles.push(...articles);
  all.rejected.push(...rejected);
}

/** The workbook may have changed since the questions were shown; what is new must be asked before anything is written. */
function writeOrder({ draft, decisions, plan }: ImportFlow, author: Author): WriteOrder {
  const asked = new Set(plan?.questions.map((question) => question.id));
  return { articles: writtenArticles(draft), decisions, author, asked };
}
