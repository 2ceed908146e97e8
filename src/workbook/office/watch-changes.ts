// Listening to Excel: another cell selected, a table's cells changed. Excel is asked to tell when the listening starts,
// which takes a round trip; a listener that was taken off meanwhile hears nothing.
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
export function watchTables(
  trip: Trip,
  tables: readonly string[],
  listener: (table: string) => void,
): () => void {
  return listen(trip, (workbook, isOn) =>
    workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === "ThisLocalAddin") return;
      const changed = await tablesChanged(trip, event);
      for (const name of changed) if (isOn() && tables.includes(name)) listener(name);
    }),
  );
}

/** Known names of the tables that a change touched: of all on the sheet where cells moved, since the address is old. */
function tablesChanged(trip: Trip, event: Excel.WorksheetChangedEventArgs): Promise<string[]> {
  const { worksheetId, address, changeType } = event;
  return trip((workbook) => {
    const tables =
      changeType === "RangeEdited"
        ? workbook.worksheets.getItem(worksheetId).getRange(address).getTables().load("items/name")
        : workbook.worksheets.getItem(worksheetId).tables.load("items/name");
    return () => tables.items.map(knownName);
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
