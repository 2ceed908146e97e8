// Every formula column computed without Excel: attribution, regions, counting, shares.
import { describe, expect, it } from "vitest";
import { calculate } from "../../../src/records/calculation/calculate";
import { calculatedCells } from "../../../src/records/calculation/calculated-cells";
import { calculatedSettings } from "../../../src/records/calculation/calculated-settings";
import { firmKey } from "../../../src/records/calculation/calculate-participants";
import type { MissionRow } from "../../../src/records/tables/missions";
import type { OutcomeRow } from "../../../src/records/tables/outcomes";
import { settingList } from "../../../src/records/settings";
import { tables } from "../../../src/records/tables";
import {
  article,
  finding,
  mission,
  outcome,
  participant,
  reportRows,
  seedRows,
  seedSettings,
} from "./seed-rows";

const seeds = calculate(seedRows, seedSettings);

function calculateMission(row: Partial<MissionRow>, settings = {}): MissionRow | undefined {
  const rows = reportRows({
    articles: [article({ id: "A-1", publishedOn: "2024-02-01" })],
    missions: [mission(row)],
  });
  return calculate(rows, { ...seedSettings, ...settings }).missions[0];
}

function calculateOutcome(row: Partial<OutcomeRow>, settings = {}): OutcomeRow | undefined {
  const rows = reportRows({
    articles: [article({ id: "A-1", publishedOn: "2024-02-01" })],
    missions: [
      mission({
        missionId: "M-1",
        province: "광주",
        municipality: "동구",
        countries: "미국",
        endOn: "2024-01-20",
      }),
    ],
    outcomes: [outcome({ articleId: "A-1", ...row })],
  });
  return calculate(rows, { ...seedSettings, ...settings }).outcomes[0];
}

describe("the seed rows", () => {
  it("give every calculated column of an event", () => {
    const { attributedOn, summaryProvince, summaryMunicipality, summaryCountry, countryMatch } =
      seeds.missions[5] ?? {};
    const { inTotal, listIncomplete } = seeds.missions[5] ?? {};
    expect({
      attributedOn,
      summaryProvince,
      summaryMunicipality,
      summaryCountry,
      countryMatch,
      inTotal,
      listIncomplete,
    }).toEqual({
      attributedOn: "2024-06-29",
      summaryProvince: "경남",
      summaryMunicipality: "진주시",
      summaryCountry: "미국",
      countryMatch: ";미국;",
      inTotal: 1,
      listIncomplete: 1,
    });
  });

  it("give every calculated column of a contract", () => {
    expect(seeds.outcomes[1]).toEqual({
      ...seedRows.outcomes[1],
      province: "전북",
      attributedOn: "2024-01-10",
      countedNumber: 1,
      followUpDue: null,
      missionPosition: 3,
      rateOn: null,
      rate: null,
      usdRateOn: null,
      usdRate: null,
      amountKrw: null,
      amountUsd: 1_000_000,
      reportAmount: 1_000_000,
      summaryProvince: "전북",
      summaryMunicipality: "본청",
      missionType: "단체장 순방·접견",
      summaryCountry: "미국",
      countable: 1,
      inTotal: 1,
      inPriorYear: 0,
      provinceMeasure: "전북|계약",
      missionTypeMeasure: "단체장 순방·접견|계약",
      countryMeasure: "미국|계약",
      contractingFirm: null,
      firmWeight: 0,
    });
  });

  it("leave the contract of the year before without date, province and place in the total", () => {
    const { province, attributedOn, summaryProvince, missionType, countable, inTotal } =
      seeds.outcomes[2] ?? {};
    expect({ province, attributedOn, summaryProvince, missionType, countable, inTotal }).toEqual({
      province: null,
      attributedOn: null,
      summaryProvince: "미상",
      missionType: "행사 미상",
      countable: 0,
      inTotal: 0,
    });
  });

  it("are not changed themselves", () => {
    expect(seedRows.missions[5]?.attributedOn).toBeNull();
  });
});

describe("귀속일 of an event", () => {
  it.each([
    ["its end", { startOn: "2024-01-01", endOn: "2024-01-05", articleIds: "A-1" }, "2024-01-05"],
    ["else its start", { startOn: "2024-01-01", articleIds: "A-1" }, "2024-01-01"],
    ["else the day of the deciding article", { articleIds: "A-1 ; A-2" }, "2024-02-01"],
    ["not that of the articles after it", { articleIds: "A-2; A-1" }, null],
    ["else unknown", {}, null],
  ])("is %s", (_, row, expected) => {
    expect(calculateMission(row)?.attributedOn).toBe(expected);
  });
});

