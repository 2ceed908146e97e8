// What the selected cell is made of, kept up to date while the screen can be seen. The tables are read once and again
// only after somebody has changed them.
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { traceable, tracedTables, type TraceableReport } from "../../tasks/trace-figure";
import type { Trace } from "../../summary/trace/trace-figure";
import type { SelectedCell } from "../../workbook/workbook-view";
import type { WorkbookError } from "../../workbook/workbook-error";
import { expectWorkbookError } from "../expect-workbook-error";
import { usePane } from "../pane-context";

export interface TracedCell {
  cell: SelectedCell;
  trace: Trace;
  report: TraceableReport;
}

export type TraceState =
  | { phase: "no_view" }
  | { phase: "reading" }
  | { phase: "traced"; traced: TracedCell }
  | { phase: "failed"; error: WorkbookError };

/** @param screen nothing is read while it is hidden */
export function useTrace(screen: RefObject<HTMLElement | null>): TraceState {
  const { work, view, queue, clock } = usePane();
  const [state, setState] = useState<TraceState>({ phase: view === null ? "no_view" : "reading" });
  const report = useRef<Promise<TraceableReport> | null>(null);
  /** Of several cells selected in a row only the last is shown. */
  const newest = useRef(0);

  const follow = useCallback(async () => {
    const isHidden = screen.current?.closest("[hidden]") !== null;
    if (view === null || isHidden) return;
    const turn = (newest.current += 1);
    try {
      const cell = await view.selectedCell();
      report.current ??= queue.run(async () => traceable(await work.calculated(clock())));
      const opened = await report.current;
      const traced = { cell, trace: opened.trace(cell), report: opened };
      if (turn === newest.current) setState({ phase: "traced", traced });
    } catch (error) {
      report.current = null;
      setState(() => ({ phase: "failed", error: expectWorkbookError(error) }));
    }
  }, [view, screen, queue, work, clock]);

  useEffect(() => {
    if (view === null) return;
    const stops = [
      view.onSelection(() => void follow()),
      view.onTableChange(tracedTables, () => {
        report.current = null;
      }),
      onShown(screen.current, () => void follow()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [view, screen, follow]);

  return state;
}

/** Calls the listener when an element comes into sight, as it does when its tab is opened. */
function onShown(element: HTMLElement | null, listener: () => void): () => void {
  if (element === null) return () => undefined;
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) listener();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
