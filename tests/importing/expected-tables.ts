// Reads the tables of seeds-expected.md, which a person made from the five articles.
import { readFileSync } from "node:fs";

const document = readFileSync(new URL("../../../shared/domain/seeds-expected.md", import.meta.url), "utf8");

export type ExpectedRow = Record<string, string>;

function cellsOf(line: string): string[] {
  // ◆ only marks where the document departs from the labels.
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.replace("◆", "").trim());
}

/** The first table of a section: `expectedTable("2. 행사")[0]["사업명"]`. */
export function expectedTable(section: string): ExpectedRow[] {
  const lines = document.slice(document.indexOf(`## ${section}`)).split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith("|"));
  const [header = "", , ...rows] = lines.slice(first, end);
  const headers = cellsOf(header);
  return rows.map((row) => {
    const cells = cellsOf(row);
    return Object.fromEntries(headers.map((name, index) => [name, cells[index] ?? ""]));
  });
}
