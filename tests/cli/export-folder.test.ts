// An export that is stopped while it is written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { projectRoot } from "./run-command-line";

/** Writes so many files that it takes a while to take them away, says so, and never ends. */
const endless = `
  import { writeFileSync } from "node:fs";
  import { join } from "node:path";
  import { writeFolder } from "./src/cli/export-folder.ts";
  await writeFolder(process.env.EXPORTED, async (place) => {
    for (let at = 0; at < 10_000; at += 1) writeFileSync(join(place, String(at)), "");
    process.stdout.write("written");
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  });`;

it("leaves nothing where Ctrl+C comes twice, from the terminal and from npm", async () => {
  const folder = mkdtempSync(join(tmpdir(), "stopped-"));
  const running = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", endless], {
    cwd: projectRoot,
    env: { ...process.env, EXPORTED: join(folder, "export") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(running, "exit");
  await once(running.stdout, "data");
  running.kill("SIGINT");
  await wait(20);
  running.kill("SIGINT");
  await ended;
  expect(readdirSync(folder)).toEqual([]);
});
