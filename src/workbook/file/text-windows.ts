// Stretches of a text that comes piece by piece, taken in the order in which they come: the rows of a sheet as they
// stood.

/** From one place of the text to another. */
export interface Stretch {
  start: number;
  end: number;
}

export class TextWindows {
  private readonly pieces: Iterator<string>;
  private piece = "";
  /** Where the piece begins in the text, and how far windows have been taken. */
  private start = 0;
  private at = 0;

  constructor(pieces: Iterable<string>) {
    this.pieces = pieces[Symbol.iterator]();
  }

  /** Whether a place has not been passed yet. */
  isAhead(place: number): boolean {
    return place >= this.at;
  }

  /** The text of a stretch that is ahead. */
  take({ start, end }: Stretch): string {
    this.at = end;
    let text = "";
    while (start + text.length < end) {
      while (this.start + this.piece.length <= start + text.length) this.goOn();
      text += this.piece.slice(start + text.length - this.start, end - this.start);
    }
    return text;
  }

  private goOn(): void {
    const next = this.pieces.next();
    if (next.done === true) throw new Error("a sheet has become shorter than it was");
    this.start += this.piece.length;
    this.piece = next.value;
  }
}
