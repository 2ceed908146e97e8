// 요약-지도: 계약액 of every 시·도 on a map of tiles, two cells each, the darker the larger. The colours are a rule of the
// spreadsheet over the printed numbers, so that a black and white print loses nothing.
import { nationwide, unknownProvince } from "../records/lists";
import type { CellStyle, PlannedCell, PlannedName, SheetPlan } from "../workbook/plan";
import { quoted } from "./criteria";
import { repeatBand, unitText } from "./header-band";
import { constant, type LiveText } from "./live-text";
import { displayUnit } from "./number-formats";
import { provinceHeader } from "./province-columns";
import type { SummarySource } from "./summary-source";
import type { Statement } from "./totals/statement";

/** Prefix of the defined names of the sheet. */
export const mapPrefix = "지도_";
/** The name that every map has. */
export const mapMark = `${mapPrefix}제목`;

/** 시·도 where they lie, west to east and north to south; 광주 is a tile of its own under 종전 only. */
const tiles: readonly (readonly string[])[] = [
  ["인천", "서울", "경기", "강원"],
  ["충남", "세종", "충북", "경북"],
  ["전북", "대전", "대구", "울산"],
  ["광주", "전남", "경남", "부산"],
  ["제주"],
];

const table = "요약_시도";
const measure = "계약액";
const mapColumns = 4;
const columnWidth = 17;
const bandRow = 1;
const unitRow = bandRow + 3;
const firstTileRow = unitRow + 1;
/** Sheet rows of a tile: its name, its number, and the space below. */
const tileRows = 3;
const besideRow = firstTileRow + tiles.length * tileRows;

const nameStyle: CellStyle = { bold: true, align: "center" };
const noteStyle: CellStyle = { size: 10, wrap: true };

interface MapCell {
  row: number;
  column: number;
  /** Merged over so many columns. */
  columns?: number;
  /** Without the prefix; none for a constant. */
  name?: string;
  text: LiveText | { formula: string; value: Statement | null };
  style: CellStyle;
}

/**
 * The sheet 요약-지도: every number is a formula to a cell of 요약_시도, so its rows can be traced from the map.
 * @example provinceMapSheet(summarySource(rows, settings)).colorScales?.length // 1
 */
export function provinceMapSheet(source: SummarySource): SheetPlan {
  const cells = [...frameCells(source), ...tiles.flatMap((row, at) => tileCells(row, at, source))];
  return {
    name: "요약-지도",
    visibility: "visible",
    tables: [],
    charts: [],
    cells: cells.map(plannedCell),
    names: cells.flatMap(({ name, row, column }): PlannedName[] =>
      name === undefined ? [] : [{ name: `${mapPrefix}${name}`, row, column }],
    ),
    merges: cells.flatMap(({ row, column, columns }) =>
      columns === undefined ? [] : [{ row, column, rows: 1, columns }],
    ),
    columnWidths: Object.fromEntries(
      Array.from({ length: mapColumns }, (_, column) => [column, columnWidth]),
    ),
    rowHeights: rowHeights(),
    conditionalFormats: tiles.map((_, at) => {
      const row = firstTileRow + at * tileRows;
      const area = { row, column: 0, rows: 1, columns: mapColumns };
      return { ...area, formula: `=A${row + 1}<>""`, style: { fill: "D9D9D9" } };
    }),
    colorScales: [
      {
        row: firstTileRow,
        column: 0,
        rows: tiles.length * tileRows,
        columns: mapColumns,
        low: "FFFFFF",
        high: "8FAADC",
      },
    ],
    showGridlines: false,
    print: { orientation: "portrait", fitWidth: 1, fitHeight: 1, margin: 20 },
  };
}

function plannedCell({ row, column, name, text: { formula, value }, style }: MapCell): PlannedCell {
  const live = name === undefined ? {} : { formula: `=${formula}` };
  return { row, column, value, style, ...live };
}

