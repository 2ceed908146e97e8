// 요약-시도 as numbers: the seed articles cell by cell, periods, and what must never change a total.
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import { provinceTotals, type ProvinceCells } from "../../src/summary/totals/province-totals";
import {
  finding,
  mission,
  outcome,
  participant,
  rate,
  reportRows,
  seedRows,
  seedSettings,
} from "../records/calculation/seed-rows";

function totalsOf(rows: ReportRows, settings: Partial<ReportSettings> = {}) {
  const all = { ...seedSettings, ...settings };
  return provinceTotals(calculate(rows, all), all);
}

function cellsOf(rows: ReportRows, province: string, settings: Partial<ReportSettings> = {}): ProvinceCells {
  const cells = totalsOf(rows, settings).rows.find(({ name }) => name === province)?.cells;
  if (cells === undefined || cells === null) throw new Error(`no row ${province}`);
  return cells;
}

/** A 시도 about which nothing is known. */
const empty: ProvinceCells = {
  missions: 0,
  overseas: 0,
  planned: 0,
  firmsTotal: "-",
  firmsUnique: "-",
  consultations: "-",
  consultationAmount: "-",
  expectedContracts: "-",
  expectedAmount: "-",
  mous: "-",
  mouAmount: "-",
  contracts: "-",
  contractAmount: "-",
  verifiedAmount: "-",
  unverifiedAmount: "-",
  verifiedShare: "-",
  onsiteSales: "-",
  exports: "-",
  priorYear: "-",
  change: "-",
  errors: "-",
};

const gwangju: ProvinceCells = { ...empty, missions: 1, errors: 0 };

/** A 시도 with a 해외마케팅 event of which nothing but the number of firms was told. */
const silent = {
  ...empty,
  overseas: 1,
  firmsUnique: "…",
  consultations: "…",
  consultationAmount: "…",
  expectedContracts: "…",
  expectedAmount: "…",
  mous: "…",
  mouAmount: "…",
  contracts: "…",
  contractAmount: "…",
  verifiedAmount: "…",
  unverifiedAmount: "…",
  onsiteSales: "…",
  exports: "…",
  errors: 0,
} as const satisfies ProvinceCells;

const gyeongnam: ProvinceCells = { ...silent, missions: 1, firmsTotal: 11 };

const jeonbuk: ProvinceCells = {
  ...silent,
  missions: 4,
  firmsTotal: 8,
  mous: 1,
  contracts: 1,
  contractAmount: 1_000_000,
  verifiedAmount: 0,
  unverifiedAmount: 1_000_000,
  verifiedShare: "0.0% (0/1)",
};

const total: ProvinceCells = { ...jeonbuk, missions: 6, overseas: 2, firmsTotal: 19 };

describe("the seed articles", () => {
  it("make the whole table of the 16 provinces", () => {
    const filled: Record<string, ProvinceCells> = { 전남광주: gwangju, 전북: jeonbuk, 경남: gyeongnam };
    const names = [
      "서울",
      "부산",
      "대구",
      "인천",
      "전남광주",
      "대전",
      "울산",
      "세종",
      "경기",
      "강원",
      "충북",
    ];
    names.push("충남", "전북", "", "경북", "경남", "제주", "전국·공동", "미상");
    expect(totalsOf(seedRows)).toEqual({
      rows: names.map((name) =>
        name === "" ? { name: null, cells: null } : { name, cells: filled[name] ?? empty },
      ),
      total,
    });
  });

  it("make the whole table of the 17 provinces, with the same total", () => {
    const filled: Record<string, ProvinceCells> = { 광주: gwangju, 전북: jeonbuk, 경남: gyeongnam };
    const names = ["서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북"];
    names.push("충남", "전북", "전남", "경북", "경남", "제주", "전국·공동", "미상");
    expect(totalsOf(seedRows, { regionBasis: "종전" })).toEqual({
      rows: names.map((name) => ({ name, cells: filled[name] ?? empty })),
      total,
    });
  });

  it("lose the event of 2022 in the first half of 2024, and have no year before", () => {
    const settings = { from: "2024-01-01", to: "2024-06-30" };
    expect(totalsOf(seedRows, settings).total).toEqual({ ...total, missions: 5 });
    expect(cellsOf(seedRows, "전남광주", settings)).toEqual(empty);
    expect(cellsOf(seedRows, "전북", settings)).toEqual(jeonbuk);
  });

  it("fall apart by quarter", () => {
    const first = { from: "2024-01-01", to: "2024-03-31" };
    expect(cellsOf(seedRows, "전북", first)).toEqual({ ...jeonbuk, missions: 3, mous: "…" });
    expect(cellsOf(seedRows, "경남", first)).toEqual(empty);
    const second = { from: "2024-04-01", to: "2024-06-30" };
    expect(cellsOf(seedRows, "전북", second)).toEqual({
      ...empty,
      missions: 1,
      mous: 1,
      mouAmount: "…",
      errors: 0,
    });
    expect(cellsOf(seedRows, "경남", second)).toEqual(gyeongnam);
  });

  it("state nothing in won as long as there is no rate", () => {
    const { contracts, contractAmount, verifiedAmount } = cellsOf(seedRows, "전북", {
      reportCurrency: "KRW",
    });
    expect({ contracts, contractAmount, verifiedAmount }).toEqual({
      contracts: 1,
      contractAmount: "…",
      verifiedAmount: "…",
    });
  });
});

