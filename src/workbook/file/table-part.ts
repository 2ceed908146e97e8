// The table part (xl/tables/table1.xml): name, range, columns, and the formula of each calculated column, without
// which a row typed by hand would get no computed cell.
import { maxColumns, maxRows } from "../grid";
import { tableStyle } from "../table-looks";
import { formatCorners, parseRange, type Range } from "./address";
import { shownText } from "./cell-xml";
import { officeRelationships } from "./relationships";
import {
  childElement,
  childElements,
  declaration,
  element,
  ensureChild,
  removeChild,
  textOf,
  type XmlDocument,
  type XmlElement,
} from "./xml";

export interface TableColumn {
  header: string;
  /** Sheet column. */
  column: number;
  /** File form; null for a column of constants. */
  formula: string | null;
  node: XmlElement;
}

/** Where a table lies and what its columns are, as its part says. */
export interface TableLayout {
  name: string;
  /** Header row, body and totals row. */
  range: Range;
  /** First and last row of the body; a table has at least one. */
  firstRow: number;
  lastRow: number;
  totalsRow: number | null;
  columns: TableColumn[];
}

/** Namespace of worksheets, tables and styles. */
export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const columnOrder = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** @returns null for a part that names no usable range, which Excel would repair */
export function readLayout(root: XmlElement): TableLayout | null {
  const range = parseRange(root.attributes.ref ?? "");
  const list = childElement(root, "tableColumns");
  if (range === null || list === undefined) return null;
  const headerRows = Number(root.attributes.headerRowCount ?? 1);
  const totalsRows = Number(root.attributes.totalsRowCount ?? 0);
  if (!isUsable(range, headerRows, totalsRows)) return null;
  const columns = childElements(list, "tableColumn").map((node, index): TableColumn => {
    const formula = childElement(node, "calculatedColumnFormula");
    return {
      header: shownText(node.attributes.name ?? ""),
      column: range.left + index,
      formula: formula === undefined ? null : textOf(formula),
      node,
    };
  });
  return {
    name: root.attributes.displayName ?? root.attributes.name ?? "",
    range,
    firstRow: range.top + headerRows,
    lastRow: range.bottom - totalsRows,
    totalsRow: totalsRows === 0 ? null : range.bottom,
    columns,
  };
}

/** A table has one header row or none, one totals row or none, and a row between them, all within the grid. */
function isUsable({ top, left, bottom, right }: Range, headerRows: number, totalsRows: number): boolean {
  if (![headerRows, totalsRows].every((count) => count === 0 || count === 1)) return false;
  return top + headerRows <= bottom - totalsRows && left <= right && bottom < maxRows && right < maxColumns;
}

/** Gives the table another number of rows, its filter and sort range with it. */
export function resizeTable(root: XmlElement, range: Range, totalsRow: number | null): void {
  root.attributes.ref = formatCorners(range);
  delete root.attributes.insertRow;
  const filtered = formatCorners({ ...range, bottom: totalsRow === null ? range.bottom : totalsRow - 1 });
  const filter = childElement(root, "autoFilter");
  if (filter !== undefined) filter.attributes.ref = filtered;
  for (const sorted of [childElement(root, "sortState"), filter && childElement(filter, "sortState")]) {
    if (sorted !== undefined) resizeSort(sorted, range, totalsRow);
  }
}

/** A sort keeps its columns; its rows end where the body ends. */
function resizeSort(sorted: XmlElement, range: Range, totalsRow: number | null): void {
  const bottom = totalsRow === null ? range.bottom : totalsRow - 1;
  for (const node of [sorted, ...childElements(sorted, "sortCondition")]) {
    const present = parseRange(node.attributes.ref ?? "");
    if (present !== null) node.attributes.ref = formatCorners({ ...present, bottom });
  }
}

export interface NewTableColumn {
  header: string;
  totalsLabel: string | null;
}

/** A table part without formulas; those are set once every table of the workbook has its name. */
export function newTablePart(
  id: number,
  name: string,
  range: Range,
  columns: readonly NewTableColumn[],
  hasTotals: boolean,
): XmlDocument {
  const bodyBottom = hasTotals ? range.bottom - 1 : range.bottom;
  const root = element("table", {
    xmlns: mainNamespace,
    id,
    name,
    displayName: name,
    ref: formatCorners(range),
    totalsRowCount: hasTotals ? 1 : undefined,
    totalsRowShown: hasTotals ? undefined : 0,
  });
  const nodes = columns.map(({ header, totalsLabel }, index) =>
    element("tableColumn", { id: index + 1, name: header, totalsRowLabel: totalsLabel ?? undefined }),
  );
  root.children = [
    element("autoFilter", { ref: formatCorners({ ...range, bottom: bodyBottom }) }),
    element("tableColumns", { count: nodes.length }, nodes),
    element("tableStyleInfo", {
      name: tableStyle,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  ];
  return { prolog: declaration, root };
}

/** Makes a column a calculated one (file form), or one of constants with null. */
export function setColumnFormula(node: XmlElement, formula: string | null): void {
  setFormulaChild(node, "calculatedColumnFormula", formula);
}

/** A totals cell with a formula of its own. */
export function setTotalsFormula(node: XmlElement, formula: string): void {
  node.attributes.totalsRowFunction = "custom";
  delete node.attributes.totalsRowLabel;
  setFormulaChild(node, "totalsRowFormula", formula);
}

function setFormulaChild(node: XmlElement, name: string, formula: string | null): void {
  const present = childElement(node, name);
  if (formula === null) {
    if (present !== undefined) removeChild(node, present);
    return;
  }
  ensureChild(node, name, columnOrder).children = [formula];
}

/** Adds the list of a sheet's tables one entry. */
export function addTablePart(worksheet: XmlElement, relationshipId: string, order: readonly string[]): void {
  worksheet.attributes["xmlns:r"] ??= officeRelationships;
  const list = ensureChild(worksheet, "tableParts", order);
  list.children.push(element("tablePart", { "r:id": relationshipId }));
  list.attributes.count = String(childElements(list, "tablePart").length);
}
