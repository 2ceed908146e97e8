// Values over stretches of one line (the rows of a column, the columns of a sheet). A format put on a whole
// column is one run instead of a million cells, which keeps 100,000-row tables cheap.

export interface Run<T> {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly value: T;
}

export class RunList<T> {
  private runs: Run<T>[] = [];

  all(): readonly Run<T>[] {
    return this.runs;
  }

  get(index: number): T | undefined {
    const run = this.runs[this.firstEndingAfter(index)];
    return run && run.start <= index ? run.value : undefined;
  }

  /** Sets [start, end) to a value, or clears it with undefined. */
  set(start: number, end: number, value: T | undefined): void {
    const from = this.firstEndingAfter(start);
    let to = from;
    const kept: Run<T>[] = [];
    for (let run = this.runs[to]; run && run.start < end; run = this.runs[++to]) {
      if (run.start < start) kept.push({ ...run, end: start });
      if (run.end > end) kept.push({ ...run, start: end });
    }
    if (value !== undefined) {
      const at = kept[0] && kept[0].end <= start ? 1 : 0;
      kept.splice(at, 0, { start, end, value });
    }
    this.runs.splice(from, to - from, ...kept);
    this.joinAround(from, from + kept.length);
  }

  /** The runs within [start, end), cut to it. */
  within(start: number, end: number): Run<T>[] {
    const found: Run<T>[] = [];
    for (let i = this.firstEndingAfter(start); i < this.runs.length; i++) {
      const run = this.runs[i];
      if (!run || run.start >= end) break;
      found.push({ start: Math.max(run.start, start), end: Math.min(run.end, end), value: run.value });
    }
    return found;
  }

  /** Makes room at `at`; the new places take the value of the place before them, as Excel's inserted cells do. */
  insert(at: number, count: number, limit: number): void {
    const moved: Run<T>[] = [];
    for (const run of this.runs) {
      const start = run.start >= at ? run.start + count : run.start;
      const end = Math.min(limit, run.end >= at ? run.end + count : run.end);
      if (start < end) moved.push({ start, end, value: run.value });
    }
    this.runs = moved;
  }

  delete(at: number, count: number): void {
    const moved: Run<T>[] = [];
    const place = (index: number) => (index <= at ? index : Math.max(at, index - count));
    for (const run of this.runs) {
      const start = place(run.start);
      const end = place(run.end);
      if (start < end) moved.push({ start, end, value: run.value });
    }
    this.runs = moved;
    this.joinAround(0, moved.length);
  }

  private firstEndingAfter(index: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.end ?? 0) > index) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Joins neighbours of equal value, so that writing row by row does not grow the list. */
  private joinAround(from: number, to: number): void {
    for (let i = Math.min(to, this.runs.length - 1); i >= Math.max(1, from); i--) {
      const before = this.runs[i - 1];
      const run = this.runs[i];
      if (!before || !run) continue;
      if (before.end === run.start && before.value === run.value) {
        this.runs.splice(i - 1, 2, { start: before.start, end: run.end, value: run.value });
      }
    }
  }
}
