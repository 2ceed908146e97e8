// Two calculations of one workbook: what a spreadsheet made of its formulas, read back, and our own totals.
import { describe, expect, it } from "vitest";
import { decideOn } from "../../src/checks/decisions/decided-findings";
import { findingRow } from "../../src/checks/merge-findings";
import { calculate } from "../../src/records/calculation/calculate";
import { calculatedSettings } from "../../src/records/calculation/calculated-settings";
import { toSerial, type Cell } from "../../src/records/cell";
import type { ReportSettings } from "../../src/records/report";
import { stampName } from "../../src/summary/comparison/calculation-stamp";
import { summarySheets } from "../../src/summary/summary-sheets";
import { checkRecords } from "../../src/tasks/check-records";
import { differenceFinding, knownDifferences } from "../../src/tasks/compare-calculations";
import { loadReport } from "../../src/tasks/load-report";
import { refreshSummaries } from "../../src/tasks/refresh-summaries";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office-workbook";
import type { CellUpdate } from "../../src/workbook/workbook";
import { emptyCommit } from "../../src/workbook/workbook";
import { formatArea } from "../excel-host/engine/a1";
import type { Workbook as Engine } from "../excel-host/engine/workbook";
import { openExcel } from "../excel-host/open-excel";
import { libreOffice, savedAs } from "../libreoffice";
import { seedRows, seedSettings } from "../records/calculation/seed-rows";
import { writeReport } from "../summary/report-book";

const clock = { today: "2026-11-21", now: "2026-11-21T09:30" };
const settings: ReportSettings = { ...seedSettings, refreshedAt: clock.now };

/** The one contract of the seed rows, its 표시금액 typed over. */
const typedOver: CellUpdate = {
  table: "성과",
  id: { header: "성과번호", value: "O-2" },
  header: "표시금액",
  value: 1_000_700,
};

/** 요약_시도 for 전북 and what rests on it, as 700 dollars more in one row change them. */
const changedFigures = [
  ["요약_시도", "전북", "계약액"],
  ["요약_시도", "전북", "미확인액"],
  ["요약_유형", "단체장 순방·접견", "계약액"],
  ["요약_국가", "미국", "계약액"],
  ["브리핑", "브리핑_계약액", ""],
  ["브리핑", "브리핑_미확인액", ""],
  ["브리핑", "브리핑_시도2_계약액", ""],
  ["브리핑", "브리핑_시도2_미확인액", ""],
].map(([table, key, header]) => ({ table, key, header, shown: 1_000_700, expected: 1_000_000 }));

describe("a workbook that nothing has calculated", () => {
  it("is not compared: a file just written, and an Excel that shows no result", async () => {
    const file = await openWorkbookFile(null);
    await writeReport(file, seedRows, settings);
    expect((await refreshSummaries(file, clock)).comparison).toEqual({ calculated: false });
    expect((await refreshSummaries(file, clock)).comparison).toEqual({ calculated: false });
    await openExcel({ apiLevel: "1.14" });
    const office = openOfficeWorkbook();
    await writeReport(office, seedRows, settings);
    expect((await refreshSummaries(office, clock)).comparison).toEqual({ calculated: false });
  });
});

describe("a refresh in Excel", () => {
  it("says nothing where Excel's values are ours, and reports a row that was changed behind our back", async () => {
    const { workbook: engine, host } = await openExcel({ apiLevel: "1.14" });
    const office = openOfficeWorkbook();
    await writeReport(office, seedRows, settings);
    await refreshSummaries(office, clock);
    showCalculated(engine);
    const { comparison } = await refreshSummaries(office, clock);
    expect(comparison).toMatchObject({ calculated: true, differences: [] });
    expect(comparison.calculated && comparison.compared).toBeGreaterThan(600);

    // Somebody's sum of 300 dollars less in the row, which a workbook set to manual calculation has not followed.
    const column = engine.range("성과!A1:AZ1").Values[0]?.indexOf("금액") ?? -1;
    host.editAsOtherUser((book) => {
      book.range(`성과!${formatArea({ row: 2, column, rows: 1, columns: 1 })}`).Values = [[999_700]];
    });
    const after = await refreshSummaries(office, clock);
    const found = after.comparison.calculated ? after.comparison.differences : [];
    expect(found.filter(({ shown }) => typeof shown === "number")).toEqual(
      changedFigures.map((figure) => ({ ...figure, shown: 1_000_000, expected: 999_700 })),
    );
    const listed = after.rows.findings.filter(({ rule }) => rule === "B01");
    expect(listed).toHaveLength(found.length);
    expect(listed[0]).toMatchObject({
      severity: "error",
      table: "요약_시도",
      recordId: "전북",
      column: "계약액",
      value: "1,000,000",
      evidence: "엑셀 1,000,000, 계산 999,700",
      fix: "새로고침",
    });

    // A check compares nothing: the rows stay until a refresh finds Excel's values to be ours.
    await checkRecords(office, clock);
    const { report } = await loadReport(office, clock.today);
    const kept = calculate(report.rows, report.settings).findings.filter(({ rule }) => rule === "B01");
    expect(kept.filter(({ table }) => table !== "성과")).toEqual(listed);
  });
});

