// Tables of offices end in a row of totals (합계), many with one below each group (소계). Such a row says again what the
// rows above it say: taken with them, every sum would count twice.
import { isBlank, type Cell } from "../../records/cell";
import { missions } from "../../records/tables/missions";
import type { MatchedHeader } from "./header-names";

/** A cell that calls its row a total: "합 계", "경남 소계", "계(12건)", "[총계]"; 요약 is what Excel calls the totals row of a table. */
const totalName =
  /^[[(<【]?(?:[\p{L}\p{N}]{0,8}(?:합계|총계|소계|누계)|(?:총|합)?계|요약|(?:grand|sub)?total)(?:[)\]>】]|[(:].{0,12})?$/iu;

/** Values of a row by table name and column key. */
interface ValuedRow {
  values: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

/** What tells a row of totals. */
export interface TotalMark {
  header: string;
  cell: Cell;
}

/**
 * The cell that calls a row a total: it stands in front of the row's figures. Null where there is none, or no figure.
 * @example findTotalMark(matched, ["합계", "", "계약", 300000]) // { header: "사업명", cell: "합계" }
 */
export function findTotalMark(
  headers: readonly string[],
  matched: readonly MatchedHeader[],
  row: readonly Cell[],
): TotalMark | null {
  const figures = matched.filter((one) => isFigure(one) && !isBlank(row[one.index] ?? null));
  const first = Math.min(...figures.map(({ index }) => index));
  if (figures.length === 0) return null;
  const index = row
    .slice(0, first)
    .findIndex((cell) => totalName.test(String(cell ?? "").replace(/\s/g, "")));
  return index === -1 ? null : { header: headers[index] ?? "", cell: row[index] ?? null };
}

/** Whether a column holds figures: sums and numbers of firms, deals, talks. */
export function isFigure({ field: { column } }: MatchedHeader): boolean {
  return column.type === "number" || column.type === "integer";
}

/** Whether other rows hold what a total sums up: of the event that it names, else any. */
export function hasParts(total: ValuedRow, { cell }: TotalMark, others: readonly ValuedRow[]): boolean {
  const event = eventOf(total);
  if (event === undefined || event === String(cell).trim()) return others.length > 0;
  return others.some((row) => eventOf(row) === event);
}

function eventOf({ values }: ValuedRow): Cell | undefined {
  return values[missions.name]?.name;
}
