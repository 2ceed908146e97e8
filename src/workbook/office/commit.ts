// One change of the workbook, all or nothing. First its rows and a journal are written where no table or formula sees
// them; then it is carried out. Whatever fails, the workbook is put back as it was, and the failure is thrown; a session
// that is lost leaves the journal to the next.
import { giveWay } from "../thread/give-way";
import type { Commit, CommitOptions } from "../workbook";
import { carryOut, makingSteps, orUndo } from "./carry-out";
import { divideWork, neededPlans } from "./divide-work";
import { unfinishedChange } from "./errors";
import { packJournal, type Journal } from "./journal";
import { findLeftover, resume } from "./leftover";
import { findSheet, listWorkbook } from "./listing";
import { prepareChange, type Prepared } from "./prepare-change";
import { untilAborted, type Trip } from "./round-trip";
import { placeRows, stageRows } from "./staged-rows";
import { closeStaging, journalSteps, markStaging, openStaging, stagingSheet } from "./staging";
import { bytesOf, runSteps, type Step } from "./steps";
import { askShapes } from "./table-shape";
import { readBefore } from "./write-cells";

/**
 * Applies one change whole or not at all; see Workbook.commit.
 * @throws WorkbookError; the workbook is then as before, or `findLeftover` tells of it
 */
export async function commitChange(trip: Trip, commit: Commit, options: CommitOptions = {}): Promise<void> {
  const stoppable = untilAborted(trip, options.signal);
  const listing = await stoppable(listWorkbook);
  if ((await findLeftover(stoppable, listing)) !== null) throw unfinishedChange();
  const placed = placeRows(commit.appends);
  const { label, sheets, removals, updates } = commit;
  const change = { label, sheets, removals, updates, added: placed.map(({ staged }) => staged) };
  const work = divideWork(change, listing);
  const prepared = await prepareChange(stoppable, change, work, listing);
  const making = makingSteps(work, listing);
  if (making.length + prepared.steps.length === 0) return;

  const journal: Journal = {
    change: { ...change, sheets: neededPlans(sheets, listing) },
    made: work.made,
    before: prepared.before,
  };
  const staging = [
    openStaging(),
    ...(await stagedSteps(placed)),
    ...journalSteps(await packJournal(journal)),
    markStaging("ready"),
  ];
  const onSent = sharesOf(bytesOf([...staging, ...making, ...prepared.steps]), options.onProgress);
  const giveUp = (): Promise<void> => takeStagingAway(trip);
  // Staging takes its time, and somebody else may have moved, sorted or lengthened a table meanwhile.
  const isUnchanged = await orUndo(async () => {
    await runSteps(stoppable, staging, onSent);
    return areUnchanged(stoppable, prepared);
  }, giveUp);
  const onFailure = closeStaging();
  if (isUnchanged) await carryOut(trip, stoppable, { journal, work, making, prepared, onFailure, onSent });
  else await resume(trip, journal.change, onFailure, giveUp);
  options.onProgress?.(1);
}

/** Table by table: counting the bytes of ten thousand rows takes a moment, between which the pane answers. */
async function stagedSteps(placed: ReturnType<typeof placeRows>): Promise<Step[]> {
  const steps: Step[] = [];
  for (const rows of placed) {
    steps.push(...stageRows(rows));
    await giveWay();
  }
  return steps;
}

/** Turns bytes sent into shares of the whole. */
function sharesOf(all: number, onProgress: CommitOptions["onProgress"]): (bytes: number) => void {
  let sent = 0;
  return (bytes) => {
    sent += bytes;
    onProgress?.(Math.min(1, sent / all));
  };
}

async function areUnchanged(trip: Trip, { before: { tables, cells }, updates }: Prepared): Promise<boolean> {
  if (tables.length === 0) return true;
  const now = await trip(askShapes(tables.map(({ shape }) => ({ known: shape.known, table: shape }))));
  if (now.some((shape, index) => JSON.stringify(shape) !== JSON.stringify(tables[index]?.shape)))
    return false;
  const planned = cells.filter((_, index) => updates[index]?.before !== undefined);
  const present = await readBefore(
    trip,
    planned.map(({ write }) => write),
  );
  return present.every(({ formula }, index) => formula === planned[index]?.formula);
}

async function takeStagingAway(trip: Trip): Promise<void> {
  const listing = await trip(listWorkbook);
  if (findSheet(listing, stagingSheet) !== undefined) await runSteps(trip, [closeStaging()]);
}
