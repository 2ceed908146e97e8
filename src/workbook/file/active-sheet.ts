// Which sheet a workbook opens with: counted by place, so it follows when sheets come and go.
import type { Book } from "./book";
import { childElement, childElements, type XmlElement } from "./xml";

/** Excel repairs a workbook whose active sheet is hidden, as the first one of a new workbook may be. */
export function activateVisibleSheet(book: Book): void {
  const view = workbookView(book);
  const sheets = sheetElements(book);
  const active = Number(view?.attributes.activeTab ?? 0);
  const shown = sheets[active];
  if (shown === undefined || isVisible(shown)) return;
  const visible = sheets.findIndex(isVisible);
  if (visible < 0 || view === undefined) return;
  book.changeWorkbook();
  view.attributes.activeTab = String(visible);
}

/** After the sheet of a place is gone, the same one is active as before, or one that can be seen. */
export function closePlace(book: Book, place: number): void {
  book.changeWorkbook();
  const view = workbookView(book);
  const last = sheetElements(book).length - 1;
  for (const name of ["activeTab", "firstSheet"]) {
    const before = Number(view?.attributes[name] ?? 0);
    const now = Math.min(last, before > place ? before - 1 : before);
    if (view !== undefined && now !== before) view.attributes[name] = String(now);
  }
  activateVisibleSheet(book);
}

/** The entries of the workbook's sheets, in order. */
export function sheetElements(book: Book): XmlElement[] {
  const list = childElement(book.workbook(), "sheets");
  return list === undefined ? [] : childElements(list, "sheet");
}

/** Whether a sheet is on the screen: neither hidden nor very hidden. */
export function isVisible({ attributes }: XmlElement): boolean {
  return attributes.state === undefined || attributes.state === "visible";
}

function workbookView(book: Book): XmlElement | undefined {
  const views = childElement(book.workbook(), "bookViews");
  return views && childElement(views, "workbookView");
}
