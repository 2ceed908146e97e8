// The port over Office.js, for Excel on Windows, Mac and the web. API floor: ExcelApi 1.14 (LTSC 2021); nothing
// newer is called.
import type { Workbook } from "../workbook";
import { commitChange } from "./commit";
import { dropSheets } from "./drop-sheets";
import { dropColumns, extendTables } from "./extend-table";
import { findLeftover, settleLeftover } from "./leftover";
import { readWorkbook } from "./read-workbook";
import { patience, roundTrips, type Patience } from "./round-trip";

/**
 * The workbook that the task pane stands beside. Call after Office.onReady.
 * @param waiting how long to wait while the user is editing a cell, and for an answer
 * @example await openOfficeWorkbook().read({ tables: ["성과"], names: ["지역기준"] })
 */
export function openOfficeWorkbook(waiting: Partial<Patience> = {}): Workbook {
  const trip = roundTrips({ ...patience, ...waiting });
  return {
    read: (wanted) => readWorkbook(trip, wanted),
    commit: (change, options) => commitChange(trip, change, options),
    extend: (extensions) => extendTables(trip, extensions),
    dropColumns: (table, headers) => dropColumns(trip, table, headers),
    dropSheets: (plans) => dropSheets(trip, plans),
    findLeftover: () => findLeftover(trip),
    settleLeftover: (choice) => settleLeftover(trip, choice),
  };
}
