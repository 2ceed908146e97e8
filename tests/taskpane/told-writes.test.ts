// What the pane hears of its own writing, whichever way it writes.
import { expect, it } from "vitest";
import { tellWrites } from "../../src/taskpane/told-writes";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";

async function openTold(own: Partial<Workbook> = {}) {
  const told = tellWrites({ ...(await openWorkbookFile(null)), ...own });
  const heard: (readonly string[] | null)[] = [];
  const done: boolean[] = [];
  const stop = told.onWritten((tables, isDone) => {
    heard.push(tables);
    done.push(isDone);
  });
  return { ...told, heard, done, stop };
}

it("tells of every way to write, after it, and of no reading", async () => {
  const { workbook, heard, done } = await openTold();
  await workbook.read({ tables: ["성과"], names: [] });
  await workbook.findLeftover();
  expect(heard).toEqual([]);
  await workbook.commit(emptyCommit);
  await workbook.extend([]);
  await workbook.dropSheets([]);
  await workbook.settleLeftover("complete");
  expect(heard).toEqual([[], null, null, null]);
  expect(done).toEqual([true, true, true, true]);
});

it("names the tables whose rows were changed, added or taken out", async () => {
  const { workbook, heard } = await openTold({
    commit: () => Promise.resolve(),
    dropColumns: () => Promise.resolve(),
  });
  await workbook.commit({
    ...emptyCommit,
    updates: [{ table: "행사", id: { header: "행사번호", value: "M-1" }, header: "사업명", value: null }],
    appends: [{ table: "성과", rows: [] }],
    removals: [{ table: "근거", header: "기록번호", ids: ["O-1"] }],
  });
  await workbook.dropColumns("상대방", ["별칭"]);
  expect(heard).toEqual([["행사", "성과", "근거"], ["상대방"]]);
});

it("tells of an attempt that failed, as such, and passes the failure on", async () => {
  const refused = new WorkbookError("host_failed", "쓰지 못했습니다.", "It could not be written.");
  const { workbook, heard, done } = await openTold({ commit: () => Promise.reject(refused) });
  await expect(workbook.commit(emptyCommit)).rejects.toBe(refused);
  expect([heard, done]).toEqual([[[]], [false]]);
});

it("tells nothing to who has stopped listening", async () => {
  const { workbook, heard, stop } = await openTold();
  stop();
  await workbook.commit(emptyCommit);
  expect(heard).toEqual([]);
});
