// One event while an import is planned: its row, if it has one, and what every article says of it.
import type { MissionRow } from "../records/tables/missions";
import type { Telling } from "./import-plan";
import { mergeStatements, type MergedMission } from "./merge-statements";
import type { MissionProfile } from "./mission-profile";
import type { MissionStatement } from "./mission-statement";
import { compareByPublication } from "./publication-order";

export interface MissionEntry {
  id: string;
  /** Null for an event that this import adds. */
  row: MissionRow | null;
  /** Keys of cells in which a person typed what the column cannot hold; they are not blank. */
  unreadable: ReadonlySet<string>;
  /** What articles said that were imported before, and what those of this import say. */
  stored: MissionStatement[];
  incoming: MissionStatement[];
  tellings: Telling[];
  profiles: MissionProfile[];
}

/** An event of which no article of this import has told yet. */
export function newEntry(
  id: string,
  row: MissionRow | null,
  stored: MissionStatement[],
  unreadable: ReadonlySet<string>,
): MissionEntry {
  return { id, row, unreadable, stored, incoming: [], tellings: [], profiles: [] };
}

/** What an import has made of the row so far; null where 근거 tells nothing, e.g. of a row typed by hand. */
export function mergedBefore(entry: MissionEntry): MergedMission | null {
  return entry.stored.length === 0 ? null : mergeStatements(entry.stored);
}

/** The events in an order that does not depend on the order of imports: by the article that told of them first. */
export function compareEntries(a: MissionEntry, b: MissionEntry): number {
  const [first, second] = [earliest(a), earliest(b)];
  if (first === undefined || second === undefined) return first === second ? 0 : first === undefined ? 1 : -1;
  return compareByPublication(first, second);
}

function earliest(entry: MissionEntry): MissionStatement | undefined {
  return [...entry.stored, ...entry.incoming].sort(compareByPublication)[0];
}
