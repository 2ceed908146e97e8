// Reports of any rows that a workbook can hold: wild ones, with words that rules look for and blanks anywhere, and
// plausible ones; with cells that could not be read, settings, and what the host has seen.
import * as fc from "fast-check";
import type { HostFacts } from "../../src/checks/host-facts";
import type { Finding } from "../../src/checks/finding";
import { changedCells, proposeFixes } from "../../src/checks/fixes/propose-fixes";
import { changeReport } from "../../src/checks/fixes/write-cells";
import { nameOf, rowSets, tableOf, type RowCells, type RowSet } from "../../src/checks/rows-by-table";
import { calculate } from "../../src/records/calculation/calculate";
import type { Column } from "../../src/records/column";
import { emptyRows, initialSettings, type Report, type ReportRows } from "../../src/records/report";
import type { CellFault, FaultKind } from "../../src/records/rows";
import { regionRows } from "../../src/regions/region-rows";
import { plausibleRows } from "./plausible-rows";

/** Values that rules look for, by key of the column; ids refer to one another. */
const telling: Readonly<Record<string, readonly (string | number)[]>> = {
  mission: ["M-0", "M-1", "M-2", "M-9"],
  parentMission: ["M-0", "M-1", "M-9"],
  articleId: ["A-0", "A-1", "A-2"],
  articleIds: ["A-0; A-1", "A-1", "A-2"],
  partOf: ["O-0", "O-1", "O-2"],
  recordId: ["O-0", "O-1", "M-0", "P-0"],
  table: ["성과", "행사", "참가기업"],
  column: ["금액", "수출기업", "참가기업수", "시작일"],
  quote: [
    "가온테크는 비엣무역사와 50만 달러의 계약을 맺었다",
    "50만 달러의 계약을 추진하고 있다",
    "50만 달러의 수출계약(MOU)을 맺었다",
    "112건, 876만 달러를 상담했다",
    "현지 바이어와 112건을 상담했다",
    "50만 달러(7억 원)의 계약을 맺었다",
    "지난해 50만 달러를 계약했다",
    "50만 달러를 수출할 예정이다",
    "지난해 10개사",
    "=1+1",
  ],
  rawAmount: ["50만 달러", "876만 달러", "17000만 달러", "5억 원", "12,34만 달러", "미정"],
  currency: ["USD", "KRW", "EUR", "usd"],
  currencyAlso: ["KRW", "USD"],
  amount: [500_000, 8_760_000, 5_000_000, 0, -1, 2_000_000_000],
  amountAlso: [700_000_000, 560_000_000, 500_000],
  amountTo: [600_000, 5_000],
  count: [0, 1, 10, 112],
  firm: ["가온테크", "㈜가온테크", "가온 테크", "가은테크", "나래푸드"],
  counterparty: ["비엣무역사", "비엣무역시; 다낭상사", "비공개", "가온테크"],
  counterpartyName: ["비엣무역사", "다낭상사"],
  aliases: ["VIET; 비엣무역시", "다낭"],
  organisers: ["진주시", "경남도; 한국무역협회", "가온테크"],
  cities: ["달라스; 보스턴", "댈러스", "하노이"],
  countries: ["미국", "베트남; 동남아", "대한민국", "광주", "인도네시야; 배트남"],
  country: ["베트남", "베트람", "현지", "진주"],
  municipality: ["진주시", "고성군", "마산시", "없는시"],
  name: ["CES 2025 경남관", "CES 2026 경남관", "베트남 무역사절단"],
  businessNo: ["124-81-00998", "124-81-00997", "123456782", "1"],
  url: ["https://example.com/1"],
  sameReleaseGroup: ["R-1"],
  textHash: ["H-1", "H-2"],
  text: ["기사 하나", "지난해 10건에서 20건으로 30% 늘었다.", "占쏙옙"],
  value: ["8", "10", "가온테크"],
  oldValue: ["500000", "가온산업"],
  newValue: ["600000"],
};

const days = fc.constantFrom(
  "1926-10-05",
  "2005-03-01",
  "2012-05-11",
  "2024-01-10",
  "2025-06-30",
  "2026-10-05",
  "2027-01-01",
);

function cell(column: Column): fc.Arbitrary<string | number | boolean | null> {
  // Hardly anybody types over a formula.
  if (column.type === "formula")
    return fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyValue(column) });
  const known = telling[column.key];
  const told = known === undefined ? [] : [{ weight: 6, arbitrary: fc.constantFrom(...known) }];
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, ...told, {
    weight: 2,
    arbitrary: anyValue(column),
  });
}

function anyValue(column: Column): fc.Arbitrary<string | number | boolean> {
  switch (column.type) {
    case "text":
      return fc.string({ unit: "grapheme", maxLength: 12 });
    case "number":
      return fc.double({ noNaN: true });
    case "integer":
      return fc.integer();
    case "date":
      return days;
    case "datetime":
      return days.map((day) => `${day}T09:30`);
    case "list":
      return fc.constantFrom(...Object.keys(column.list ?? {}));
    case "formula":
      return fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), days);
  }
}

const prefixes: Readonly<Partial<Record<RowSet, string>>> = {
  articles: "A",
  missions: "M",
  outcomes: "O",
  participants: "P",
};

function rowsOf(set: RowSet): fc.Arbitrary<object[]> {
  const table = tableOf(set);
  const row = fc.record(Object.fromEntries(table.columns.map((column) => [column.key, cell(column)])));
  return fc
    .array(row, { maxLength: 7 })
    .map((rows) => rows.map((values, index) => ({ ...values, ...idOf(set, index) })));
}

/** Rows that are looked up have ids, and no two the same. */
function idOf(set: RowSet, index: number): object {
  const { id } = tableOf(set);
  return id === null || prefixes[set] === undefined ? {} : { [id]: `${prefixes[set]}-${index}` };
}