describe("contracts", () => {
  const rows = reportRows({
    missions: [mission({ missionId: "M-1", province: "부산", endOn: "2024-05-10", firmCount: 3 })],
    outcomes: [
      outcome({
        outcomeId: "O-1",
        mission: "M-1",
        count: 2,
        amount: 300,
        currency: "USD",
        verification: "documented",
      }),
      outcome({ outcomeId: "O-2", mission: "M-1", firm: "가", amount: 700, currency: "USD" }),
      outcome({ outcomeId: "O-3", mission: "M-1", firm: "나", amount: 5_000_000, currency: "KRW" }),
      outcome({
        outcomeId: "O-4",
        mission: "M-1",
        firm: "다",
        amount: 400,
        currency: "USD",
        signedOn: "2023-05-01",
      }),
    ],
  });

  it("are split in what documents prove and the rest; a sum without a rate counts in 건 only", () => {
    expect(cellsOf(rows, "부산", { from: "2024-01-01", to: "2024-12-31" })).toEqual({
      ...silent,
      missions: 1,
      firmsTotal: 3,
      contracts: 4,
      contractAmount: 1000,
      verifiedAmount: 300,
      unverifiedAmount: 700,
      verifiedShare: "50.0% (2/4)",
      priorYear: 400,
      change: 600,
    });
  });

  it("are converted by the rates of their own day", () => {
    const rates = [
      rate({ currency: "USD", announcedOn: "2024-05-09", basicRate: 1250 }),
      rate({ currency: "USD", announcedOn: "2023-04-28", basicRate: 1000 }),
    ];
    const won = cellsOf({ ...rows, rates }, "부산", { reportCurrency: "KRW" });
    expect(won.contractAmount).toBe(300 * 1250 + 700 * 1250 + 5_000_000 + 400 * 1000);
    expect(cellsOf({ ...rows, rates }, "부산").contractAmount).toBe(300 + 700 + 4000 + 400);
  });

  it("that are not verified leave every total when only verified rows count", () => {
    const { contracts, contractAmount, unverifiedAmount } = cellsOf(rows, "부산", { countedRows: "확인" });
    expect({ contracts, contractAmount, unverifiedAmount }).toEqual({
      contracts: 2,
      contractAmount: 300,
      unverifiedAmount: 0,
    });
  });
});

describe("firms", () => {
  const events = [
    mission({ missionId: "M-1", province: "부산", endOn: "2024-05-10", firmCount: 2 }),
    mission({ missionId: "M-2", province: "부산", endOn: "2024-06-10", firmCount: 1 }),
    mission({ missionId: "M-3", province: "대구", endOn: "2024-07-10", firmCount: 1 }),
  ];
  const listed = [
    participant({ participationId: "P-1", mission: "M-1", firm: "㈜ Hanbit" }),
    participant({ participationId: "P-2", mission: "M-1", firm: "두리" }),
    participant({ participationId: "P-3", mission: "M-2", firm: "HANBIT(주)" }),
    participant({ participationId: "P-4", mission: "M-3", firm: "hanbit" }),
  ];

  it("are different firms by 시도 and over all once every list is complete", () => {
    const totals = totalsOf(reportRows({ missions: events, participants: listed }));
    const unique = totals.rows.map(({ name, cells }) => [name, cells?.firmsTotal, cells?.firmsUnique]);
    expect(unique.filter(([, firms]) => typeof firms === "number")).toEqual([
      ["부산", 3, 2],
      ["대구", 1, 1],
    ]);
    expect([totals.total.firmsTotal, totals.total.firmsUnique]).toEqual([4, 2]);
  });

  it("are not rows of the list without a name", () => {
    const nameless = participant({ participationId: "P-5", mission: "M-1" });
    const totals = totalsOf(reportRows({ missions: events, participants: [...listed, nameless] }));
    expect(totals.total.firmsUnique).toBe(2);
  });

  it("are not told apart while a list is short", () => {
    const totals = totalsOf(reportRows({ missions: events, participants: listed.slice(1) }));
    expect(totals.total.firmsUnique).toBe("…");
  });
});

describe("errors", () => {
  it("are those nobody has settled; a 시도 with nothing else has a row of its own for them", () => {
    const rows = reportRows({
      missions: [mission({ missionId: "M-1", province: "제주", endOn: "2024-05-10", status: "planned" })],
      outcomes: [outcome({ outcomeId: "O-1", province: "세종", counting: "reference" })],
      findings: [
        finding({ findingId: "F-1", recordId: "M-1" }),
        finding({ findingId: "F-2", recordId: "M-1", action: "postponed" }),
        finding({ findingId: "F-3", recordId: "O-1", action: "fixed" }),
        finding({ findingId: "F-4", recordId: "M-1", severity: "warning" }),
        finding({ findingId: "F-5", recordId: "A-1" }),
      ],
    });
    const { rows: provinces, total: all } = totalsOf(rows);
    const counted = provinces.filter(({ cells }) => cells !== null && cells.errors !== "-");
    expect(counted.map(({ name, cells }) => [name, cells])).toEqual([
      ["세종", { ...empty, errors: 0 }],
      ["제주", { ...empty, planned: 1, errors: 2 }],
    ]);
    expect(all.errors).toBe(3);
  });
});
