// Bytes of a part put together piece by piece, so that a sheet is never in memory as one long text beside them.

/** Letters that are gathered before they are encoded: encoding each cell by itself takes longer. */
const gathered = 1 << 16;
const encoder = new TextEncoder();

export class ByteWriter {
  private readonly pieces: Uint8Array[] = [];
  private pending = "";

  text(text: string): void {
    this.pending += text;
    if (this.pending.length >= gathered) this.encodePending();
  }

  bytes(bytes: Uint8Array): void {
    this.encodePending();
    this.pieces.push(bytes);
  }

  finish(): Uint8Array {
    this.encodePending();
    return joined(this.pieces);
  }

  private encodePending(): void {
    if (this.pending === "") return;
    this.pieces.push(encoder.encode(this.pending));
    this.pending = "";
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
