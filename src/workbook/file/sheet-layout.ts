// How a sheet of ours looks when it is made: widths, folded columns, frozen panes, print setup. A refresh leaves all
// of it to the user.
import type { PlannedColumn, SheetPlan } from "../plan";
import { cellRef, formatRange } from "./address";
import type { Book, SheetEntry } from "./book";
import { setPrintTitles } from "./defined-names";
import { changeAttributes, changeRow, worksheetOrder, type SheetPart } from "./sheet-part";
import { childElements, element, ensureChild, type XmlElement } from "./xml";

/** Excel adds 5 pixels to the characters asked for (ECMA-376 18.3.1.13); a digit of 맑은 고딕 11 has 8. */
export const columnPadding = 0.625;
/** Points, of a row in 맑은 고딕 11. */
export const defaultRowHeight = 16.5;
const mmPerInch = 25.4;
const headerFooterMargin = 0.3;
const paperA4 = 9;

/** Gives a new sheet its widths, panes, page and row heights. */
export function layOutSheet(book: Book, entry: SheetEntry, sheet: SheetPart, plan: SheetPlan): void {
  const { root } = sheet.document;
  root.children = [
    element("sheetPr", {}, [element("pageSetUpPr", { fitToPage: 1 })]),
    sheetViews(plan, entry.index === 0),
    element("sheetFormatPr", { defaultRowHeight, outlineLevelCol: hasFolded(plan) ? 1 : undefined }),
    ...columns(plan),
    element("sheetData"),
    ...pageSetup(plan),
  ];
  if (plan.merges !== undefined) addMerges(root, plan.merges);
  for (const [row, height] of Object.entries(plan.rowHeights ?? {})) {
    changeAttributes(changeRow(sheet, Number(row)), { ht: String(height), customHeight: "1" });
  }
  if (plan.print.titleRows !== undefined) setPrintTitles(book, entry, plan.print.titleRows);
}

function sheetViews({ showGridlines, frozen }: SheetPlan, isFirst: boolean): XmlElement {
  const view = element("sheetView", {
    showGridLines: showGridlines ? undefined : 0,
    tabSelected: isFirst ? 1 : undefined,
    workbookViewId: 0,
  });
  const { rows = 0, columns: across = 0 } = frozen ?? {};
  if (rows > 0 || across > 0) {
    const pane = rows > 0 ? (across > 0 ? "bottomRight" : "bottomLeft") : "topRight";
    view.children.push(
      element("pane", {
        xSplit: across > 0 ? across : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: cellRef(rows, across),
        activePane: pane,
        state: "frozen",
      }),
      element("selection", { pane, activeCell: cellRef(rows, across), sqref: cellRef(rows, across) }),
    );
  }
  return element("sheetViews", {}, [view]);
}

interface ColumnLook {
  width: number;
  folded: boolean;
}

/** Widths of tables' columns and of columns outside tables; a folded group ends with a column that opens it. */
function columns(plan: SheetPlan): XmlElement[] {
  const looks = new Map<number, ColumnLook>();
  for (const table of plan.tables) {
    table.columns.forEach((column: PlannedColumn, index) => {
      looks.set(table.column + index, { width: column.width, folded: column.folded ?? false });
    });
  }
  for (const [column, width] of Object.entries(plan.columnWidths ?? {})) {
    looks.set(Number(column), { folded: looks.get(Number(column))?.folded ?? false, width });
  }
  const defaultLook: ColumnLook = { width: 8.43, folded: false };
  for (const [column, { folded }] of [...looks]) {
    if (folded && !looks.has(column + 1)) looks.set(column + 1, defaultLook);
  }
  if (looks.size === 0) return [];
  const order = [...looks.entries()].sort(([a], [b]) => a - b);
  const cols = order.map(([column, { width, folded }]) =>
    element("col", {
      min: column + 1,
      max: column + 1,
      width: width + columnPadding,
      customWidth: 1,
      hidden: folded ? 1 : undefined,
      outlineLevel: folded ? 1 : undefined,
      collapsed: !folded && looks.get(column - 1)?.folded === true ? 1 : undefined,
    }),
  );
  return [element("cols", {}, cols)];
}

function hasFolded({ tables }: SheetPlan): boolean {
  return tables.some((table) => table.columns.some(({ folded }) => folded));
}

function pageSetup({ print }: SheetPlan): XmlElement[] {
  const margin = print.margin / mmPerInch;
  const edge = Math.min(margin, headerFooterMargin);
  return [
    element("printOptions", { horizontalCentered: 1 }),
    element("pageMargins", {
      left: margin,
      right: margin,
      top: margin,
      bottom: margin,
      header: edge,
      footer: edge,
    }),
    element("pageSetup", {
      paperSize: paperA4,
      fitToWidth: print.fitWidth,
      fitToHeight: print.fitHeight,
      orientation: print.orientation,
    }),
  ];
}

/** Merges the cells of a plan that are not merged yet. */
function addMerges(root: XmlElement, merges: NonNullable<SheetPlan["merges"]>): void {
  if (merges.length === 0) return;
  const list = ensureChild(root, "mergeCells", worksheetOrder);
  const present = new Set(childElements(list, "mergeCell").map(({ attributes }) => attributes.ref));
  for (const { row, column, rows, columns: across } of merges) {
    const ref = formatRange({ top: row, left: column, bottom: row + rows - 1, right: column + across - 1 });
    if (!present.has(ref)) list.children.push(element("mergeCell", { ref }));
  }
  list.attributes.count = String(childElements(list, "mergeCell").length);
}
