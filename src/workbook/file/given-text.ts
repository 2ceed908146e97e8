// What the XML parser was given last, and where it is in it: in the text, and in the bytes of the sheet, by which rows are
// found again when the sheet is written.
import { utf8Length } from "./utf8";

export class GivenText {
  text = "";
  /** Signs that were given before. */
  private signsBefore = 0;
  /** Places in the sheet's bytes: of the text, and of what follows it. */
  private place = 0;
  private nextPlace = 0;
  /** How far into the text is known in both. */
  private measured = { signs: 0, bytes: 0 };

  constructor(private readonly parser: { readonly position: number }) {}

  /** @param length of the text in bytes */
  goOn(text: string, length: number): void {
    this.signsBefore += this.text.length;
    this.place = this.nextPlace;
    this.nextPlace += length;
    this.text = text;
    this.measured = { signs: 0, bytes: 0 };
  }

  /** Bytes of the sheet that the parser is not given. */
  skip(bytes: number): void {
    this.nextPlace += bytes;
  }

  /** Where the parser is in the text: behind the tag it tells of. */
  tagEnd(): number {
    return this.parser.position - this.signsBefore;
  }

  /** A tag begins in the piece in which it ends, and none holds a `<`. */
  tagStart(): number {
    return this.text.lastIndexOf("<", this.tagEnd() - 1);
  }

  /** The place in the sheet's bytes of a place in the text, behind those asked for before. */
  bytePlace(at: number): number {
    const isPlain = this.text.length === this.nextPlace - this.place;
    if (isPlain) return this.place + at;
    const { signs, bytes } = this.measured;
    this.measured = { signs: at, bytes: bytes + utf8Length(this.text.slice(signs, at)) };
    return this.place + this.measured.bytes;
  }
}
