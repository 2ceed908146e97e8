// One piece of work on an .xlsx file of made-up outcomes, in a process of its own: the memory it takes is not hidden by
// that of making the outcomes up, nor by what earlier work has left. Prints what it took as JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { addToFile, appendOf, commitOf, readOutcomes, writeFileOf } from "./outcomes-file";
import { peakMemory, processorTime } from "./measure";
import { printResult } from "./own-process";

/** Processor time, ms, and the most memory of the process, MB. */
export interface Taken {
  time: number;
  memory: number;
}

const [work = "", path = "", count = ""] = process.argv.slice(2);
printResult(await takenBy(work));

async function takenBy(kind: string): Promise<Taken> {
  if (kind === "write") {
    const commit = commitOf(Number(count));
    return timedWork(async () => writeFileSync(path, await writeFileOf(commit)));
  }
  const bytes = readFileSync(path);
  if (kind === "read") return timedWork(() => readOutcomes(bytes));
  const more = appendOf(Number(count));
  return timedWork(() => addToFile(bytes, more));
}

async function timedWork(run: () => Promise<unknown>): Promise<Taken> {
  const begin = processorTime();
  await run();
  return { time: processorTime() - begin, memory: peakMemory() };
}
