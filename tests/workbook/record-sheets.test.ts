// The sheets that a new workbook starts with, from the declarations of the tables.
import { describe, expect, it } from "vitest";
import { initialSettings } from "../../src/records/report";
import { settingList } from "../../src/records/settings";
import { missions } from "../../src/records/tables/missions";
import { outcomes } from "../../src/records/tables/outcomes";
import { findingMarks } from "../../src/workbook/finding-marks";
import { recordSheet, recordSheets } from "../../src/workbook/record-sheets";

const settings = { ...initialSettings("2026-11-21"), from: "2024-01-01", to: "2024-06-30" };
const sheets = recordSheets(settings);

function tableOf(name: string) {
  const table = sheets.find((sheet) => sheet.name === name)?.tables[0];
  if (table === undefined) throw new Error(`no sheet ${name}`);
  return table;
}

function columnOf(name: string, header: string) {
  return tableOf(name).columns.find((column) => column.header === header);
}

describe("the sheets of a new workbook", () => {
  it("stand in order, and only the four that people work in are shown", () => {
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["기사", "visible"],
      ["행사", "visible"],
      ["성과", "visible"],
      ["점검", "visible"],
      ["참가기업", "hidden"],
      ["원문", "hidden"],
      ["근거", "hidden"],
      ["설정", "hidden"],
      ["지역", "hidden"],
      ["환율", "hidden"],
      ["변경이력", "hidden"],
    ]);
  });

  it("hold one empty table each, but for 지역 and 설정", () => {
    const filled = sheets.filter((sheet) => sheet.tables.some((table) => table.rows.length > 0));
    expect(filled.map((sheet) => sheet.name)).toEqual(["설정", "지역"]);
    expect(sheets.every((sheet) => sheet.tables.length === 1)).toBe(true);
  });
});

describe("a record sheet", () => {
  it("starts at A1, keeps headers and ids in sight, and prints on one page width with its headers", () => {
    const sheet = recordSheet(missions);
    expect({
      ...sheet,
      tables: sheet.tables.map(({ name, row, column }) => ({ name, row, column })),
    }).toEqual({
      name: "행사",
      visibility: "visible",
      cells: [],
      tables: [{ name: "행사", row: 0, column: 0 }],
      names: [],
      charts: [],
      conditionalFormats: findingMarks(missions),
      frozen: { rows: 1, columns: 1 },
      showGridlines: true,
      print: { orientation: "landscape", fitWidth: 1, fitHeight: 0, margin: 10, titleRows: [0, 0] },
    });
  });

  it("refuses a value outside a list, but only warns where the list proposes", () => {
    expect(columnOf("행사", "진행상태")).toEqual({
      header: "진행상태",
      width: 9,
      numberFormat: "@",
      validation: { kind: "list", values: ["예정", "진행", "완료"], onError: "stop" },
      align: "center",
    });
    expect(columnOf("성과", "통화")?.validation).toMatchObject({ kind: "list", onError: "warning" });
  });

  it("takes only dates, numbers and whole numbers from 0 where a column is one", () => {
    expect(columnOf("행사", "시작일")?.validation).toEqual({ kind: "date" });
    expect(columnOf("성과", "금액")?.validation).toEqual({ kind: "number" });
    expect(columnOf("행사", "참가기업수")?.validation).toEqual({ kind: "integer", minimum: 0 });
    expect(columnOf("행사", "사업명")?.validation).toBeUndefined();
  });

  it("makes formulas calculated columns and folds what is seldom needed", () => {
    const planned = recordSheet(outcomes).tables[0]?.columns.map(({ header, formula, folded }) => ({
      header,
      formula,
      folded,
    }));
    expect(planned).toEqual(
      outcomes.columns.map(({ header, formula, folded }) => ({
        header,
        formula,
        folded: folded || undefined,
      })),
    );
  });

  it("writes rows as cells: dates as serial numbers, list keys as their Korean text", () => {
    const sheet = recordSheet(missions, [{ missionId: "M-1", startOn: "2024-06-24", status: "underway" }]);
    const [table] = sheet.tables;
    const cells = new Map(table?.columns.map((column, index) => [column.header, table.rows[0]?.[index]]));
    expect([cells.get("행사번호"), cells.get("시작일"), cells.get("진행상태"), cells.get("사업명")]).toEqual([
      "M-1",
      45467,
      "진행",
      null,
    ]);
  });
});

describe("the sheet 설정", () => {
  const table = tableOf("설정");

  it("has a row and a defined name for every setting", () => {
    expect(table.rows.map(([item]) => item)).toEqual(settingList.map(({ item }) => item));
    expect(sheets.find(({ name }) => name === "설정")?.names).toEqual(
      settingList.map(({ item }, tableRow) => ({ name: item, table: "설정", tableRow, header: "값" })),
    );
  });

  it("holds days as real dates and the year of the table from the end of the period", () => {
    const values = new Map(table.rows.map(([item, value]) => [item, value]));
    expect(
      ["작성기준일", "기간시작", "기간종료", "표연도", "지역기준"].map((item) => values.get(item)),
    ).toEqual([46347, 45292, 45473, 2024, "현행"]);
  });

  it("takes in each value cell only what its setting can be", () => {
    const rules = new Map(
      table.cellValidations?.map(({ row, validation }) => [table.rows[row]?.[0], validation]),
    );
    expect(
      ["기간시작", "표시통화", "표시단위", "환율유효일수", "이름유사도"].map((item) => rules.get(item)),
    ).toEqual([
      { kind: "date" },
      { kind: "list", values: ["USD", "KRW"], onError: "stop" },
      { kind: "list", values: ["1", "1000", "10000", "1000000", "100000000"], onError: "stop" },
      { kind: "integer", minimum: 0 },
      { kind: "number", minimum: 0 },
    ]);
    const without = settingList.filter(({ item }) => !rules.has(item));
    expect(without).toEqual(settingList.filter(({ type, formula }) => type === "text" || formula));
  });

  it("gives each value the format of its kind, and a formula to the settings that follow from others", () => {
    expect(table.cellFormats?.slice(0, 4).map(({ numberFormat }) => numberFormat)).toEqual([
      "yyyy-mm-dd",
      "yyyy-mm-dd",
      "yyyy-mm-dd",
      "General",
    ]);
    expect(table.cellFormulas?.map(({ row, formula }) => [table.rows[row]?.[0], formula])).toEqual(
      settingList.flatMap(({ item, formula }) => (formula === undefined ? [] : [[item, formula]])),
    );
  });
});
