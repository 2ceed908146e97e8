// The summaries beside 요약-시도 and 브리핑: which are made when, and what their rows say.
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import { summaryNames, summarySheets, type SummaryName } from "../../src/summary/summary-sheets";
import {
  finding,
  mission,
  outcome,
  reportRows,
  seedRows,
  seedSettings,
} from "../records/calculation/seed-rows";

function sheetsOf(
  rows: ReportRows,
  changed: Partial<ReportSettings> = {},
  wanted: readonly SummaryName[] = summaryNames,
) {
  const settings = { ...seedSettings, ...changed };
  return summarySheets(calculate(rows, settings), settings, { wanted });
}

function tableOf(name: string, rows: ReportRows, changed: Partial<ReportSettings> = {}) {
  const table = sheetsOf(rows, changed)
    .flatMap(({ tables }) => tables)
    .find((planned) => planned.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** The rows by header. */
function rowsOf(
  name: string,
  rows: ReportRows,
  headers: readonly string[],
  changed: Partial<ReportSettings> = {},
) {
  const table = tableOf(name, rows, changed);
  const places = headers.map((header) => table.columns.findIndex((column) => column.header === header));
  return table.rows.map((cells) => places.map((place) => cells[place]));
}

const deal = (row: Parameters<typeof outcome>[0]) =>
  outcome({ amount: 100, currency: "USD", signedOn: "2024-05-02", ...row });

describe("the summary sheets", () => {
  const visibility = (rows: ReportRows, wanted: readonly SummaryName[] = []) =>
    sheetsOf(rows, {}, wanted).map((sheet) => `${sheet.name} ${sheet.visibility}`);

  it("of a new workbook show 요약-시도 and 브리핑; the two that these count on are hidden", () => {
    expect(visibility(seedRows)).toEqual([
      "요약-시도 visible",
      "요약-유형 hidden",
      "요약-국가 hidden",
      "브리핑 visible",
    ]);
  });

  it("come when asked for, if they have something to show", () => {
    expect(visibility(seedRows, summaryNames).slice(4)).toEqual([
      "요약-MOU후속 visible",
      "요약-상대방 visible",
      "요약-월별 visible",
      "요약-지도 visible",
    ]);
  });

  it("that are there are refreshed, also when nothing is left to show", () => {
    const settings = seedSettings;
    const sheets = summarySheets(calculate(reportRows({}), settings), settings, {
      present: ["요약-MOU후속"],
    });
    expect(sheets.at(-1)).toMatchObject({
      name: "요약-MOU후속",
      tables: [{ rows: [] }, { name: "요약_MOU구간" }],
    });
  });

  it("print on one page of A4 each, but for those with a row for every deal", () => {
    const pages = new Map(
      sheetsOf(seedRows).map(({ name, print }) => [name, [print.fitWidth, print.fitHeight, print.titleRows]]),
    );
    const onOne = [1, 1, undefined];
    const onMany = [1, 0, [5, 6]];
    expect(Object.fromEntries(pages)).toEqual({
      "요약-시도": onOne,
      "요약-유형": onOne,
      "요약-국가": onOne,
      브리핑: onOne,
      "요약-MOU후속": onMany,
      "요약-상대방": onMany,
      "요약-월별": onOne,
      "요약-지도": onOne,
    });
  });
});

describe("요약_유형", () => {
  it("has the seed articles' six events, and their contract with the visit it was signed on", () => {
    const rows = rowsOf("요약_유형", seedRows, ["사업유형", "횟수", "참가기업_연", "MOU건", "계약액"]);
    expect(rows).toEqual([
      ["무역사절단", 1, 11, "…", "…"],
      ["전시회/공동관", 1, 8, "…", "…"],
      ["수출상담회", 0, "-", "-", "-"],
      ["판촉전", 0, "-", "-", "-"],
      ["단체장 순방·접견", 2, "-", "-", 1_000_000],
      ["투자설명회", 1, "-", "-", "-"],
      ["협약", 1, "-", 1, "-"],
      ["기타", 0, "-", "-", "-"],
      ["행사 미상", 0, "-", "-", "-"],
    ]);
  });

  it("counts contracting firms once an event, and what an event cost", () => {
    const rows = reportRows({
      missions: [
        mission({
          missionId: "M-1",
          province: "부산",
          endOn: "2024-05-02",
          firmCount: 4,
          provinceBudget: 150_000_000,
          otherBudget: 50_000_000,
        }),
      ],
      outcomes: [
        deal({ outcomeId: "O-1", mission: "M-1", firm: "한빛" }),
        deal({ outcomeId: "O-2", mission: "M-1", firm: "한빛" }),
        deal({ outcomeId: "O-3", mission: "M-1", firm: "A*사" }),
        deal({ outcomeId: "O-4", mission: "M-1", kind: "export_performance", amount: 3000 }),
        deal({ outcomeId: "O-5", firm: "두리" }),
      ],
    });
    const own = ["사업유형", "성약기업", "성약률", "예산", "예산1억원당실수출액"];
    const [first, ...rest] = rowsOf("요약_유형", rows, own);
    expect(first).toEqual(["무역사절단", 2, "50.0% (2/4)", 200_000_000, 1500]);
    expect(rest.at(-1)).toEqual(["행사 미상", 1, "…", 0, "-"]);
  });
});

describe("요약_국가", () => {
  const rows = reportRows({
    missions: [
      mission({ missionId: "M-1", province: "부산", countries: "미국; 캐나다", endOn: "2024-05-02" }),
      mission({ missionId: "M-2", province: "부산", countries: "캐나다", endOn: "2024-05-03" }),
      mission({ missionId: "M-3", province: "부산", endOn: "2024-05-04" }),
      mission({
        missionId: "M-4",
        province: "부산",
        countries: "일본",
        endOn: "2024-05-04",
        status: "planned",
      }),
    ],
    outcomes: [
      deal({ outcomeId: "O-1", mission: "M-1" }),
      deal({ outcomeId: "O-2", mission: "M-2", amount: 30 }),
      deal({ outcomeId: "O-3", country: "인도", amount: 50 }),
      deal({ outcomeId: "O-4", amount: 7 }),
    ],
  });

  it("counts an event in each of its countries, and its figures as those of several", () => {
    expect(rowsOf("요약_국가", rows, ["국가", "행사수", "계약액"])).toEqual([
      ["인도", 0, 50],
      ["캐나다", 2, 30],
      ["미국", 1, "…"],
      ["여러 나라", 0, 100],
      ["국가 미상", 1, 7],
    ]);
    const totals = tableOf("요약_국가", rows).columns.map(({ total }) => total);
    expect(totals[1]).toEqual({ formula: "=COUNTIFS(행사[합계포함],1)", value: 3 });
  });
});

describe("요약_시군구", () => {
  const rows = reportRows({
    missions: [
      mission({ missionId: "M-1", province: "경남", municipality: "진주시", endOn: "2024-05-02" }),
      mission({ missionId: "M-2", province: "경남", municipality: "마산시", endOn: "2024-05-02" }),
      mission({ missionId: "M-3", province: "경남", municipality: "없는시", endOn: "2024-05-02" }),
      mission({ missionId: "M-4", province: "경남", endOn: "2024-05-02" }),
      mission({ missionId: "M-5", province: "부산", endOn: "2024-05-02" }),
    ],
  });

  it("has 본청, the 시·군·구 in their order, then old names that still hold rows", () => {
    const held = (changed: Partial<ReportSettings>) =>
      rowsOf("요약_시군구", rows, ["시군구", "행사수"], changed).filter(([, count]) => count !== 0);
    expect(held({ selectedProvince: "경남" })).toEqual([
      ["본청", 1],
      ["창원시", 1],
      ["진주시", 1],
      ["없는시", 1],
    ]);
    expect(held({ selectedProvince: "경남", regionBasis: "종전" })).toEqual([
      ["본청", 1],
      ["진주시", 1],
      ["마산시", 1],
    ]);
  });

  it("needs a 시·도 to be selected", () => {
    expect(() => tableOf("요약_시군구", rows)).toThrow("no table");
  });
});

describe("요약_상대방", () => {
  it("takes names with signs apart, whatever the case, and puts figures without a partner last", () => {
    const rows = reportRows({
      outcomes: [
        deal({ outcomeId: "O-1", counterparty: "A*사", country: "미국", mission: "M-1" }),
        deal({ outcomeId: "O-2", counterparty: "a*사", signedOn: "2024-06-01", mission: "M-1" }),
        deal({ outcomeId: "O-3", counterparty: "AB사", amount: 900 }),
        deal({ outcomeId: "O-4", amount: 5000 }),
        deal({ outcomeId: "O-5", counterparty: "상담만", kind: "consultation" }),
      ],
    });
    const headers = ["상대방", "상대국", "행사수", "계약건", "계약액", "최근귀속일"];
    expect(rowsOf("요약_상대방", rows, headers)).toEqual([
      ["AB사", null, 0, 1, 900, 45414],
      ["A*사", "미국", 1, 2, 200, 45444],
      ["상대방 미상", null, 0, "-", 5000, 45414],
    ]);
  });
});

describe("요약_월별", () => {
  it("adds up from January to 작성기준일, beside the year before", () => {
    const rows = reportRows({
      outcomes: [
        deal({ outcomeId: "O-1", signedOn: "2024-02-01" }),
        deal({ outcomeId: "O-2", signedOn: "2024-02-29", amount: 50 }),
        deal({ outcomeId: "O-3", signedOn: "2023-03-31", amount: 7 }),
        deal({ outcomeId: "O-4", signedOn: "2024-04-01", amount: 9999 }),
      ],
    });
    const headers = ["월", "계약액", "계약누계", "전년계약누계"];
    const shown = rowsOf("요약_월별", rows, headers, { asOf: "2024-03-15" });
    expect(shown.slice(0, 5)).toEqual([
      [1, "-", "-", "-"],
      [2, 150, 150, "-"],
      [3, "-", 150, 7],
      [4, "-", "-", "-"],
      [5, "-", "-", "-"],
    ]);
    const [sheet] = sheetsOf(rows, { asOf: "2024-03-15" }, ["요약-월별"]).slice(-1);
    expect(sheet?.charts[0]?.firstRows).toBe(3);
  });
});

describe("요약_MOU후속", () => {
  it("lists what nobody has followed up, the oldest first, and how old it is", () => {
    const rows = reportRows({
      missions: [mission({ missionId: "M-1", name: "상담회", province: "부산", officer: "김주무관" })],
      outcomes: [
        deal({ outcomeId: "O-1", kind: "mou", mission: "M-1", signedOn: "2024-01-31", mouParties: "firms" }),
        deal({ outcomeId: "O-2", kind: "contract_expected", signedOn: "2023-01-10", currency: "EUR" }),
        deal({ outcomeId: "O-3", kind: "mou", signedOn: "2023-01-10", followUpResult: "fulfilled" }),
        deal({ outcomeId: "O-4", kind: "mou", signedOn: "2022-01-10", counting: "duplicate" }),
      ],
    });
    const headers = ["성과번호", "사업명", "실적항목", "금액", "경과개월", "구간", "담당자"];
    expect(rowsOf("요약_MOU후속", rows, headers, { asOf: "2024-07-30" })).toEqual([
      ["O-2", null, "계약추진", "환산 불가", 18, "12개월 이상", null],
      ["O-1", "상담회", "MOU", 100, 5, "6개월 미만", "김주무관"],
    ]);
    expect(tableOf("요약_MOU구간", rows, { asOf: "2024-07-30" }).rows).toEqual([
      ["6개월 미만", 1, 0],
      ["6~12개월", 0, 0],
      ["12개월 이상", 0, 1],
      ["귀속일 미상", 0, 0],
    ]);
  });
});

describe("비교_발표값", () => {
  it("sets a published total beside its parts and beside other articles, in its own currency", () => {
    const rows = reportRows({
      missions: [mission({ missionId: "M-1", name: "상담회" })],
      outcomes: [
        deal({ outcomeId: "O-1", mission: "M-1", amount: 1000, currency: "EUR" }),
        deal({ outcomeId: "O-2", amount: 400, currency: "EUR", counting: "part", partOf: "O-1" }),
        deal({ outcomeId: "O-3", amount: 500, currency: "EUR", counting: "part", partOf: "O-1" }),
        deal({ outcomeId: "O-4", amount: 1100, currency: "EUR", counting: "duplicate", partOf: "O-1" }),
        deal({ outcomeId: "O-5", amount: null, currency: null, counting: "duplicate", partOf: "O-1" }),
        deal({ outcomeId: "O-6" }),
      ],
    });
    expect(tableOf("비교_발표값", rows).rows).toEqual([
      ["O-1", "상담회", "계약", "EUR", 1000, 900, 100, 2, 1100, 1100],
    ]);
  });
});

describe("요약_점검", () => {
  it("counts each rule's findings, errors first, and what is settled", () => {
    const rows = reportRows({
      findings: [
        finding({ findingId: "F-1", rule: "T06", severity: "warning", message: "처음" }),
        finding({ findingId: "F-2", rule: "T06", severity: "warning", message: "다음", action: "ignored" }),
        finding({ findingId: "F-3", rule: "F01", severity: "error", message: "빈칸", action: "postponed" }),
      ],
    });
    expect(tableOf("요약_점검", rows).rows).toEqual([
      ["F01", "오류", "빈칸", 1, 1, "0.0% (0/1)"],
      ["T06", "경고", "처음", 2, 1, "50.0% (1/2)"],
    ]);
  });
});