describe("귀속일 of a figure", () => {
  it.each([
    ["its own day", { mission: "M-1", signedOn: "2023-12-01" }, "2023-12-01"],
    ["else that of its event", { mission: "M-1" }, "2024-01-20"],
    ["else that of its article", {}, "2024-02-01"],
    ["that of its article where the event is unknown", { mission: "M-9" }, "2024-02-01"],
    ["never the event's for 실수출", { mission: "M-1", kind: "export_performance" as const }, "2024-02-01"],
    [
      "never the event's for a contract found later",
      { mission: "M-1", contractTiming: "later" as const },
      "2024-02-01",
    ],
    ["only its own day for an earlier year", { mission: "M-1", resultStatus: "historic" as const }, null],
  ])("is %s", (_, row, expected) => {
    expect(calculateOutcome(row)?.attributedOn).toBe(expected);
  });
});

describe("집계시도", () => {
  it.each([
    ["광주", null, "전남광주", "광주"],
    ["전남", "목포시", "전남광주", "전남"],
    ["전남광주", "목포시", "전남광주", "전남"],
    ["전남광주", "동구", "전남광주", "광주"],
    ["전남광주", null, "전남광주", "미상"],
    ["경남", "마산시", "경남", "경남"],
    ["전국·공동", null, "전국·공동", "전국·공동"],
    [null, null, "미상", "미상"],
  ])("of %s %s is %s now and %s before", (province, municipality, current, former) => {
    const row = { province, municipality };
    expect([
      calculateMission(row)?.summaryProvince,
      calculateMission(row, { regionBasis: "종전" })?.summaryProvince,
    ]).toEqual([current, former]);
  });

  it("of a figure is that of its event, else that of the 시도 typed in its row", () => {
    const former = { regionBasis: "종전" };
    expect(calculateOutcome({ mission: "M-1" }, former)?.summaryProvince).toBe("광주");
    expect(calculateOutcome({ province: "세종" })).toMatchObject({
      province: "세종",
      summaryProvince: "세종",
    });
    expect(calculateOutcome({ province: "전국·공동" })?.summaryProvince).toBe("전국·공동");
    expect(calculateOutcome({})?.summaryProvince).toBe("미상");
  });

  it("of a 시군구 that merged is its heir's name now, and its own before", () => {
    const row = { province: "경남", municipality: "마산시" };
    expect([
      calculateMission(row)?.summaryMunicipality,
      calculateMission(row, { regionBasis: "종전" })?.summaryMunicipality,
      calculateMission({ province: "경남" })?.summaryMunicipality,
    ]).toEqual(["창원시", "마산시", "본청"]);
  });
});

