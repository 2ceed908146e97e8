// 확정: what a report said when it went out. The rows that counted and the figures they gave are kept as plain values with
// a fingerprint; nothing is locked, and the fingerprint tells if somebody has changed what was kept.
import type { Cell } from "../../records/cell";
import { hashText } from "../../records/ids";
import { calculate } from "../../records/calculation/calculate";
import { measures, missionTypes, verifications } from "../../records/lists";
import type { ReportRows, ReportSettings } from "../../records/report";
import { provinceColumns } from "../province-columns";
import { provinceTotals } from "../totals/province-totals";
import { numberOf } from "../totals/statement";

const basisKeys = ["from", "to", "regionBasis", "reportCurrency", "countedRows"] as const;

/** What the figures were made under. */
export type FrozenBasis = Pick<ReportSettings, (typeof basisKeys)[number]>;

/** A row that counted, as much of it as a figure rests on. */
export interface FrozenRow {
  table: "행사" | "성과";
  id: string;
  province: string | null;
  /** 사업명 or 상대방. */
  title: string | null;
  /** 사업유형 or 실적항목. */
  kind: string | null;
  /** 참가기업수 or 집계건수. */
  count: number | null;
  /** 표시금액. */
  amount: number | null;
  verification: string | null;
  /** 귀속일, ISO. */
  attributedOn: string | null;
}

export interface FrozenFigure {
  /** A row of 요약-시도, or 합계. */
  province: string;
  /** Header of 요약-시도. */
  header: string;
  value: Cell;
}

export interface FrozenCycle {
  /** As the user calls it, e.g. "2026년 상반기". */
  name: string;
  /** Local time. */
  frozenAt: string;
  frozenBy: string | null;
  basis: FrozenBasis;
  /** Of everything else here. */
  fingerprint: string;
  rows: FrozenRow[];
  figures: FrozenFigure[];
}

/**
 * Freezes a report as it is now.
 * @param rows calculated under the same settings
 */
export function freezeReport(
  rows: ReportRows,
  settings: ReportSettings,
  made: Pick<FrozenCycle, "name" | "frozenAt" | "frozenBy">,
): FrozenCycle {
  const { from, to, regionBasis, reportCurrency, countedRows } = settings;
  const content = {
    ...made,
    basis: { from, to, regionBasis, reportCurrency, countedRows },
    rows: countedRowsOf(rows),
    figures: figuresOf(rows, settings),
  };
  return { ...content, fingerprint: fingerprintOf(content) };
}

/** Whether what was kept is still what was frozen. */
export function isUntouched(cycle: FrozenCycle): boolean {
  return fingerprintOf(cycle) === cycle.fingerprint;
}

/**
 * The rows that count now under the basis of a cycle.
 * @param rows calculated under `settings`; they are calculated again only where the basis is another
 */
export function currentRows(rows: ReportRows, settings: ReportSettings, basis: FrozenBasis): FrozenRow[] {
  const isSame = basisKeys.every((key) => basis[key] === settings[key]);
  return countedRowsOf(isSame ? rows : calculate(rows, { ...settings, ...basis }));
}

function fingerprintOf({ name, frozenAt, frozenBy, basis, rows, figures }: Omit<FrozenCycle, "fingerprint">) {
  const content = [
    [name, frozenAt, frozenBy, ...basisKeys.map((key) => basis[key])],
    rows.map((row) => [
      ...[row.table, row.id, row.province, row.title, row.kind],
      ...[row.count, row.amount, row.verification, row.attributedOn],
    ]),
    figures.map(({ province, header, value }) => [province, header, value]),
  ];
  return hashText(JSON.stringify(content), 16);
}

function countedRowsOf({ missions, outcomes }: ReportRows): FrozenRow[] {
  const events = missions
    .filter((row) => row.inTotal === 1)
    .map((row): FrozenRow => ({
      table: "행사",
      id: row.missionId ?? "",
      province: textOf(row.summaryProvince),
      title: row.name,
      kind: row.kind && missionTypes[row.kind],
      count: row.firmCount,
      amount: null,
      verification: null,
      attributedOn: textOf(row.attributedOn),
    }));
  const results = outcomes
    .filter((row) => row.inTotal === 1)
    .map((row): FrozenRow => ({
      table: "성과",
      id: row.outcomeId ?? "",
      province: textOf(row.summaryProvince),
      title: row.counterparty,
      kind: row.kind && measures[row.kind],
      count: numberOf(row.countedNumber),
      amount: numberOf(row.reportAmount),
      verification: row.verification && verifications[row.verification],
      attributedOn: textOf(row.attributedOn),
    }));
  return [...events, ...results];
}

function figuresOf(rows: ReportRows, settings: ReportSettings): FrozenFigure[] {
  const { rows: provinces, total } = provinceTotals(rows, settings);
  return [...provinces, { name: "합계", cells: total }].flatMap(({ name, cells }) =>
    name === null || cells === null
      ? []
      : provinceColumns.map(({ key, header }) => ({ province: name, header, value: cells[key] })),
  );
}

/** What a cell is kept as where a text is expected: calculated columns give "" for a blank. */
export function textOf(cell: Cell): string | null {
  return cell === null || cell === "" ? null : String(cell);
}
