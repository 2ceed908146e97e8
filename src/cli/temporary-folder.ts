// A folder that is there while some work goes on, and gone however that ends.
import { mkdirSync, rmSync } from "node:fs";
import { constants } from "node:os";

/** Ctrl+C; what ends a process politely; the terminal's window closed. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Makes a folder, does the work and takes the folder away again, also where the process is stopped: what DuckDB lays down
 * in it can be gigabytes, which nobody would know of.
 * @param folder may have been moved away when the work is done
 * @example await whileThere("/reports/export.tmp", (folder) => writeTables(folder)) // and "/reports/export.tmp" is gone
 */
export async function whileThere<Result>(
  folder: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  // What is still being written may put a file into a folder that is just being emptied.
  const clear = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const stop = (signal: NodeJS.Signals) => {
    try {
      clear();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  // Not once: Ctrl+C comes from the terminal and from npm, and the second would end the process amid the clearing.
  for (const signal of stopSignals) process.on(signal, stop);
  try {
    mkdirSync(folder, { recursive: true });
    return await work(folder);
  } finally {
    for (const signal of stopSignals) process.off(signal, stop);
    clear();
  }
}
