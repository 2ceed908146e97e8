// A text that was made from another one by leaving out and replacing pieces, with the way back. Kept as runs of
// unchanged stretches, so an article costs a few dozen numbers, and a position is found by binary search.

/** A text and where each of its positions stood in the text it was made from. */
export interface MappedText {
  text: string;
  /**
   * Original position of the unit at `position`; for the end of the text, the position behind its last unit. The end
   * of a quote maps best as `toOriginal(end - 1) + 1`, since the unit at `end` may come from far behind.
   */
  toOriginal: (position: number) => number;
}

interface Run {
  /** Where the run starts in the new text, and where it stood before. */
  at: number;
  from: number;
}

function lastRunAt(runs: readonly Run[], position: number): Run {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return runs[low] ?? { at: 0, from: 0 };
}

/** Collects the pieces of a new text in order; `append("진주", 7)` says that the piece stood at 7. */
export class MappedTextBuilder {
  readonly #pieces: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;

  /** Adds a piece that stood at `from`; a replaced piece must be as long as what a reader would count there. */
  append(piece: string, from: number): void {
    if (piece === "") return;
    const last = this.#runs.at(-1);
    if (last === undefined || last.from + (this.#length - last.at) !== from) {
      this.#runs.push({ at: this.#length, from });
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  build(): MappedText {
    const runs = this.#runs;
    return {
      text: this.#pieces.join(""),
      toOriginal: (position) => {
        const run = lastRunAt(runs, position);
        return run.from + (position - run.at);
      },
    };
  }
}
