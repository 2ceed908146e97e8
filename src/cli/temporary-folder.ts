// A folder that is there while some work goes on, and gone however that ends.
import { mkdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { dirname } from "node:path";
import { UsageError } from "./usage-error";

/** Ctrl+C; what ends a process politely; the terminal's window closed. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Makes a folder, does the work and takes the folder away again, also where the process is stopped: what DuckDB lays down
 * in it can be gigabytes, which nobody would know of.
 * @param folder may have been moved away when the work is done
 * @throws UsageError where it cannot be made, beside what the work throws
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
    make(folder);
    try {
      return await work(folder);
    } finally {
      clear();
    }
  } finally {
    for (const signal of stopSignals) process.off(signal, stop);
  }
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const place = dirname(folder);
    throw new UsageError(
      `폴더를 만들 수 없습니다. 쓸 권한과 남은 용량을 확인하거나 다른 폴더를 적어 주세요: ${place}`,
      `No folder can be made here. Check that you may write and that there is room, or name another: ${place}`,
      { cause },
    );
  }
}
