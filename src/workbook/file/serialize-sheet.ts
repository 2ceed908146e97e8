// Puts a sheet together again: rows that nobody changed as they stood, the others from their cells.
import { cellRef, formatRange, type Range } from "./address";
import { ByteWriter } from "./byte-writer";
import { cellContent, type SheetCell } from "./cell-xml";
import { worksheetOrder, type SheetPart, type SheetRow } from "./sheet-part";
import { attributesXml, ensureChild, serializeXml } from "./xml";

/** Where the rows stand in the rest of the sheet; no XML holds this sign. */
const rowsHere = "\u0000";

/** The bytes of the part. */
export function serializeSheet(sheet: SheetPart): Uint8Array {
  const { root } = sheet.document;
  const data = ensureChild(root, "sheetData", worksheetOrder);
  setDimension(sheet);
  data.children = [{ raw: rowsHere }];
  const [before = "", after = ""] = serializeXml(sheet.document).split(rowsHere);
  data.children = [];
  const out = new ByteWriter();
  out.text(before);
  for (const number of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const row = sheet.rows.get(number);
    if (row?.source) out.bytes(row.source);
    else if (row !== undefined) out.text(rowXml(number, row));
  }
  out.text(after);
  return out.finish();
}

function rowXml(number: number, row: SheetRow): string {
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  const cells = columns.map((column) => cellXml(number, column, row.cells.get(column)));
  return `<row r="${number + 1}"${attributesXml(row.attributes)}>${cells.join("")}</row>`;
}

function cellXml(row: number, column: number, cell: SheetCell | undefined): string {
  if (cell === undefined) return "";
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const type = cell.type === "n" ? "" : ` t="${cell.type}"`;
  const more = cell.more === null ? "" : attributesXml(cell.more);
  const tag = `<c r="${cellRef(row, column)}"${style}${type}${more}`;
  const content = cellContent(cell);
  return content === "" ? `${tag}/>` : `${tag}>${content}</c>`;
}

function setDimension({ document, rows }: SheetPart): void {
  const used = usedRange(rows);
  if (used === null) return;
  ensureChild(document.root, "dimension", worksheetOrder).attributes.ref = formatRange(used);
}

function usedRange(rows: ReadonlyMap<number, SheetRow>): Range | null {
  let used: Range | null = null;
  for (const [row, { cells }] of rows) {
    for (const column of cells.keys()) {
      used ??= { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    }
  }
  return used;
}
