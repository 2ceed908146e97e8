// A commit that a lost session has left: found by its staging sheet, then completed or taken back.
import type { Leftover } from "../workbook";
import { carryOut, makingSteps, orUndo, takeBack, type Undertaking } from "./carry-out";
import { divideWork } from "./divide-work";
import { journalUnreadable } from "./errors";
import { packJournal, unpackJournal, type Journal } from "./journal";
import { findSheet, listWorkbook, type Listing } from "./listing";
import { prepareChange } from "./prepare-change";
import type { Trip } from "./round-trip";
import type { StagedChange } from "./staged-rows";
import { closeStaging, journalSteps, markStaging, readStaging, stagingSheet } from "./staging";
import { runSteps, type Step } from "./steps";

/**
 * What a lost session has left. A staging sheet that is not whole yet is taken away: nothing else had been changed.
 * @throws WorkbookError when Excel fails, or when another version of the add-in left it
 */
export async function findLeftover(trip: Trip, listing?: Listing): Promise<Leftover | null> {
  const present = listing ?? (await trip(listWorkbook));
  if (findSheet(present, stagingSheet) === undefined) return null;
  const left = await readLeftover(trip, present);
  if (left === null) await runSteps(trip, [closeStaging()]);
  return left && { label: left.journal.change.label };
}

/** Completes a leftover or takes it back; see Workbook.settleLeftover. */
export async function settleLeftover(trip: Trip, choice: "complete" | "rollBack"): Promise<void> {
  const left = await readLeftover(trip, await trip(listWorkbook));
  if (left === null) return;
  const { journal, isApplied } = left;
  // To complete it is to begin anew with the rows that are staged: whatever the user has done since is then respected.
  const isWanted = choice === "complete";
  await takeBack(trip, journal, isApplied, isWanted ? markStaging("ready") : closeStaging());
  if (isWanted) await resume(trip, journal.change, markStaging("ready"), () => Promise.resolve());
}

/**
 * Carries out a change whose rows are staged, wherever its tables stand by now; its journal is written anew.
 * @param onFailure see Undertaking
 * @param giveUp what to do where it fails before anything but the journal was changed
 */
export async function resume(
  trip: Trip,
  change: StagedChange,
  onFailure: Step,
  giveUp: () => Promise<void>,
): Promise<void> {
  const begun = await orUndo(() => begin(trip, change), giveUp);
  await carryOut(trip, trip, { ...begun, onFailure, onSent: () => undefined });
}

async function begin(
  trip: Trip,
  change: StagedChange,
): Promise<Pick<Undertaking, "journal" | "work" | "making" | "prepared">> {
  const listing = await trip(listWorkbook);
  const work = divideWork(change, listing);
  const prepared = await prepareChange(trip, change, work, listing);
  const journal: Journal = { change, made: work.made, before: prepared.before };
  const packed = await packJournal(journal);
  await runSteps(trip, [markStaging("staging"), ...journalSteps(packed), markStaging("ready")]);
  return { journal, work, making: makingSteps(work, listing), prepared };
}

/** A journal that is whole; null where there is none. */
async function readLeftover(
  trip: Trip,
  listing: Listing,
): Promise<{ journal: Journal; isApplied: boolean } | null> {
  const staging = await readStaging(trip, listing);
  if (staging === null || (staging.state !== "ready" && staging.state !== "applying")) return null;
  const journal = unpackJournal(staging.journal);
  if (journal === null) throw journalUnreadable();
  return { journal, isApplied: staging.state === "applying" };
}