describe("a row counts", () => {
  it.each([
    ["when it happened and is counted", {}, 1],
    ["not as a plan", { resultStatus: "planned" as const }, 0],
    ["not as a part", { counting: "part" as const }, 0],
    ["not as a duplicate", { counting: "duplicate" as const }, 0],
    ["not for reference", { counting: "reference" as const }, 0],
    ["not after the period", { signedOn: "2024-07-01" }, 0],
  ])("%s", (_, row, expected) => {
    const settings = { from: "2024-01-01", to: "2024-06-30" };
    expect(calculateOutcome({ mission: "M-1", ...row }, settings)?.inTotal).toBe(expected);
  });

  it("only with documents when only verified rows are asked for", () => {
    const verified = { countedRows: "확인" };
    expect([
      calculateOutcome({ verification: "documented" }, verified)?.inTotal,
      calculateOutcome({ verification: "firm_replied" }, verified)?.inTotal,
    ]).toEqual([1, 0]);
  });

  it("in the year before by the same dates", () => {
    const settings = { from: "2024-01-01", to: "2024-02-29" };
    const prior = (signedOn: string) => calculateOutcome({ signedOn }, settings)?.inPriorYear;
    expect([prior("2022-12-31"), prior("2023-01-01"), prior("2023-02-28"), prior("2023-03-01")]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it("as an event unless it is planned, called a part of another, or has no date", () => {
    const counted = (row: Partial<MissionRow>) => calculateMission({ endOn: "2024-03-01", ...row })?.inTotal;
    expect([
      counted({}),
      counted({ status: "underway" }),
      counted({ status: "planned" }),
      counted({ parentMission: "M-2" }),
      counted({ endOn: null }),
    ]).toEqual([1, 1, 0, 0, 0]);
  });
});

describe("followed up", () => {
  it.each([
    ["an MOU after 6 months", { kind: "mou" as const }, "2024-07-20"],
    ["an expected contract after 12", { kind: "contract_expected" as const }, "2025-01-20"],
    ["no contract", { kind: "contract" as const }, null],
    ["no plan", { kind: "mou" as const, resultStatus: "planned" as const }, null],
  ])("is %s", (_, row, expected) => {
    expect(calculateOutcome({ mission: "M-1", ...row })?.followUpDue).toBe(expected);
  });
});

describe("different firms", () => {
  it("weigh one contract of a firm in one event, whatever case and signs its name is written in", () => {
    const names: [string | null, string][] = [
      ["M-1", "A*사"],
      ["m-1", "a*사"],
      ["M-1", "AB사"],
      ["M-2", "A*사"],
      [null, "A*사"],
    ];
    const rows = reportRows({
      outcomes: names.map(([event, firm]) => outcome({ mission: event, firm, signedOn: "2024-01-01" })),
    });
    expect(calculate(rows, seedSettings).outcomes.map((row) => row.firmWeight)).toEqual([1, 0, 1, 1, 1]);
  });

  it("find one firm behind several spellings, by number before name", () => {
    expect([
      firmKey({ businessNo: null, firm: "㈜ Hanbit 푸드" }),
      firmKey({ businessNo: null, firm: "주식회사hanbit푸드" }),
      firmKey({ businessNo: null, firm: "A*사~?" }),
      firmKey({ businessNo: "123-45-67890", firm: "한빛" }),
    ]).toEqual(["HANBIT푸드", "HANBIT푸드", "A사", "123-45-67890"]);
  });

  it("count a firm once over all its events in the total", () => {
    const rows = reportRows({
      missions: [
        mission({ missionId: "M-1", province: "부산", endOn: "2024-01-01" }),
        mission({ missionId: "M-2", province: "대구", endOn: "2024-01-01" }),
        mission({ missionId: "M-3", province: "대구", endOn: "2024-01-01", status: "planned" }),
      ],
      participants: [
        participant({ mission: "M-3", firm: "한빛" }),
        participant({ mission: "M-1", firm: "한빛" }),
        participant({ mission: "M-2", firm: "한빛" }),
        participant({ mission: "M-2", firm: "㈜한빛" }),
        participant({ mission: "M-1", firm: "한 빛" }),
        participant({ mission: "M-9", firm: "한빛" }),
      ],
    });
    const shares = calculate(rows, seedSettings).participants.map((firm) => ({
      province: firm.summaryProvince,
      position: firm.firmPosition,
      shares: [firm.inTotal, firm.uniqueInProvince, firm.uniqueOverall],
    }));
    expect(shares).toEqual([
      { province: "대구", position: null, shares: [0, 0, 0] },
      { province: "부산", position: 2, shares: [1, 1, 1] },
      { province: "대구", position: 2, shares: [1, 1, 0] },
      { province: "대구", position: 2, shares: [1, 0, 0] },
      { province: "부산", position: 2, shares: [1, 0, 0] },
      { province: "미상", position: null, shares: [0, 0, 0] },
    ]);
  });
});

describe("the 시도 of a finding", () => {
  it("is that of its figure, event or firm; of an article there is none", () => {
    const rows = reportRows({
      ...seedRows,
      findings: ["O-2", "M-2", "P-1", "A-00000000"].map((recordId) => finding({ recordId })),
    });
    const provinces = calculate(rows, seedSettings).findings.map((row) => row.province);
    expect(provinces).toEqual(["전북", "전남광주", "전북", null]);
  });
});

describe("what a commit carries", () => {
  it("is every formula column of every table, one cell a row", () => {
    const cells = calculatedCells(seeds);
    const expected = tables
      .map((table) => [table.name, table.columns.filter(({ type }) => type === "formula")] as const)
      .filter(([, columns]) => columns.length > 0)
      .map(([name, columns]) => [name, columns.map(({ header }) => header)]);
    expect([...cells].map(([name, columns]) => [name, [...columns.keys()]]).sort()).toEqual(expected.sort());
    expect(cells.get("행사")?.get("귀속일")).toEqual([45457, 44872, 45305, 45300, 45302, 45472]);
    expect(cells.get("성과")?.get("표시금액")).toEqual([null, 1_000_000, null, null]);
  });

  it("is the value of every computed setting", () => {
    const settings = { ...seedSettings, from: "2024-01-01", to: "2024-06-30" };
    const values = calculatedSettings(calculate(seedRows, settings), settings);
    expect(Object.fromEntries(values)).toEqual({
      집계시작: 45292,
      집계종료: 45473,
      전년시작: 44927,
      전년종료: 45107,
      원본기사수: 5,
      원본행사수: 6,
      원본성과수: 4,
      집계행수: 2,
      참고행수: 2,
      환산불가수: 0,
      귀속일미상수: 0,
      미해결오류수: 0,
    });
    const computed = settingList.filter(({ formula }) => formula !== undefined).map(({ item }) => item);
    expect([...values.keys()].sort()).toEqual(computed.sort());
  });

  it("counts what cannot be converted, what has no date, and errors nobody settled", () => {
    const rows = reportRows({
      articles: [article({ id: "A-1" }), article({ id: "A-2", articleStatus: "excluded" })],
      outcomes: [
        outcome({ outcomeId: "O-1", amount: 1000, currency: "KRW", signedOn: "2024-01-01" }),
        outcome({ outcomeId: "O-2", amount: 1000, currency: "KRW" }),
      ],
      findings: [finding({}), finding({ action: "ignored" }), finding({ severity: "warning" })],
    });
    const values = calculatedSettings(calculate(rows, seedSettings), seedSettings);
    expect(Object.fromEntries(values)).toMatchObject({
      집계시작: 1,
      집계종료: 2_958_465,
      전년시작: null,
      원본기사수: 1,
      환산불가수: 1,
      귀속일미상수: 1,
      미해결오류수: 1,
    });
  });
});
