// 브리핑 as a plan: the page for the five seed articles (../shared/domain/briefing-example.md), its sentence rules, and
// what comes and goes with the rows.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import { pageName } from "../../src/summary/briefing/page";
import { summarySheets } from "../../src/summary/summary-sheets";
import {
  finding,
  mission,
  outcome,
  reportRows,
  seedRows,
  seedSettings,
} from "../records/calculation/seed-rows";

function pageOf(rows: ReportRows, changed: Partial<ReportSettings> = {}) {
  const settings = { ...seedSettings, displayUnit: 1000, ...changed };
  const sheet = summarySheets(calculate(rows, settings), settings).find(({ name }) => name === "브리핑");
  if (sheet === undefined) throw new Error("no sheet 브리핑");
  return sheet;
}

type Page = ReturnType<typeof pageOf>;

/** The value of a named cell. */
function cellOf({ cells, names }: Page, name: string) {
  const place = names.find((planned) => planned.name === pageName(name));
  if (place === undefined || !("row" in place)) throw new Error(`no name ${name}`);
  return cells.find(({ row, column }) => row === place.row && column === place.column)?.value;
}

const hiddenLines = ({ lines = [] }: Page, kind: "row" | "column") =>
  lines.filter((line) => line.kind === kind && line.hidden).map(({ name }) => name.replace("브리핑_", ""));

/** Lines of text that are printed, from the top, each behind its bullet. */
function printed(page: Page): string[] {
  const hidden = new Set(hiddenLines(page, "row").map(pageName));
  const hiddenRows = page.names.flatMap((name) => (hidden.has(name.name) && "row" in name ? [name.row] : []));
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of page.cells) {
    if (column > 1 || typeof value !== "string" || hiddenRows.includes(row)) continue;
    rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return Array.from(rows.values(), (texts) => texts.join(" "));
}

const open = (rule: string, recordId: string, severity: "warning" | "info") =>
  finding({ findingId: `F-${rule}`, rule, recordId, severity });

const namesOf: Readonly<Record<string, { name: string; cities?: string }>> = {
  "M-3": { name: "5박 7일 미국 출장" },
  "M-4": { name: "CES 전북공동관" },
  "M-6": { name: "종합무역사절단", cities: "시카고; 디트로이트" },
};

/** The seed rows with names, and what the checks find in them (seeds-expected.md, section 6). */
const checkedSeeds: ReportRows = {
  ...seedRows,
  missions: seedRows.missions.map((row) => ({ ...row, ...namesOf[row.missionId ?? ""] })),
  outcomes: seedRows.outcomes.map((row) => ({ ...row, evidenceKind: "press" as const })),
  findings: [
    open("S04", "M-4", "info"),
    open("P04", "O-2", "warning"),
    open("T01", "O-1", "warning"),
    open("T06", "M-6", "warning"),
    open("T07", "O-4", "warning"),
    open("E01", "O-2", "info"),
  ],
};

