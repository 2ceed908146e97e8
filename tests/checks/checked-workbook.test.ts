// What a check leaves in a workbook, and finds there again: a real file, saved and opened between one check and the next.
import { describe, expect, it } from "vitest";
import type { FindingRow } from "../../src/records/tables/reviews";
import { checkWorkbook } from "../../src/tasks/check-records";
import { decideFindings } from "../../src/tasks/decide-findings";
import { loadReport } from "../../src/tasks/load-report";
import { openWorkbookFile, type FileWorkbook } from "../../src/workbook/file/file-workbook";
import { author, clock, fill, typeInto } from "../tasks/checked-book";
import { partOf, withPart } from "../workbook/file/package-text";
import { edit, type Change } from "./clean-report";

async function checkedBook(change: Change): Promise<FileWorkbook> {
  const book = await openWorkbookFile(null);
  await fill(book, change);
  await checkWorkbook(book, clock);
  return reopened(book);
}

async function reopened(book: FileWorkbook): Promise<FileWorkbook> {
  return openWorkbookFile(await book.toBytes());
}

/** The rows of 점검 after a check on a day, as the saved file has them. */
async function checkedOn(book: FileWorkbook, today: string): Promise<[FileWorkbook, FindingRow[]]> {
  await checkWorkbook(book, { today, now: `${today}T09:30` });
  const saved = await reopened(book);
  const { report } = await loadReport(saved, today);
  return [saved, report.rows.findings];
}

function typeAmount(book: FileWorkbook, amount: number): Promise<void> {
  return typeInto(book, "성과", { header: "성과번호", value: "O-3" }, "금액", amount);
}

const ignored = {
  action: "ignored",
  reason: "발주처 확인",
  handledBy: "김주무관",
  handledOn: "2026-11-21",
} as const;
const open = { action: null, reason: null, handledBy: null, handledOn: null };

/** What is said of the sum of O-3, without what is said of its other cells. */
function aboutSum(rows: readonly FindingRow[]) {
  return rows
    .filter(({ rule }) => rule === "Q02")
    .map(({ value, action, reason, handledBy, handledOn }) => ({
      value,
      action,
      reason,
      handledBy,
      handledOn,
    }));
}

async function ignore(book: FileWorkbook): Promise<void> {
  const { findings } = await checkWorkbook(book, clock);
  const { action, reason } = ignored;
  await decideFindings(
    book,
    findings.filter(({ rule }) => rule === "Q02"),
    { action, reason },
    author,
  );
}

describe("a decision in 점검", () => {
  const slipped = edit("outcomes", "O-3", { amount: 370_000 });

  it("stays from one check to the next, with its reason, name and day", async () => {
    const book = await checkedBook(slipped);
    await ignore(book);
    const [, rows] = await checkedOn(await reopened(book), "2026-11-25");
    expect(aboutSum(rows)).toEqual([{ value: "370000", ...ignored }]);
  });

  it("is taken back once the value it was about is another", async () => {
    const book = await checkedBook(slipped);
    await ignore(book);
    await typeAmount(book, 380_000);
    const [, rows] = await checkedOn(book, "2026-11-25");
    expect(aboutSum(rows)).toEqual([{ value: "380000", ...open }]);
  });
});

describe("a finding whose cause is gone", () => {
  it("closes itself with name and day, and opens again when it comes back", async () => {
    const book = await checkedBook(edit("outcomes", "O-3", { amount: 370_000 }));
    await typeAmount(book, 350_000);
    const [mended, closed] = await checkedOn(book, "2026-11-25");
    expect(aboutSum(closed)).toEqual([
      {
        value: "370000",
        action: "fixed",
        reason: "해결: 다시 점검하니 원인이 없습니다.",
        handledBy: "자동 점검",
        handledOn: "2026-11-25",
      },
    ]);
    await typeAmount(mended, 370_000);
    const [, again] = await checkedOn(mended, "2026-11-26");
    expect(aboutSum(again)).toEqual([{ value: "370000", ...open }]);
  });
});

describe("merged cells inside a table", () => {
  it("are found in a file that another program has left", async () => {
    const book = await checkedBook((rows) => rows);
    const bytes = await book.toBytes();
    const merged = '<mergeCells count="2"><mergeCell ref="B3:B4"/><mergeCell ref="A900:B900"/></mergeCells>';
    const left = withPart(bytes, sheetPath(bytes, "성과"), (sheet) =>
      sheet.replace("</sheetData>", `</sheetData>${merged}`),
    );
    const { findings } = await checkWorkbook(await openWorkbookFile(left), clock);
    expect(findings.map(({ rule, table, recordId }) => ({ rule, table, recordId }))).toEqual([
      { rule: "F06", table: "성과", recordId: "B3:B4" },
    ]);
  });
});

function sheetPath(bytes: Uint8Array, name: string): string {
  const id = new RegExp(`<sheet name="${name}"[^>]*r:id="([^"]+)"`).exec(
    partOf(bytes, "xl/workbook.xml"),
  )?.[1];
  const relation = new RegExp(`<Relationship [^>]*Id="${id ?? ""}"[^>]*>`).exec(
    partOf(bytes, "xl/_rels/workbook.xml.rels"),
  )?.[0];
  return (/Target="\/?([^"]+)"/.exec(relation ?? "")?.[1] ?? "").replace(/^(?!xl\/)/, "xl/");
}
