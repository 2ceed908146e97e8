// What the pane finds when it opens, through both adapters: a new workbook, one of ours, one of another version.
import { describe, expect, it } from "vitest";
import { currentSchema } from "../../src/records/settings";
import { changeSettings } from "../../src/tasks/change-settings";
import { checkWorkbook } from "../../src/tasks/check-records";
import { proposeImport } from "../../src/tasks/import-articles";
import { migrateReport } from "../../src/tasks/migrate-report";
import { refreshSummaries } from "../../src/tasks/refresh-summaries";
import { lookAtWorkbook, makeSheets } from "../../src/tasks/start-report";
import { openForTracing } from "../../src/tasks/trace-figure";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { adapters } from "./adapters";
import { today } from "./older-book";

const clock = { today, now: `${today}T09:30` };
const author = { clock, user: null };

/** A report that a later version of ours has made. */
async function makeNewerBook(workbook: Workbook): Promise<void> {
  await makeSheets(workbook, clock);
  const version = {
    table: "설정",
    id: { header: "항목", value: "서식버전" },
    header: "값",
    value: currentSchema + 1,
  };
  await workbook.commit({ ...emptyCommit, updates: [version] });
}

const writers: Readonly<Record<string, (workbook: Workbook) => Promise<unknown>>> = {
  import: (workbook) => proposeImport(workbook, [], clock),
  check: (workbook) => checkWorkbook(workbook, clock),
  refresh: (workbook) => refreshSummaries(workbook, clock),
  settings: (workbook) => changeSettings(workbook, clock, { regionBasis: "종전" }),
  migrate: (workbook) => migrateReport(workbook, author),
};

describe.each(adapters)("a workbook in %s", (_, open) => {
  it("is new until its sheets are made, then ready", async () => {
    const workbook = await open();
    const before = await lookAtWorkbook(workbook);
    await makeSheets(workbook, clock);
    expect([before.kind, await lookAtWorkbook(workbook)]).toEqual(["new", { kind: "ready" }]);
  });

  it("tells with which version it was made, in 설정 where everybody sees it", async () => {
    const workbook = await open();
    await makeSheets(workbook, clock);
    const { names } = await workbook.read({ tables: [], names: ["서식버전"] });
    expect([...names]).toEqual([["서식버전", currentSchema]]);
  });

  it("of a later version is told apart, read for tracing, and changed by no task", async () => {
    const workbook = await open();
    await makeNewerBook(workbook);
    const tables = ["설정", "점검", "변경이력"];
    const before = await workbook.read({ tables, names: [] });
    const refused: Record<string, string> = {};
    for (const [task, run] of Object.entries(writers)) {
      const failure = await run(workbook).then(
        () => null,
        (error: unknown) => error,
      );
      refused[task] = failure instanceof WorkbookError ? failure.code : String(failure);
    }
    const { settings } = await openForTracing(workbook, clock);
    expect({ start: await lookAtWorkbook(workbook), refused, read: settings.schemaVersion }).toEqual({
      start: { kind: "newer", schema: currentSchema + 1 },
      refused: Object.fromEntries(Object.keys(writers).map((task) => [task, "newer_version"])),
      read: currentSchema + 1,
    });
    expect(await workbook.read({ tables, names: [] })).toEqual(before);
  });
});
