// Cells with an open finding stand out in the workbook itself, as LibreOffice shows it too.
import { describe, expect, it } from "vitest";
import { tables } from "../../src/records/tables";
import { missions } from "../../src/records/tables/missions";
import { outcomes } from "../../src/records/tables/outcomes";
import { findings } from "../../src/records/tables/reviews";
import { findingMarks, findingNames, findingLooks } from "../../src/workbook/finding-marks";

const settled = '점검_조치,"<>수정",점검_조치,"<>무시"';
const id = 'INDEX(2:2,MATCH("행사번호",$1:$1,0))';

describe("the marks of a record table", () => {
  it("are one rule for each severity, after one that spares rows without a finding", () => {
    expect(findingMarks(missions).map(({ formula, stop }) => [formula, stop ?? false])).toEqual([
      [`=ISNA(MATCH(${id},점검_기록번호,0))`, true],
      ...["오류", "경고", "안내"].map((severity) => [
        `=COUNTIFS(점검_기록번호,${id},점검_표,"행사",점검_열,A$1,점검_심각도,"${severity}",${settled})>0`,
        false,
      ]),
    ]);
  });

  it("reach from the first row below the headers to the end of the sheet, and as far as people type", () => {
    const noteColumn = outcomes.columns.findIndex(({ key }) => key === "note");
    for (const { row, column, rows, columns } of findingMarks(outcomes)) {
      expect([row, column, row + rows, columns]).toEqual([1, 0, 1_048_576, noteColumn + 1]);
    }
  });

  it("look different in print without colour: bold for what needs attention, italic for what is only said", () => {
    const [, ...looks] = findingMarks(missions).map(({ style }) => style);
    expect(looks.map(({ bold, italic }) => ({ bold, italic }))).toEqual([
      { bold: true },
      { bold: true },
      { italic: true },
    ]);
    expect(new Set(looks.map(({ fill }) => fill)).size).toBe(3);
  });

  it("are missing only where rows have no id, and in 점검 itself", () => {
    const without = tables.filter((table) => findingMarks(table).length === 0);
    expect(without).toEqual(tables.filter((table) => table.id === null || table === findings));
  });

  it("hold no structured reference, which Excel would repair", () => {
    const formulas = tables.flatMap((table) => [...findingMarks(table), ...findingLooks()]);
    expect(formulas.filter(({ formula }) => formula.includes("["))).toEqual([]);
  });
});

it("names the columns of 점검 that the marks speak of", () => {
  expect(findingNames().map(({ name, table, wholeColumn }) => `${name}=${table}[${wholeColumn}]`)).toEqual([
    "점검_표=점검[표]",
    "점검_기록번호=점검[기록번호]",
    "점검_열=점검[열]",
    "점검_심각도=점검[심각도]",
    "점검_조치=점검[조치]",
  ]);
});

it("shows each 심각도 of 점검 as its marks look, links in the colour of links, and what is closed in grey before all", () => {
  expect(
    findingLooks().map(({ formula, style, stop }) => [formula, style, ...(stop ? ["stop"] : [])]),
  ).toEqual([
    ['=OR($K2="수정",$K2="무시")', { color: "767676" }, "stop"],
    ...["오류", "경고", "안내"].map((severity, index) => [
      `=B2="${severity}"`,
      findingMarks(missions)[index + 1]?.style,
    ]),
    ['=F2<>""', { color: "0563C1" }],
  ]);
});
