// A report made from another office's report: the same records in a workbook of one's own, with the same totals.
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import { loadReport } from "../../src/tasks/load-report";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { projectRoot, runCommandLine } from "./run-command-line";

it("counts what the other counted, once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "own-"));
  const [other, own] = [join(folder, "other.xlsx"), join(folder, "own.xlsx")];
  const samples = join(projectRoot, "samples");
  expect(runCommandLine("report", [samples, "--workbook", other]).exitCode).toBe(0);

  const { exitCode, stderr } = runCommandLine("report", [other, "--workbook", own]);

  const told = stderr.split("\n").filter((line) => !line.includes("읽지 않은 열"));
  expect({ exitCode, told }).toEqual({ exitCode: 0, told: ["기사 9건 읽음", ""] });
  expect(await countedIn(own)).toEqual(await countedIn(other));
});

it("adds nothing for articles that both have read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "own-"));
  const [other, own] = [join(folder, "other.xlsx"), join(folder, "own.xlsx")];
  const samples = join(projectRoot, "samples");
  runCommandLine("report", [samples, "--workbook", other]);
  copyFileSync(other, own);
  const before = await countedIn(own);

  expect(runCommandLine("report", [other, "--workbook", own]).exitCode).toBe(0);

  expect(await countedIn(own)).toEqual(before);
});

/** What is counted, and how many missions and rows there are. */
async function countedIn(book: string) {
  const { report } = await loadReport(await openWorkbookFile(readFileSync(book)), "2026-11-23");
  const { articles, missions, outcomes } = report.rows;
  const counted = outcomes.filter(({ counting }) => counting === "counted");
  return {
    articles: articles.length,
    missions: missions.map(({ name, startOn, status }) => [name, startOn, status].join(" ")).sort(),
    outcomes: outcomes.length,
    counted: counted.map(lineOf).sort(),
  };
}

function lineOf({ kind, firm, counterparty, amount, currency, count, attributedOn }: OutcomeRow): string {
  return [kind, firm, counterparty, amount, currency, count, attributedOn].join(" ");
}
