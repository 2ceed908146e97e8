// The columns of □ 추진 실적, and how they share the width of the page: those of which nobody stated anything are folded.
import type { ReportSettings } from "../../records/report";
import { formatAmount } from "../number-formats";
import type { ProvinceCells, ProvinceTotals } from "../totals/province-totals";
import { headingSize, headingStyle, lineHeight, type PageColumn, type PageRow } from "./page";

export interface ResultColumn {
  key: keyof ProvinceCells;
  /** Header of the column of 요약_시도, and name of the cell in the total. */
  header: string;
  /** Heading over it, and its own under that. */
  group: string;
  label: string;
  format: "count" | "number" | "amount" | "change";
  /** Folded together with its group while none of that shows a figure. */
  folds?: true;
}

export const resultColumns: readonly ResultColumn[] = [
  { key: "missions", header: "행사수", group: "행사", label: "행사수", format: "count" },
  { key: "overseas", header: "해외마케팅", group: "행사", label: "해외\n마케팅", format: "count" },
  { key: "firmsTotal", header: "참가기업_연", group: "참가기업", label: "(연)", format: "number" },
  { key: "consultations", header: "상담건", group: "상담", label: "건", format: "number", folds: true },
  { key: "consultationAmount", header: "상담액", group: "상담", label: "액", format: "amount", folds: true },
  {
    key: "expectedContracts",
    header: "추진건",
    group: "계약추진",
    label: "건",
    format: "number",
    folds: true,
  },
  { key: "expectedAmount", header: "추진액", group: "계약추진", label: "액", format: "amount", folds: true },
  { key: "mous", header: "MOU건", group: "MOU", label: "건", format: "number", folds: true },
  { key: "mouAmount", header: "MOU액", group: "MOU", label: "액", format: "amount", folds: true },
  { key: "contracts", header: "계약건", group: "계약", label: "건", format: "number" },
  { key: "contractAmount", header: "계약액", group: "계약", label: "액", format: "amount" },
  {
    key: "verifiedAmount",
    header: "확인액",
    group: "확인 여부",
    label: "확인",
    format: "amount",
    folds: true,
  },
  {
    key: "unverifiedAmount",
    header: "미확인액",
    group: "확인 여부",
    label: "미확인",
    format: "amount",
    folds: true,
  },
  {
    key: "priorYear",
    header: "전년동기",
    group: "전년 대비",
    label: "전년 동기",
    format: "amount",
    folds: true,
  },
  { key: "change", header: "증감", group: "전년 대비", label: "증감", format: "change", folds: true },
];

/** The columns of a row's name: that of the bullets, and the rest. */
export const nameColumns = 2;
/** Columns of the page: the name of a row, then its figures. */
export const pageColumns = nameColumns + resultColumns.length;
/** A cell over all of them. */
export const wholeWidth = { column: 0, columns: pageColumns };
/** A cell over all but the bullets. */
export const besideBullet = { column: 1, columns: pageColumns - 1 };

/** A label over the whole page, the user's once it is written. */
export function heading(value: string): PageRow {
  return { cells: [{ ...wholeWidth, value, style: headingStyle }], height: lineHeight(headingSize) };
}

/** Name of the cell of the total that holds how many 시·도 there are. */
export const provinceCountName = "시도수";

/** Name of a cell beside the bullets. */
export const besideBulletName = "기간";
/** Characters. */
const bulletWidth = 2.6;

/** Points between the margins of A4 upright, and what a column takes beside its characters. */
const pageWidth = 482;
const [pointsPerCharacter, columnPadding] = [6, 3.75];

/** Points that the columns shown take together. */
export function widthOf(columns: readonly PageColumn[]): number {
  const shown = columns.filter(({ hidden }) => !hidden);
  return shown.reduce((width, column) => width + column.width * pointsPerCharacter + columnPadding, 0);
}

/** Columns without a figure are hidden, and the others share the width of the page. */
export function fitColumns(totals: ProvinceTotals, settings: ReportSettings): PageColumn[] {
  const bullets = { name: provinceCountName, hidden: false, width: bulletWidth };
  const columns = [
    { name: besideBulletName, hidden: false, width: 6.4 },
    ...resultColumns.map((column) => ({
      name: column.header,
      hidden: isFolded(column, totals),
      width: leastWidth(column, totals, settings),
    })),
  ];
  const shown = columns.filter(({ hidden }) => !hidden);
  const room = (pageWidth - widthOf([bullets]) - shown.length * columnPadding) / pointsPerCharacter;
  const taken = shown.reduce((sum, { width }) => sum + width, 0);
  const stretch = Math.max(1, room / taken);
  const stretched = columns.map((column) => ({
    ...column,
    width: Math.floor(column.width * stretch * 10) / 10,
  }));
  return [bullets, ...stretched];
}

/** Room for the longest figure there is now, and a little to grow. */
function leastWidth({ key, format }: ResultColumn, totals: ProvinceTotals, settings: ReportSettings): number {
  const unit = format === "amount" || format === "change" ? settings.displayUnit : 1;
  const figures = [totals.total, ...totals.rows.map(({ cells }) => cells)].map((cells) => cells?.[key]);
  const lengths = figures.map((figure) =>
    typeof figure === "number" ? formatAmount(Math.abs(figure), unit).length : 0,
  );
  const header = key === "firmsTotal" ? 6.5 : 5;
  return Math.max(header, Math.max(...lengths) + 1.5);
}

function isFolded(column: ResultColumn, { total: cells }: ProvinceTotals): boolean {
  if (column.folds !== true) return false;
  const group = resultColumns.filter((other) => other.group === column.group);
  return !group.some(({ key }) => typeof cells[key] === "number");
}
