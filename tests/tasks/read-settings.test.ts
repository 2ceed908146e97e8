// What 설정 says, read without the rows of the other tables.
import { describe, expect, it, vi } from "vitest";
import { changeSettings } from "../../src/tasks/change-settings";
import { loadReport } from "../../src/tasks/load-report";
import { loadSettings } from "../../src/tasks/read-settings";
import { adapters } from "./adapters";
import { clock, fill } from "./checked-book";

describe.each(adapters)("the settings of %s", (_, open) => {
  it("are those of its report, and no other table is read for them", async () => {
    const workbook = await open();
    await fill(workbook, (rows) => rows);
    await changeSettings(workbook, clock, { regionBasis: "종전", office: "경상남도" });
    const { settings } = (await loadReport(workbook, clock.today)).report;
    const read = vi.spyOn(workbook, "read");
    expect(await loadSettings(workbook, clock.today)).toEqual(settings);
    expect(read.mock.calls).toEqual([[{ tables: ["설정"], names: [] }]]);
    expect([settings.regionBasis, settings.office]).toEqual(["종전", "경상남도"]);
  });

  it("are those of the day in a workbook that has none", async () => {
    const workbook = await open();
    const { settings } = (await loadReport(workbook, clock.today)).report;
    expect(await loadSettings(workbook, clock.today)).toEqual(settings);
  });
});
