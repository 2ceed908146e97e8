// The tables of ../shared/domain/seeds-expected.md, worked out by hand, as the tests compare with them.
import { readFileSync } from "node:fs";

const expected = new URL("../../../shared/domain/seeds-expected.md", import.meta.url);

/** The first Markdown table below a heading, header row first; bold marks are dropped. */
export function expectedTable(heading: string): string[][] {
  const lines = readFileSync(expected, "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith("#") && line.includes(heading));
  const first = lines.findIndex((line, index) => index > start && line.startsWith("|"));
  const rows: string[][] = [];
  for (const line of lines.slice(first)) {
    if (!line.startsWith("|")) break;
    if (!/^\|[-:|]+\|$/.test(line)) rows.push(cellsOf(line));
  }
  return rows;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.replaceAll("**", "").trim());
}
