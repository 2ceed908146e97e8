// Whatever an .xlsx file holds: reading, changing and writing it end with a result or with a refusal that says why, in
// two seconds of processor time. FUZZ_RUNS=1000 looks longer than every run of the tests does.
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { damage, damagePart, damagesWith } from "../../reading/fuzzing";
import { firstCommit } from "./sample-plan";
import { useWorkbook } from "./use-workbook";

const runs = Number(process.env.FUZZ_RUNS ?? 150);
const mostMilliseconds = 2000;

const folder = new URL("../../../../shared/excel-files/", import.meta.url);
const foreign = readdirSync(folder)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));
const own = await ownWorkbook();
/** Ours half of the time: most of what is done to a workbook is done to our tables. */
const whole = fc.oneof(fc.constant(own), fc.constantFrom(...foreign));
const damages = damagesWith([own, ...foreign]);
const share = fc.double({ min: 0, max: 1, noNaN: true });

async function ownWorkbook(): Promise<Uint8Array> {
  const book = await openWorkbookFile(null);
  await book.commit(firstCommit);
  return book.toBytes();
}

async function expectAnswers(bytes: Uint8Array): Promise<void> {
  for (const { milliseconds } of await useWorkbook(bytes))
    expect(milliseconds).toBeLessThan(mostMilliseconds);
}

beforeAll(async () => {
  // What is compiled at the first use is no cost of the file that comes first.
  await useWorkbook(own);
});

it("a whole workbook is read, changed and written", async () => {
  const answers = await useWorkbook(own);
  expect(answers.map(({ outcome }) => outcome)).toEqual(answers.map(() => "done"));
  expect(answers).toHaveLength(9);
});

it("any bytes are answered", async () => {
  const bytes = fc.uint8Array({ maxLength: 3000, size: "max" });
  await fc.assert(fc.asyncProperty(bytes, expectAnswers), { numRuns: runs });
});

it("a damaged file is answered", async () => {
  const damaged = fc.tuple(whole, damages).map(([file, how]) => damage(file, how));
  await fc.assert(fc.asyncProperty(damaged, expectAnswers), { numRuns: runs });
});

it("a file with a damaged part is answered", async () => {
  const damaged = fc.tuple(whole, share, damages).map(([file, which, how]) => damagePart(file, which, how));
  await fc.assert(fc.asyncProperty(damaged, expectAnswers), { numRuns: runs * 3 });
});
