// Takes a sheet's XML apart in one pass. Cells are held as fields, not as a tree: a sheet may have a million of them.
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnIndex } from "./address";
import { BytePlaces } from "./byte-places";
import type { SheetCell } from "./cell-xml";
import { OwnTexts } from "./own-texts";
import type { SheetPart, SheetRow } from "./sheet-part";
import { decodeUtf8, utf8Decoder } from "./utf8";
import { parseXml } from "./xml";

/** Bytes decoded at a time: a sheet may have 100 MB, and is never in memory as one text. */
const pieceLength = 1 << 18;
const lessThan = 0x3c;

/**
 * @param bytes of the part, UTF-8; rows that nobody changes are windows into them
 * @throws Error if the text is not UTF-8 or not well-formed XML
 */
export function parseSheet(bytes: Uint8Array): SheetPart {
  const reader = new RowReader(bytes);
  const { start, end } = reader.read();
  const rest =
    start < 0
      ? decodeUtf8(bytes)
      : `${decodeUtf8(bytes.subarray(0, start))}<sheetData/>${decodeUtf8(bytes.subarray(end))}`;
  return { document: parseXml(rest), rows: reader.rows };
}

/** Collects rows and cells, and where `<sheetData>` starts and ends. All places are in bytes. */
class RowReader {
  readonly rows = new Map<number, SheetRow>();
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly texts = new OwnTexts();
  private readonly places: BytePlaces;
  private start = -1;
  private end = -1;
  private row: SheetRow | null = null;
  private rowNumber = -1;
  private rowStart = 0;
  private column = -1;
  private cell: SheetCell | null = null;
  private cellStart = 0;
  /** Depth of `<rPh>` (a reading aid for Japanese), whose text is not the cell's. */
  private aside = 0;
  private collecting: "text" | "formula" | null = null;
  /** The cell's fields tell all that stands in it. */
  private isPlain = true;

  constructor(private readonly bytes: Uint8Array) {
    this.places = new BytePlaces(bytes);
  }

  read(): { start: number; end: number } {
    this.parser.on("opentag", (tag) => this.open(tag));
    this.parser.on("closetag", (tag) => this.close(tag));
    this.parser.on("text", (text) => this.collect(text));
    this.parser.on("cdata", (text) => this.collect(text));
    const decoder = utf8Decoder();
    for (let at = 0; at < this.bytes.length; at += pieceLength)
      this.feed(decoder.decode(this.bytes.subarray(at, at + pieceLength), { stream: true }));
    this.feed(decoder.decode());
    this.parser.close();
    return { start: this.start, end: this.end };
  }

  private feed(piece: string): void {
    this.places.follow(piece);
    this.parser.write(piece);
  }

  private tagEnd(): number {
    return this.places.of(this.parser.position);
  }

  /** No attribute holds a `<`. */
  private tagStart(): number {
    return this.bytes.lastIndexOf(lessThan, this.tagEnd() - 1);
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    if (name === "sheetData") this.start = this.tagStart();
    if (this.start < 0 || this.end >= 0) return;
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
    this.rowStart = this.tagStart();
    this.row = { attributes, cells: new Map(), source: null };
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
    this.cellStart = this.tagEnd();
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
    else if (name === "c" && this.cell !== null) {
      this.cell.text = this.cell.text && this.texts.own(this.cell.text);
      this.cell.formula = this.cell.formula && this.texts.own(this.cell.formula);
      if (!isSelfClosing && !this.isPlain)
        this.cell.source = this.texts.own(decodeUtf8(this.bytes.subarray(this.cellStart, this.tagStart())));
      this.cell = null;
    } else if (name === "row" && this.row !== null) {
      this.row.source = this.bytes.subarray(this.rowStart, this.tagEnd());
      this.row = null;
    } else if (name === "sheetData") this.end = this.tagEnd();
  }
}