describe("the page of the seed articles", () => {
  const page = pageOf(checkedSeeds, { office: "○○도", department: "국제통상과" });

  it("reads from title to sources", () => {
    expect(printed(page)).toEqual([
      "시·도 해외마케팅 추진실적 보고",
      "(언론보도 기준)",
      "2026. 11. 21.(토)  ○○도 국제통상과",
      "3개 시·도 행사 6회(무역사절단·전시회 2회, 연 19개사 참가)",
      "MOU 1건, 계약 1건 1,000천달러(전액 미확인). 상담액·계약추진액은 발표되지 않음",
      "□ 추진 개요",
      "○ (기간) 2022. 11. 7. ~ 2024. 6. 29.",
      "○ (행사) 6회: 무역사절단 1, 전시회 1, 단체장 순방·접견 2, 투자설명회 1, 협약 1",
      "○ (지역) 전북 4회, 전남광주 1회, 경남 1회 / (대상국) 미국 6회",
      "□ 추진 실적",
      "구 분",
      "전남광주",
      "전북",
      "경남",
      "※ … 발표되지 않음, - 해당 없음 / 계약추진액은 상담 중 1년 이내 계약 가능액으로 계약액과 다름 / " +
        "MOU 1건은 기관 간 업무협약(금액 없음)",
      "○ (전북) 미국 홈쇼핑월드와 1,000천달러 규모 계약 체결 보도(2024. 1. 10.)",
      "- 5박 7일 미국 출장 관련. 수출기업·품목 미기재, 계약 증빙(계약서·발주서) 미확인",
      "○ (전북) CES 전북공동관 8개사 참가(2024. 1. 9. 개막), " +
        "미국 OKTA 애틀란타지회, 전북테크노파크와 업무협약 체결 보도(2024. 6. 14.)",
      "○ (경남 진주시) 종합무역사절단(시카고·디트로이트) 11개사 파견(2024. 6. 24. ~ 6. 29.)",
      "□ 확인 필요 사항",
      "○ 계약 1건(1,000천달러) 증빙 없음: 수출기업 확인 및 협약(MOU) 여부 확인 필요",
      "○ 결과 미발표 1건: 종합무역사절단(종료 후 28개월)",
      "○ 계획 이행 미확인 1건: 전북 세계한인무역협회(OKTA) 업무협약(2024. 1. 10. 예정)",
      "○ 업무협약 후속 미확인 1건: OKTA 애틀란타지회, 전북테크노파크(체결 후 29개월)",
      "□ 향후 계획",
      "○ 전북에 계약서(발주서)·수출기업 확인 요청, 진주시에 종합무역사절단 결과 자료 요청",
      "○ 참가기업 19개사 명단 확보(현재 1개사) 후 실제 수출 여부 조사",
      "(기준: 2026. 11. 21. 집계 / 출처: 기사 5건, 보도자료 0건 / 지역: 현행 16개 시·도, 광주 1건은 전남광주로 집계 / " +
        "환율: 미화 표시로 환산 없음)",
    ]);
  });

  it("says nothing that the example calls wrong", () => {
    const example = readFileSync(
      new URL("../../../shared/domain/briefing-example.md", import.meta.url),
      "utf8",
    );
    const listed = example.split("## 쓰면 틀리는 문장")[1] ?? "";
    const wrong = [...listed.matchAll(/'([^']+)'/g)].map(([, sentence]) => sentence ?? "");
    expect(wrong.length).toBeGreaterThan(7);
    const text = page.cells.map(({ value }) => String(value ?? "")).join("\n");
    expect(wrong.filter((sentence) => text.includes(sentence))).toEqual([]);
    expect(["달성", "쾌거", "눈부신", "社", "美"].filter((word) => text.includes(word))).toEqual([]);
  });

  it("shows the total and each 시·도 with an event, measures nobody stated folded", () => {
    const rowOf = (key: string) =>
      ["행사수", "해외마케팅", "참가기업_연", "MOU건", "MOU액", "계약건", "계약액", "확인액", "미확인액"].map(
        (header) => cellOf(page, key + header),
      );
    expect(cellOf(page, "시도수")).toBe(3);
    expect(["", "시도1_", "시도2_", "시도3_"].map(rowOf)).toEqual([
      [6, 2, 19, 1, "…", 1, 1_000_000, 0, 1_000_000],
      [1, 0, "-", "-", "-", "-", "-", "-", "-"],
      [4, 1, 8, 1, "…", 1, 1_000_000, 0, 1_000_000],
      [1, 1, 11, "…", "…", "…", "…", "…", "…"],
    ]);
    expect(hiddenLines(page, "column")).toEqual(["상담건", "상담액", "추진건", "추진액", "전년동기", "증감"]);
  });

  it("has a name and a formula for every figure, and no formula longer than a cell holds", () => {
    const places = new Set(page.names.map((name) => ("row" in name ? `${name.row} ${name.column}` : "")));
    const figures = page.cells.filter(({ value }) => typeof value === "number");
    expect(
      figures.filter(({ row, column, formula }) => formula === undefined || !places.has(`${row} ${column}`)),
    ).toEqual([]);
    expect(Math.max(...page.cells.map(({ formula = "" }) => formula.length))).toBeLessThan(8192);
    expect(page.names.every(({ name }) => name.startsWith("브리핑_"))).toBe(true);
  });

  it("stays within the length of a cell with sums in a great many currencies", () => {
    const codes = Array.from(
      { length: 40 },
      (_, index) => `X${String.fromCharCode(65 + (index % 26))}${index}`,
    );
    const outcomes = codes.map((currency, index) =>
      outcome({ outcomeId: `O-${index}`, amount: 10, currency, signedOn: "2024-01-01" }),
    );
    const lengths = pageOf(reportRows({ outcomes })).cells.map(({ formula = "" }) => formula.length);
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });

  it("is one page of A4 upright", () => {
    const { print, charts, tables, visibility } = page;
    expect({ print, charts, tables, visibility }).toEqual({
      print: { orientation: "portrait", fitWidth: 1, fitHeight: 1, margin: 20 },
      charts: [],
      tables: [],
      visibility: "visible",
    });
  });

  it("leaves only 향후 계획 to what the user types there", () => {
    expect(page.cells.filter(({ keepTyped }) => keepTyped).map(({ value }) => value)).toEqual([
      "전북에 계약서(발주서)·수출기업 확인 요청, 진주시에 종합무역사절단 결과 자료 요청",
      "참가기업 19개사 명단 확보(현재 1개사) 후 실제 수출 여부 조사",
    ]);
  });
});

