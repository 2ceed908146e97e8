// The checks that every written workbook must pass: the schemas, and the faults that make Excel offer a repair.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findProgram } from "../../external-programs";

const tools = fileURLToPath(new URL("../../../../shared/tools/", import.meta.url));
const canCheck = ["bash", "unzip", "xmllint", "python3"].every((name) => findProgram(name) !== undefined);

/** What the two checks find, a line each; nothing where their programs are missing. */
export function faultsOf(bytes: Uint8Array): string[] {
  if (!canCheck) return [];
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const book = join(folder, "book.xlsx");
    writeFileSync(book, bytes);
    return [
      ...linesOf("bash", [join(tools, "validate-xlsx.sh"), book]),
      ...linesOf("python3", [join(tools, "lint-xlsx.py"), book]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(command: string, parameters: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: "utf8" });
  if (status === 0) return [];
  const lines = `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return lines.length === 0 ? [`${command} ended with ${status}`] : lines;
}
