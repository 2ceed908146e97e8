// Listening to Excel: another cell selected, a table's cells changed. Excel is asked to tell when the listening starts,
// which takes a round trip; a listener that was taken off meanwhile hears nothing.
import type { EditedRows, TableListener } from "../workbook-view";
import { fromHost } from "./cell-values";
import { knownName } from "./listing";
import type { Trip } from "./round-trip";

/** Calls the listener after another cell was selected; returns how to stop. */
export function watchSelection(trip: Trip, listener: () => void): () => void {
  return listen(trip, (workbook, isOn) =>
    workbook.onSelectionChanged.add(() => {
      if (isOn()) listener();
      return Promise.resolve();
    }),
  );
}

/**
 * Calls the listener after somebody changed cells of one of these tables; returns how to stop. What this add-in writes
 * is not told: it knows.
 */
export function watchTables(trip: Trip, tables: readonly string[], listener: TableListener): () => void {
  return listen(trip, (workbook, isOn) =>
    workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === "ThisLocalAddin") return;
      const touched = await touchedTables(trip, event);
      const followed = touched.tables.filter(({ known }) => tables.includes(known));
      const edited = await editedRows(trip, event, touched.rows > mostRows ? [] : followed);
      for (const { known } of followed) if (isOn()) listener(known, edited.get(known) ?? null);
    }),
  );
}

/** Rows that are told with a change; whoever hears of more reads the table. */
const mostRows = 200;

interface TouchedTables {
  tables: { id: string; known: string }[];
  /** Number of rows that were changed in place; infinite where cells moved. */
  rows: number;
}

/** The tables that a change touched: all on the sheet where cells moved, since the address is old. */
async function touchedTables(trip: Trip, event: Excel.WorksheetChangedEventArgs): Promise<TouchedTables> {
  const { worksheetId, address } = event;
  return trip((workbook) => {
    const sheet = workbook.worksheets.getItem(worksheetId);
    if (!isInPlace(event)) {
      const tables = sheet.tables.load("items/id,items/name");
      return () => ({ tables: tables.items.map(idAndName), rows: Infinity });
    }
    const range = sheet.getRange(address).load("rowCount");
    const tables = range.getTables().load("items/id,items/name");
    return () => ({ tables: tables.items.map(idAndName), rows: range.rowCount });
  });
}

function idAndName({ id, name }: Excel.Table): TouchedTables["tables"][number] {
  return { id, known: knownName({ name }) };
}

/** Cells that were changed at several places at once have an address that is no range. */
function isInPlace({ changeType, address }: Excel.WorksheetChangedEventArgs): boolean {
  return changeType === "RangeEdited" && !address.includes(",");
}

/** What stands in the rows that were changed, by table; none for a table whose header was. */
async function editedRows(
  trip: Trip,
  { worksheetId, address }: Excel.WorksheetChangedEventArgs,
  tables: TouchedTables["tables"],
): Promise<ReadonlyMap<string, EditedRows>> {
  if (tables.length === 0) return new Map();
  return trip((workbook) => {
    const rows = workbook.worksheets.getItem(worksheetId).getRange(address).getEntireRow();
    const asked = tables.map(({ id, known }) => {
      const table = workbook.tables.getItem(id);
      const header = table.getHeaderRowRange().load("values,rowIndex");
      const cells = table.getRange().getIntersectionOrNullObject(rows).load("values,rowIndex");
      return { known, header, cells };
    });
    return () =>
      new Map(
        asked.flatMap(({ known, header, cells }): [string, EditedRows][] => {
          const from = cells.isNullObject ? -1 : cells.rowIndex - header.rowIndex - 1;
          if (from < 0) return [];
          const headers = (header.values[0] ?? []).map(String);
          return [[known, { from, cells: { headers, rows: cells.values.map((row) => row.map(fromHost)) } }]];
        }),
      );
  });
}

/** A registration that Excel has accepted. */
interface Registration {
  context: { sync(): Promise<unknown> };
  remove(): void;
}

function listen(
  trip: Trip,
  register: (workbook: Excel.Workbook, isOn: () => boolean) => Registration,
): () => void {
  let on = true;
  const registered = trip((workbook) => {
    const registration = register(workbook, () => on);
    return () => registration;
  });
  return () => {
    on = false;
    void registered.then((registration) => {
      registration.remove();
      return registration.context.sync();
    });
  };
}
