import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportSettings } from "../../src/records/report";
import { summarySheets } from "../../src/summary/summary-sheets";
import { createTracer } from "../../src/summary/trace/trace-figure";
import { seedRows, seedSettings } from "../records/calculation/seed-rows";

function mapUnder(changed: Partial<ReportSettings> = {}) {
  const settings = { ...seedSettings, ...changed };
  const rows = calculate(seedRows, settings);
  const sheet = summarySheets(rows, settings, { wanted: ["요약-지도"] }).at(-1);
  if (sheet === undefined) throw new Error("no map");
  const cell = (name: string) => {
    const place = sheet.names.find((one) => one.name === `지도_${name}`);
    if (place === undefined || !("row" in place)) throw new Error(`no cell ${name}`);
    const found = sheet.cells.find(({ row, column }) => row === place.row && column === place.column);
    return { value: found?.value, formula: found?.formula };
  };
  return { sheet, cell, trace: createTracer(rows, settings) };
}

describe("요약-지도", () => {
  it("shows 계약액 of each 시·도 by a formula to 요약_시도, and beside the map what has no place on it", () => {
    const { cell } = mapUnder();
    expect(["전북", "경남", "서울", "전국공동", "미상", "합계"].map((name) => cell(name).value)).toEqual([
      1_000_000,
      "…",
      "-",
      "-",
      "-",
      1_000_000,
    ]);
    expect(cell("전북").formula).toBe(
      `=IFERROR(INDEX(요약_시도[계약액],MATCH("전북",요약_시도[시도],0)),"")`,
    );
  });

  it("has 전남광주 for one tile, and 광주 and 전남 for two under 종전", () => {
    const names = ["이름_광주", "이름_전남", "광주", "전남"];
    const shown = (changed: Partial<ReportSettings>) =>
      names.map((name) => mapUnder(changed).cell(name).value);
    expect([shown({ regionBasis: "현행" }), shown({ regionBasis: "종전" })]).toEqual([
      ["", "전남광주", null, "-"],
      ["광주", "전남", "-", "-"],
    ]);
  });

  it("colours numbers only, of tiles only", () => {
    const { sheet } = mapUnder();
    const [scale] = sheet.colorScales ?? [];
    const inScale = sheet.cells.filter(
      ({ row, column, value }) =>
        typeof value === "number" &&
        scale !== undefined &&
        row >= scale.row &&
        row < scale.row + scale.rows &&
        column < scale.columns,
    );
    expect(inScale.map(({ value }) => value)).toEqual([1_000_000]);
  });

  it("is traced from a tile to the rows", () => {
    const { cell, trace } = mapUnder();
    const { formula = "" } = cell("전북");
    const figure = trace({
      ...{ sheet: "요약-지도", row: 0, column: 0, value: 1_000_000, shown: "" },
      ...{ formula, table: null, names: ["지도_전북"] },
    });
    expect(figure).toMatchObject({
      ...{ kind: "figure", label: "지도_전북", total: 1_000_000, agrees: true },
      parts: [{ table: "성과", id: "O-2", value: 1_000_000 }],
    });
  });
});
