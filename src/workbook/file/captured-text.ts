// What stands between two places of a text that comes piece by piece.

export class CapturedText {
  private before = "";
  private start = 0;

  /** @param start where it begins in the piece at hand */
  begin(start: number): void {
    this.before = "";
    this.start = start;
  }

  /** Takes the rest of a piece: what is wanted goes on in the next one. */
  goOn(piece: string): void {
    this.before += piece.slice(this.start);
    this.start = 0;
  }

  /** @param end where it ends in the piece at hand */
  upTo(piece: string, end: number): string {
    return this.before + piece.slice(this.start, end);
  }
}
