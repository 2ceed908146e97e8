// Uses the workbook of a file in a process of its own, whose memory no test has grown before. Prints what came of it.
import { readFileSync } from "node:fs";
import { peakMemory } from "../../bench/measure";
import { useWorkbook } from "./use-workbook";

const [path = "", warming = ""] = process.argv.slice(2);
// What is compiled at the first use is no cost of the file.
await useWorkbook(readFileSync(warming));
const answers = await useWorkbook(readFileSync(path), false);
process.stdout.write(`\n${JSON.stringify({ answers, megabytes: peakMemory() })}`);
