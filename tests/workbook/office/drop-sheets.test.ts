// A sheet of ours is taken away as it was made, and left once anything of the user's is on it, or counts on it.
import { expect, it } from "vitest";
import { initialSettings } from "../../../src/records/report";
import { rates } from "../../../src/records/tables/references";
import { findings } from "../../../src/records/tables/reviews";
import { recordSheet, recordSheets } from "../../../src/workbook/record-sheets";
import { emptyCommit } from "../../../src/workbook/workbook";
import { openBook, type OpenBook } from "./open-book";

const plans = [recordSheet(findings), recordSheet(rates)];

/** A workbook with a sheet of the user's and two of ours. */
async function openWithTwo(): Promise<OpenBook> {
  const opened = await openBook();
  await opened.book.commit({ ...emptyCommit, sheets: plans });
  return opened;
}

async function sheetsAfter({ book }: OpenBook): Promise<string[]> {
  await book.dropSheets(plans);
  return (await book.read({ tables: [], names: [] })).sheets;
}

it("goes with its table when it is as it was made, hidden or not", async () => {
  const opened = await openWithTwo();
  expect(await sheetsAfter(opened)).toEqual(["Sheet1"]);
  expect(await sheetsAfter(opened)).toEqual(["Sheet1"]);
});

it("goes with the rows it was made with, settings and their formulas", async () => {
  const opened = await openBook();
  const sheets = recordSheets(initialSettings("2026-11-07"));
  await opened.book.commit({ ...emptyCommit, sheets });
  await opened.book.dropSheets(sheets);
  expect((await opened.book.read({ tables: [], names: [] })).sheets).toEqual(["Sheet1"]);
});

it.each<[string, (opened: OpenBook) => void]>([
  ["a note beside the table", ({ workbook }) => (workbook.range("환율!H3").Values = "확인")],
  ["a note below the table", ({ workbook }) => (workbook.range("환율!A40").Values = "확인")],
  ["a header that was renamed", ({ workbook }) => (workbook.range("환율!E1").Values = "고시기관")],
  ["a formula in a blank row", ({ workbook }) => (workbook.range("환율!C2").Formulas = "=1300+50")],
  ["a chart", ({ workbook }) => workbook.range("환율!A1:B2").sheet.Charts.Add("Line", "환율!A1:B2")],
  ["a picture", ({ workbook }) => workbook.range("환율!A1").sheet.Shapes.put("그림 1")],
  ["a comment", ({ workbook }) => workbook.range("환율!A1").sheet.Comments.put("의견 1")],
  ["a table of the user's", ({ workbook }) => workbook.range("환율!A1").sheet.Tables.Add("환율!K1:L3", true)],
  ["a formula elsewhere", ({ workbook }) => (workbook.range("Sheet1!B2").Formulas = "=MAX(환율[고시일])")],
  ["a name elsewhere", ({ workbook }) => workbook.Names.Add("내환율", "=환율!$C$2")],
])("stays with %s", async (_, change) => {
  const opened = await openWithTwo();
  change(opened);
  expect(await sheetsAfter(opened)).toEqual(["Sheet1", "환율"]);
});

it("stays where it would leave no sheet on the screen", async () => {
  const opened = await openWithTwo();
  opened.workbook.Worksheets.GetItem("Sheet1").Visibility = "Hidden";
  expect(await sheetsAfter(opened)).toEqual(["Sheet1", "점검", "환율"]);
});
