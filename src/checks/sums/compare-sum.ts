// How parts and their total compare: beyond tolerance (S01), within it (S02), or not worth a word.
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { TwoLanguages } from "../words";
import { sumOf, sumTolerance, type PrintedFigure } from "./sum-tolerance";

/** One column of the parts and of their total. */
export interface Sum {
  total: OutcomeRow;
  key: "amount" | "count";
  parts: PrintedFigure[];
  target: number;
  /** Nothing is left out, so that too little is as wrong as too much. */
  whole: boolean;
  evidence: string | TwoLanguages;
}

export type Verdict = { kind: "mismatch" | "rounding"; added: number } | null;

/**
 * What a sum is worth saying: a mismatch beyond tolerance, rounding within it, nothing where it agrees or claims too little.
 * @param share 금액허용오차
 */
export function compareSum(sum: Sum, share: number): Verdict {
  const tolerance = (parts: readonly PrintedFigure[]) =>
    sumTolerance(parts, sum.target, share, sum.total.approximate !== null);
  const runs = completeRuns(sum, tolerance) ?? [sum.parts];
  const worst = runs.reduce((first, run) => (distance(sum, run) > distance(sum, first) ? run : first));
  const added = addUp(worst);
  if (added === sum.target) return null;
  if (distance(sum, worst) <= tolerance(worst)) return { kind: "rounding", added };
  return added > sum.target || sum.whole ? { kind: "mismatch", added } : null;
}

function addUp(parts: readonly PrintedFigure[]): number {
  return sumOf(parts.map(({ value }) => value));
}

function distance(sum: Sum, parts: readonly PrintedFigure[]): number {
  return Math.abs(addUp(parts) - sum.target);
}

/**
 * The parts cut where each run reaches the total, for two breakdowns by place and by time that follow one another;
 * null unless every run does.
 */
function completeRuns(
  sum: Sum,
  tolerance: (parts: readonly PrintedFigure[]) => number,
): PrintedFigure[][] | null {
  const runs: PrintedFigure[][] = [];
  let run: PrintedFigure[] = [];
  for (const part of sum.parts) {
    run.push(part);
    if (distance(sum, run) > tolerance(run)) continue;
    runs.push(run);
    run = [];
  }
  return run.length === 0 ? runs : null;
}
