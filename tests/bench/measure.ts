// What a benchmark says: medians with their spread, and what they are compared with, measured in the same run, because
// absolute times differ from machine to machine.
import { performance } from "node:perf_hooks";

/** One line of the table of measures. */
export interface Measure {
  /** What was done, e.g. "extract 400 articles of 2 KB". */
  what: string;
  /** How much was done at a time, e.g. "10,000 outcomes"; lines of the same `what` show the growth. */
  size?: string;
  unit: "ms" | "kB" | "MB" | "/s" | "count";
  median: number;
  /** Smallest and largest of the runs. */
  spread?: [number, number];
  /** The same work done another way in the same run, and how many times as much this took. */
  ratio?: { to: string; times: number };
  /** The figure that was asked for, in words, e.g. "≥ 500 /s". */
  asked?: string;
}

/** A file `<name>.bench.ts` in this folder exports one of these as its default. */
export type Benchmark = () => Promise<Measure[]> | Measure[];

/** Median, smallest and largest of several runs, in milliseconds. */
export interface Timing {
  median: number;
  spread: [number, number];
}

/**
 * Times some work after one run that does not count.
 * @param runs how often it is timed
 * @example
 * await timed(() => JSON.stringify(rows), 5); // { median: 12.1, spread: [11.8, 14.0] }
 */
export function timed(work: () => unknown, runs = 5): Promise<Timing> {
  return timedBy(() => performance.now(), work, runs);
}

/**
 * Processor time of some work after one run that does not count.
 * @param runs how often it is timed
 * @example
 * await timedOnCore(() => texts.map(extract), 5); // { median: 820, spread: [790, 860] }
 */
export function timedOnCore(work: () => unknown, runs = 5): Promise<Timing> {
  return timedBy(processorTime, work, runs);
}

/** Milliseconds of user and system time of this process, which other work on the machine does not lengthen. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timedBy(clock: () => number, work: () => unknown, runs: number): Promise<Timing> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begin = clock();
    await work();
    times.push(clock() - begin);
  }
  return timingOf(times);
}

/**
 * Times two ways of the same work in turn, so that both meet the same moods of the machine.
 * @returns both timings, and how many times as long the first took (median of the pairs)
 */
export async function timedBeside(
  work: () => unknown,
  peer: () => unknown,
  runs = 5,
): Promise<{ work: Timing; peer: Timing; times: number }> {
  await work();
  await peer();
  const pairs: [number, number][] = [];
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    await work();
    const middle = performance.now();
    await peer();
    pairs.push([middle - begin, performance.now() - middle]);
  }
  return {
    work: timingOf(pairs.map(([own]) => own)),
    peer: timingOf(pairs.map(([, other]) => other)),
    times: timingOf(pairs.map(([own, other]) => own / other)).median,
  };
}

/** @param times of several runs, milliseconds */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), spread: [at(0), at(sorted.length - 1)] };
}

/**
 * How many times as long the larger of two sizes takes, line by line: whatever both tell the time of.
 * @param size from what to what, e.g. "10,000 to 100,000 outcomes", ten times as much
 */
export function growthOf(small: readonly Measure[], large: readonly Measure[], size: string): Measure[] {
  return small.flatMap(({ what, unit, median }): Measure[] => {
    const more = large.find((one) => one.what === what);
    if (unit !== "ms" || more === undefined) return [];
    return [{ what: `${what}: growth`, size, unit: "count", median: more.median / median, asked: "< 12" }];
  });
}

/** The most memory that this process has held at a time, MB. Each benchmark file runs in a process of its own. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
