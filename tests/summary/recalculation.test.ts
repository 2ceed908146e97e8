// Two calculations of one workbook: the formulas as LibreOffice calculates them, and our own values. Any rows whatever
// must give the same in every calculated column, every computed setting and every cell of every summary.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import { calculatedCells } from "../../src/records/calculation/calculated-cells";
import { calculatedSettings } from "../../src/records/calculation/calculated-settings";
import type { Cell } from "../../src/records/cell";
import { fromSerial } from "../../src/records/cell";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import { summaryNames, summarySheets } from "../../src/summary/summary-sheets";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/plan";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit } from "../../src/workbook/workbook";
import { libreOffice, recalculated } from "../libreoffice";
import { reportRows, seedSettings } from "../records/calculation/seed-rows";
import { reports } from "./arbitrary-rows";
import { appendsOf } from "./report-book";

type Sheets = ReadonlyMap<string, string[][]>;

/** The workbook of these rows under these settings, written without any value that its formulas give, and recalculated. */
async function sheetsOf(
  rows: ReportRows,
  settings: ReportSettings,
  refreshedUnder = settings,
): Promise<Sheets> {
  const workbook = await openWorkbookFile(null);
  const summaries = summarySheets(calculate(rows, refreshedUnder), refreshedUnder, { wanted: summaryNames });
  const sheets = [...recordSheets(settings), ...summaries];
  await workbook.commit({ ...emptyCommit, sheets, appends: appendsOf(rows) });
  return recalculated(await workbook.toBytes());
}

interface Compared {
  where: string;
  ours: Cell;
  theirs: string;
}

/** Every value that a formula gives, ours beside LibreOffice's. */
function compared(rows: ReportRows, settings: ReportSettings, sheets: Sheets): Compared[] {
  const calculated = calculate(rows, settings);
  const columns = [...calculatedCells(calculated)].flatMap(([table, cells]) =>
    comparedColumns(table, cells, sheets.get(table) ?? []),
  );
  const values = new Map(sheets.get("설정")?.map((row) => [row[0], row[1] ?? ""]));
  const named = [...calculatedSettings(calculated, settings)].map(([item, ours]) => ({
    where: item,
    ours,
    theirs: values.get(item) ?? "no such row",
  }));
  return [
    ...columns,
    ...named,
    ...summarySheets(calculated, settings, { wanted: summaryNames }).flatMap((sheet) =>
      comparedSheet(sheet, sheets),
    ),
  ];
}

function comparedColumns(table: string, columns: ReadonlyMap<string, Cell[]>, sheet: string[][]): Compared[] {
  return [...columns].flatMap(([header, cells]) => {
    const column = sheet[0]?.indexOf(header) ?? -1;
    return cells.map((ours, row) => ({
      where: `${table}.${header} ${row}`,
      ours,
      theirs: sheet[row + 1]?.[column] ?? "no such cell",
    }));
  });
}

function comparedSheet({ name, cells, tables }: SheetPlan, sheets: Sheets): Compared[] {
  const at = (row: number, column: number) => sheets.get(name)?.[row]?.[column] ?? "no such cell";
  const outside = cells.map((cell) => ({
    where: `${name} ${cell.row},${cell.column}`,
    ours: cell.value,
    theirs: at(cell.row, cell.column),
  }));
  const inside = tables.flatMap((table) => {
    const totals = table.columns.map(({ total }): Cell =>
      total === undefined ? null : "label" in total ? total.label : total.value,
    );
    return [...table.rows, totals].flatMap((row, index) =>
      row.map((ours, column) => ({
        where: `${table.name}.${table.columns[column]?.header} ${String(row[0])}`,
        ours,
        theirs: at(table.row + 1 + index, table.column + column),
      })),
    );
  });
  return [...outside, ...inside];
}

function isSame({ ours, theirs }: Compared): boolean {
  if (typeof ours !== "number") return theirs === String(ours ?? "");
  const isDay = /^\d{4}-\d\d-\d\d$/.test(theirs);
  if (isDay) return ours < 61 || theirs === fromSerial(ours);
  return theirs !== "" && Math.abs(Number(theirs) - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}

const many = { minLength: 60, maxLength: 150 };
/** Figures of 요약-시도 and of the total and the 시·도 on 브리핑, and the sentences over them. */
function figures(
  rows: ReportRows,
  settings: ReportSettings,
): { sheet: string; row: number; column: number; ours: Cell }[] {
  const sheets = summarySheets(calculate(rows, settings), settings);
  const province = sheets.find(({ name }) => name === "요약-시도");
  const [table] = province?.tables ?? [];
  const briefing = sheets.find(({ name }) => name === "브리핑");
  const followed =
    /^브리핑_(제목|요약1|요약2|기간|행사|시도|참가기업|해외마케팅|상담|추진|MOU|계약|확인액|미확인액|증감)/;
  const inTable = (table?.rows ?? []).flatMap((cells, row) =>
    cells.map((ours, column) => ({ sheet: "요약-시도", row: (table?.row ?? 0) + 1 + row, column, ours })),
  );
  const onPage = (briefing?.names ?? []).flatMap((name) => {
    if (!("row" in name) || !followed.test(name.name) || name.name === "브리핑_시도별") return [];
    const { row, column } = name;
    const cell = briefing?.cells.find((planned) => planned.row === row && planned.column === column);
    return [{ sheet: "브리핑", row, column, ours: cell?.value ?? null }];
  });
  return [...inTable, ...onPage];
}

const variants: [string, Partial<ReportSettings>][] = [
  [
    "half-year-in-dollars",
    { from: "2024-01-01", to: "2024-06-30", displayUnit: 1000, selectedProvince: "경남" },
  ],
  [
    "verified-rows-of-former-regions-in-won",
    {
      from: "2023-03-01",
      to: "2024-02-29",
      regionBasis: "종전",
      reportCurrency: "KRW",
      countedRows: "확인",
      tableYear: 2023,
    },
  ],
];

describe.skipIf(libreOffice === undefined)(
  "recalculated by LibreOffice, any workbook gives our own values",
  () => {
    it.each(variants)(
      "%s",
      async (_, changed) => {
        const settings = { ...seedSettings, ...changed };
        const [made] = fc.sample(reports(many), { seed: 20_261_121, numRuns: 1 });
        const rows = reportRows(made ?? {});
        const all = compared(rows, settings, await sheetsOf(rows, settings));
        expect(all.length).toBeGreaterThan(4000);
        expect(all.filter((cell) => !isSame(cell))).toEqual([]);
      },
      120_000,
    );

    it("figures and sentences follow settings that are changed by hand after the last refresh", async () => {
      const [made] = fc.sample(reports(many), { seed: 7, numRuns: 1 });
      const rows = reportRows(made ?? {});
      const before: ReportSettings = { ...seedSettings, from: "2024-01-01", to: "2024-12-31" };
      const after: ReportSettings = { ...before, from: "2023-01-01", to: "2023-06-30", regionBasis: "종전" };
      const sheets = await sheetsOf(rows, after, before);
      const followed = figures(rows, after).map(({ sheet, row, column, ours }) => ({
        where: `${sheet} ${row},${column}`,
        ours,
        theirs: sheets.get(sheet)?.[row]?.[column] ?? "no such cell",
      }));
      expect(followed.length).toBeGreaterThan(600);
      expect(followed.filter((cell) => !isSame(cell))).toEqual([]);
    }, 120_000);
  },
);
