// Most cells of a sheet are written just as the one above them, up to their value: the same signs, the same formula.
// Such a cell is told by comparing, which is many times faster than taking its XML apart; every other cell goes to the
// XML parser, and what that makes of it is learnt for the cells below.
import type { SheetCell } from "./cell-xml";
import { copyText, type OwnTexts } from "./own-texts";

/** How each cell starts that may be known. */
export const cellStart = '<c r="';

/** Ways of one column that are learnt. Where formulas name cells each has its own way: there is nothing to learn. */
const mostWays = 12;

/** What stands before a value, and what follows it. */
const valueStarts = ["<v>", "<t>", '<t xml:space="preserve">'];
const valueEnds = ["</v></c>", "</t></is></c>"];

/** Signs of a value that stand for others or that XML forbids: the parser deals with them. */
const special = /[^\t\n\u0020-\uFFFD]|&|]]>/;

/** One way in which cells of a column are written. */
interface Way {
  /** From behind the cell's address up to its value, or to the cell's end where it has none. */
  head: string;
  /** From the value's end to the cell's end; null for cells without a value. */
  tail: string | null;
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

export class KnownCells {
  private readonly ways: Way[][] = [];

  constructor(private readonly texts: OwnTexts) {}

  /**
   * The cell that starts at a place; null where it is written in a way not seen in its column yet.
   * @param row number of the row that the XML parser is in, from 1
   */
  tell(text: string, at: number, row: string): KnownCell | null {
    const address = at + cellStart.length;
    const { column, end } = readColumn(text, address);
    const ways = this.ways[column];
    if (ways === undefined || !text.startsWith(row, end) || text[end + row.length] !== '"') return null;
    const from = end + row.length + 1;
    for (const way of ways) {
      const start = from + way.head.length;
      // Engines compare texts of one length many signs at a time, and `startsWith` one by one.
      if (text.slice(from, start) !== way.head) continue;
      if (way.tail === null) return { column, cell: way.cell, end: start };
      const valueEnd = text.indexOf("<", start);
      if (valueEnd < 0 || !text.startsWith(way.tail, valueEnd)) continue;
      const cell = this.cellOf(way, text.slice(start, valueEnd));
      return cell && { column, cell, end: valueEnd + way.tail.length };
    }
    return null;
  }

  /**
   * Remembers how a cell is written.
   * @param xml the cell from its `<` to its `>`
   * @param cell what the parser made of it; its fields tell all that stands in it
   */
  learn(xml: string, column: number, cell: SheetCell): void {
    const from = xml.indexOf('"', cellStart.length) + 1;
    const ways = (this.ways[column] ??= []);
    if (cell.text === null) {
      addWay(ways, { head: this.texts.own(xml.slice(from)), tail: null, cell, byValue: new Map() });
      return;
    }
    const tail = valueEnds.find((end) => xml.endsWith(end));
    if (tail === undefined) return;
    const end = xml.length - tail.length;
    const start = xml.indexOf(">", xml.lastIndexOf("<", end - 1)) + 1;
    const head = xml.slice(from, start);
    if (!valueStarts.some((tag) => head.endsWith(tag))) return;
    const way = addWay(ways, { head: this.texts.own(head), tail, cell, byValue: new Map() });
    way?.byValue.set(copyText(xml.slice(start, end)), cell);
  }

  /** Null where the value has signs that the parser must read. */
  private cellOf(way: Way, written: string): SheetCell | null {
    const known = way.byValue.get(written);
    if (known !== undefined) return known;
    if (special.test(written)) return null;
    const text = copyText(written);
    const cell = { ...way.cell, text };
    way.byValue.set(text, cell);
    return cell;
  }
}

/** The way as it is known, or as it is now; undefined where there are too many. */
function addWay(ways: Way[], way: Way): Way | undefined {
  const known = ways.find(({ head, tail }) => head === way.head && tail === way.tail);
  if (known !== undefined) return known;
  if (ways.length === mostWays) return undefined;
  ways.push(way);
  return way;
}

/** Column from 0 of the address that starts at a place, and where its letters end. */
function readColumn(text: string, at: number): { column: number; end: number } {
  let column = 0;
  let end = at;
  for (let code = text.charCodeAt(end); code >= 65 && code <= 90; code = text.charCodeAt(end)) {
    column = column * 26 + code - 64;
    end += 1;
  }
  return { column: column - 1, end };
}