describe("a sentence", () => {
  const contract = (row: Parameters<typeof outcome>[0]) =>
    outcome({
      outcomeId: "O-1",
      province: "부산",
      amount: 500_000,
      currency: "USD",
      signedOn: "2024-05-02",
      ...row,
    });

  it("says 체결 once a document proves the contract, and how much is proved", () => {
    const proved = contract({
      verification: "documented",
      firm: "한빛",
      counterparty: "빈 상사",
      item: "김",
    });
    const other = contract({ outcomeId: "O-2", count: 1, amount: 300_000, signedOn: "2024-05-01" });
    const page = pageOf(reportRows({ outcomes: [proved, other] }));
    expect([cellOf(page, "사례1"), cellOf(page, "사례1_비고")]).toEqual([
      "(부산) 한빛, 빈 상사와 500천달러 규모 계약 체결(2024. 5. 2.)",
      "",
    ]);
    expect(cellOf(page, "요약2")).toBe("계약 2건 800천달러(확인 500천달러, 미확인 300천달러)");
  });

  it("writes no 0 for what was not published, and nothing of measures that do not apply", () => {
    const event = mission({ missionId: "M-1", province: "부산", kind: "matchmaking", endOn: "2024-05-02" });
    const page = pageOf(reportRows({ missions: [event] }));
    expect([cellOf(page, "요약1"), cellOf(page, "요약2")]).toEqual([
      "1개 시·도 행사 1회(수출상담회 1회, 참가기업 수는 발표되지 않음)",
      "상담액·계약추진액·계약액은 발표되지 않음",
    ]);
    const visit = pageOf(reportRows({ missions: [{ ...event, kind: "official_trip" }] }));
    expect([cellOf(visit, "요약1"), cellOf(visit, "요약2")]).toEqual(["1개 시·도 행사 1회", ""]);
  });

  it.each([
    ["KRW", "원"],
    ["EUR", "유로"],
    ["eur", "유로"],
    ["THB", " THB"],
  ])("names %s, of a sum that no rate converts, as officials do", (currency, word) => {
    const page = pageOf(
      reportRows({ outcomes: [contract({ amount: 70_000, currency, counterparty: "ABC" })] }),
    );
    expect(cellOf(page, "사례1")).toBe(`(부산) ABC와(과) 70,000${word} 규모 계약 체결 보도(2024. 5. 2.)`);
  });

  it("names the sum that no rate converts in its own currency", () => {
    const page = pageOf(
      reportRows({ outcomes: [contract({ amount: 70_000_000, currency: "KRW", counterparty: "ABC" })] }),
    );
    expect(["사례1", "환산불가", "기준"].map((name) => cellOf(page, name))).toEqual([
      "(부산) ABC와(과) 70,000,000원 규모 계약 체결 보도(2024. 5. 2.)",
      "※ 환산 불가: 계약 70,000,000원 (1건)",
      "(기준: 2026. 11. 21. 집계 / 출처: 기사 0건, 보도자료 0건 / 지역: 현행 16개 시·도 / " +
        "환율: 자료 없음, 환산 불가 1건)",
    ]);
  });

  it.each([
    ["2024-01-01", "2024-12-31", "2024년"],
    ["2024-01-01", "2024-06-30", "2024년 상반기"],
    ["2024-07-01", "2024-12-31", "2024년 하반기"],
    ["2024-04-01", "2024-06-30", "2024년 2분기"],
    ["2024-02-01", "2024-02-29", "2024년 2월"],
    ["2024-02-01", "2024-05-31", "2024년 2~5월"],
    ["2024-02-01", "2024-05-30", "2024. 2. 1. ~ 2024. 5. 30."],
    [null, "2024-05-30", " ~ 2024. 5. 30."],
  ])("in the title names the period from %s to %s", (from, to, name) => {
    expect(cellOf(pageOf(reportRows({}), { from, to }), "제목")).toBe(`${name} 해외마케팅 추진실적 보고`);
  });
});

