// From a whole journal to the end of a change: new sheets, then the one batch that changes the tables and takes the
// staging sheet away. Whatever fails is taken back.
import type { Work } from "./divide-work";
import { notUndone, rowsLost } from "./errors";
import { unmakeSteps, type Journal } from "./journal";
import { findName, findSheet, listWorkbook, type Listing } from "./listing";
import { sheetFormulaSteps, sheetSteps } from "./make-sheet";
import { prepareChange, type Prepared } from "./prepare-change";
import { restore } from "./restore";
import type { Trip } from "./round-trip";
import { closeStaging, markStaging, stagingSheet } from "./staging";
import { packSteps, queueSteps, runSteps, type Step } from "./steps";

export interface Undertaking {
  journal: Journal;
  work: Work;
  /** Steps that make new sheets. */
  making: Step[];
  prepared: Prepared;
  /** What becomes of the staging sheet after a failure: `closeStaging`, or `markStaging` to try again. */
  onFailure: Step;
  /** Told the bytes of each batch that is done. */
  onSent: (bytes: number) => void;
}

/** Steps for new sheets: everything that has a name first, then the formulas, which speak of those names. */
export function makingSteps({ make }: Work, listing: Listing): Step[] {
  const isKnown = (name: string): boolean => findName(listing, name) !== undefined;
  const named = make.flatMap((plan) => sheetSteps(plan, isKnown));
  return [...named, ...make.flatMap(sheetFormulaSteps)];
}

/**
 * Carries out a change whose journal and rows stand on the staging sheet.
 * @param stoppable the trips until the tables begin to change
 * @throws WorkbookError; the workbook is then as before, or the journal is still there
 */
export async function carryOut(trip: Trip, stoppable: Trip, undertaking: Undertaking): Promise<void> {
  const { journal, prepared, onFailure } = undertaking;
  const inNewSheets = await orUndo(
    () => makeSheets(stoppable, undertaking),
    () => takeBack(trip, journal, false, onFailure),
  );
  const rows = [...prepared.rows, ...inNewSheets.rows];
  const steps = [markStaging("applying"), ...prepared.steps, ...inNewSheets.steps, closeStaging()];
  const present = await apply(trip, undertaking, steps, rows);
  const lost = rows.find(({ atLeast }, index) => (present[index] ?? 0) < atLeast);
  if (lost === undefined) return;
  const failure = rowsLost(lost.shape.name);
  await orUndo(
    () => Promise.reject(failure),
    () => takeBack(trip, journal, true, onFailure),
  );
}

/**
 * Brings the workbook back to where it was before a change.
 * @param isApplied whether the tables have begun to change
 */
export async function takeBack(
  trip: Trip,
  { made, before }: Journal,
  isApplied: boolean,
  staging: Step,
): Promise<void> {
  if (isApplied) await restore(trip, before);
  const listing = await trip(listWorkbook);
  await runSteps(trip, [...unmakeSteps(made, listing), ...(isStaging(listing) ? [staging] : [])]);
}

/** Makes the sheets, and prepares the changes of tables on them. */
async function makeSheets(
  trip: Trip,
  { journal, work, making, onSent }: Undertaking,
): Promise<Pick<Prepared, "steps" | "rows">> {
  await runSteps(trip, making, onSent);
  if (work.newTables.length === 0) return { steps: [], rows: [] };
  const tables = { tables: work.newTables, refresh: [] };
  return prepareChange(trip, journal.change, tables, await trip(listWorkbook));
}

/**
 * Sends the last batch: one, unless updates alone fill several.
 * @returns how many rows each table has afterwards
 */
async function apply(
  trip: Trip,
  { journal, onFailure, onSent }: Undertaking,
  steps: readonly Step[],
  rows: Prepared["rows"],
): Promise<number[]> {
  const last = packSteps(steps).at(-1) ?? [];
  try {
    await runSteps(trip, steps.slice(0, -last.length), onSent);
    return await trip((workbook) => {
      queueSteps(workbook, last);
      return countRows(workbook, rows);
    });
  } catch (failure) {
    const counted = await orNotUndone(failure, async () => {
      // The staging sheet is gone: all was done, and only the answer got lost.
      if (!isStaging(await trip(listWorkbook))) return trip((workbook) => countRows(workbook, rows));
      await takeBack(trip, journal, true, onFailure);
      return null;
    });
    if (counted === null) throw failure;
    return counted;
  }
}

function countRows(workbook: Excel.Workbook, rows: Prepared["rows"]): () => number[] {
  const bodies = rows.map(({ shape }) =>
    workbook.tables.getItem(shape.id).getDataBodyRange().load("rowCount"),
  );
  return () => bodies.map((body) => body.rowCount);
}

function isStaging(listing: Listing): boolean {
  return findSheet(listing, stagingSheet) !== undefined;
}

/** Does something; when it fails, undoes it and throws the failure. */
export async function orUndo<T>(work: () => Promise<T>, undo: () => Promise<void>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    await orNotUndone(failure, undo);
    throw failure;
  }
}

/** Undoes a failure; when that fails too, both are thrown. */
async function orNotUndone<T>(failure: unknown, undo: () => Promise<T>): Promise<T> {
  try {
    return await undo();
  } catch (undoFailure) {
    throw notUndone(failure, undoFailure);
  }
}
