// Where a place in a text stands in the bytes it is decoded from. The text comes piece by piece and is walked once.

const byteOrderMark = [0xef, 0xbb, 0xbf];

export class BytePlaces {
  private piece = "";
  /** Places in the whole text: of the piece's beginning, and how far it has been walked. */
  private pieceStart = 0;
  private at = 0;
  private place: number;

  /** @param bytes UTF-8; a byte order mark in front is not in the text */
  constructor(bytes: Uint8Array) {
    this.place = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
  }

  /** Goes on to the next piece of the text. */
  follow(piece: string): void {
    this.of(this.pieceStart + this.piece.length);
    this.pieceStart += this.piece.length;
    this.piece = piece;
  }

  /** @param position in the text, up to the end of the last piece and never before one that was asked for */
  of(position: number): number {
    for (; this.at < position; this.at += 1)
      this.place += bytesOf(this.piece.charCodeAt(this.at - this.pieceStart));
    return this.place;
  }
}

/** Of one UTF-16 unit; the two of a surrogate pair make four bytes. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}
