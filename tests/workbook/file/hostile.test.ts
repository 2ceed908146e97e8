// Workbooks made to harm are used or refused: each step ends in two seconds of processor time, and none of them takes
// 500 MB. Twice the time is let pass here: on a busy machine work takes more processor time, too. Machines differ, so that
// the seconds are told in those of an honest sheet, read in the same run: one of all the rows that Excel has takes three
// where a step may take two.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { hostileWorkbooks } from "./hostile-workbooks";
import { firstCommit } from "./sample-plan";
import type { Answer } from "./use-workbook";

const halfOfHonest = "half a million rows of one cell";
const mostOfHonest = 2 * (2 / 3);
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

/** Workbooks that one process uses: to start it takes as long as to use most of them. */
const together = 8;

interface Used {
  /** By workbook. */
  answers: Answer[][];
  /** At most, whichever workbook took them: what one leaves is collected before the next. */
  megabytes: number;
}

function use(paths: readonly string[]): Used {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=300", "--expose-gc", "--import", "tsx", script, sound, ...paths],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${paths.join(", ")}: ${stderr}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n"))) as Used;
}

it("each is used or refused in time, and within the memory", { timeout: 600_000 }, async () => {
  const paths: string[] = [];
  for await (const [name, bytes] of hostileWorkbooks()) {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    paths.push(path);
  }
  const beyond: unknown[] = [];
  const taken = new Map<string, number>();
  for (let at = 0; at < paths.length; at += together) {
    const group = paths.slice(at, at + together);
    const { answers, megabytes } = use(group);
    expect(answers).toHaveLength(group.length);
    if (megabytes > mostMegabytes) beyond.push({ group, megabytes });
    answers.forEach((steps, index) => {
      const slowest = Math.max(...steps.map(({ milliseconds }) => milliseconds));
      const name = basename(group[index] ?? "", ".xlsx");
      process.stdout.write(`${name}: ${Math.round(slowest)} ms\n`);
      taken.set(name, slowest);
    });
    process.stdout.write(`these took ${Math.round(megabytes)} MB at most\n`);
  }
  const most = mostOfHonest * 2 * (taken.get(halfOfHonest) ?? Number.NaN);
  expect(most).toBeGreaterThan(0);
  expect([...taken].filter(([, slowest]) => slowest > most)).toEqual([]);
  expect(beyond).toEqual([]);
});
