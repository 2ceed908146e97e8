// `npm run bench [NAME...]`: runs the benchmarks of this folder (all of them, or those named) one after the other and
// prints one table. `--write` puts it into docs/performance.md.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measure } from "./measure";
import { runInOwnProcess } from "./own-process";

const folder = fileURLToPath(new URL(".", import.meta.url));
const ending = ".bench.ts";
const docs = new URL("../../docs/", import.meta.url);
const flags = ["--expose-gc", "--max-old-space-size=4096", "--import", "tsx"];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const known = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such benchmark: ${unknown.join(", ")}. There are: ${known.join(", ")}\n`);
  process.exit(2);
}
const names = known.filter((name) => wanted.length === 0 || wanted.includes(name));
const sections = names.map((name) => `## ${name}\n\n${tableOf(measuresOf(name))}`);
const report = ["# Performance", machine(), ...sections].join("\n\n") + "\n";
process.stdout.write(report);
if (process.argv.includes("--write")) {
  mkdirSync(docs, { recursive: true });
  writeFileSync(new URL("performance.md", docs), report);
}

function measuresOf(name: string): Measure[] {
  process.stderr.write(`${name} …\n`);
  return runInOwnProcess("run-benchmark.ts", [join(folder, name + ending)], flags) as Measure[];
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return [
    "Written by `npm run bench -- --write`. Absolute times differ between machines; ratios were measured in the same run.",
    "",
    `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${memory} GB, Node ${process.version}, ` +
      `${process.platform} ${process.arch}.`,
  ].join("\n");
}

function tableOf(measures: readonly Measure[]): string {
  const lines = measures.map(({ what, size, unit, median, spread, ratio, asked }) =>
    [
      what,
      size ?? "",
      `${shown(median)} ${unit}`,
      spread === undefined ? "" : `${shown(spread[0])}–${shown(spread[1])}`,
      ratio === undefined ? "" : `${shown(ratio.times)} × ${ratio.to}`,
      asked ?? "",
    ].join(" | "),
  );
  const head = ["what | size | median | spread | ratio | asked", "--- | --- | ---: | ---: | --- | ---"];
  return [...head, ...lines].map((line) => `| ${line} |`).join("\n");
}

function shown(figure: number): string {
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure.toLocaleString("en", { maximumFractionDigits: digits });
}
