// Runs the project's commands as a user's shell would, in a process of their own.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

type CommandName = "extract" | "report" | "check" | "export";

export interface CommandResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `src/cli/NAME.ts` with arguments, in the project's root. */
export function runCommandLine(name: CommandName, args: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, started(name, args), {
    cwd: projectRoot,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { exitCode: status, stdout, stderr };
}

/**
 * Starts it so, and does not wait.
 * @param env what its environment has beside ours
 */
export function startCommandLine(
  name: CommandName,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const options = { cwd: projectRoot, env: { ...process.env, ...env }, stdio: "ignore" } as const;
  return spawn(process.execPath, started(name, args), options);
}

/** As the scripts of package.json do. */
function started(name: CommandName, args: readonly string[]): string[] {
  return ["--import", "tsx", `src/cli/${name}.ts`, ...args];
}
