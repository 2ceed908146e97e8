// What a commit has to do, given what there is: which sheets to make, which to refresh, what may not be touched.
import type { SheetPlan } from "../plan";
import { sheetProtected, tableMissing } from "../table-errors";
import { findListed, findName, findSheet, sheetOf, type ListedSheet, type Listing } from "./listing";
import type { Made } from "./journal";
import type { StagedChange } from "./staged-rows";
import { changedTables } from "./table-change";

export interface Work {
  /** New sheets, under a name that is free. */
  make: SheetPlan[];
  /** Summary sheets that are there, wherever their tables were moved. */
  refresh: { plan: SheetPlan; sheetId: string; sheetName: string }[];
  /** Tables there are whose rows change, and tables of new sheets that get rows beside those planned. */
  tables: string[];
  newTables: string[];
  made: Made;
}

/**
 * Divides a commit's work.
 * @throws WorkbookError before anything is written: sheet_protected, table_damaged
 */
export function divideWork(change: StagedChange, listing: Listing): Work {
  const planned = change.sheets.map((plan) => ({ plan, sheet: presentSheet(plan, listing) }));
  const make = planned.flatMap(({ plan, sheet }) =>
    sheet === undefined ? [{ ...plan, name: freeSheetName(listing, plan.name) }] : [],
  );
  const refresh = planned.flatMap(({ plan, sheet }) =>
    sheet !== undefined && isSummary(plan) ? [{ plan, sheetId: sheet.id, sheetName: sheet.name, sheet }] : [],
  );
  for (const { plan, sheet } of planned) {
    if (sheet === undefined) continue;
    for (const { name } of plan.tables) if (findListed(listing, name) === undefined) throw tableMissing(name);
  }
  for (const { plan, sheet } of refresh) {
    refuseProtected(sheet);
    for (const { name } of plan.tables) refuseProtected(sheetOfTable(listing, name));
  }
  const newNames = new Set(make.flatMap((plan) => plan.tables.map(({ name }) => name)));
  const changed = changedTables(change);
  const tables = changed.filter((table) => !newNames.has(table));
  for (const table of tables) refuseProtected(sheetOfTable(listing, table));
  return {
    make,
    refresh,
    tables,
    newTables: changed.filter((table) => newNames.has(table)),
    made: madeBy(
      make,
      refresh.map(({ plan }) => plan),
      listing,
    ),
  };
}

/** The plans that a workbook needs: of sheets that it does not have, and of summaries. */
export function neededPlans(plans: readonly SheetPlan[], listing: Listing): SheetPlan[] {
  return plans.filter((plan) => isSummary(plan) || presentSheet(plan, listing) === undefined);
}

function isSummary({ tables }: SheetPlan): boolean {
  return tables.every(({ contents }) => contents === "summary");
}

/** The sheet of a plan, by its tables, then by its named cells; by its own name only where it has neither. */
function presentSheet(plan: SheetPlan, listing: Listing): ListedSheet | undefined {
  for (const { name } of plan.tables) {
    const table = findListed(listing, name);
    if (table !== undefined) return sheetOf(listing, table);
  }
  for (const { name } of plan.names) {
    const sheet = sheetInReference(findName(listing, name)?.formula ?? "");
    const found = sheet === null ? undefined : findSheet(listing, sheet);
    if (found !== undefined) return found;
  }
  return plan.tables.length + plan.names.length === 0 ? findSheet(listing, plan.name) : undefined;
}

/** @example sheetInReference("='요약-시도'!$B$2") // "요약-시도" */
function sheetInReference(formula: string): string | null {
  const mark = formula.lastIndexOf("!");
  if (mark === -1) return null;
  const sheet = formula.slice(formula.startsWith("=") ? 1 : 0, mark);
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** A sheet of the user's that happens to have the name is left alone: ours is called `성과 (2)` then. */
function freeSheetName(listing: Listing, wanted: string): string {
  const longest = 31;
  let name = wanted;
  for (let number = 2; findSheet(listing, name) !== undefined; number++) {
    const ending = ` (${number})`;
    name = wanted.slice(0, longest - ending.length) + ending;
  }
  return name;
}

function madeBy(make: readonly SheetPlan[], refresh: readonly SheetPlan[], listing: Listing): Made {
  return {
    sheets: make.map(({ name }) => name),
    names: [...make, ...refresh].flatMap(({ names }) =>
      names.map(({ name }) => ({ name, formula: findName(listing, name)?.formula ?? null })),
    ),
  };
}

function sheetOfTable(listing: Listing, name: string): ListedSheet | undefined {
  const table = findListed(listing, name);
  if (table === undefined) throw tableMissing(name);
  return sheetOf(listing, table);
}

function refuseProtected(sheet: ListedSheet | undefined): void {
  if (sheet?.isProtected === true) throw sheetProtected(sheet.name);
}
