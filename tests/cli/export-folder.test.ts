// An export that is stopped while it is written, or that the disk refuses.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { writeFolder } from "../../src/cli/export-folder";
import { UsageError } from "../../src/cli/usage-error";
import { inDatabase } from "../../src/warehouse/database";
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

it("leaves nothing and says what to do where a table cannot be written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refused-"));
  const target = join(folder, "export");
  const writing = writeFolder(target, (place) =>
    inDatabase(async (connection) => {
      await connection.run(`copy (select 1) to '${join(place, "none", "table.parquet")}' (format parquet)`);
    }),
  );
  await expect(writing).rejects.toThrow(
    new UsageError(
      `내보내지 못했습니다. 남은 용량과 쓸 권한을 확인하거나 다른 폴더를 적어 주세요: ${target}`,
      `Nothing was exported. Check that there is room and that you may write, or name another folder: ${target}`,
    ),
  );
  expect(readdirSync(folder)).toEqual([]);
});
