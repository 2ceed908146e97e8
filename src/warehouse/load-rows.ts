// Rows of workbooks as tables of DuckDB, appended in blocks of the size that it works in.
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
import { toSerial, type Cell } from "../records/cell";
import type { ReportRows } from "../records/report";
import { exportedColumns, exportedSets, type ExportedColumn, type ExportedSet } from "./exported-tables";

/** Rows of a block. */
const blockSize = 2048;
/** No sheet has more. */
const rowsOfSheet = 2 ** 20;
/** Serial number of 1970-01-01, from which DuckDB counts days. */
const epoch = toSerial("1970-01-01");

const types = { varchar: VARCHAR, bigint: BIGINT, double: DOUBLE, date: DATE } as const;

/** Beside the columns of a table: the workbook a row is from, how new that is, and the row's place in it. */
const originColumns = [
  { name: "workbook", type: "varchar" },
  { name: "workbook_order", type: "varchar" },
  { name: "row_no", type: "bigint" },
] as const;

/** Makes the tables, without rows: `missions`, `outcomes` and the others of `exportedTables`. */
export async function createTables(connection: DuckDBConnection): Promise<void> {
  for (const set of exportedSets) {
    const columns = [...exportedColumns(set), ...originColumns];
    const declared = columns.map(({ name, type }) => `"${name}" ${type}`).join(", ");
    await connection.run(`create table ${set} (${declared})`);
  }
}

export interface Origin {
  /** How the workbook is called. */
  workbook: string;
  /** Its place among the workbooks, so that no two rows have the same place. */
  number: number;
  /** Of two workbooks with the same record the one with the greater of these texts counts. */
  order: string;
}

/**
 * Appends the rows of one workbook.
 * @param rows calculated, so that the calculated columns are filled
 */
export async function appendRows(
  connection: DuckDBConnection,
  rows: ReportRows,
  origin: Origin,
): Promise<void> {
  // Committed a workbook at a time: DuckDB compresses committed rows only, to a tenth.
  await connection.run("begin");
  for (const set of exportedSets) await appendSet(connection, set, rows[set], origin);
  await connection.run("commit");
}

async function appendSet(
  connection: DuckDBConnection,
  set: ExportedSet,
  rows: readonly object[],
  { workbook, number, order }: Origin,
): Promise<void> {
  const columns = exportedColumns(set);
  const all = [...columns, ...originColumns].map(({ type }) => types[type]);
  const appender = await connection.createAppender(set);
  // One chunk for all blocks: what a chunk holds is not the garbage collector's to see.
  const memory = DuckDBDataChunk.create(all, blockSize).chunk;
  for (let first = 0; first < rows.length; first += blockSize) {
    const block = rows.slice(first, first + blockSize) as Readonly<Record<string, Cell>>[];
    const chunk = new DuckDBDataChunk(memory);
    chunk.reset();
    chunk.rowCount = block.length;
    chunk.setColumns([
      ...columns.map((column) => block.map((row) => valueOf(column, row[column.key] ?? null))),
      block.map(() => workbook),
      block.map(() => order),
      block.map((_, index) => BigInt(number * rowsOfSheet + first + index)),
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
