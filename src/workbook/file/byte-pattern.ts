// Bytes that are met over and over in a sheet. They are compared four at a time: three quarters of a sheet's bytes are
// the same formulas in every row, and to make a text of them first takes longer than all the rest of reading them.

export class BytePattern {
  readonly length: number;
  private readonly fours: Int32Array;
  /** What follows the last four. */
  private readonly rest: Uint8Array;

  /** @example new BytePattern("<v>").length // 3 */
  constructor(text: string) {
    const bytes = new TextEncoder().encode(text);
    const view = new DataView(bytes.buffer);
    this.length = bytes.length;
    this.fours = Int32Array.from({ length: bytes.length >> 2 }, (_, index) =>
      view.getInt32(index << 2, true),
    );
    this.rest = bytes.subarray(this.fours.length << 2);
  }

  /** Whether the bytes stand at a place. */
  isAt(view: DataView, at: number): boolean {
    if (at + this.length > view.byteLength) return false;
    const { fours, rest } = this;
    for (let index = 0; index < fours.length; index += 1) {
      if (view.getInt32(at + (index << 2), true) !== fours[index]) return false;
    }
    const end = at + (fours.length << 2);
    for (let index = 0; index < rest.length; index += 1) {
      if (view.getUint8(end + index) !== rest[index]) return false;
    }
    return true;
  }
}
