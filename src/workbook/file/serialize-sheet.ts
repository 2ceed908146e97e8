// Puts a sheet together again, piece by piece: rows that nobody changed as they stood, the others from their cells.
import { formatRange, type Range } from "./address";
import { columnName } from "../grid";
import { ByteWindows } from "./byte-windows";
import { cellContent, type SheetCell } from "./cell-xml";
import { worksheetOrder, type SheetPart, type SheetRow } from "./sheet-part";
import { encodePieces } from "./utf8";
import { attributesXml, ensureChild, serializeXml } from "./xml";

/** Where the rows stand in the rest of the sheet; no XML holds this sign. */
const rowsHere = "\u0000";

/**
 * The bytes of the part, made as they are asked for.
 * @param stood the bytes of the part that the sheet was read from
 */
export function serializeSheet(sheet: SheetPart, stood: Iterable<Uint8Array>): Iterable<Uint8Array> {
  return encodePieces(sheetXml(sheet, new ByteWindows(stood)));
}

function* sheetXml(sheet: SheetPart, stood: ByteWindows): Generator<string | Uint8Array> {
  const { root } = sheet.document;
  const data = ensureChild(root, "sheetData", worksheetOrder);
  setDimension(sheet);
  data.children = [{ raw: rowsHere }];
  const [before = "", after = ""] = serializeXml(sheet.document).split(rowsHere);
  data.children = [];
  yield before;
  const writer = new RowWriter();
  for (const number of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const row = sheet.rows.get(number);
    if (row === undefined) continue;
    // Excel's own files have their rows in order; where another's are not, one that comes too late is made anew.
    if (row.source !== null && stood.isAhead(row.source.start)) yield* stood.take(row.source);
    else yield writer.rowXml(number, row);
  }
  yield after;
}

/** A row from its cells. Most columns have the same cell over and over, whose XML is made once. */
class RowWriter {
  private readonly last: { cell: SheetCell; xml: string }[] = [];

  rowXml(row: number, { attributes, cells, extra }: SheetRow): string {
    const number = String(row + 1);
    let xml = `<row r="${number}"${attributesXml(attributes)}>`;
    for (const [column, cell] of cells) {
      xml += `<c r="${columnName(column)}${number}"${this.xmlOf(column, cell)}`;
    }
    return `${xml}${extra}</row>`;
  }

  private xmlOf(column: number, cell: SheetCell): string {
    const last = this.last[column];
    if (last?.cell === cell) return last.xml;
    const xml = xmlBehindAddress(cell);
    this.last[column] = { cell, xml };
    return xml;
  }
}

function xmlBehindAddress(cell: SheetCell): string {
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const type = cell.type === "n" ? "" : ` t="${cell.type}"`;
  const more = cell.more === null ? "" : attributesXml(cell.more);
  const content = cellContent(cell);
  return content === "" ? `${style}${type}${more}/>` : `${style}${type}${more}>${content}</c>`;
}

function setDimension({ document, rows }: SheetPart): void {
  const used = usedRange(rows);
  if (used === null) return;
  ensureChild(document.root, "dimension", worksheetOrder).attributes.ref = formatRange(used);
}

function usedRange(rows: ReadonlyMap<number, SheetRow>): Range | null {
  let used: Range | null = null;
  for (const [row, { cells }] of rows) {
    const columns = cells.columns();
    const left = columns[0];
    const right = columns.at(-1);
    if (left === undefined || right === undefined) continue;
    used ??= { top: row, left, bottom: row, right };
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, left);
    used.right = Math.max(used.right, right);
  }
  return used;
}
