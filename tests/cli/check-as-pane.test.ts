// The command `check` prints what the pane lists, of one workbook.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mergeFindings } from "../../src/checks/merge-findings";
import { checkWorkbook } from "../../src/tasks/check-records";
import { clockOf } from "../../src/tasks/clock";
import { differenceFinding } from "../../src/tasks/compare-calculations";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { emptyCommit } from "../../src/workbook/workbook";
import { all, edit, say } from "../checks/clean-report";
import { fill } from "../tasks/checked-book";
import { runCommandLine } from "./run-command-line";

const spoilt = all(
  edit("outcomes", "O-3", { amount: 3_500_000 }),
  edit("outcomes", "O-4", { kind: "contract" }),
  edit("missions", "M-1", { endOn: "2026-10-01" }),
  say("O-2", "계약추진은 10건, 60만 달러가 될 예정이다"),
);

/** Found by the last refresh: a check compares nothing, so that it stays. */
const difference = { table: "요약_시도", key: "경남", header: "계약액", shown: 300, expected: 250 };

it("prints the findings of the pane", async () => {
  const book = await openWorkbookFile(null);
  await fill(book, spoilt);
  await book.commit({ ...emptyCommit, appends: mergeFindings([], [differenceFinding(difference)]).appends });
  const path = join(mkdtempSync(join(tmpdir(), "check-")), "book.xlsx");
  writeFileSync(path, await book.toBytes());

  const { findings } = await checkWorkbook(book, clockOf(new Date()));
  const { stdout, exitCode } = runCommandLine("check", [path]);

  const columns = [
    "rule",
    "severity",
    "table",
    "recordId",
    "column",
    "value",
    "message",
    "evidence",
    "fix",
  ] as const;
  const listed = findings.map((finding) =>
    Object.fromEntries(columns.map((column) => [column, finding[column]])),
  );
  expect(listed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["Q02", "K02", "T03", "B01"]));
  expect([exitCode, JSON.parse(stdout)]).toEqual([0, { findings: listed }]);
});