describe.skipIf(libreOffice === undefined)("a file that LibreOffice has calculated since", () => {
  it("is compared when it is refreshed next, and a value typed over a formula shows", async () => {
    const untouched = await refreshSummaries(await savedByLibreOffice([]), clock);
    expect(untouched.comparison).toMatchObject({ calculated: true, differences: [] });
    const { comparison, rows } = await refreshSummaries(await savedByLibreOffice([typedOver]), clock);
    expect(comparison).toMatchObject({ calculated: true, differences: changedFigures });
    expect(rows.findings.map(({ rule }) => rule)).toEqual(changedFigures.map(() => "B01"));
  });
});

it("words a difference as a row of 점검", () => {
  const sentence = { table: "브리핑", key: "브리핑_요약2", header: "", shown: null, expected: "계약 1건" };
  expect(differenceFinding(sentence)).toEqual({
    rule: "B01",
    severity: "error",
    table: "브리핑",
    recordId: "브리핑_요약2",
    column: "값",
    value: "빈칸",
    message: "브리핑 숫자가 요약표와 다릅니다.",
    messageEn: "A briefing number differs from the summary.",
    evidence: "엑셀 빈칸, 계산 계약 1건",
    evidenceEn: "Excel blank, calculated 계약 1건",
    fix: "새로고침",
  });
});

it("lists a difference that is ignored as such, so that it can be opened again", () => {
  const sentence = { table: "브리핑", key: "브리핑_요약2", header: "", shown: null, expected: "계약 1건" };
  const ignored = {
    ...findingRow(differenceFinding(sentence)),
    action: "ignored" as const,
    reason: "직접 씀",
  };
  expect(decideOn(knownDifferences([ignored]), [ignored])).toMatchObject([
    {
      ...{ rule: "B01", recordId: "브리핑_요약2", state: "ignored", reason: "직접 씀" },
      evidenceEn: "Excel blank, calculated 계약 1건",
    },
  ]);
});

async function savedByLibreOffice(updates: CellUpdate[]) {
  const workbook = await openWorkbookFile(null);
  await writeReport(workbook, seedRows, settings);
  await refreshSummaries(workbook, clock);
  await workbook.commit({ ...emptyCommit, updates });
  return openWorkbookFile(savedAs("xlsx", await workbook.toBytes()));
}

/** Gives every formula the value that we expect of it, as an Excel would that calculates as we do. */
function showCalculated(engine: Engine): void {
  const rows = calculate(seedRows, settings);
  const show = (sheet: string, row: number, column: number, value: Cell) =>
    engine.setCalculated(`'${sheet}'!${formatArea({ row, column, rows: 1, columns: 1 })}`, value ?? "");
  for (const plan of summarySheets(rows, settings)) {
    for (const cell of plan.cells) {
      if (cell.formula !== undefined) show(plan.name, cell.row, cell.column, cell.value);
    }
    for (const table of plan.tables) {
      table.columns.forEach((column, at) => {
        if (column.formula === undefined) return;
        table.rows.forEach((cells, row) =>
          show(plan.name, table.row + 1 + row, table.column + at, cells[at] ?? null),
        );
      });
    }
    const stamp = plan.names.find(({ name }) => name === stampName);
    if (stamp !== undefined && "row" in stamp) show(plan.name, stamp.row, stamp.column, toSerial(clock.now));
  }
  const items = engine.range("설정!A1:A40").Values.map(([item]) => String(item));
  for (const [item, value] of calculatedSettings(rows, settings)) show("설정", items.indexOf(item), 1, value);
}
