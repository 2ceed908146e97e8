// Workbooks made to harm are used or refused: each step ends in two seconds of processor time, and none of them takes
// 500 MB. Twice the time is let pass here: on a busy machine work takes more processor time, too.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { hostileWorkbooks } from "./hostile-workbooks";
import { firstCommit } from "./sample-plan";
import type { Answer } from "./use-workbook";

const mostMilliseconds = 2 * 2000;
const mostMegabytes = 500;

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const sound = join(folder, "sound.xlsx");
const script = fileURLToPath(new URL("use-hostile-workbook.ts", import.meta.url));

beforeAll(async () => {
  const book = await openWorkbookFile(null);
  await book.commit(firstCommit);
  writeFileSync(sound, await book.toBytes());
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Used {
  answers: Answer[];
  megabytes: number;
}

function use(bytes: Uint8Array): Used {
  const file = join(folder, "hostile.xlsx");
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=300", "--import", "tsx", script, file, sound],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n"))) as Used;
}

it("each is used or refused in time, and within the memory", { timeout: 600_000 }, async () => {
  const beyond: unknown[] = [];
  for await (const [name, bytes] of hostileWorkbooks()) {
    const { answers, megabytes } = use(bytes);
    const slowest = Math.max(...answers.map(({ milliseconds }) => milliseconds));
    const kB = Math.round(bytes.length / 1000);
    process.stdout.write(`${name}, ${kB} kB: ${Math.round(slowest)} ms, ${Math.round(megabytes)} MB\n`);
    if (slowest > mostMilliseconds || megabytes > mostMegabytes) beyond.push({ name, answers, megabytes });
  }
  expect(beyond).toEqual([]);
});
