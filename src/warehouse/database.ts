// A database of DuckDB that lives as long as some work: in a file, so that more rows than fit in memory can pass through.
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";

/** Nothing is fetched: DuckDB would ask its maker's server for the part that a file or a statement needs. */
const closed = {
  ...{ autoinstall_known_extensions: "false", autoload_known_extensions: "false" },
  ...{ allow_community_extensions: "false", lock_configuration: "true" },
};

/** What does not fit goes to the disk: a PC of an office has 8 GB, and other programs run on it. */
const limits = {
  ...{ memory_limit: "1GB", temp_directory: tmpdir(), preserve_insertion_order: "false" },
  // Committed rows are compressed into the file when so many bytes of them have come: with DuckDB's own 16 MB the last rows
  // of a table are compressed anew with every workbook, with more they lie in memory as they are.
  checkpoint_threshold: "64MB",
};

/**
 * Opens a database, does the work and takes the database away again.
 * @param file null keeps it in memory
 */
export async function inDatabase<Result>(
  file: string | null,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(file ?? ":memory:", { ...limits, ...closed });
  try {
    const connection = await instance.connect();
    try {
      // The file goes with the work: what is still to be written at its end need not be.
      await connection.run("pragma disable_checkpoint_on_shutdown");
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
    if (file !== null) {
      await rm(file, { force: true });
      await rm(`${file}.wal`, { force: true });
    }
  }
}
