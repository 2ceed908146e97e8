// Reads a sheet's XML tag by tag into rows and their cells.
import type { SaxesTagPlain } from "saxes";
import { maxColumns, maxRows } from "../grid";
import { columnIndex } from "./address";
import { CapturedText } from "./captured-text";
import { CellReader } from "./cell-reader";
import type { SheetCell } from "./cell-xml";
import { GivenText } from "./given-text";
import { KnownCells } from "./known-cells";
import { OwnTexts } from "./own-texts";
import { partParser } from "./part-parser";
import type { ReadingBudget } from "./reading-budget";
import { RowCells } from "./row-cells";
import { nextCell, sheetBytes, sheetText } from "./sheet-bytes";
import type { SheetRow } from "./sheet-part";
import { attributesXml } from "./xml";

/**
 * Collects rows and cells, and what stands around `<sheetData>`. The parser is given everything but cells that are
 * written as others before them: it stands between two cells then, and goes on behind them.
 */
export class RowReader {
  readonly rows = new Map<number, SheetRow>();
  private readonly parser;
  private readonly given: GivenText;
  private readonly texts = new OwnTexts();
  private readonly known = new KnownCells(this.texts);
  private readonly cells = new CellReader(this.texts);
  private place: "before" | "rows" | "after" = "before";
  private before = "";
  private after = "";
  /** Of the rows so far: a comment or the like may hold what looks like a cell. */
  private hasOnlyTags = true;
  /** Where the row began in the sheet's bytes. */
  private rowStart = 0;
  private row: SheetRow | null = null;
  /** Attributes of rows by how they are written. */
  private readonly looks = new Map<string, SheetRow["attributes"]>();
  private rowNumber = -1;
  private column = -1;
  /** What stands in the row beside its cells: how many tags of it are open, and its text. */
  private extras = 0;
  private readonly extra = new CapturedText();
  /** The first cell that ended in `given`, and where. */
  private closed: { cell: SheetCell; column: number; end: number } | null = null;

  constructor(budget: ReadingBudget) {
    this.parser = partParser(() => budget.spendMark(), {
      open: (tag) => this.open(tag),
      close: (tag) => this.close(tag),
      text: (text) => this.cells.collect(text),
    });
    this.given = new GivenText(this.parser);
  }

  /** @param piece the next bytes of the sheet; each tag that begins in them ends in them */
  read(piece: Uint8Array): void {
    const sheet = sheetBytes(piece);
    let at = 0;
    while (at < piece.length) {
      const next = nextCell(piece, at);
      this.give(sheetText(piece, at, next), next - at);
      at = next;
      if (this.row === null || this.cells.cell !== null || this.extras > 0 || !this.hasOnlyTags) continue;
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
      this.given.skip(at - next);
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
    this.given.goOn(text, length);
    this.closed = null;
    if (state === "rows") this.hasOnlyTags &&= holdsOnlyTags(text);
    this.parser.write(text);
    if (state === "before" && this.place === "before") this.before += text;
    if (this.cells.cell !== null) this.cells.goOn(text);
    else if (this.extras > 0) this.extra.goOn(text);
    this.learn();
  }

  private learn(): void {
    const { closed } = this;
    const { text } = this.given;
    if (closed?.cell.source !== null || !this.hasOnlyTags) return;
    if (text.startsWith("<c")) this.known.learn(text.slice(0, closed.end), closed.column, closed.cell);
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    if (this.place === "before" && name === "sheetData") {
      this.before += this.given.text.slice(0, this.given.tagStart());
      this.hasOnlyTags = holdsOnlyTags(this.given.text.slice(this.given.tagEnd()));
      this.place = "rows";
    }
    if (this.place !== "rows") return;
    const { cell } = this.cells;
    if (cell !== null) this.cells.openContent(cell, name, attributes);
    else if (this.extras > 0) this.extras += 1;
    else if (name === "row") this.openRow(attributes);
    else if (this.row === null) return;
    else if (name === "c") this.openCell(this.row, attributes);
    else this.openExtra();
  }

  private openExtra(): void {
    this.extras = 1;
    this.extra.begin(this.given.tagStart());
  }

  private openRow({ r, ...attributes }: Record<string, string>): void {
    this.rowNumber = inside(r === undefined ? this.rowNumber + 1 : Number(r) - 1, maxRows);
    this.rowStart = this.given.bytePlace(this.given.tagStart());
    if (this.rows.has(this.rowNumber)) throw new Error("a row stands twice in the sheet");
    this.row = { attributes: this.lookOf(attributes), cells: new RowCells(), extra: "", source: null };
    this.rows.set(this.rowNumber, this.row);
    this.column = -1;
  }

  /** The attributes of the first row that had the same: objects of their own take as much as the cells. */
  private lookOf(attributes: SheetRow["attributes"]): SheetRow["attributes"] {
    const written = attributesXml(attributes);
    const known = this.looks.get(written) ?? attributes;
    this.looks.set(written, known);
    return known;
  }

  private openCell(row: SheetRow, { r, ...attributes }: Record<string, string>): void {
    const column = r === undefined ? this.column + 1 : columnIndex(r.replace(/\d+$/, ""));
    this.column = inside(column, maxColumns);
    row.cells.set(this.column, this.cells.open(attributes, this.given.tagEnd()));
  }

  private close({ name, isSelfClosing }: SaxesTagPlain): void {
    const { cell } = this.cells;
    if (this.extras > 0) this.closeExtra();
    else if (name === "c" && cell !== null) this.closeCell(cell, isSelfClosing);
    else if (cell !== null) this.cells.closeContent(name);
    else if (name === "row" && this.row !== null) {
      this.row.source = { start: this.rowStart, end: this.given.bytePlace(this.given.tagEnd()) };
      this.row.cells.trim();
      this.row = null;
    } else if (name === "sheetData" && this.place === "rows") {
      this.after = this.given.text.slice(this.given.tagEnd());
      this.place = "after";
    }
  }

  private closeExtra(): void {
    this.extras -= 1;
    if (this.extras === 0 && this.row !== null)
      this.row.extra += this.texts.own(this.extra.upTo(this.given.text, this.given.tagEnd()));
  }

  private closeCell(cell: SheetCell, isSelfClosing: boolean): void {
    this.cells.close(cell, this.given.text, isSelfClosing ? null : this.given.tagStart());
    this.closed ??= { cell, column: this.column, end: this.given.tagEnd() };
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
