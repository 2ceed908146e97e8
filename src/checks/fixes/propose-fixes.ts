// 고치기: what the fixes of some findings would change, cell by cell, old and new, before anything is written.
import type { Cell } from "../../records/cell";
import type { Report } from "../../records/report";
import { settings as declaredSettings, settingsTable, type SettingKey } from "../../records/settings";
import type { CellFault } from "../../records/rows";
import { findTable } from "../../records/tables";
import type { CellChange } from "../../importing/import-plan";
import { faultsByRow } from "../faults-by-row";
import type { DecidedFinding } from "../decisions/decided-findings";
import type { CellFix, Finding } from "../finding";
import { nameOf, rowSets, tableOf, type RowCells } from "../rows-by-table";

/** 변경이력.사유 of a fix begins so; the rule follows. */
export const fixReason = "점검 고침";

/** The fix of one finding. */
export interface ProposedFix<Found extends Finding = Finding> {
  finding: Found;
  cells: CellChange[];
}

export interface FixPlan<Found extends Finding = Finding> {
  fixes: ProposedFix<Found>[];
  /** Findings without a fix that a machine can make, or whose fix another one of the plan contradicts. */
  left: Found[];
}

/**
 * What fixing some findings would change; writes nothing.
 * @param report the one that they were found in
 * @example proposeFixes(report, findings).fixes[0]?.cells[0] // { table: "성과", header: "금액", before: 5000000, after: 500000, … }
 */
export function proposeFixes<Found extends Finding>(
  report: Report,
  findings: readonly Found[],
): FixPlan<Found> {
  const held = heldCells(report, placesOf(findings));
  const planned = new Map<string, Cell>();
  const plan: FixPlan<Found> = { fixes: [], left: [] };
  for (const finding of findings) {
    const cells = fixCells(finding, held);
    if (cells === null || cells.some((cell) => contradicts(cell, planned))) {
      plan.left.push(finding);
      continue;
    }
    for (const cell of cells) planned.set(keyOf(cell), cell.after);
    plan.fixes.push({ finding, cells: cells.filter(({ before, after }) => before !== after) });
  }
  return plan;
}

/** Rows as they stand, and which of their cells cannot be read. */
export interface StandingRows {
  /** A row by the Korean name of its table and its id. */
  find: (table: string, id: string) => RowCells | undefined;
  faultsOf: (row: object) => readonly CellFault[];
}

/**
 * What each finding's fix would change by itself, by 점검번호; findings without a fix that a machine can make are left out.
 * @param rows where the rows are indexed already, or others than the report's by now
 */
export function previewFixes(
  report: Report,
  findings: readonly DecidedFinding[],
  rows?: StandingRows,
): Map<string, CellChange[]> {
  const held = heldCells(report, placesOf(findings), rows);
  return new Map(
    findings.flatMap((finding): [string, CellChange[]][] => {
      const cells = fixCells(finding, held);
      return cells === null ? [] : [[finding.id, cells]];
    }),
  );
}

function placesOf(findings: readonly Finding[]): Set<string> {
  const changes = findings.flatMap((finding) => finding.changes ?? []);
  return new Set(changes.map(({ table, recordId }) => recordPlace(table, recordId)));
}

/** Every cell that a plan changes, each once. */
export function changedCells({ fixes }: FixPlan): CellChange[] {
  const cells = new Map(fixes.flatMap(({ cells: own }) => own.map((cell) => [keyOf(cell), cell] as const)));
  return [...cells.values()];
}

/** A row among the rows of all tables. */
export function recordPlace(table: string, recordId: string): string {
  return `${table}\n${recordId}`;
}

function keyOf({ table, recordId, key }: Pick<CellFix, "table" | "recordId" | "key">): string {
  return `${table}\n${recordId}\n${key}`;
}

function contradicts(cell: CellChange, planned: ReadonlyMap<string, Cell>): boolean {
  const other = planned.get(keyOf(cell));
  return other !== undefined && other !== cell.after;
}

/** All cells of a finding's fix; null where there is none that a machine can make, or only a part of one. */
function fixCells(finding: Finding, held: ReadonlyMap<string, RowCells>): CellChange[] | null {
  const { changes = [] } = finding;
  const cells = changes.flatMap((change) => cellChange(finding, change, held) ?? []);
  return cells.length === 0 || cells.length < changes.length ? null : cells;
}

/** Null where the row is gone, or where the cell is a formula's, which no value can bring back. */
function cellChange(
  { rule }: Finding,
  { table: name, recordId, key, value }: CellFix,
  held: ReadonlyMap<string, RowCells>,
): CellChange | null {
  const table = findTable(name);
  const column = table?.columns.find((candidate) => candidate.key === key);
  const row = held.get(recordPlace(name, recordId));
  if (column === undefined || column.type === "formula" || row === undefined) return null;
  const before = row[key] ?? null;
  return {
    table: name,
    header: column.header,
    recordId,
    key,
    before,
    after: value,
    reason: `${fixReason} ${rule}`,
  };
}

/**
 * The rows that are wanted, with what their cells hold even where it cannot be read (F02–F04).
 * @param rows unless given they are looked for in the report, in one pass however many are wanted
 */
export function heldCells(
  report: Report,
  wanted: ReadonlySet<string>,
  { find, faultsOf }: StandingRows = rowsAmong(report, wanted),
): Map<string, RowCells> {
  const held = new Map<string, RowCells>();
  for (const place of wanted) {
    const end = place.indexOf("\n");
    const row = find(place.slice(0, end), place.slice(end + 1));
    if (row === undefined) continue;
    const unread = faultsOf(row).map(({ key, cell }) => [key, cell] as const);
    held.set(place, { ...row, ...Object.fromEntries(unread) });
  }
  for (const key of Object.keys(report.settings) as (keyof typeof report.settings & SettingKey)[]) {
    const place = recordPlace(settingsTable.name, declaredSettings[key].item);
    const fault = report.settingFaults?.find((one) => one.key === key);
    if (wanted.has(place))
      held.set(place, { value: fault === undefined ? report.settings[key] : fault.cell });
  }
  return held;
}

/** The rows of a report that are wanted, of several under one id the first. */
function rowsAmong(report: Report, wanted: ReadonlySet<string>): StandingRows {
  const rows = new Map<string, RowCells>();
  const faults = faultsByRow(report);
  const tables = new Set([...wanted].map((place) => place.slice(0, place.indexOf("\n"))));
  for (const set of rowSets) {
    const { name: table } = tableOf(set);
    if (!tables.has(table)) continue;
    for (const row of report.rows[set] as readonly RowCells[]) {
      const place = recordPlace(table, nameOf(set, row) ?? "");
      if (wanted.has(place) && !rows.has(place)) rows.set(place, row);
    }
  }
  return {
    find: (table, id) => rows.get(recordPlace(table, id)),
    faultsOf: (row) => faults.get(row) ?? [],
  };
}
