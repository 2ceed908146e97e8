// The commands on workbooks that other versions of ours have made: a later one's is left alone, an older one's is
// brought up to date before it is written.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { currentSchema } from "../../src/records/settings";
import { lookAtWorkbook, makeSheets } from "../../src/tasks/start-report";
import { openWorkbookFile, type FileWorkbook } from "../../src/workbook/file/file-workbook";
import { emptyCommit } from "../../src/workbook/workbook";
import { makeOlderBook, today } from "../tasks/older-book";
import { faultsOf } from "../workbook/file/workbook-checks";
import { runCommandLine } from "./run-command-line";

async function save(workbook: FileWorkbook): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "versions-")), "book.xlsx");
  writeFileSync(path, await workbook.toBytes());
  return path;
}

it("report and check leave a later version's workbook alone and say what to do", async () => {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, { today, now: `${today}T09:30` });
  const version = {
    ...{ table: "설정", id: { header: "항목", value: "서식버전" }, header: "값" },
    value: currentSchema + 1,
  };
  await workbook.commit({ ...emptyCommit, updates: [version] });
  const path = await save(workbook);
  const before = readFileSync(path);
  const sentence =
    "이 통합 문서는 더 새로운 판의 추가 기능으로 만들어(서식버전 2) 이 판(1)으로는 점검하거나 쓰지 않습니다. " +
    "전산 담당자에게 새 판을 요청하거나, 새 판이 있는 PC에서 여세요.\n";
  expect(runCommandLine("report", ["--workbook", path])).toEqual({
    ...{ exitCode: 2, stdout: "", stderr: sentence },
  });
  expect(runCommandLine("check", [path])).toEqual({ exitCode: 2, stdout: "", stderr: sentence });
  expect(readFileSync(path).equals(before)).toBe(true);
});

it("report brings an older version's workbook up to date, and keeps the one before on request", async () => {
  const workbook = await openWorkbookFile(null);
  await makeOlderBook(workbook, {
    ...{ tables: [], columns: { 성과: ["성약가중"] }, settings: ["이름유사도", "서식버전"] },
  });
  const path = await save(workbook);
  const before = readFileSync(path);
  const { exitCode, stderr } = runCommandLine("report", ["--workbook", path, "--backup"]);
  expect([exitCode, stderr]).toEqual([
    0,
    "예전 판에서 만든 통합 문서라 빠진 것을 더했습니다. 변경이력에 적었습니다.\n",
  ]);
  const written = readFileSync(path);
  expect(await lookAtWorkbook(await openWorkbookFile(written))).toEqual({ kind: "ready" });
  expect(faultsOf(written)).toEqual([]);
  expect(readFileSync(`${path}.bak`).equals(before)).toBe(true);
});
