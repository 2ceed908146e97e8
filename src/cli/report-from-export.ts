// `report --from-parquet DIR --workbook OUT.xlsx`: the summary sheets of an export, counted by DuckDB, as values in a
// workbook of their own. For more rows than a workbook holds.
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportRows, ReportSettings } from "../records/report";
import { tables } from "../records/tables";
import { briefingSheet } from "../summary/briefing/briefing-sheet";
import { counterpartySheet } from "../summary/counterparty-sheet";
import { countrySheet } from "../summary/country-sheet";
import { findingSheet } from "../summary/finding-sheet";
import { followUpSheet } from "../summary/follow-up-sheet";
import { missionTypeSheet } from "../summary/mission-type-sheet";
import { monthSheet } from "../summary/month-sheet";
import { municipalitySheet } from "../summary/municipality-sheet";
import { provinceMapSheet } from "../summary/province-map-sheet";
import { provinceSheet } from "../summary/province-sheet";
import { publishedTotalSheet } from "../summary/published-total-sheet";
import type { SummarySource } from "../summary/summary-source";
import { constantSheet } from "../warehouse/constant-sheet";
import { inDatabase } from "../warehouse/database";
import { createViews } from "../warehouse/definitions";
import { isExport, openExport } from "../warehouse/open-export";
import { createSettings, readSettings } from "../warehouse/settings-table";
import { askFigures } from "../warehouse/summary-figures";
import { publishedRows, toldRows } from "../warehouse/told-rows";
import type { SheetPlan } from "../workbook/plan";
import { emptyCommit } from "../workbook/workbook";
import { readFaults, tellingOf } from "./disk-faults";
import { refuseBackslash } from "./duckdb-folder";
import { whileThere } from "./temporary-folder";
import { UsageError } from "./usage-error";
import { openBook } from "./workbook-file";

/** In the order of a workbook. */
const sheetsOf: readonly ((source: ExportSource) => SheetPlan)[] = [
  provinceSheet,
  missionTypeSheet,
  countrySheet,
  briefingSheet,
  followUpSheet,
  ({ published, ...source }) => publishedTotalSheet({ ...source, rows: published }),
  municipalitySheet,
  counterpartySheet,
  monthSheet,
  provinceMapSheet,
  findingSheet,
];

interface ExportSource extends SummarySource {
  /** The rows of 비교-발표값, which the other sheets do not read. */
  published: ReportRows;
}

/** Rows of a list that somebody still reads; longer ones are for a query. */
const mostRows = 100_000;

export interface ExportReport {
  /** The lines above every summary. */
  band: string[];
  /** Sheets left out because they would have more rows than anybody reads. */
  tooLong: string[];
}

/**
 * Makes or refreshes the workbook.
 * @param changes settings that were asked for; the others are those of the export's newest workbook
 * @throws UsageError, WorkbookError; nothing is written then
 */
export async function reportFromExport(
  folder: string,
  book: string,
  changes: Partial<ReportSettings>,
  options: { backup: boolean },
): Promise<ExportReport> {
  refuseBackslash(folder);
  if (!isExport(folder)) {
    throw new UsageError(`export로 내보낸 폴더가 아닙니다: ${folder}`, `This is no export: ${folder}`);
  }
  const { workbook, save } = await openBook(book, { mustExist: false });
  const present = await workbook.read({ tables: [], headers: tables.map(({ name }) => name), names: [] });
  if (present.tables.length > 0) {
    throw new UsageError(
      `기록이 있는 통합 문서에는 쓰지 않습니다. 다른 이름을 적어 주세요: ${book}`,
      `A workbook that holds records is not written to. Give another name: ${book}`,
    );
  }
  const place = join(tmpdir(), `report-${randomUUID()}`);
  const source = await tellingOf(readFaults(folder, tmpdir()), () =>
    whileThere(place, (overflow) => countExport(folder, changes, overflow)),
  );
  const made = sheetsOf.map((make) => make(source)).filter(hasRows);
  const sheets = made.filter((sheet) => rowCount(sheet) <= mostRows);
  await workbook.commit({ ...emptyCommit, sheets: sheets.map(constantSheet) });
  await save(options);
  return {
    band: source.band.map(({ value }) => value),
    tooLong: made.filter((sheet) => rowCount(sheet) > mostRows).map(({ name }) => name),
  };
}

function countExport(
  folder: string,
  changes: Partial<ReportSettings>,
  overflow: string,
): Promise<ExportSource> {
  return inDatabase(async (connection) => {
    await openExport(connection, folder);
    const settings = { ...(await readSettings(connection)), ...changes };
    await connection.run("drop view settings");
    await createSettings(connection, settings);
    await createViews(connection);
    const figures = await askFigures(connection, settings, mostRows + 1);
    const rows = await toldRows(connection);
    return { ...figures, rows, published: { ...rows, outcomes: await publishedRows(connection) } };
  }, overflow);
}

function rowCount({ tables: [table] }: SheetPlan): number {
  return table?.rows.length ?? 0;
}

/** 브리핑 and 요약-지도 are pages without a table. */
function hasRows(sheet: SheetPlan): boolean {
  return sheet.tables.length === 0 || rowCount(sheet) > 0;
}
