// The rows of each workbook as files of their own, from which the export is made when all have come: a table of DuckDB that
// grows with every workbook compresses its last rows anew with each, the more the more there are.
import {
  DATE,
  BIGINT,
  DOUBLE,
  VARCHAR,
  DuckDBDataChunk,
  DuckDBDateValue,
  type DuckDBConnection,
  type DuckDBValue,
} from "@duckdb/node-api";
import { join } from "node:path";
import { toSerial, type Cell } from "../records/cell";
import type { ReportRows } from "../records/report";
import { exportedColumns, exportedSets, type ExportedColumn, type ExportedSet } from "./exported-tables";
import { inPattern, quoted } from "./quoted";

/** Rows of a block, the size in which DuckDB works. */
const blockSize = 2048;
/** No sheet has more. */
const rowsOfSheet = 2 ** 20;
/** Serial number of 1970-01-01, from which DuckDB counts days. */
const epoch = toSerial("1970-01-01");

const types = { varchar: VARCHAR, bigint: BIGINT, double: DOUBLE, date: DATE } as const;

export interface Origin {
  /** How the workbook is called. */
  workbook: string;
  /** Its place among the workbooks, so that no two rows have the same place. */
  number: number;
  /** Of two workbooks with the same record the one with the greater of these texts counts. */
  order: string;
}

/**
 * Writes the rows of one workbook, a file a table, and beside its columns the workbook that a row is from, how new that is,
 * and the row's place in it.
 * @param rows calculated, so that the calculated columns are filled
 * @param place a folder for the files of all workbooks
 */
export async function stageRows(
  connection: DuckDBConnection,
  rows: ReportRows,
  { workbook, number, order }: Origin,
  place: string,
): Promise<void> {
  const origin = `${quoted(workbook)} as workbook, ${quoted(order)} as workbook_order`;
  for (const set of exportedSets) {
    await fillTable(connection, set, rows[set], number * rowsOfSheet);
    const file = quoted(join(place, `${set}-${number}.parquet`));
    await connection.run(
      `copy (select * exclude (row_no), ${origin}, row_no from ${set}) to ${file} (format parquet)`,
    );
    await connection.run(`drop table ${set}`);
  }
}

/** The staged rows of a table from all workbooks, as SQL. */
export function stagedRows(set: ExportedSet, place: string): string {
  return `read_parquet(${quoted(join(inPattern(place), `${set}-*.parquet`))})`;
}

async function fillTable(
  connection: DuckDBConnection,
  set: ExportedSet,
  rows: readonly object[],
  firstPlace: number,
): Promise<void> {
  const columns = exportedColumns(set);
  const declared = columns.map(({ name, type }) => `"${name}" ${type}, `).join("");
  await connection.run(`create table ${set} (${declared}row_no bigint)`);
  const appender = await connection.createAppender(set);
  // One chunk for all blocks: what a chunk holds is not the garbage collector's to see.
  const all = [...columns.map(({ type }) => types[type]), BIGINT];
  const memory = DuckDBDataChunk.create(all, blockSize).chunk;
  for (let first = 0; first < rows.length; first += blockSize) {
    const block = rows.slice(first, first + blockSize) as Readonly<Record<string, Cell>>[];
    const chunk = new DuckDBDataChunk(memory);
    chunk.reset();
    chunk.rowCount = block.length;
    chunk.setColumns([
      ...columns.map((column) => block.map((row) => valueOf(column, row[column.key] ?? null))),
      block.map((_, index) => BigInt(firstPlace + first + index)),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function valueOf({ type }: ExportedColumn, cell: Cell): DuckDBValue {
  if (cell === null || cell === "") return null;
  switch (type) {
    case "varchar":
      return String(cell);
    case "bigint":
      return BigInt(Number(cell));
    case "double":
      return Number(cell);
    case "date":
      return new DuckDBDateValue(toSerial(String(cell)) - epoch);
  }
}
