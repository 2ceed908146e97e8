// A database of DuckDB that lives as long as some work, in memory.
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { tmpdir } from "node:os";

/** Nothing is fetched: DuckDB would ask its maker's server for the part that a file or a statement needs. */
const closed = {
  ...{ autoinstall_known_extensions: "false", autoload_known_extensions: "false" },
  ...{ allow_community_extensions: "false", lock_configuration: "true" },
};

/** What does not fit goes to the disk: a PC of an office has 8 GB, and other programs run on it. */
const limits = { memory_limit: "1GB", preserve_insertion_order: "false" };

/**
 * Opens a database, does the work and takes the database away again.
 * @param overflow the folder for what does not fit: there it stays where the process is stopped
 */
export async function inDatabase<Result>(
  work: (connection: DuckDBConnection) => Promise<Result>,
  overflow = tmpdir(),
): Promise<Result> {
  const options = { ...limits, ...closed, temp_directory: overflow };
  const instance = await DuckDBInstance.create(":memory:", options);
  try {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}
