// Reads one cell after another from its tags and texts into fields: a sheet may have millions, too many for a tree.
import { CapturedText } from "./captured-text";
import type { SheetCell } from "./cell-xml";
import type { OwnTexts } from "./own-texts";

export class CellReader {
  /** The cell that is open. */
  cell: SheetCell | null = null;
  /** What stands in it. */
  private readonly content = new CapturedText();
  /** Depth of `<rPh>` (a reading aid for Japanese), whose text is not the cell's. */
  private aside = 0;
  private collecting: "text" | "formula" | null = null;
  /** The cell's fields tell all that stands in it. */
  private isPlain = true;

  constructor(private readonly texts: OwnTexts) {}

  /**
   * Begins a cell.
   * @param attributes of its tag, without the address
   * @param end of its tag in the piece at hand
   */
  open({ s, t, ...more }: Record<string, string>, end: number): SheetCell {
    const cell: SheetCell = {
      style: s === undefined ? 0 : Number(s),
      type: t === undefined ? "n" : this.texts.own(t),
      text: null,
      formula: null,
      source: null,
      more: Object.keys(more).length === 0 ? null : more,
    };
    this.cell = cell;
    this.content.begin(end);
    this.isPlain = true;
    return cell;
  }

  openContent(cell: SheetCell, name: string, attributes: Record<string, string>): void {
    if (name === "f") {
      this.collecting = "formula";
      this.isPlain &&= cell.text === null && Object.keys(attributes).length === 0;
      cell.formula = "";
    } else if (name === "v" || name === "t") {
      this.collecting = "text";
      this.isPlain &&= cell.text === null;
      cell.text ??= "";
    } else {
      this.isPlain &&= name === "is";
      if (name === "rPh") this.aside += 1;
    }
  }

  closeContent(name: string): void {
    if (name === "f" || name === "v" || name === "t") this.collecting = null;
    else if (name === "rPh") this.aside -= 1;
  }

  collect(text: string): void {
    if (this.cell === null || this.collecting === null || this.aside > 0) return;
    if (this.collecting === "formula") this.cell.formula = (this.cell.formula ?? "") + text;
    else this.cell.text = (this.cell.text ?? "") + text;
  }

  /** Takes the rest of a piece that ends inside the cell. */
  goOn(piece: string): void {
    this.content.goOn(piece);
  }

  /** @param start of the cell's closing tag in the piece at hand; null where its only tag closes itself */
  close(cell: SheetCell, piece: string, start: number | null): void {
    cell.text = cell.text && this.texts.own(cell.text);
    cell.formula = cell.formula && this.texts.own(cell.formula);
    if (start !== null && !this.isPlain) cell.source = this.texts.own(this.content.upTo(piece, start));
    this.cell = null;
  }
}
