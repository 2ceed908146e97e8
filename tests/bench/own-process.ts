// A script of this folder in a process of its own: what it takes of time and memory is not coloured by what earlier work
// has left there.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a script and gives what it prints as JSON on its last line; some libraries print to the same place before.
 * @param script beside this file
 * @param flags for Node; as this process has them, if none are given
 * @throws when the script ends with an error, which it has told on stderr
 * @example runInOwnProcess("work-on-xlsx.ts", ["read", path, 1000]) // { time: 62.1, memory: 120 }
 */
export function runInOwnProcess(
  script: string,
  args: readonly (string | number)[],
  flags: readonly string[] = process.execArgv,
): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...flags, path, ...args.map(String)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(" ")} ended with ${String(status)}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n")));
}

/** Gives a result to whoever started this process so. */
export function printResult(result: unknown): void {
  process.stdout.write(`\n${JSON.stringify(result)}`);
}
