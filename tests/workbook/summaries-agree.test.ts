// Every summary sheet, made and then refreshed with other rows, is the same through Office.js and in an .xlsx file.
import { expect, it } from "vitest";
import type { ReportRows } from "../../src/records/report";
import { calculate } from "../../src/records/calculation/calculate";
import { summaryNames, summarySheets } from "../../src/summary/summary-sheets";
import { buildCommit } from "../../src/tasks/build-commit";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office-workbook";
import { openExcel } from "../excel-host/open-excel";
import { finding, outcome, seedRows, seedSettings } from "../records/calculation/seed-rows";
import { engineForm, fileForm } from "./office/workbook-description";

const settings = { ...seedSettings, selectedProvince: "경남" };

/** 요약-상대방, 요약-MOU후속 and 비교-발표값 get more rows, 브리핑 a chart and other findings. */
const later: ReportRows = {
  ...seedRows,
  outcomes: [
    ...seedRows.outcomes,
    outcome({
      outcomeId: "O-5",
      province: "부산",
      amount: 500,
      currency: "USD",
      counterparty: "가",
      signedOn: "2024-02-01",
    }),
    outcome({ outcomeId: "O-6", amount: 400, currency: "USD", counting: "part", partOf: "O-5" }),
    outcome({
      outcomeId: "O-7",
      kind: "contract_expected",
      province: "대구",
      counterparty: "나",
      signedOn: "2024-02-01",
    }),
  ],
  findings: [finding({ findingId: "F-1", rule: "T01", severity: "warning", recordId: "O-1" })],
};

const commits = [seedRows, later].map((rows, index) => {
  const summaries = summarySheets(calculate(rows, settings), settings, {
    wanted: summaryNames,
    present: index === 0 ? [] : ["요약-MOU후속", "요약-상대방", "요약-월별", "요약-시군구"],
  });
  return buildCommit(rows, settings, { summaries });
});

it("is the same workbook through both adapters", async () => {
  const { workbook } = await openExcel({ apiLevel: "1.14" });
  const office = openOfficeWorkbook();
  const file = await openWorkbookFile(null);
  for (const commit of commits) {
    await office.commit(commit);
    await file.commit(commit);
    expect(engineForm(workbook, ["Sheet1"])).toEqual(await fileForm(await file.toBytes()));
  }
  expect(Object.keys(engineForm(workbook, ["Sheet1"]).sheets).slice(-7)).toEqual([
    "요약-MOU후속",
    "요약-시군구",
    "요약-상대방",
    "요약-월별",
    "요약-지도",
    "비교-발표값",
    "요약-점검",
  ]);
});
