// Uses workbooks of files one after another in a process of its own, whose memory no test has grown before. Prints what
// came of each, and the memory they took at most.
import { readFileSync } from "node:fs";
import { peakMemory } from "../../bench/measure";
import { useWorkbook, type Answer } from "./use-workbook";

const [warming = "", ...paths] = process.argv.slice(2);
// What is compiled at the first use is no cost of the files.
await useWorkbook(readFileSync(warming));
const answers: Answer[][] = [];
for (const path of paths) {
  answers.push(await useWorkbook(readFileSync(path), false));
  globalThis.gc?.();
}
process.stdout.write(`\n${JSON.stringify({ answers, megabytes: peakMemory() })}`);
