// What a change finds where it is to write, and the steps that follow from that. Only reads.
import { refuseTypedOver } from "../typed-over";
import type { CellUpdate } from "../workbook";
import { noteSteps } from "./carry-notes";
import { fromHost } from "./cell-values";
import { changeSteps } from "./change-steps";
import type { Work } from "./divide-work";
import type { Listing } from "./listing";
import { plannedCells, refreshLookSteps, refreshSteps } from "./refresh-sheet";
import { chartsBefore, keepBodies, type Before } from "./restore";
import type { Trip } from "./round-trip";
import type { StagedChange } from "./staged-rows";
import type { Step } from "./steps";
import { surveyTables } from "./survey-tables";
import { locateChanges } from "./table-change";
import { isFormula, type TableShape } from "./table-shape";
import { cellSteps, readBefore, readShown, type CellBefore } from "./write-cells";

export interface Prepared {
  /** Steps of the last batch. */
  steps: Step[];
  /** Body rows that tables must have at least afterwards. */
  rows: { shape: TableShape; atLeast: number }[];
  /** What to put back should it fail. */
  before: Before;
  /** The updates of records whose cells `before.cells` begins with. */
  updates: readonly CellUpdate[];
}

/**
 * Prepares the last batch for tables that are there.
 * @throws WorkbookError table_damaged when a row or column to write is not there, changed_meanwhile when a cell to write
 * holds what the change was not planned for
 */
export async function prepareChange(
  trip: Trip,
  change: StagedChange,
  work: Pick<Work, "tables" | "refresh">,
  listing: Listing,
): Promise<Prepared> {
  const { tables, refreshes } = await surveyTables(trip, work, listing);
  const changes = await locateChanges(trip, change, tables);
  const cells = await readBefore(trip, [
    ...changes.flatMap((table) => table.writes),
    ...refreshes.flatMap((refresh) => plannedCells(refresh, listing)),
  ]);
  const updates = changes.flatMap((table) => table.updates);
  await refuseTypedCells(trip, updates, cells);
  const kept = await keepBodies(trip, changes, refreshes);
  return {
    steps: [
      ...cellSteps(cells),
      ...refreshes.flatMap((refresh) => refreshSteps(refresh, listing)),
      ...(await noteSteps(trip, refreshes, kept)),
      ...changes.flatMap(changeSteps),
      ...refreshes.flatMap((refresh) => refreshLookSteps(refresh, listing)),
    ],
    rows: changes.map(({ shape, removed, added, blankTail }) => ({
      shape,
      atLeast: shape.rows - removed.length + Math.max(0, added - blankTail),
    })),
    before: { tables: kept, cells, charts: chartsBefore(refreshes) },
    updates,
  };
}

/** Of two updates of one cell the second was planned for what the first writes. */
async function refuseTypedCells(
  trip: Trip,
  updates: readonly CellUpdate[],
  cells: readonly CellBefore[],
): Promise<void> {
  const seen = new Set<string>();
  const calculated: { update: CellUpdate; cell: CellBefore }[] = [];
  updates.forEach((update, index) => {
    const cell = cells[index];
    const key = [update.table, update.id.value, update.header].join("\n");
    if (cell === undefined || seen.has(key)) return;
    seen.add(key);
    if (update.before === undefined) return;
    if (isFormula(cell.formula, cell.numberFormat)) calculated.push({ update, cell });
    else refuseTypedOver(update, fromHost(cell.formula));
  });
  const shown = await readShown(
    trip,
    calculated.map(({ cell }) => cell.write),
  );
  calculated.forEach(({ update }, index) => refuseTypedOver(update, shown[index] ?? null));
}
