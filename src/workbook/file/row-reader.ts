// Reads a sheet's XML tag by tag into rows and cells. Cells are held as fields, not as a tree: a sheet may have millions.
import type { SaxesTagPlain } from "saxes";
import { maxColumns, maxRows } from "../grid";
import { columnIndex } from "./address";
import { CapturedText } from "./captured-text";
import type { SheetCell } from "./cell-xml";
import { KnownCells } from "./known-cells";
import { OwnTexts } from "./own-texts";
import { partParser } from "./part-parser";
import type { ReadingBudget } from "./reading-budget";
import { RowCells } from "./row-cells";
import { nextCell, sheetBytes, sheetText } from "./sheet-bytes";
import type { SheetRow } from "./sheet-part";
import { utf8Length } from "./utf8";

/**
 * Collects rows and cells, and what stands around `<sheetData>`. The parser is given everything but cells that are
 * written as others before them: it stands between two cells then, and goes on behind them.
 */
export class RowReader {
  readonly rows = new Map<number, SheetRow>();
  private readonly parser;
  private readonly texts = new OwnTexts();
  private readonly known = new KnownCells(this.texts);
  /** What the parser was given last, and how many signs before that. */
  private given = "";
  private givenAt = 0;
  private place: "before" | "rows" | "after" = "before";
  private before = "";
  private after = "";
  /** Of the rows so far: a comment or the like may hold what looks like a cell. */
  private hasOnlyTags = true;
  /** Places in the sheet's bytes: of `given`, of what follows it, and where the row began. */
  private givenPlace = 0;
  private nextPlace = 0;
  private rowStart = 0;
  /** How far into `given` is known in both. */
  private measured = { signs: 0, bytes: 0 };
  private row: SheetRow | null = null;
  private rowNumber = -1;
  private column = -1;
  private cell: SheetCell | null = null;
  /** What stands in the cell. */
  private readonly content = new CapturedText();
  /** What stands in the row beside its cells: how many tags of it are open, and its text. */
  private extras = 0;
  private readonly extra = new CapturedText();
  /** The first cell that ended in `given`, and where. */
  private closed: { cell: SheetCell; column: number; end: number } | null = null;
  /** Depth of `<rPh>` (a reading aid for Japanese), whose text is not the cell's. */
  private aside = 0;
  private collecting: "text" | "formula" | null = null;
  /** The cell's fields tell all that stands in it. */
  private isPlain = true;

  constructor(budget: ReadingBudget) {
    this.parser = partParser(() => budget.spendMark(), {
      open: (tag) => this.open(tag),
      close: (tag) => this.close(tag),
      text: (text) => this.collect(text),
    });
  }

  /** @param piece the next bytes of the sheet; each tag that begins in them ends in them */
  read(piece: Uint8Array): void {
    const sheet = sheetBytes(piece);
    let at = 0;
    while (at < piece.length) {
      const next = nextCell(piece, at);
      this.give(sheetText(piece, at, next), next - at);
      at = next;
      if (this.row === null || this.cell !== null || this.extras > 0 || !this.hasOnlyTags) continue;
      // Cells that are known, one after another.
      const place = { row: this.rowNumber + 1, column: this.column + 1 };
      for (;;) {
        const found = this.known.tell(sheet, at, place);
        if (found === null) break;
        this.row.cells.set(found.column, found.cell);
        this.column = found.column;
        place.column = found.column + 1;
        at = found.end;
      }
      this.nextPlace += at - next;
    }
  }

  /**
   * The sheet without its rows.
   * @throws Error where the rows have no end; what stands around them is still to be parsed
   */
  finish(): string {
    if (this.place === "rows") throw new Error("the rows of a sheet have no end");
    return this.place === "before" ? this.before : `${this.before}<sheetData/>${this.after}`;
  }

  /** @param length of the text in bytes */
  private give(text: string, length: number): void {
    const state = this.place;
    if (state === "after") {
      this.after += text;
      return;
    }
    this.givenAt += this.given.length;
    this.givenPlace = this.nextPlace;
    this.nextPlace += length;
    this.given = text;
    this.measured = { signs: 0, bytes: 0 };
    this.closed = null;
    if (state === "rows") this.hasOnlyTags &&= holdsOnlyTags(text);
    this.parser.write(text);
    if (state === "before" && this.place === "before") this.before += text;
    if (this.cell !== null) this.content.goOn(text);
    else if (this.extras > 0) this.extra.goOn(text);
    this.learn();
  }

  private learn(): void {
    const { closed, given } = this;
    if (closed?.cell.source !== null || !this.hasOnlyTags) return;
    if (given.startsWith("<c")) this.known.learn(given.slice(0, closed.end), closed.column, closed.cell);
  }

