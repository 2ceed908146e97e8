// 근거 beside the pane (see `openBackground`). The rows of a large workbook stay where they were read: the pane gets what a
// figure is made of, the largest rows first and the others when they are asked for.
import type { Cell } from "../../records/cell";
import type { Figure, Part } from "../../summary/trace/made-of";
import type { EvidenceBook, Quote, RowEvidence } from "../../summary/trace/row-evidence";
import type { Trace } from "../../summary/trace/trace-figure";
import type { Clock } from "../../tasks/clock";
import type { TaskWorkbook } from "../../tasks/task-workbook";
import { openForTracing, type TraceableReport } from "../../tasks/trace-figure";
import type { SelectedCell } from "../../workbook/workbook-view";
import type { WorkOptions } from "./import-work";
import { keepReading } from "./kept-reading";

export interface TraceOrder {
  cell: SelectedCell;
  clock: Clock;
  /** Another one after somebody has changed the workbook: what was read before is worthless then. */
  reading: number;
}

export interface RowsOrder extends TraceOrder {
  /** Index among the figures of the cell's trace. */
  figure: number;
  /** How many of its rows are there already. */
  from: number;
}

/** A row of a figure, as `RowEvidence` names it, with the first sentence that proves it. */
export interface ShownRow extends Part, Pick<RowEvidence, "title" | "details" | "place"> {
  proof: ShownProof | null;
}

export interface ShownProof {
  quote: Quote;
  articleTitle: string | null;
  /** The article; null where 원문 does not have it. */
  text: string | null;
}

export interface ShownFigure extends Pick<Figure, "label" | "value"> {
  /** How many rows it has. */
  count: number;
  /** The first of them, by size. */
  rows: readonly ShownRow[];
}

/** See `Trace`. */
export type ShownTrace =
  | { kind: "figure"; agrees: boolean; figures: readonly ShownFigure[] }
  | { kind: "composed"; figures: readonly ShownFigure[] }
  | Exclude<Trace, { kind: "figure" } | { kind: "composed" }>;

export interface TraceWork {
  /** What a cell is made of. The workbook is read by the first trace of a reading. */
  trace: (order: TraceOrder, options?: WorkOptions) => Promise<ShownTrace>;
  /**
   * The next rows of one of its figures.
   * @returns null where the rows of that reading are not there any more: others would not follow on the first ones
   */
  tracedRows: (order: RowsOrder, options?: WorkOptions) => Promise<ShownRow[] | null>;
}

/** Rows that are told at a time. */
export const rowsAtATime = 30;

/** The work over a workbook. */
export function createTraceWork(workbook: TaskWorkbook): TraceWork {
  const kept = keepReading<TraceableReport>();
  return {
    async trace(order) {
      const { reading, clock } = order;
      const { trace, evidence } = await kept.of(reading, () => openForTracing(workbook, clock));
      const traced = trace(order.cell);
      if (traced.kind !== "figure" && traced.kind !== "composed") return traced;
      const figures = figuresOf(traced).map(({ label, value, parts }) => ({
        label,
        value,
        count: parts.length,
        rows: showRows(parts, 0, evidence),
      }));
      return traced.kind === "figure"
        ? { kind: "figure", agrees: traced.agrees, figures }
        : { kind: "composed", figures };
    },
    tracedRows({ reading, cell, figure: place, from }) {
      const report = kept.known(reading);
      const figure = report === null ? undefined : figuresOf(report.trace(cell))[place];
      if (report === null || figure === undefined) return Promise.resolve(null);
      return Promise.resolve(showRows(figure.parts, from, report.evidence));
    },
  };
}

function figuresOf(trace: Trace): readonly Figure[] {
  if (trace.kind === "figure") return [{ label: trace.label, value: trace.total, parts: trace.parts }];
  return trace.kind === "composed" ? trace.figures : [];
}

function showRows(parts: readonly Part[], from: number, evidence: EvidenceBook): ShownRow[] {
  const bySize = [...parts].sort((a, b) => sizeOf(b.value) - sizeOf(a.value));
  return bySize.slice(from, from + rowsAtATime).map((part) => {
    const { title, details, place, quotes } = evidence.of(part);
    const [quote] = quotes;
    return { ...part, title, details, place, proof: quote === undefined ? null : proofOf(quote, evidence) };
  });
}

function proofOf(quote: Quote, { articleTitle, articleText }: EvidenceBook): ShownProof {
  const { articleId } = quote;
  return { quote, articleTitle: articleTitle(articleId), text: articleText(articleId) };
}

function sizeOf(value: Cell): number {
  return typeof value === "number" ? Math.abs(value) : 0;
}
