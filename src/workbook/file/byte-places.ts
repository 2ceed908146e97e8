// Where a place in a text stands in the bytes it was decoded from. The text is walked once, from its beginning on.

const byteOrderMark = [0xef, 0xbb, 0xbf];

export class BytePlaces {
  private at = 0;
  private place: number;

  /** @param bytes UTF-8; a byte order mark in front is not in the text */
  constructor(
    private readonly text: string,
    bytes: Uint8Array,
  ) {
    this.place = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
  }

  /** @param position in the text, never before one that was asked for */
  of(position: number): number {
    for (; this.at < position; this.at += 1) this.place += bytesOf(this.text.charCodeAt(this.at));
    return this.place;
  }
}

/** Of one UTF-16 unit; the two of a surrogate pair make four bytes. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}
