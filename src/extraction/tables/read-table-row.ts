// The rows of a table: which lines are rows under its columns, and what each says of its firm, its buyer and its place in
// the table.
import type { Column } from "./column-units";
import type { FirmName } from "../text/firm-name";
import { stripLegalForm } from "../words/name-phrase";
import type { Span } from "../text/span";
import type { Cell, Line } from "./table-lines";
import type { TableRow } from "../text/table-row";

/** A line of a table, with what its row says; `columns` is empty for headers. */
export interface TableLine extends Span {
  row: TableRow;
  cells: readonly Cell[];
  columns: readonly Column[];
}

const totalLabel = /^(?:총\s?)?(?:계|합\s?계|소\s?계|총\s?계|총\s?합계|전\s?체|총|total)$/i;
const figureCell = /^(?:약\s?|US\$|\$)?[\d,]+(?:\.\d+)?/;
/** "1. 가온전자": the number of a row. */
const numbering = /^(?:\d{1,2}[.)]|[①-⑳])\s?/;
const emptyCell = /^[-–—·]?$/;

/** Cells under their columns; a row of fewer cells lacks labels in front, one of more has blanks in its label. */
function alignCells(cells: readonly Cell[], columns: readonly Column[]): (Cell | null)[] {
  const missing = columns.length - cells.length;
  if (missing >= 0) return columns.map((_, index) => cells[index - missing] ?? null);
  const [first] = cells;
  const last = cells[-missing];
  if (first === undefined || last === undefined) return [];
  const label = cells.slice(0, 1 - missing).map(({ text }) => text);
  return [{ text: label.join(" "), start: first.start, end: last.end }, ...cells.slice(1 - missing)];
}

/**
 * Whether a line is a row under these columns: figures and blanks where they belong, and at least one figure.
 * @param spaced whether blanks separate the cells, so that a label of several words looks like several cells
 */
export function isRow({ cells }: Line, columns: readonly Column[], spaced: boolean): boolean {
  if (cells.length < 2 || cells.length > columns.length + (spaced ? 2 : 0)) return false;
  const aligned = alignCells(cells, columns);
  const figures = aligned.filter((_, index) => columns[index]?.kind !== null);
  return (
    figures.some((cell) => cell !== null && figureCell.test(cell.text)) &&
    figures.every((cell) => cell === null || figureCell.test(cell.text) || emptyCell.test(cell.text))
  );
}

function nameIn(
  aligned: readonly (Cell | null)[],
  columns: readonly Column[],
  names: Column["names"],
): Cell | null {
  const at = columns.findIndex((column) => column.names === names);
  const cell = aligned[at] ?? null;
  return cell === null || emptyCell.test(cell.text) || figureCell.test(cell.text) ? null : cell;
}

function toLabel({ text, start, end }: Cell): FirmName {
  const number = numbering.exec(text)?.[0].length ?? 0;
  return { name: text.slice(number), start: start + number, end };
}

function toName(cell: Cell | null): FirmName | null {
  if (cell === null || totalLabel.test(cell.text)) return null;
  const name = stripLegalForm(cell.text.replace(/\([^)]*[시군구도]\)$/, "").replace(numbering, "")).trim();
  const start = cell.start + Math.max(cell.text.indexOf(name), 0);
  return name.length < 2 ? null : { name, start, end: start + name.length };
}

function readFirmCount(aligned: readonly (Cell | null)[], columns: readonly Column[]): TableRow["firmCount"] {
  const at = columns.findIndex(({ names }) => names === "firmCount" || names === "firm");
  const cell = aligned[at] ?? null;
  const number = /^(\d[\d,]*)\s?(?:여\s?)?(?:개?\s?(?:사|업체|기업|곳))?$/.exec(cell?.text ?? "")?.[1];
  if (cell === null || number === undefined) return null;
  return { value: Number(number.replaceAll(",", "")), start: cell.start, end: cell.end };
}

/** What a row says, its cells under their columns. */
export function toLine(line: Line, columns: readonly Column[], table: number): TableLine {
  const aligned = alignCells(line.cells, columns);
  const first = aligned.find((cell, index) => cell !== null && columns[index]?.kind === null) ?? null;
  const label = first?.text ?? "";
  const row: TableRow = {
    table,
    role: totalLabel.test(label.replace(/\s/g, "")) ? "total" : "item",
    label: first === null ? null : toLabel(first),
    firm: toName(nameIn(aligned, columns, "firm")),
    party: toName(nameIn(aligned, columns, "buyer")),
    firmCount: readFirmCount(aligned, columns),
  };
  const cells = aligned.map((cell) => cell ?? { text: "", start: line.start, end: line.start });
  return { start: line.start, end: line.end, row, cells, columns };
}

/** A header or caption of a table. */
export function headerLine({ start, end }: Span, table: number): TableLine {
  const row: TableRow = { table, role: "header", label: null, firm: null, party: null, firmCount: null };
  return { start, end, row, cells: [], columns: [] };
}
