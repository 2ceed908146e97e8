// Runs the project's commands as a user's shell would, in a process of their own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));

export interface CommandResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `src/cli/NAME.ts` with arguments, in the project's root. */
export function runCommandLine(
  name: "extract" | "report" | "check" | "export",
  args: readonly string[],
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `src/cli/${name}.ts`, ...args], {
    cwd: projectRoot,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { exitCode: status, stdout, stderr };
}
