// A workbook's tables as a report. A workbook without our tables is a new report: no rows, the regions we know,
// the settings of the day.
import { emptyRows, initialSettings, type Report, type ReportRows } from "../records/report";
import { readRows, type CellFault } from "../records/rows";
import { settingsTable } from "../records/settings";
import type { RowOf, Table } from "../records/table";
import { findTable, tables } from "../records/tables";
import { articles, sourceTexts } from "../records/tables/articles";
import { evidenceRows } from "../records/tables/evidence";
import { missions } from "../records/tables/missions";
import { outcomes } from "../records/tables/outcomes";
import { participants } from "../records/tables/participants";
import { counterparties, rates, regions } from "../records/tables/references";
import { changes, findings } from "../records/tables/reviews";
import { regionRows } from "../regions/region-rows";
import type { TableData, Workbook } from "../workbook/workbook";
import { readSettings } from "./read-settings";

export interface LoadedReport {
  report: Report;
  /** None of our tables was there. */
  isNew: boolean;
}

/**
 * Reads a workbook's report.
 * @param today 작성기준일 where the workbook has none, ISO
 * @throws WorkbookError where the host or file fails
 */
export async function loadReport(workbook: Pick<Workbook, "read">, today: string): Promise<LoadedReport> {
  const found = await readTables(workbook);
  if (!tables.some((table) => found.has(table.name))) {
    return { report: newReport(today), isNew: true };
  }
  const mergedCells = new Map(
    [...found].flatMap(([name, { merged }]) => (merged ? [[name, merged] as const] : [])),
  );
  const faults = new Map<string, CellFault[]>();
  const rowsOf = <T extends Table>(table: T): RowOf<T>[] => {
    const data = found.get(table.name);
    if (data === undefined) return [];
    // The cells of a large workbook are let go as they become rows: both at once would be hundreds of megabytes.
    found.delete(table.name);
    const read = readRows(table, data);
    faults.set(table.name, read.faults);
    return read.rows;
  };
  const rows: ReportRows = {
    articles: rowsOf(articles),
    sourceTexts: rowsOf(sourceTexts),
    missions: rowsOf(missions),
    outcomes: rowsOf(outcomes),
    participants: rowsOf(participants),
    evidence: rowsOf(evidenceRows),
    regions: found.has(regions.name) ? rowsOf(regions) : regionRows(),
    rates: rowsOf(rates),
    counterparties: rowsOf(counterparties),
    findings: rowsOf(findings),
    changes: rowsOf(changes),
  };
  const read = readSettings(found.get(settingsTable.name));
  const settings = { ...initialSettings(today), ...read.settings };
  return { report: { rows, settings, faults, settingFaults: read.faults, mergedCells }, isNew: false };
}

/** By their Korean names. */
async function readTables(workbook: Pick<Workbook, "read">): Promise<Map<string, TableData>> {
  const state = await workbook.read({ tables: tables.map((table) => table.name), names: [] });
  return new Map(state.tables.map((data) => [findTable(data.name)?.name ?? data.name, data]));
}

function newReport(today: string): Report {
  const rows = { ...emptyRows(), regions: regionRows() };
  return { rows, settings: initialSettings(today), faults: new Map() };
}
