// The README shows developers the smallest changes as diffs. Each is made here to a copy of the sources: where its lines
// no longer stand, or the change no longer does what it says, this fails before a developer follows it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Amounts from "../../src/extraction/amounts/amounts";
import type * as Report from "../../src/records/report";
import type * as Succession from "../../src/regions/succession";
import type * as CountrySheet from "../../src/summary/country-sheet";
import type * as SummarySource from "../../src/summary/summary-source";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const recipes = [...readme.matchAll(/^```diff\n--- (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, file = "", changes = ""]) => ({ file, changes: changes.split("\n").filter((line) => line !== "") }),
);

/** Inside the checkout, so that the copy finds the same packages. */
let copy = "";

beforeAll(() => {
  mkdirSync(path.join(root, "test-results"), { recursive: true });
  copy = mkdtempSync(path.join(root, "test-results", "recipes-"));
  cpSync(path.join(root, "src"), path.join(copy, "src"), { recursive: true });
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Makes a recipe's changes; its kept and removed lines must follow one another in the file, though others may stand between. */
function follow(file: string): string {
  const recipe = recipes.find((one) => one.file === file);
  if (recipe === undefined) throw new Error(`README.md has no recipe for ${file}`);
  let text = readFileSync(path.join(copy, file), "utf8");
  let at = 0;
  for (const change of recipe.changes) {
    const line = `${change.slice(1)}\n`;
    if (change.startsWith("+")) {
      text = text.slice(0, at) + line + text.slice(at);
      at += line.length;
      continue;
    }
    const found = text.indexOf(line, at);
    if (found === -1) throw new Error(`${file} has no line ${line}`);
    at = change.startsWith("-") ? found : found + line.length;
    if (change.startsWith("-")) text = text.slice(0, found) + text.slice(found + line.length);
  }
  writeFileSync(path.join(copy, file), text);
  return text;
}

const load = <Module>(file: string): Promise<Module> =>
  import(/* @vite-ignore */ path.join(copy, file)) as Promise<Module>;

describe("following the README", () => {
  it("lists a further check beside the others", () => {
    expect(follow("src/checks/rules.ts")).toContain("  undatedRow,\n  missionWithoutBudget,\n");
  });

  it("reads a further notation", async () => {
    follow("src/extraction/amounts/currencies.ts");
    const { findAmounts } = await load<typeof Amounts>("src/extraction/amounts/amounts.ts");
    expect(findAmounts("계약 30만 알제리 디나르")).toEqual([
      { text: "30만 알제리 디나르", start: 3, end: 14, amount: 300_000, currency: "DZD", approximate: false },
    ]);
  });

  it("adds a column to a summary", async () => {
    follow("src/summary/country-sheet.ts");
    const { countrySheet } = await load<typeof CountrySheet>("src/summary/country-sheet.ts");
    const { summarySource } = await load<typeof SummarySource>("src/summary/summary-source.ts");
    const { emptyRows, initialSettings } = await load<typeof Report>("src/records/report.ts");
    const sheet = countrySheet(summarySource(emptyRows(), initialSettings("2026-11-21")));
    expect(sheet.tables[0]?.columns.at(-1)?.header).toBe("실수출액");
  });

  it("knows a 시·군·구 under its new name from its first day", async () => {
    follow("src/regions/municipalities.ts");
    const { asOf } = await load<typeof Succession>("src/regions/succession.ts");
    const county = { province: "대구", municipality: "달성군" };
    expect([asOf(county, "2027-06-30"), asOf(county, "2027-07-01")]).toEqual([
      county,
      { province: "대구", municipality: "달성시" },
    ]);
  });
});
