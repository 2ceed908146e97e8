// Tables of offices end in a row of totals (합계), many with one below each group (소계). Such a row says again what the
// rows above it say: taken with them, every sum would count twice. A row of averages (평균) or changes (증감) says what nobody
// has signed at all.
import { isBlank, type Cell } from "../../records/cell";
import { missions } from "../../records/tables/missions";
import type { MatchedHeader } from "./header-names";

/** A cell that calls its row a total: "합 계", "경남 소계", "계(12건)", "[총계]"; 요약 is what Excel calls the totals row of a table. */
const totalName =
  /^[[(<【]?(?:[\p{L}\p{N}]{0,8}(?:합계|총계|소계|누계)|(?:총|합)?계|요약|(?:grand|sub)?total)(?:[)\]>】]|[(:].{0,12})?$/iu;

/** A cell that calls its row worked out of others in another way: "평균", "기업당 평균(3개사)", "전년 대비 증감률", "구성비". */
const workedOutName =
  /^[[(<【]?(?:[\p{L}\p{N}]{0,8}(?:평균[값액]?|증감[액률율]?|증가[률율]|구성비|비[중율])|average|avg\.?|mean)(?:[)\]>】]|[(:].{0,12})?$/iu;

/** Values of a row by table name and column key. */
interface ValuedRow {
  values: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

/** What tells a row of totals, or of averages and the like. */
export interface TotalMark {
  header: string;
  cell: Cell;
  kind: "total" | "worked_out";
}

/**
 * The cell that calls a row a total: it stands in front of the row's figures. Null where there is none, or no figure.
 * @example findTotalMark(headers, matched, ["합계", "", "계약", 300000]) // { header: "사업명", cell: "합계", kind: "total" }
 */
export function findTotalMark(
  headers: readonly string[],
  matched: readonly MatchedHeader[],
  row: readonly Cell[],
): TotalMark | null {
  const figures = matched.filter((one) => isFigure(one) && !isBlank(row[one.index] ?? null));
  const first = Math.min(...figures.map(({ index }) => index));
  if (figures.length === 0) return null;
  const names = row.slice(0, first).map((cell) => String(cell ?? "").replace(/\s/g, ""));
  const index = names.findIndex((name) => totalName.test(name) || workedOutName.test(name));
  if (index === -1) return null;
  const kind = totalName.test(names[index] ?? "") ? "total" : "worked_out";
  return { header: headers[index] ?? "", cell: row[index] ?? null, kind };
}

/** Whether a column holds figures: sums and numbers of firms, deals, talks. */
export function isFigure({ field: { column } }: MatchedHeader): boolean {
  return column.type === "number" || column.type === "integer";
}

/** Whether a row says nothing of its own: an average never does, a total where other rows of its event, else any, hold its parts. */
export function repeatsOthers(
  total: ValuedRow,
  { cell, kind }: TotalMark,
  others: readonly ValuedRow[],
): boolean {
  if (kind === "worked_out") return true;
  const event = eventOf(total);
  if (event === undefined || event === String(cell).trim()) return others.length > 0;
  return others.some((row) => eventOf(row) === event);
}

function eventOf({ values }: ValuedRow): Cell | undefined {
  return values[missions.name]?.name;
}
