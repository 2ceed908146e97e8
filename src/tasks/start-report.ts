// What the pane finds when it opens: a workbook to make sheets in, one of ours, one that an older or a newer version of
// ours has made, or one that a lost session has left half-way.
import { currentSchema, settingsTable } from "../records/settings";
import { findTable } from "../records/tables";
import type { Leftover, Workbook } from "../workbook/workbook";
import type { Clock } from "./clock";
import { findLacking, isWhole, readParts, type Lacking } from "./lacking-parts";
import { schemaOf } from "./schema-version";

export type WorkbookStart =
  | { kind: "leftover"; leftover: Leftover }
  /** None of our tables; `sheets` are the user's. */
  | { kind: "new"; sheets: string[] }
  /** To be looked at only. */
  | { kind: "newer"; schema: number }
  /** Lacks what this version makes; `isOlder` where an older version made it, else somebody has deleted it. */
  | { kind: "older"; lacking: Lacking; isOlder: boolean }
  | { kind: "ready" };

/** Reads what the workbook is; writes nothing. */
export async function lookAtWorkbook(workbook: Workbook): Promise<WorkbookStart> {
  const leftover = await workbook.findLeftover();
  if (leftover !== null) return { kind: "leftover", leftover };
  const state = await readParts(workbook);
  if (state.tables.length === 0) return { kind: "new", sheets: state.sheets };
  const schema = schemaOf(state.tables.find(({ name }) => findTable(name) === settingsTable));
  if (schema > currentSchema) return { kind: "newer", schema };
  const lacking = findLacking(state);
  const isOlder = schema < currentSchema;
  return isOlder || !isWhole(lacking) ? { kind: "older", lacking, isOlder } : { kind: "ready" };
}

/** Makes every sheet of a new workbook; sheets that are there stay as they are. */
export async function makeSheets(workbook: Workbook, clock: Clock): Promise<void> {
  // Only a new workbook needs it: a pane over one that is ready opens without.
  const { refreshSummaries } = await import("./refresh-summaries");
  await refreshSummaries(workbook, clock);
}