/** What the map shows, what it rests on, and below it what has no place on it. */
function frameCells(source: SummarySource): MapCell[] {
  const { settings, band, provinces } = source;
  const line = (row: number, name: string, text: LiveText, style: CellStyle): MapCell => {
    return { row, column: 0, columns: mapColumns, name, text, style };
  };
  const label = (row: number, column: number, text: string): MapCell => {
    return { row, column, text: constant(text), style: nameStyle };
  };
  const style = numberStyle(source);
  const total = { formula: `${table}[[#Totals],[${measure}]]`, value: provinces.total.contractAmount };
  const title = constant("시·도별 계약액 지도 (언론보도 기준)");
  const note = "※ 짙을수록 계약액이 많음. … 발표되지 않음, - 해당 없음. 칸의 자리는 대략의 위치";
  return [
    line(0, "제목", title, { bold: true, size: 20, align: "center" }),
    ...repeatBand(band).map((text, at) => line(bandRow + at, `기준${at + 1}`, text, noteStyle)),
    line(unitRow, "단위", unitText(settings, ""), { size: 10, align: "right" }),
    label(besideRow, 0, nationwide),
    {
      row: besideRow,
      column: 1,
      name: "전국공동",
      text: amountOf(quoted(nationwide), nationwide, source),
      style,
    },
    label(besideRow, 2, unknownProvince),
    {
      row: besideRow,
      column: 3,
      name: unknownProvince,
      text: amountOf(quoted(unknownProvince), unknownProvince, source),
      style,
    },
    label(besideRow + 1, 0, "합계"),
    { row: besideRow + 1, column: 1, name: "합계", text: total, style: { ...style, bold: true } },
    line(besideRow + 2, "각주", constant(note), noteStyle),
  ];
}

/** Two cells for each 시·도 of a line of the map. */
function tileCells(names: readonly string[], at: number, source: SummarySource): MapCell[] {
  const row = firstTileRow + at * tileRows;
  return names.flatMap((tile, column): MapCell[] => {
    const shown = shownName(tile, source);
    const name = shown.formula === quoted(tile) ? {} : { name: `이름_${tile}` };
    return [
      { row, column, text: shown, style: nameStyle, ...name },
      {
        row: row + 1,
        column,
        name: tile,
        text: amountOf(shown.formula, shown.value, source),
        style: numberStyle(source),
      },
    ];
  });
}

/** 광주 and 전남 are one tile under 현행, where 전남 stands. */
function shownName(tile: string, { settings }: SummarySource): LiveText {
  const current = tile === "광주" ? "" : tile === "전남" ? "전남광주" : tile;
  if (current === tile) return constant(tile);
  return {
    formula: `IF(지역기준="종전",${quoted(tile)},${quoted(current)})`,
    value: settings.regionBasis === "종전" ? tile : current,
  };
}

/** 계약액 of a row of 요약_시도; blank where there is no such row. */
function amountOf(name: string, found: string, { provinces }: SummarySource): MapCell["text"] {
  const place = `MATCH(${name},${table}[${provinceHeader}],0)`;
  const row = found === "" ? undefined : provinces.rows.find((one) => one.name === found);
  return {
    formula: `IFERROR(INDEX(${table}[${measure}],${place}),"")`,
    value: row?.cells?.contractAmount ?? null,
  };
}

function numberStyle({ settings }: SummarySource): CellStyle {
  return { size: 12, align: "center", numberFormat: displayUnit(settings.displayUnit).amount };
}

/** Points. The lines above the map are as wide as the page, which is narrower than the other summaries. */
function rowHeights(): Record<number, number> {
  const ofTiles = tiles.flatMap((_, at) => {
    const row = firstTileRow + at * tileRows;
    return [
      [row, 20],
      [row + 1, 30],
      [row + 2, 10],
    ] as const;
  });
  return {
    0: 34,
    ...Object.fromEntries([bandRow, bandRow + 1, bandRow + 2].map((row) => [row, 30])),
    ...Object.fromEntries(ofTiles),
    [besideRow]: 22,
    [besideRow + 1]: 22,
    [besideRow + 2]: 30,
  };
}
