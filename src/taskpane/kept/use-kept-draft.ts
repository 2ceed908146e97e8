// Keeps the import under review on this PC while it changes, and brings it back when the pane opens again.
import { useEffect, useState, type Dispatch } from "react";
import type { ImportEvent, ImportFlow } from "../import/import-flow";
import { usePane } from "../pane-context";

/** Milliseconds of rest after a change, so that quick typing is kept once. */
const rest = 400;

/**
 * @returns false while something is under review that would be lost with the pane
 */
export function useKeptDraft(flow: ImportFlow, dispatch: Dispatch<ImportEvent>): boolean {
  const { drafts } = usePane();
  const [isRead, setRead] = useState(false);
  const [isKept, setKept] = useState(true);

  useEffect(() => {
    let isCurrent = true;
    void drafts.read().then((kept) => {
      if (!isCurrent) return;
      if (kept !== null) dispatch({ type: "restored", kept });
      setRead(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [drafts, dispatch]);

  const { pasted, rejected, recordFiles, draft, order, decisions } = flow;
  useEffect(() => {
    if (!isRead) return;
    const isEmpty = pasted === "" && draft.articles.length === 0;
    const keep = () => {
      void drafts
        .write(isEmpty ? null : { pasted, rejected, recordFiles, draft, order, decisions })
        .then((kept) => setKept(kept || isEmpty));
    };
    // What was written or discarded is forgotten at once, so that it does not come back.
    const timer = setTimeout(keep, isEmpty ? 0 : rest);
    // A pane that is closed right after a change does not wait.
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keep);
    };
  }, [drafts, isRead, pasted, rejected, recordFiles, draft, order, decisions]);
  return isKept;
}
