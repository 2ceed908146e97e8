// The import's steps over the tasks. Reading yields to the browser between files, so that the pane shows progress
// and stays usable with a thousand of them.
import type { Dispatch } from "react";
import { applyImport, proposeImport } from "../../tasks/import-articles";
import { readSource, type ArticlesRead, type ArticleSource } from "../../tasks/read-articles";
import { usePane } from "../pane-context";
import { browserReaders } from "./browser-readers";
import type { ImportEvent, ImportState } from "./import-state";

export interface ImportSteps {
  read: (sources: ArticleSource[]) => Promise<void>;
  write: () => Promise<void>;
}

export function useImport(state: ImportState, dispatch: Dispatch<ImportEvent>): ImportSteps {
  const { workbook, clock } = usePane();

  const read = async (sources: ArticleSource[]) => {
    const all: ArticlesRead = { articles: [], rejected: [], recordFiles: [] };
    for (const [index, source] of sources.entries()) {
      dispatch({ type: "reading", done: index, all: sources.length });
      await nextFrame();
      const { articles, rejected, recordFiles } = await readSource(source, browserReaders);
      all.articles.push(...articles);
      all.rejected.push(...rejected);
      all.recordFiles.push(...recordFiles);
    }
    dispatch({ type: "read", read: all });
  };

  const write = async () => {
    if (state.phase !== "review") return;
    const articles = state.articles.filter((_, index) => !state.leftOut.has(index));
    dispatch({ type: "writing" });
    try {
      const now = clock();
      const proposal = await proposeImport(workbook, articles, now);
      const changed = await applyImport(workbook, proposal, { clock: now, user: null });
      dispatch({ type: "written", articles: articles.length, changed });
    } catch (error) {
      dispatch({ type: "failed", error });
    }
  };

  return { read, write };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