describe("findings", () => {
  it("beyond four groups are counted, and settled ones, or ones without a row in the total, are not told", () => {
    const findings = ["C02", "D01", "T02", "T01", "T07", "T06", "E01"].map((rule, index) =>
      finding({ findingId: `F-${index}`, rule, recordId: "O-9", severity: "warning" }),
    );
    const settled = finding({ findingId: "F-9", rule: "F01", severity: "error", action: "fixed" });
    const page = pageOf(reportRows({ findings: [...findings, settled] }));
    const shown = printed(page).filter((text) => /^○ .*건/.test(text));
    expect(shown).toEqual([
      "○ 결과 미발표 1건",
      "○ 계획 이행 미확인 1건",
      "○ 업무협약 후속 미확인 1건",
      "○ 계약추진 결과 미확인 1건",
      "○ 외 3건(점검 시트)",
    ]);
  });

  it("are said to be none where none is open", () => {
    expect(cellOf(pageOf(reportRows({})), "확인_외")).toBe("점검에서 미해결로 남은 사항 없음");
  });
});

describe("what comes and goes", () => {
  const contracts = ["부산", "대구"].map((province, index) =>
    outcome({ outcomeId: `O-${index}`, province, amount: 100, currency: "USD", signedOn: "2024-05-02" }),
  );

  it("the chart, with two 시·도 that have a 계약액", () => {
    const one = pageOf(reportRows({ outcomes: contracts.slice(0, 1) }));
    const two = pageOf(reportRows({ outcomes: contracts }));
    expect([one.charts.length, hiddenLines(one, "row").includes("그래프")]).toEqual([0, true]);
    expect([two.charts.length, hiddenLines(two, "row").includes("그래프")]).toEqual([1, false]);
    const [chart] = two.charts;
    const place = two.names.find(({ name }) => name === "브리핑_그래프");
    expect(place).toMatchObject({ row: chart?.row, column: chart?.column });
  });

  it("the year before, where there is a number to compare with", () => {
    const before = outcome({ outcomeId: "O-9", amount: 300, currency: "USD", signedOn: "2023-05-02" });
    const rows = reportRows({ outcomes: [...contracts, before] });
    const page = pageOf(rows, { from: "2024-01-01", to: "2024-12-31" });
    expect(hiddenLines(page, "column")).not.toContain("전년동기");
    expect(cellOf(page, "증감")).toBe(-100);
  });
});
