// What has changed since a cycle was frozen, row by row: come in, changed, gone; and what last year's release said of the
// year that this one is compared with.
import { priorYear } from "../../records/calculation/period";
import type { Cell } from "../../records/cell";
import type { ReportRows, ReportSettings } from "../../records/report";
import { provinceTotals } from "../totals/province-totals";
import { currentRows, type FrozenCycle, type FrozenRow } from "./frozen-cycle";

export type ChangeKind = "새로 들어온 행" | "고쳐진 행" | "빠진 행" | "전년 발표와 다름";

export interface FrozenChange {
  cycle: string;
  kind: ChangeKind;
  table: string;
  id: string;
  title: string | null;
  /** Header of the value that differs; blank for a whole row. */
  header: string | null;
  frozen: Cell;
  current: Cell;
}

/** The values of a row that a figure rests on, by what sheets call them. */
const compared: readonly (readonly [keyof FrozenRow, string])[] = [
  ["province", "시도"],
  ["kind", "항목"],
  ["count", "건수"],
  ["amount", "금액"],
  ["verification", "확인상태"],
  ["attributedOn", "귀속일"],
];

/**
 * @param rows of the workbook now, calculated under the settings
 * @example frozenChanges(cycle, rows, settings)[0] // {kind: "고쳐진 행", header: "금액", frozen: 300, current: 250, …}
 */
export function frozenChanges(
  cycle: FrozenCycle,
  rows: ReportRows,
  settings: ReportSettings,
): FrozenChange[] {
  const now = currentRows(rows, settings, cycle.basis);
  const before = new Map(cycle.rows.map((row) => [keyOf(row), row]));
  const present = new Set(now.map(keyOf));
  const differing = now.flatMap((row) => {
    const frozen = before.get(keyOf(row));
    return frozen === undefined ? [wholeRow(cycle, "새로 들어온 행", row)] : changedCells(cycle, frozen, row);
  });
  const gone = cycle.rows.filter((row) => !present.has(keyOf(row)));
  return [...differing, ...gone.map((row) => wholeRow(cycle, "빠진 행", row))];
}

function keyOf({ table, id }: FrozenRow): string {
  return `${table}\n${id}`;
}

function wholeRow({ name }: FrozenCycle, kind: ChangeKind, row: FrozenRow): FrozenChange {
  const value = row.amount ?? row.count;
  const isNew = kind === "새로 들어온 행";
  return {
    ...{ cycle: name, kind, table: row.table, id: row.id, title: row.title },
    header: row.kind,
    frozen: isNew ? null : value,
    current: isNew ? value : null,
  };
}

function changedCells({ name }: FrozenCycle, frozen: FrozenRow, current: FrozenRow): FrozenChange[] {
  return compared.flatMap(([key, header]) =>
    frozen[key] === current[key]
      ? []
      : [
          {
            ...{ cycle: name, kind: "고쳐진 행", table: current.table, id: current.id },
            ...{ title: current.title, header, frozen: frozen[key], current: current[key] },
          } as const,
        ],
  );
}

/**
 * Last year's release against what the rows now say of that year: a base that was rewritten shows (S06).
 * @param rows calculated under the settings
 */
export function priorYearChanges(
  cycles: readonly FrozenCycle[],
  rows: ReportRows,
  settings: ReportSettings,
): FrozenChange[] {
  const prior = priorYear(settings);
  const released = cycles.filter(({ basis }) => isSameBasis(basis, prior, settings));
  if (released.length === 0) return [];
  const { priorYear: current } = provinceTotals(rows, settings).total;
  return released.flatMap(({ name, figures }) => {
    const frozen = figures.find(({ province, header }) => province === "합계" && header === "계약액")?.value;
    if (frozen === undefined || frozen === current) return [];
    return [
      {
        ...{ cycle: name, kind: "전년 발표와 다름", table: "요약_시도", id: "합계", title: null },
        ...{ header: "전년동기", frozen, current },
      } as const,
    ];
  });
}

function isSameBasis(
  basis: FrozenCycle["basis"],
  prior: ReturnType<typeof priorYear>,
  { reportCurrency, countedRows }: ReportSettings,
): boolean {
  const isThen = prior !== null && basis.from === prior.from && basis.to === prior.to;
  return isThen && basis.reportCurrency === reportCurrency && basis.countedRows === countedRows;
}
