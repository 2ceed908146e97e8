// One benchmark file in a process of its own, so that memory and warmth of one do not colour the next. Prints its
// measures as JSON.
import { pathToFileURL } from "node:url";
import type { Benchmark } from "./measure";
import { printResult } from "./own-process";

const [file = ""] = process.argv.slice(2);
const { default: benchmark } = (await import(pathToFileURL(file).href)) as { default: Benchmark };
printResult(await benchmark());
