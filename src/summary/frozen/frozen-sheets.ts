// The sheets 확정 (which cycles there are, and what has changed since) and 확정-자료 (the rows and figures as they were). Both
// are written whole at every refresh, from what they held before.
import { timeText, type Cell } from "../../records/cell";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { PlannedColumn, PlannedTable, SheetPlan } from "../../workbook/plan";
import type { TableData } from "../../workbook/workbook";
import { numberOf } from "../totals/statement";
import { isUntouched, textOf, type FrozenCycle, type FrozenFigure, type FrozenRow } from "./frozen-cycle";
import { frozenChanges, priorYearChanges } from "./frozen-changes";

/** The tables that hold frozen cycles. */
export const frozenTables = ["확정목록", "확정행", "확정값"] as const;

const text = (header: string, width = 12): PlannedColumn => ({ header, width, numberFormat: "@" });
const value = (header: string, width = 14): PlannedColumn => ({
  header,
  width,
  numberFormat: "#,##0",
  align: "right",
});

const cycleColumns = [
  ...[text("확정", 20), text("확정일시", 17), text("확정자"), text("기간시작"), text("기간종료")],
  ...[text("지역기준", 9), text("표시통화", 9), text("집계대상", 9), text("지문", 19), text("대조", 34)],
];
const rowColumns = [
  ...[text("확정", 20), text("표", 7), text("번호", 13), text("시도", 9), text("이름", 30), text("항목")],
  ...[value("건수", 9), value("금액"), text("확인상태"), text("귀속일")],
];
const figureColumns = [text("확정", 20), text("시도", 11), text("항목"), value("값")];
const changeColumns = [
  ...[text("확정", 20), text("구분", 16), text("표", 9), text("번호", 13), text("이름", 30), text("항목")],
  ...[value("확정값"), value("현재값")],
];

/**
 * The two sheets, or none where nothing was frozen.
 * @param rows calculated under the settings
 */
export function frozenSheets(
  cycles: readonly FrozenCycle[],
  rows: ReportRows,
  settings: ReportSettings,
): SheetPlan[] {
  if (cycles.length === 0) return [];
  const compared = cycles.map((cycle) => ({ cycle, changes: frozenChanges(cycle, rows, settings) }));
  const list = compared.map(({ cycle, changes }) => cycleCells(cycle, changes.length));
  const changes = [...compared.flatMap((one) => one.changes), ...priorYearChanges(cycles, rows, settings)];
  const changeCells = changes.map(({ cycle, kind, table, id, title, header, frozen, current }) => [
    ...[cycle, kind, table, id, title, header, frozen, current],
  ]);
  const title = { row: 0, column: 0, value: "확정한 실적과 그 뒤의 변경", style: { bold: true, size: 16 } };
  const hint = {
    row: 1,
    column: 0,
    value: "새로고침할 때마다 확정한 행과 지금의 행을 견줍니다. 지문은 확정한 자료가 바뀌었는지 알려 줍니다.",
    style: { size: 10 },
  };
  return [
    sheet(
      "확정",
      "visible",
      [
        table("확정목록", 3, cycleColumns, list),
        table("확정변경", list.length + 6, changeColumns, changeCells),
      ],
      [title, hint],
    ),
    sheet("확정-자료", "hidden", [
      table(
        "확정행",
        0,
        rowColumns,
        cycles.flatMap(({ name, rows: kept }) => kept.map((row) => rowCells(name, row))),
      ),
      { ...table("확정값", 0, figureColumns, cycles.flatMap(figureCells)), column: rowColumns.length + 1 },
    ]),
  ];
}

function cycleCells(cycle: FrozenCycle, changes: number): Cell[] {
  const { name, frozenAt, frozenBy, basis, fingerprint } = cycle;
  const since = changes === 0 ? "확정 때와 같음" : `확정 뒤 ${changes}곳 바뀜`;
  return [
    ...[name, timeText(frozenAt), frozenBy, basis.from, basis.to, basis.regionBasis, basis.reportCurrency],
    ...[basis.countedRows, fingerprint, isUntouched(cycle) ? since : "확정한 자료를 누가 고쳤음(지문 다름)"],
  ];
}

function rowCells(cycle: string, row: FrozenRow): Cell[] {
  const { table: of, id, province, title, kind, count, amount, verification, attributedOn } = row;
  return [cycle, of, id, province, title, kind, count, amount, verification, attributedOn];
}

function figureCells({ name, figures }: FrozenCycle): Cell[][] {
  return figures.map(({ province, header, value: shown }) => [name, province, header, shown]);
}

function table(name: string, row: number, columns: PlannedColumn[], rows: Cell[][]): PlannedTable {
  return { name, row, column: 0, columns, rows, contents: "summary" };
}

function sheet(
  name: string,
  visibility: SheetPlan["visibility"],
  tables: PlannedTable[],
  cells: SheetPlan["cells"] = [],
): SheetPlan {
  return {
    ...{ name, visibility, cells, tables, names: [], charts: [], showGridlines: false },
    print: { orientation: "landscape", fitWidth: 1, fitHeight: 0, margin: 10 },
  };
}

/** The cycles that a workbook holds, in the order in which they were frozen. */
export function readFrozenCycles(tables: readonly TableData[]): FrozenCycle[] {
  const cells = (name: (typeof frozenTables)[number]) => {
    const data = tables.find((found) => found.name === name);
    return (data?.rows ?? []).map((row) => {
      const byHeader = new Map(data?.headers.map((header, index) => [header, row[index] ?? null]));
      return (header: string): Cell => byHeader.get(header) ?? null;
    });
  };
  const [rows, figures] = [cells("확정행"), cells("확정값")];
  return cells("확정목록").map((of): FrozenCycle => {
    const name = String(of("확정") ?? "");
    const isOfCycle = (cell: (header: string) => Cell) => cell("확정") === name;
    return {
      ...{ name, frozenAt: String(of("확정일시") ?? "").replace(" ", "T"), frozenBy: textOf(of("확정자")) },
      basis: {
        from: textOf(of("기간시작")),
        to: textOf(of("기간종료")),
        regionBasis: of("지역기준") === "종전" ? "종전" : "현행",
        reportCurrency: of("표시통화") === "KRW" ? "KRW" : "USD",
        countedRows: of("집계대상") === "확인" ? "확인" : "전체",
      },
      fingerprint: String(of("지문") ?? ""),
      rows: rows.filter(isOfCycle).map(readRow),
      figures: figures.filter(isOfCycle).map(readFigure),
    };
  });
}

function readRow(of: (header: string) => Cell): FrozenRow {
  return {
    table: of("표") === "행사" ? "행사" : "성과",
    id: String(of("번호") ?? ""),
    ...{ province: textOf(of("시도")), title: textOf(of("이름")), kind: textOf(of("항목")) },
    ...{ count: numberOf(of("건수")), amount: numberOf(of("금액")) },
    ...{ verification: textOf(of("확인상태")), attributedOn: textOf(of("귀속일")) },
  };
}

function readFigure(of: (header: string) => Cell): FrozenFigure {
  return { province: String(of("시도") ?? ""), header: String(of("항목") ?? ""), value: of("값") };
}
