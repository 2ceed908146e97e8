// A workbook that somebody has saved with LibreOffice in between goes on being ours.
import { describe, expect, it } from "vitest";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { initialSettings } from "../../../src/records/report";
import { recordSheets } from "../../../src/workbook/record-sheets";
import { emptyCommit } from "../../../src/workbook/workbook";
import { libreOffice, savedAs } from "../../libreoffice";
import { partsOf } from "./package-text";

describe.skipIf(libreOffice === undefined)("a workbook saved by LibreOffice", () => {
  it("has the same tables, and calculated columns get their formulas back with the next rows", async () => {
    const book = await openWorkbookFile(null);
    const settings = { ...initialSettings("2026-11-21"), from: "2024-01-01", to: "2024-06-30" };
    const row = (id: string) =>
      new Map([
        ["행사번호", id],
        ["사업명", `무역사절단 ${id}`],
        ["시도", "경남"],
      ]);
    const missions = (...ids: string[]) => ({
      ...emptyCommit,
      appends: [{ table: "행사", rows: ids.map(row) }],
    });
    await book.commit({ ...missions("M-00000001"), sheets: recordSheets(settings) });

    const saved = await openWorkbookFile(savedAs("xlsx:Calc MS Excel 2007 XML", await book.toBytes()));
    const wanted = { tables: ["기사", "행사", "성과", "설정", "지역"], names: ["작성기준일", "지역기준"] };
    const names = async (workbook: typeof book) =>
      (await workbook.read(wanted)).tables.map(({ name, headers, rows }) => [name, headers, rows.length]);
    expect(await names(saved)).toEqual(await names(book));

    await saved.commit(missions("M-00000002", "M-00000003"));
    const { tables } = await saved.read({ tables: ["행사"], names: [] });
    expect(tables[0]?.rows.map(([id]) => id)).toEqual(["M-00000001", "M-00000002", "M-00000003"]);
    const formulas = (parts: Map<string, string>) =>
      [...parts.values()].filter((part) => part.includes('displayName="행사"')).map(calculatedColumns);
    expect(formulas(partsOf(await saved.toBytes()))).toEqual(formulas(partsOf(await book.toBytes())));
  });

  it("is named where LibreOffice cannot read it, which then says so and ends without an error", () => {
    const torn = new TextEncoder().encode("PK\u0003\u0004");
    const failure = /^LibreOffice wrote no xlsx of book\.xlsx: [^]*source file could not be loaded$/;
    expect(() => savedAs("xlsx", torn)).toThrow(failure);
  });
});

function calculatedColumns(table: string): string[] {
  return [...table.matchAll(/name="([^"]*)"[^>]*><calculatedColumnFormula>/g)].map(([, name = ""]) => name);
}
