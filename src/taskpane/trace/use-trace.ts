// What the selected cell is made of, kept up to date while the screen can be seen. The tables are read once and again
// only after somebody has changed them (`reading`).
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { tracedTables } from "../../tasks/trace-figure";
import type { WorkbookError } from "../../workbook/workbook-error";
import type { ShownRow, ShownTrace, TraceOrder } from "../background/trace-work";
import { expectWorkbookError } from "../expect-workbook-error";
import { usePane } from "../pane-context";

export interface TracedCell {
  /** Tells this trace from others. */
  turn: number;
  order: TraceOrder;
  trace: ShownTrace;
  /** Whether it takes the place of one whose further rows could not follow any more. */
  isAnew: boolean;
}

export type TraceState =
  | { phase: "no_view" }
  | { phase: "reading" }
  | { phase: "traced"; traced: TracedCell }
  | { phase: "failed"; error: WorkbookError };

export interface Tracing {
  state: TraceState;
  /**
   * The next rows of a figure of the cell; null where the workbook has changed since: it is traced anew instead.
   * @param from how many there are already
   */
  more: (traced: TracedCell, figure: number, from: number) => Promise<readonly ShownRow[] | null>;
}

/** @param screen nothing is read while it is hidden */
export function useTrace(screen: RefObject<HTMLElement | null>): Tracing {
  const { work, view, onWritten, queue, clock } = usePane();
  const [state, setState] = useState<TraceState>({ phase: view === null ? "no_view" : "reading" });
  const reading = useRef(0);
  /** Of several cells selected in a row only the last is shown. */
  const newest = useRef(0);

  const follow = useCallback(
    async (isAnew = false) => {
      const isHidden = screen.current?.closest("[hidden]") !== null;
      if (view === null || isHidden) return;
      const turn = (newest.current += 1);
      try {
        const cell = await view.selectedCell();
        await queue.run(async () => {
          if (turn !== newest.current) return;
          const order = { cell, clock: clock(), reading: reading.current };
          const trace = await work.trace(order);
          if (turn === newest.current) setState({ phase: "traced", traced: { turn, order, trace, isAnew } });
        });
      } catch (error) {
        if (turn !== newest.current) return;
        setState(() => ({ phase: "failed", error: expectWorkbookError(error) }));
      }
    },
    [view, screen, queue, work, clock],
  );

  const more: Tracing["more"] = async ({ order }, figure, from) => {
    const rows = await queue.run(async () =>
      order.reading === reading.current ? work.tracedRows({ ...order, figure, from }) : null,
    );
    if (rows === null) await follow(true);
    return rows;
  };

  useEffect(() => {
    if (view === null) return;
    const readAnew = () => {
      reading.current += 1;
    };
    const stops = [
      view.onSelection(() => void follow()),
      view.onTableChange(tracedTables, readAnew),
      onWritten(readAnew),
      onShown(screen.current, () => void follow()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [view, onWritten, screen, follow]);

  return { state, more };
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