  /** Where the parser is in what it was given: behind the tag it tells of. */
  private tagEnd(): number {
    return this.parser.position - this.givenAt;
  }

  /** A tag begins in the piece in which it ends, and none holds a `<`. */
  private tagStart(): number {
    return this.given.lastIndexOf("<", this.tagEnd() - 1);
  }

  /** The place in the sheet's bytes of a place in `given`, behind those asked for before. */
  private bytePlace(at: number): number {
    const isPlain = this.given.length === this.nextPlace - this.givenPlace;
    if (isPlain) return this.givenPlace + at;
    const { signs, bytes } = this.measured;
    this.measured = { signs: at, bytes: bytes + utf8Length(this.given.slice(signs, at)) };
    return this.givenPlace + this.measured.bytes;
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    if (this.place === "before" && name === "sheetData") {
      this.before += this.given.slice(0, this.tagStart());
      this.hasOnlyTags = holdsOnlyTags(this.given.slice(this.tagEnd()));
      this.place = "rows";
    }
    if (this.place !== "rows") return;
    if (this.cell !== null) this.openContent(this.cell, name, attributes);
    else if (this.extras > 0) this.extras += 1;
    else if (name === "row") this.openRow(attributes);
    else if (this.row === null) return;
    else if (name === "c") this.openCell(this.row, attributes);
    else this.openExtra();
  }

  private openExtra(): void {
    this.extras = 1;
    this.extra.begin(this.tagStart());
  }

  private openContent(cell: SheetCell, name: string, attributes: Record<string, string>): void {
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

  private openRow({ r, ...attributes }: Record<string, string>): void {
    this.rowNumber = inside(r === undefined ? this.rowNumber + 1 : Number(r) - 1, maxRows);
    this.rowStart = this.bytePlace(this.tagStart());
    if (this.rows.has(this.rowNumber)) throw new Error("a row stands twice in the sheet");
    this.row = { attributes, cells: new RowCells(), extra: "", source: null };
    this.rows.set(this.rowNumber, this.row);
    this.column = -1;
  }

  private openCell(row: SheetRow, { r, s, t, ...more }: Record<string, string>): void {
    const column = r === undefined ? this.column + 1 : columnIndex(r.replace(/\d+$/, ""));
    this.column = inside(column, maxColumns);
    this.cell = {
      style: s === undefined ? 0 : Number(s),
      type: t === undefined ? "n" : this.texts.own(t),
      text: null,
      formula: null,
      source: null,
      more: Object.keys(more).length === 0 ? null : more,
    };
    row.cells.set(this.column, this.cell);
    this.content.begin(this.tagEnd());
    this.isPlain = true;
  }

  private collect(text: string): void {
    if (this.cell === null || this.collecting === null || this.aside > 0) return;
    if (this.collecting === "formula") this.cell.formula = (this.cell.formula ?? "") + text;
    else this.cell.text = (this.cell.text ?? "") + text;
  }

  private close({ name, isSelfClosing }: SaxesTagPlain): void {
    if (this.extras > 0) this.closeExtra();
    else if (name === "f" || name === "v" || name === "t") this.collecting = null;
    else if (name === "rPh") this.aside -= 1;
    else if (name === "c" && this.cell !== null) this.closeCell(this.cell, isSelfClosing);
    else if (name === "row" && this.row !== null) {
      this.row.source = { start: this.rowStart, end: this.bytePlace(this.tagEnd()) };
      this.row.cells.trim();
      this.row = null;
    } else if (name === "sheetData" && this.place === "rows") {
      this.after = this.given.slice(this.tagEnd());
      this.place = "after";
    }
  }

  private closeExtra(): void {
    this.extras -= 1;
    if (this.extras === 0 && this.row !== null)
      this.row.extra += this.texts.own(this.extra.upTo(this.given, this.tagEnd()));
  }

  private closeCell(cell: SheetCell, isSelfClosing: boolean): void {
    cell.text = cell.text && this.texts.own(cell.text);
    cell.formula = cell.formula && this.texts.own(cell.formula);
    if (!isSelfClosing && !this.isPlain)
      cell.source = this.texts.own(this.content.upTo(this.given, this.tagStart()));
    this.closed ??= { cell, column: this.column, end: this.tagEnd() };
    this.cell = null;
  }
}

/** Whether there is no comment, CDATA or instruction in a text. */
function holdsOnlyTags(text: string): boolean {
  return !text.includes("<!") && !text.includes("<?");
}

/** @throws Error for a place that no sheet has */
function inside(place: number, end: number): number {
  if (!Number.isInteger(place) || place < 0 || place >= end)
    throw new Error("a cell stands outside the sheet");
  return place;
}
