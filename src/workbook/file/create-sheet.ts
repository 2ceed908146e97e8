// Makes the sheets and empty tables of a plan that the workbook does not have yet. Rows, values and formulas follow
// once every table has its name, because formulas speak of tables on other sheets.
import type { PlannedTable, SheetPlan } from "../plan";
import { headerLook } from "../table-looks";
import { WorkbookError } from "../workbook-error";
import { intersects, type Range } from "./address";
import type { Book, SheetEntry } from "./book";
import { constantCell } from "./cell-xml";
import { bodyFormat, totalsFormat } from "./column-formats";
import { findNamedCell, workbookOrder } from "./defined-names";
import { relationshipType } from "./relationships";
import { isOccupied, newSheet, setCell, worksheetOrder, type SheetPart } from "./sheet-part";
import { layOutSheet } from "./sheet-layout";
import { addTablePart, newTablePart } from "./table-part";
import { addValidations } from "./validation";
import { childElement, childElements, element, ensureChild, isTrue } from "./xml";

const worksheetContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const tableContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The sheet of a plan, and whether this commit made it. */
export interface PlannedSheet {
  plan: SheetPlan;
  entry: SheetEntry;
  isNew: boolean;
  /** Names of the tables that this commit made. */
  newTables: ReadonlySet<string>;
}

/**
 * Finds the sheet of a plan by its tables, then its named cells, then its name; makes it if there is none.
 * A sheet of the user's that only happens to have the name is left alone: ours is called `성과 (2)` then.
 */
export function ensureSheet(book: Book, plan: SheetPlan): PlannedSheet {
  const present = findSheet(book, plan);
  const entry = present ?? addSheet(book, plan);
  const missing = plan.tables.filter(({ name }) => book.findTable(name) === undefined);
  if (missing.length > 0 || present === undefined) {
    const sheet = book.changeSheet(entry);
    if (present === undefined) layOutSheet(book, entry, sheet, plan);
    for (const table of missing) addTable(book, entry, sheet, table);
  }
  return { plan, entry, isNew: present === undefined, newTables: new Set(missing.map(({ name }) => name)) };
}

function findSheet(book: Book, plan: SheetPlan): SheetEntry | undefined {
  for (const { name } of plan.tables) {
    const table = book.findTable(name);
    if (table !== undefined) return table.sheet;
  }
  for (const { name } of plan.names) {
    const cell = findNamedCell(book, name);
    if (cell !== undefined) return cell.sheet;
  }
  const namesake = book.sheets().find(({ name, hasCells }) => hasCells && name === plan.name);
  const anonymous = plan.tables.length === 0 && plan.names.length === 0;
  return anonymous ? namesake : undefined;
}

function addSheet(book: Book, { name, visibility }: SheetPlan): SheetEntry {
  refuseLockedStructure(book);
  const path = book.package.freePath("xl/worksheets/sheet", ".xml");
  const list = ensureChild(book.changeWorkbook(), "sheets", workbookOrder);
  const sheets = childElements(list, "sheet");
  const title = freeSheetName(book, name);
  const ids = sheets.map(({ attributes }) => Number(attributes.sheetId));
  const id = book.package.relate(book.workbookPath, relationshipType.worksheet, path);
  list.children.push(
    element("sheet", {
      name: title,
      sheetId: Math.max(0, ...ids) + 1,
      state: visibility === "hidden" ? "hidden" : undefined,
      "r:id": id,
    }),
  );
  const sheet = newSheet();
  book.package.create(path, worksheetContentType, "");
  book.addSheetPart(path, sheet);
  return { name: title, path, index: sheets.length, hasCells: true };
}

/** @example freeSheetName(book, "성과") // "성과 (2)" where the user has a sheet 성과 of their own */
function freeSheetName(book: Book, wanted: string): string {
  const used = new Set(book.sheets().map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = wanted.slice(0, 31 - ending.length) + ending;
  }
  return name;
}

function refuseLockedStructure(book: Book): void {
  const protection = childElement(book.workbook(), "workbookProtection");
  if (!isTrue(protection?.attributes.lockStructure)) return;
  throw new WorkbookError(
    "sheet_protected",
    "통합 문서 구조가 보호되어 있어 시트를 추가할 수 없습니다. [검토]에서 통합 문서 보호를 해제한 뒤 다시 시도하세요.",
    "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook and try again.",
  );
}

function addTable(book: Book, entry: SheetEntry, sheet: SheetPart, table: PlannedTable): void {
  const hasTotals = table.columns.some(({ total }) => total !== undefined);
  const rows = Math.max(1, table.rows.length);
  const range: Range = {
    top: table.row,
    left: table.column,
    bottom: table.row + rows + (hasTotals ? 1 : 0),
    right: table.column + table.columns.length - 1,
  };
  refuseOccupied(book, entry, sheet, table.name, range);
  const path = book.package.freePath("xl/tables/table", ".xml");
  const columns = table.columns.map(({ header, total }) => ({
    header,
    totalsLabel: total !== undefined && "label" in total ? total.label : null,
  }));
  const part = newTablePart(freeTableId(book), table.name, range, columns, hasTotals);
  book.package.create(path, tableContentType, part);
  const id = book.package.relate(entry.path, relationshipType.table, path);
  addTablePart(sheet.document.root, id, worksheetOrder);
  book.addTable({ name: table.name, sheet: entry, path });
  formatTable(book, sheet, table, range, hasTotals);
  addValidations(sheet, table, { ...range, top: range.top + 1, bottom: range.top + rows });
}

/** Headers, and blank cells that carry the format of their column. */
function formatTable(
  book: Book,
  sheet: SheetPart,
  table: PlannedTable,
  range: Range,
  hasTotals: boolean,
): void {
  const header = book.styles().index(headerLook);
  table.columns.forEach((column, index) => {
    const place = range.left + index;
    setCell(sheet, range.top, place, constantCell(column.header, header));
    const body = book.styles().index(bodyFormat(column));
    const lastRow = hasTotals ? range.bottom - 1 : range.bottom;
    for (let row = range.top + 1; row <= lastRow; row += 1)
      setCell(sheet, row, place, constantCell(null, body));
    if (!hasTotals) return;
    const label = column.total !== undefined && "label" in column.total ? column.total.label : null;
    const style = book.styles().index(totalsFormat(column));
    setCell(sheet, range.bottom, place, constantCell(label, style));
  });
}

function freeTableId(book: Book): number {
  const ids = book.tables().map(({ path }) => Number(book.package.read(path).root.attributes.id));
  return Math.max(0, ...ids) + 1;
}

function refuseOccupied(book: Book, entry: SheetEntry, sheet: SheetPart, name: string, area: Range): void {
  const others = book.tables().filter((other) => other.sheet.path === entry.path);
  let taken = others.some((other) => intersects(book.layout(other).range, area));
  for (let row = area.top; row <= area.bottom && !taken; row += 1) {
    const cells = sheet.rows.get(row)?.cells ?? new Map<number, never>();
    for (const [column, cell] of cells) {
      if (column >= area.left && column <= area.right && isOccupied(cell)) taken = true;
    }
  }
  if (!taken) return;
  throw new WorkbookError(
    "cannot_keep_whole",
    `'${entry.name}' 시트에 다른 내용이 있어 '${name}' 표를 만들 자리가 없습니다. 그 내용을 다른 시트로 옮긴 뒤 다시 시도하세요.`,
    `The sheet '${entry.name}' has no room for the table '${name}'. Move what stands there to another sheet.`,
  );
}