/** Rows of every table but 지역, which is whole. */
const wildRows: fc.Arbitrary<ReportRows> = fc
  .record(Object.fromEntries(rowSets.filter((set) => set !== "regions").map((set) => [set, rowsOf(set)])))
  .map((rows) => ({ ...emptyRows(), ...rows, regions: regionRows() }));

export const arbitraryRows: fc.Arbitrary<ReportRows> = fc.oneof(wildRows, plausibleRows);

/** A report before its rows are calculated; what stands in a column of formulas was typed over one. */
export type TypedReport = Report & Pick<HostFacts, "isAsLeft">;

/** Reports with everything that a check may be told. */
export const arbitraryReport: fc.Arbitrary<TypedReport> = fc
  .record({
    rows: arbitraryRows,
    faults: fc.array(fc.record({ set: fc.constantFrom(...rowSets), at: fc.nat(), cell: junk() }), {
      maxLength: 4,
    }),
    settingFaults: fc.subarray([
      { key: "amountTolerance" as const, item: "금액허용오차", kind: "number" as const, cell: "0.01" },
      { key: "from" as const, item: "기간시작", kind: "date" as const, cell: "2026. 8. 14." },
      { key: "reportCurrency" as const, item: "표시통화", kind: "list" as const, cell: "달러" },
    ]),
    merged: fc.subarray(["A3:A4"]),
    settings: fc.record({
      refreshedAt: fc.constantFrom(null, "2026-10-01T09:00"),
      regionBasis: fc.constantFrom("현행" as const, "종전" as const),
    }),
    isAsLeft: fc.boolean(),
  })
  .map(({ rows, faults, settings, merged, ...facts }) => {
    const unread = withFaults(rows, faults);
    const mergedCells = new Map([["성과", merged]]);
    return { ...unread, settings: { ...initialSettings("2026-11-21"), ...settings }, mergedCells, ...facts };
  });

interface Junk {
  set: RowSet;
  at: number;
  cell: { kind: FaultKind; cell: string };
}

function junk(): fc.Arbitrary<Junk["cell"]> {
  return fc.constantFrom<Junk["cell"][]>(
    { kind: "number", cell: "35만 달러" },
    { kind: "number", cell: "31" },
    { kind: "date", cell: "2026.8.14." },
    { kind: "date", cell: "어제" },
    { kind: "list", cell: "완료됨" },
    { kind: "list", cell: "계획중" },
  );
}

const kindOfType: Readonly<Partial<Record<Column["type"], FaultKind>>> = {
  number: "number",
  integer: "number",
  date: "date",
  list: "list",
};

/** The rows with cells that their columns cannot read, and are blank therefore. */
function withFaults(given: ReportRows, all: readonly Junk[]): Pick<Report, "rows" | "faults"> {
  const faults = new Map<string, CellFault[]>();
  let rows = given;
  for (const { set, at, cell } of all) {
    const table = tableOf(set);
    const columns = table.columns.filter(({ type }) => kindOfType[type] === cell.kind);
    const key = columns[at % Math.max(1, columns.length)]?.key;
    const row = at % Math.max(1, rows[set].length);
    const known = faults.get(table.name) ?? [];
    if (key === undefined || rows[set][row] === undefined || known.some((fault) => fault.row === row))
      continue;
    faults.set(table.name, [...known, { ...cell, key, row }]);
    const blanked = (rows[set] as object[]).map((one, index) =>
      index === row ? { ...one, [key]: null } : one,
    );
    rows = { ...rows, [set]: blanked };
  }
  return { rows, faults };
}

/** The report as a check takes it, and what the host has read: formulas give what they give unless typed over. */
export function asChecked(typed: TypedReport): { report: Report; facts: HostFacts } {
  const rows = calculate(typed.rows, typed.settings);
  const read = Object.fromEntries(
    rowSets.map((set) => [
      set,
      rows[set].map((row, at) => ({ ...row, ...typedOver(set, typed.rows[set][at]) })),
    ]),
  );
  const asRead = { ...rows, ...(read as Partial<ReportRows>) };
  return { report: { ...typed, rows }, facts: { asRead, isAsLeft: typed.isAsLeft === true } };
}

/** The cells of a row in which something stands over a formula. */
function typedOver(set: RowSet, row: object | undefined): object {
  const cells: RowCells = { ...row };
  const formulas = tableOf(set).columns.filter(({ type }) => type === "formula");
  const typed = formulas.filter(({ key }) => (cells[key] ?? null) !== null);
  return Object.fromEntries(typed.map(({ key }) => [key, cells[key]]));
}

/** The report with the fix of a finding applied as the pane writes it; null where a machine cannot apply it. */
export function withFix(typed: TypedReport, checked: Report, finding: Finding): TypedReport | null {
  const plan = proposeFixes({ ...checked, faults: typed.faults }, [finding]);
  if (plan.left.length > 0) return null;
  const cells = changedCells(plan);
  const { rows, settings } = changeReport({ ...typed }, cells, typed.settings.asOf);
  const isWritten = (table: string, id: string | null, key: string) =>
    cells.some((cell) => cell.table === table && cell.recordId === id && cell.key === key);
  const faults = new Map(
    rowSets.map((set) => {
      const { name } = tableOf(set);
      const left = (typed.faults.get(name) ?? []).filter(
        ({ row, key }) => !isWritten(name, nameOf(set, typed.rows[set][row] ?? {}), key),
      );
      return [name, left] as const;
    }),
  );
  const settingFaults = (typed.settingFaults ?? []).filter(({ item }) => !isWritten("설정", item, "value"));
  return { ...typed, rows, settings, faults, settingFaults };
}
