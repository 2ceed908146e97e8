// What every summary sheet has around its table: title, header band, unit, group headings, footnotes, and the room
// below for charts. One A4 page, as Korean report tables are printed, or one page wide where rows come by the hundred.
import type { CellStyle, PlannedCell, PlannedTable, SheetPlan } from "../workbook/plan";
import { textWidth } from "../workbook/text-width";
import type { LiveText } from "./live-text";

/** A heading over neighbouring columns of the table; columns count from the table's first. */
export interface ColumnGroup {
  name: string;
  column: number;
  columns: number;
}

export interface SummaryFrame {
  title: string | LiveText;
  band: readonly LiveText[];
  unit: LiveText;
  groups: readonly ColumnGroup[];
  table: PlannedTable;
  footnotes: readonly LiveText[];
  /** Has as many rows as the report has deals: printed on as many pages as it takes, headers on each. */
  isLong: boolean;
}

type FramedParts = Pick<SheetPlan, "cells" | "rowHeights" | "merges" | "frozen" | "showGridlines" | "print">;

const titleStyle: CellStyle = { bold: true, size: 20, align: "center" };
/** Points: the band's text, and the default font that column widths are measured in. */
const [bandSize, defaultSize] = [10, 11];
const bandStyle: CellStyle = { size: bandSize, wrap: true };
const groupStyle: CellStyle = { bold: true, fill: "D9D9D9", align: "center", bottom: "thin" };
const noteStyle: CellStyle = { size: 10 };

/** Lines of the header band; the table's place rests on it, so every summary has as many. */
const bandLines = 3;
const firstBandRow = 1;
/** Sheet row of the band's last line. */
export const lastBandRow = firstBandRow + bandLines - 1;
const unitRow = lastBandRow + 1;
const groupRow = unitRow + 1;

/** Sheet row of the table's headers, on every summary sheet. */
export const tableRow = groupRow + 1;

/** The first sheet row below a table with this many rows, its totals row and so many footnotes. */
export function rowBelow(rows: number, footnoteCount: number): number {
  return firstNoteRow(rows) + footnoteCount;
}

function firstNoteRow(rows: number): number {
  return tableRow + rows + 2;
}

/** The cells around a table and how the sheet looks. */
export function frameTable(frame: SummaryFrame): FramedParts {
  const { band, unit, table, footnotes } = frame;
  const noteRow = firstNoteRow(table.rows.length);
  return {
    cells: [
      titleCell(frame.title),
      ...band.map((text, line) => textCell(text, firstBandRow + line, bandStyle)),
      textCell(unit, unitRow, { ...noteStyle, align: "right" }),
      ...groupCells(frame),
      ...footnotes.map((text, line) => textCell(text, noteRow + line, noteStyle)),
    ],
    rowHeights: rowHeights(frame),
    merges: merges(frame, noteRow),
    frozen: { rows: tableRow + 1, columns: 1 },
    showGridlines: false,
    print: {
      orientation: "landscape",
      fitWidth: 1,
      margin: 10,
      ...(frame.isLong ? { fitHeight: 0, titleRows: [groupRow, tableRow] } : { fitHeight: 1 }),
    },
  };
}

function titleCell(title: string | LiveText): PlannedCell {
  return typeof title === "string"
    ? { row: 0, column: 0, value: title, style: titleStyle }
    : textCell(title, 0, titleStyle);
}

function textCell(text: LiveText, row: number, style: CellStyle): PlannedCell {
  return { row, column: 0, value: text.value, formula: `=${text.formula}`, style };
}

/** A heading stands in the first cell of its group, which is merged over the rest. */
function groupCells({ groups, table }: SummaryFrame): PlannedCell[] {
  return table.columns.map((_, column) => ({
    row: groupRow,
    column,
    value: groups.find((group) => group.column === column)?.name ?? null,
    style: groupStyle,
  }));
}

function merges(
  { groups, table, footnotes }: SummaryFrame,
  noteRow: number,
): NonNullable<SheetPlan["merges"]> {
  const bandAndUnit = Array.from({ length: bandLines + 1 }, (_, line) => firstBandRow + line);
  const wholeRows = [0, ...bandAndUnit, ...footnotes.map((_, line) => noteRow + line)];
  const wide = groups.filter((group) => group.columns > 1);
  return [
    ...wholeRows.map((row) => ({ row, column: 0, rows: 1, columns: table.columns.length })),
    ...wide.map(({ column, columns }) => ({ row: groupRow, column, rows: 1, columns })),
  ];
}

/** Points. A line of the band grows with its text, e.g. with the sums that cannot be converted. */
function rowHeights({ band, table }: SummaryFrame): Record<number, number> {
  const shown = table.columns.filter((column) => column.folded !== true);
  const room = shown.reduce((sum, column) => sum + column.width, 0);
  const lines = band.map(({ value }) =>
    Math.max(1, Math.ceil((textWidth(value) * bandSize) / defaultSize / room)),
  );
  return {
    0: 34,
    ...Object.fromEntries(lines.map((count, index) => [firstBandRow + index, 16 * count])),
    [groupRow]: 18,
    [tableRow]: 32,
  };
}
