// The workbook on the screen, over Office.js: what is selected, where to go, who changed what. ExcelApi 1.14.
import type { WorkbookView } from "../workbook-view";
import { goToRecord, showSheet } from "./go-to";
import { patience, roundTrips, type Patience } from "./round-trip";
import { readSelectedCell } from "./selected-cell";
import { watchSelection, watchTables } from "./watch-changes";

/**
 * The workbook that the task pane stands beside, as its user sees it. Call after Office.onReady.
 * @param waiting how long to wait while the user is editing a cell, and for an answer
 * @example await openOfficeView().goTo({ table: "성과", id: { header: "성과번호", value: "O-7K3F9QXM" }, header: "금액" })
 */
export function openOfficeView(waiting: Partial<Patience> = {}): WorkbookView {
  const trip = roundTrips({ ...patience, ...waiting });
  return {
    selectedCell: () => readSelectedCell(trip),
    goTo: (place) => goToRecord(trip, place),
    showSheet: (name) => showSheet(trip, name),
    onSelection: (listener) => watchSelection(trip, listener),
    onTableChange: (tables, listener) => watchTables(trip, tables, listener),
  };
}
