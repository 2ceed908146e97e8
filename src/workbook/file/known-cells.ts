// Most cells of a sheet are written just as the one above them, up to their value: the same signs, the same formula.
// Such a cell is told by comparing bytes, which is many times faster than taking its XML apart; every other cell goes to
// the XML parser, and what that makes of it is learnt for the cells below.
import { BytePattern } from "./byte-pattern";
import type { SheetCell } from "./cell-xml";
import { copyText, type OwnTexts } from "./own-texts";
import { isCellAt, sheetText, type SheetBytes } from "./sheet-bytes";

/** Ways of one column that are learnt. Where formulas name cells each has its own way: there is nothing to learn. */
const mostWays = 12;

/** Values of one way that are remembered; in a column of ids each is another, and those that come again come soon. */
const mostValues = 4096;

/** How each cell starts, and what follows where its address comes first, as in the files of nearly all programs. */
const cellStart = "<c";
const beforeAddress = new BytePattern(' r="');
const quote = '"'.charCodeAt(0);
const tagStart = "<".charCodeAt(0);

/** What stands before a value, and what follows it. */
const valueStarts = ["<v>", "<t>", '<t xml:space="preserve">'];
const valueEnds = ["</v></c>", "</t></is></c>"];

/** Signs of a value that stand for others or that XML forbids: the parser deals with them. */
const special = /[^\t\n\u0020-\uFFFD]|&|]]>/;

/** One way in which cells of a column are written. */
interface Way {
  /** From behind the cell's address up to its value, or to the cell's end where it has none. */
  head: BytePattern;
  /** From the value's end to the cell's end; null for cells without a value. */
  tail: BytePattern | null;
  /** Both as text: what tells ways apart. */
  written: string;
  /** The cell without its value. */
  cell: SheetCell;
  /** Cells by their value as written: no cell is ever changed, so that equal ones may be one. */
  byValue: Map<string, SheetCell>;
}

/** A cell that was told, and where the XML goes on behind it. */
interface KnownCell {
  column: number;
  cell: SheetCell;
  end: number;
}

/** Where a cell stands. */
export interface Place {
  /** From 1. */
  row: number;
  /** From 0. */
  column: number;
}

export class KnownCells {
  private readonly ways: Way[][] = [];

  constructor(private readonly texts: OwnTexts) {}

  /**
   * The cell that starts at a place; null where it is written in a way not seen in its column yet.
   * @param next the row that the XML parser is in, and the column of a cell without an address
   */
  tell(sheet: SheetBytes, at: number, next: Place): KnownCell | null {
    const { bytes, view } = sheet;
    if (!isCellAt(bytes, at)) return null;
    let { column } = next;
    let from = at + cellStart.length;
    if (beforeAddress.isAt(view, from)) {
      const address = readAddress(bytes, from + beforeAddress.length);
      if (address.row !== next.row) return null;
      ({ column, end: from } = address);
    }
    for (const way of this.ways[column] ?? []) {
      if (!way.head.isAt(view, from)) continue;
      const start = from + way.head.length;
      if (way.tail === null) return { column, cell: way.cell, end: start };
      const end = bytes.indexOf(tagStart, start);
      if (end < 0 || !way.tail.isAt(view, end)) continue;
      const cell = cellOf(way, sheetText(bytes, start, end));
      return cell && { column, cell, end: end + way.tail.length };
    }
    return null;
  }

  /**
   * Remembers how a cell is written.
   * @param xml the cell from its `<` to its `>`
   * @param cell what the parser made of it; its fields tell all that stands in it
   */
  learn(xml: string, column: number, cell: SheetCell): void {
    const hasAddress = xml.startsWith('<c r="');
    if (!hasAddress && /\sr\s*=/.test(xml)) return;
    const from = hasAddress ? xml.indexOf('"', '<c r="'.length) + 1 : cellStart.length;
    if (cell.text === null) {
      this.addWay(column, xml.slice(from), null, cell);
      return;
    }
    const tail = valueEnds.find((end) => xml.endsWith(end));
    if (tail === undefined) return;
    const end = xml.length - tail.length;
    const start = xml.indexOf(">", xml.lastIndexOf("<", end - 1)) + 1;
    const head = xml.slice(from, start);
    if (!valueStarts.some((tag) => head.endsWith(tag))) return;
    const way = this.addWay(column, head, tail, cell);
    if (way !== undefined) remember(way, copyText(xml.slice(start, end)), cell);
  }

  /** The way as it is known, or as it is now; undefined where there are too many. */
  private addWay(column: number, head: string, tail: string | null, cell: SheetCell): Way | undefined {
    const ways = (this.ways[column] ??= []);
    const written = head + (tail ?? "");
    const known = ways.find((way) => way.written === written);
    if (known !== undefined) return known;
    if (ways.length === mostWays) return undefined;
    const way = {
      head: new BytePattern(head),
      tail: tail === null ? null : new BytePattern(tail),
      written: this.texts.own(written),
      cell,
      byValue: new Map(),
    };
    ways.push(way);
    return way;
  }
}

/** Null where the value has signs that the parser must read. */
function cellOf(way: Way, text: string): SheetCell | null {
  const known = way.byValue.get(text);
  if (known !== undefined) return known;
  if (special.test(text)) return null;
  const made = { ...way.cell, text };
  remember(way, text, made);
  return made;
}

function remember({ byValue }: Way, text: string, cell: SheetCell): void {
  if (byValue.size >= mostValues) byValue.clear();
  byValue.set(text, cell);
}

/** The address that starts at a place, and where the XML goes on behind its quotation mark; row -1 for what is none. */
function readAddress(bytes: Uint8Array, at: number): Place & { end: number } {
  let column = 0;
  let row = 0;
  let end = at;
  for (let code = bytes[end] ?? 0; code >= 65 && code <= 90; code = bytes[end] ?? 0) {
    column = column * 26 + code - 64;
    end += 1;
  }
  for (let code = bytes[end] ?? 0; code >= 48 && code <= 57; code = bytes[end] ?? 0) {
    row = row * 10 + code - 48;
    end += 1;
  }
  return { row: bytes[end] === quote ? row : -1, column: column - 1, end: end + 1 };
}
