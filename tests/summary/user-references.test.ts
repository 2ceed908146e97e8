// A sheet of the user's own that points at summary tables, rows, totals and named cells: a refresh that brings rows and
// takes others away leaves every one of its formulas as it was typed, and LibreOffice still calculates them.
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportRows } from "../../src/records/report";
import { writeRow } from "../../src/records/rows";
import { outcomes } from "../../src/records/tables/outcomes";
import { summaryNames, summarySheets } from "../../src/summary/summary-sheets";
import { buildCommit } from "../../src/tasks/build-commit";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office-workbook";
import type { SheetPlan } from "../../src/workbook/plan";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { openExcel } from "../excel-host/open-excel";
import { libreOffice, recalculated } from "../libreoffice";
import { outcome, seedRows, seedSettings } from "../records/calculation/seed-rows";
import { writeReport } from "./report-book";

const settings = { ...seedSettings, selectedProvince: "전북", tableYear: 2024 };

const later: ReportRows = {
  ...seedRows,
  outcomes: [
    ...seedRows.outcomes,
    outcome({
      outcomeId: "O-8",
      mission: "M-6",
      amount: 250,
      currency: "USD",
      counterparty: "가",
      signedOn: "2024-02-01",
    }),
  ],
};

const sheetsOf = (rows: ReportRows) =>
  summarySheets(calculate(rows, settings), settings, { present: summaryNames });
const firstColumns = sheetsOf(seedRows).flatMap(({ tables }) =>
  tables.map(({ name, columns }) => `${name}[${columns[0]?.header}]`),
);

/** One formula for each summary table, and some for cells that a user would quote. */
const formulas = [
  ...firstColumns.map((column) => `=ROWS(${column})`),
  "=SUM(요약_시도[계약액])",
  "=요약_시도[[#Totals],[계약액]]",
  `=INDEX(요약_시도[참가기업_연],MATCH("경남",요약_시도[시도],0))`,
  "=브리핑_계약액*2",
];
const results = [1_000_250, 1_000_250, 11, 2_000_500];

const own: SheetPlan = {
  ...{ name: "내 서식", visibility: "visible", tables: [], names: [], charts: [], showGridlines: true },
  cells: formulas.map((formula, row) => ({ row, column: 0, value: null, formula })),
  print: { orientation: "portrait", fitWidth: 1, fitHeight: 0, margin: 10 },
};

/** Made, pointed at, and refreshed with more rows. */
async function refreshTwice(workbook: Workbook): Promise<void> {
  await writeReport(workbook, seedRows, settings);
  await workbook.commit(
    buildCommit(calculate(seedRows, settings), settings, { summaries: sheetsOf(seedRows) }),
  );
  await workbook.commit({ ...emptyCommit, sheets: [own] });
  const added = later.outcomes.slice(seedRows.outcomes.length).map((row) => writeRow(outcomes, row));
  await workbook.commit({ ...emptyCommit, appends: [{ table: outcomes.name, rows: added }] });
  await workbook.commit(buildCommit(calculate(later, settings), settings, { summaries: sheetsOf(later) }));
}

describe("references of a user's own sheet", () => {
  it("stay as they were typed in Excel", async () => {
    const { workbook } = await openExcel({ apiLevel: "1.14" });
    await refreshTwice(openOfficeWorkbook());
    const kept = workbook.range(`'내 서식'!A1:A${formulas.length}`).Formulas.map(([formula]) => formula);
    expect(kept).toEqual(formulas);
  });

  it.skipIf(libreOffice === undefined)("stay in a file, where LibreOffice calculates them", async () => {
    const file = await openWorkbookFile(null);
    await refreshTwice(file);
    const cells = recalculated(await file.toBytes()).get("내 서식") ?? [];
    const shown = cells.map(([cell]) => Number(cell));
    const rows = sheetsOf(later).flatMap(({ tables }) =>
      tables.map((table) => Math.max(1, table.rows.length)),
    );
    expect(shown.slice(0, formulas.length)).toEqual([...rows, ...results]);
  });
});
