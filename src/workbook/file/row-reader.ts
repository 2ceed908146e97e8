// Reads a sheet's XML tag by tag into rows and cells. Cells are held as fields, not as a tree: a sheet may have millions.
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnIndex } from "./address";
import type { SheetCell } from "./cell-xml";
import { cellStart, KnownCells } from "./known-cells";
import { OwnTexts } from "./own-texts";
import { RowCells } from "./row-cells";
import type { SheetRow } from "./sheet-part";

/**
 * Collects rows and cells, and what stands around `<sheetData>`. The parser is given everything but cells that are
 * written as others before them: it stands between two cells then, and goes on behind them.
 */
export class RowReader {
  readonly rows = new Map<number, SheetRow>();
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
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
  /** Places in the sheet's text: of `given`, and where the row began. */
  private givenPlace = 0;
  private rowStart = 0;
  private row: SheetRow | null = null;
  private rowNumber = -1;
  private column = -1;
  private cell: SheetCell | null = null;
  /** Where what stands in the cell begins in `given`, and what earlier pieces had of it. */
  private contentStart = 0;
  private content = "";
  /** The first cell that ended in `given`, and where. */
  private closed: { cell: SheetCell; column: number; end: number } | null = null;
  /** Depth of `<rPh>` (a reading aid for Japanese), whose text is not the cell's. */
  private aside = 0;
  private collecting: "text" | "formula" | null = null;
  /** The cell's fields tell all that stands in it. */
  private isPlain = true;

  constructor() {
    this.parser.on("opentag", (tag) => this.open(tag));
    this.parser.on("closetag", (tag) => this.close(tag));
    this.parser.on("text", (text) => this.collect(text));
    this.parser.on("cdata", (text) => this.collect(text));
  }

  /** @param text the next piece of the sheet; it ends with a tag */
  read(text: string): void {
    let at = 0;
    while (at < text.length) {
      const next = nextCell(text, at);
      this.give(text.slice(at, next));
      at = this.readKnown(text, next);
      this.givenPlace += at - next;
    }
  }

  /** The sheet without its rows. */
  finish(): string {
    this.parser.close();
    return this.place === "before" ? this.before : `${this.before}<sheetData/>${this.after}`;
  }

  /** Takes the cells that are known, one after another. */
  private readKnown(text: string, from: number): number {
    if (this.row === null || this.cell !== null || !this.hasOnlyTags) return from;
    const number = String(this.rowNumber + 1);
    let at = from;
    for (;;) {
      const found = text.startsWith(cellStart, at) ? this.known.tell(text, at, number) : null;
      if (found === null) return at;
      this.column = found.column;
      this.row.cells.set(found.column, found.cell);
      at = found.end;
    }
  }

  private give(text: string): void {
    const state = this.place;
    this.givenAt += this.given.length;
    this.givenPlace += this.given.length;
    this.given = text;
    this.closed = null;
    if (state === "rows") this.hasOnlyTags &&= holdsOnlyTags(text);
    this.parser.write(text);
    if (state === "before" && this.place === "before") this.before += text;
    if (state === "after") this.after += text;
    if (this.cell !== null) {
      this.content += text.slice(this.contentStart);
      this.contentStart = 0;
    }
    this.learn();
  }

  private learn(): void {
    const { closed, given } = this;
    if (closed?.cell.source !== null || !this.hasOnlyTags) return;
    if (given.startsWith(cellStart)) this.known.learn(given.slice(0, closed.end), closed.column, closed.cell);
  }

  /** Where the parser is in what it was given: behind the tag it tells of. */
  private tagEnd(): number {
    return this.parser.position - this.givenAt;
  }

  /** No attribute holds a `<`. */
  private tagStart(): number {
    return this.given.lastIndexOf("<", this.tagEnd() - 1);
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    if (this.place === "before" && name === "sheetData") {
      this.before += this.given.slice(0, this.tagStart());
      this.hasOnlyTags = holdsOnlyTags(this.given.slice(this.tagEnd()));
      this.place = "rows";
    }
    if (this.place !== "rows") return;
    if (name === "row") this.openRow(attributes);
    else if (name === "c" && this.row !== null) this.openCell(attributes);
    else if (this.cell !== null) this.openContent(this.cell, name, attributes);
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
    this.rowNumber = r === undefined ? this.rowNumber + 1 : Number(r) - 1;
    this.rowStart = this.givenPlace + this.tagStart();
    this.row = { attributes, cells: new RowCells(), source: null };
    this.rows.set(this.rowNumber, this.row);
    this.column = -1;
  }

  private openCell(attributes: Record<string, string>): void {
    const { r, s, t, ...more } = attributes;
    this.column = r === undefined ? this.column + 1 : columnIndex(r.replace(/\d+$/, ""));
    this.cell = {
      style: s === undefined ? 0 : Number(s),
      type: t === undefined ? "n" : this.texts.own(t),
      text: null,
      formula: null,
      source: null,
      more: Object.keys(more).length === 0 ? null : more,
    };
    this.row?.cells.set(this.column, this.cell);
    this.contentStart = this.tagEnd();
    this.content = "";
    this.isPlain = true;
  }

  private collect(text: string): void {
    if (this.cell === null || this.collecting === null || this.aside > 0) return;
    if (this.collecting === "formula") this.cell.formula = (this.cell.formula ?? "") + text;
    else this.cell.text = (this.cell.text ?? "") + text;
  }

  private close({ name, isSelfClosing }: SaxesTagPlain): void {
    if (name === "f" || name === "v" || name === "t") this.collecting = null;
    else if (name === "rPh") this.aside -= 1;
    else if (name === "c" && this.cell !== null) this.closeCell(this.cell, isSelfClosing);
    else if (name === "row" && this.row !== null) {
      this.row.source = { start: this.rowStart, end: this.givenPlace + this.tagEnd() };
      this.row = null;
    } else if (name === "sheetData" && this.place === "rows") {
      this.after = this.given.slice(this.tagEnd());
      this.place = "after";
    }
  }

  private closeCell(cell: SheetCell, isSelfClosing: boolean): void {
    cell.text = cell.text && this.texts.own(cell.text);
    cell.formula = cell.formula && this.texts.own(cell.formula);
    if (!isSelfClosing && !this.isPlain)
      cell.source = this.texts.own(this.content + this.given.slice(this.contentStart, this.tagStart()));
    this.closed ??= { cell, column: this.column, end: this.tagEnd() };
    this.cell = null;
  }
}

/** Whether there is no comment, CDATA or instruction in a text. */
function holdsOnlyTags(text: string): boolean {
  return !text.includes("<!") && !text.includes("<?");
}

/** Where the next cell after a place begins, or the text's end. */
function nextCell(text: string, from: number): number {
  const next = text.indexOf(cellStart, from + 1);
  return next < 0 ? text.length : next;
}
