// What the pane finds when it opens, through both adapters: a new workbook, one of ours, one of an older version.
import { describe, expect, it } from "vitest";
import { lookAtWorkbook, makeSheets, addLacking } from "../../src/tasks/start-report";
import { loadReport } from "../../src/tasks/load-report";
import { recordSheets } from "../../src/workbook/record-sheets";
import { initialSettings } from "../../src/records/report";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { adapters } from "./adapters";

const clock = { today: "2026-11-07", now: "2026-11-07T09:30" };

/** Sheets as an older version made them: without 변경이력 and without two settings. */
async function makeOlderSheets(workbook: Workbook): Promise<void> {
  const sheets = recordSheets(initialSettings(clock.today))
    .filter(({ name }) => name !== "변경이력")
    .map((sheet) => {
      if (sheet.name === "설정") {
        return {
          ...sheet,
          names: sheet.names.slice(0, -2),
          tables: sheet.tables.map((table) => ({
            ...table,
            rows: table.rows.slice(0, -2),
            cellFormulas: (table.cellFormulas ?? []).filter(({ row }) => row < table.rows.length - 2),
            cellFormats: (table.cellFormats ?? []).filter(({ row }) => row < table.rows.length - 2),
          })),
        };
      }
      return sheet;
    });
  await workbook.commit({ ...emptyCommit, sheets });
}

describe.each(adapters)("a workbook in %s", (_, open) => {
  it("is new until its sheets are made, then ready", async () => {
    const workbook = await open();
    const before = await lookAtWorkbook(workbook);
    await makeSheets(workbook, clock);
    expect([before.kind, await lookAtWorkbook(workbook)]).toEqual(["new", { kind: "ready" }]);
  });

  it("of an older version is told apart, and gets what it lacks without losing a row", async () => {
    const workbook = await open();
    await makeOlderSheets(workbook);
    const article = new Map([
      ["기사번호", "A-7K3F9QXM"],
      ["제목", "통영시 사절단"],
    ]);
    await workbook.commit({ ...emptyCommit, appends: [{ table: "기사", rows: [article] }] });
    const before = await lookAtWorkbook(workbook);
    await addLacking(workbook, clock);
    const { report } = await loadReport(workbook, clock.today);
    expect([before, await lookAtWorkbook(workbook), report.rows.articles.map(({ id }) => id)]).toEqual([
      {
        kind: "older",
        lacking: { tables: ["변경이력"], settings: expect.any(Array) as unknown, columns: [] },
      },
      { kind: "ready" },
      ["A-7K3F9QXM"],
    ]);
    expect(before.kind === "older" && before.lacking.settings).toHaveLength(2);
  });
});
