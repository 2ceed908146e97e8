// Stretches cut out of bytes that come piece by piece, taken in the order in which they come: the rows of a sheet as
// they stood.

/** From one place of the bytes to another. */
export interface Stretch {
  start: number;
  end: number;
}

export class ByteWindows {
  private readonly pieces: Iterator<Uint8Array>;
  private piece: Uint8Array = new Uint8Array();
  /** Where the piece begins among the bytes, and how far windows have been taken. */
  private start = 0;
  private at = 0;

  constructor(pieces: Iterable<Uint8Array>) {
    this.pieces = pieces[Symbol.iterator]();
  }

  /** Whether a place has not been passed yet. */
  isAhead(place: number): boolean {
    return place >= this.at;
  }

  /** The bytes of a stretch that is ahead, one after another. */
  *take({ start, end }: Stretch): Generator<Uint8Array> {
    this.at = end;
    for (let at = start; at < end;) {
      while (this.start + this.piece.length <= at) this.goOn();
      const taken = this.piece.subarray(at - this.start, end - this.start);
      yield taken;
      at += taken.length;
    }
  }

  private goOn(): void {
    const next = this.pieces.next();
    if (next.done === true) throw new Error("a sheet has become shorter than it was");
    this.start += this.piece.length;
    this.piece = next.value;
  }
}
