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
const limits = { memory_limit: "1GB", temp_directory: tmpdir(), preserve_insertion_order: "false" };

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
      // Never committed: what lives no longer than the work need not be written to a log and again to its place.
      await connection.run("begin");
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
