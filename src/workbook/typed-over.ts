// A change is planned, shown to the user, and written once that is confirmed: by then somebody may have typed in a cell
// that it changes. What a person has typed is never written over.
import type { Cell } from "../records/cell";
import { readCell, writeCell } from "../records/rows";
import { readSetting, settingCell } from "../records/setting-cells";
import { settingList, settingsTable } from "../records/settings";
import { findColumn, findTable } from "../records/tables";
import { typedMeanwhile } from "./table-errors";
import type { CellUpdate } from "./workbook";

/**
 * Refuses to write over what the plan of a change did not know of.
 * @param present what the cell holds now
 * @throws WorkbookError changed_meanwhile
 */
export function refuseTypedOver(update: CellUpdate, present: Cell): void {
  const { table, id, header, value, before } = update;
  if (before === undefined) return;
  const now = asPlanned(update, present);
  if (now !== before && now !== value) throw typedMeanwhile(table, id.value, header);
}

/** As a plan knows the cell: blanks around a word of a list are no part of it. */
function asPlanned(update: CellUpdate, present: Cell): Cell {
  const known = findTable(update.table);
  if (known === settingsTable) return settingAsPlanned(update, present);
  const column = known && findColumn(known, update.header);
  if (column === undefined) return present;
  const read = readCell(column, present);
  if (read.fault === undefined) return writeCell(column, read.value);
  return update.knowsUnread === true ? writeCell(column, present) : null;
}

/** A cell of 설정 is of the kind of its setting, not of its column. */
function settingAsPlanned({ id }: CellUpdate, present: Cell): Cell {
  const setting = settingList.find(({ item }) => item === id.value);
  if (setting === undefined) return present;
  const read = readSetting(setting, present);
  return settingCell(setting, "value" in read ? read.value : present);
}
