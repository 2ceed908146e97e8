// LibreOffice recalculates a workbook, ignoring the values stored in it: a second, independent calculation.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../shared/tools/recalc.sh", import.meta.url));

/** Each sheet's recalculated cells as text, by sheet name; numbers unformatted. */
export function recalculate(book: string): Map<string, string[][]> {
  const out = mkdtempSync(join(tmpdir(), "recalculated-"));
  execFileSync("bash", [script, book, out], { stdio: ["ignore", "ignore", "pipe"] });
  const prefix = `${basename(book, ".xlsx")}-`;
  const sheets = readdirSync(out).filter((file) => file.startsWith(prefix) && file.endsWith(".csv"));
  return new Map(
    sheets.map((file) => [
      file.slice(prefix.length, -".csv".length),
      parseCsv(readFileSync(join(out, file), "utf8")),
    ]),
  );
}

/** Rows of a CSV text with `"` quoting. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < csv.length; at++) {
    const character = csv.charAt(at);
    if (quoted && character === '"' && csv.charAt(at + 1) === '"') cell += csv.charAt(at++);
    else if (character === '"') quoted = !quoted;
    else if (character === "," && !quoted) endCell();
    else if (character === "\n" && !quoted) {
      endCell();
      rows.push([]);
    } else if (character !== "\r" || quoted) cell += character;
  }
  endCell();
  return rows;
}
