// One change of the workbook, all or nothing. First everything that no existing table or formula sees: new sheets and
// staged rows, under a journal. Then the places to write are read. Then one batch changes the tables and takes the
// journal away. Whatever fails, the workbook is put back as it was, and the failure is thrown.
import type { Commit } from "../workbook";
import { noteSteps } from "./carry-notes";
import { changeSteps, placeAddedRows, stageRows } from "./change-steps";
import { divideWork, type Work } from "./divide-work";
import { notUndone, rowsLost } from "./errors";
import { findName, listWorkbook, type Listing } from "./listing";
import { sheetFormulaSteps, sheetSteps } from "./make-sheet";
import { plannedCells, refreshLookSteps, refreshSteps } from "./refresh-sheet";
import { keepBodies, restore, type Before } from "./restore";
import type { Trip } from "./round-trip";
import { closeStaging, discard, discardLeftover, openStaging } from "./staging";
import { bytesOf, packSteps, queueSteps, runSteps, type Step } from "./steps";
import { surveyTables } from "./survey-tables";
import { locateChanges } from "./table-change";
import type { TableShape } from "./table-shape";
import { cellSteps, readBefore } from "./write-cells";

/** Everything the last batch needs, and what to put back should it fail. */
interface Prepared {
  steps: Step[];
  /** Body rows that tables must have at least afterwards, by table id. */
  rows: { shape: TableShape; atLeast: number }[];
  before: Before;
}

/**
 * Applies one change whole or not at all.
 * @throws WorkbookError; the workbook is then as before
 */
export async function commitChange(trip: Trip, change: Commit): Promise<void> {
  const found = await trip(listWorkbook);
  const listing = (await discardLeftover(trip, found)) ? await trip(listWorkbook) : found;
  const work = divideWork(change, listing);
  const prepared = await orUndo(
    () => prepare(trip, change, work, listing),
    () => discard(trip, work.journal),
  );
  await orUndo(
    () => apply(trip, prepared),
    () => restore(trip, prepared.before),
  );
}

async function prepare(trip: Trip, change: Commit, work: Work, listing: Listing): Promise<Prepared> {
  const { make, journal } = work;
  if (make.length > 0) await makeSheets(trip, work, listing);
  const present = make.length > 0 ? await trip(listWorkbook) : listing;
  const { tables, refreshes } = await surveyTables(trip, work, present);
  const changes = await locateChanges(trip, change, tables);
  const cells = await readBefore(trip, [
    ...changes.flatMap((table) => table.writes),
    ...refreshes.flatMap((refresh) => plannedCells(refresh, present)),
  ]);
  const kept = await keepBodies(trip, changes, refreshes);
  const inPlace = [
    ...cellSteps(cells),
    ...refreshes.flatMap((refresh) => refreshSteps(refresh, present)),
    ...(await noteSteps(trip, refreshes, kept)),
  ];
  const looks = refreshes.flatMap((refresh) => refreshLookSteps(refresh, present));
  const added = placeAddedRows(changes, bytesOf([...inPlace, ...looks]));
  const staged = stageRows(added);
  if (staged.length > 0) await runSteps(trip, [...(make.length > 0 ? [] : openStaging(journal)), ...staged]);
  const isOpen = make.length > 0 || staged.length > 0;
  return {
    steps: [...inPlace, ...added.flatMap(changeSteps), ...looks, ...(isOpen ? [closeStaging()] : [])],
    rows: changes.map((table) => ({
      shape: table.shape,
      atLeast: table.shape.rows - table.removed.length + Math.max(0, table.added - table.blankTail),
    })),
    before: { journal, tables: kept, cells, refreshes },
  };
}

/** Sheets with everything that has a name first; then the formulas, which speak of those names. */
async function makeSheets(trip: Trip, { make, journal }: Work, listing: Listing): Promise<void> {
  const isKnown = (name: string): boolean => findName(listing, name) !== undefined;
  const named = make.flatMap((plan) => sheetSteps(plan, isKnown));
  await runSteps(trip, [...openStaging(journal), ...named, ...make.flatMap(sheetFormulaSteps)]);
}

/** The last batch, and a look at what came of it. */
async function apply(trip: Trip, { steps, rows }: Prepared): Promise<void> {
  const batches = packSteps(steps);
  for (const [index, batch] of batches.entries()) {
    const present = await trip((workbook) => {
      queueSteps(workbook, batch);
      const bodies =
        index < batches.length - 1
          ? []
          : rows.map(({ shape }) => workbook.tables.getItem(shape.id).getDataBodyRange().load("rowCount"));
      return () => bodies.map((body) => body.rowCount);
    });
    rows.forEach(({ shape, atLeast }, table) => {
      if ((present[table] ?? atLeast) < atLeast) throw rowsLost(shape.name);
    });
  }
}

/** Does something; when it fails, undoes it and throws the failure. */
async function orUndo<T>(work: () => Promise<T>, undo: () => Promise<void>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    await undo().catch((undoFailure: unknown) => {
      throw notUndone(failure, undoFailure);
    });
    throw failure;
  }
}
