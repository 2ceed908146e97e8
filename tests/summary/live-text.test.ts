// Texts that are formulas: the header band, the unit, what cannot be converted, the footnotes.
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { OutcomeKind } from "../../src/records/article";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import { criterion, outcome as column, typedCell, typedText } from "../../src/summary/criteria";
import { footnotes } from "../../src/summary/footnotes";
import { headerBand, unitText } from "../../src/summary/header-band";
import { choose, constant, dayText, joinText, listText, wholeNumber } from "../../src/summary/live-text";
import { displayUnit } from "../../src/summary/number-formats";
import { unconvertedText } from "../../src/summary/unconverted";
import { outcome, rate, reportRows, seedRows, seedSettings } from "../records/calculation/seed-rows";

function bandOf(rows: ReportRows, changed: Partial<ReportSettings> = {}): string[] {
  const settings = { ...seedSettings, ...changed };
  const calculated = calculate(rows, settings);
  return headerBand(calculated, settings, unconvertedText(calculated.outcomes)).map((text) => text.value);
}

describe("live text", () => {
  it("pairs each piece of a formula with what it gives", () => {
    const count = wholeNumber("원본기사수", 1234);
    expect(joinText("기사 ", count, '건 "전체"')).toEqual({
      formula: `"기사 "&TEXT(원본기사수,"#,##0")&"건 ""전체"""`,
      value: '기사 1,234건 "전체"',
    });
  });

  it("takes one of two texts, and leaves out empty ones of a list", () => {
    const never = choose({ formula: "A1=1", holds: false }, "가", "");
    expect(listText(", ", [never, constant("나"), constant("다")])).toEqual({
      formula: `TEXTJOIN(", ",TRUE,IF(A1=1,"가",""),"나","다")`,
      value: "나, 다",
    });
  });

  it("writes days without a date format, whose letters differ by language", () => {
    expect(dayText("작성기준일", "2026-01-05")).toEqual({
      formula: `YEAR(작성기준일)&". "&MONTH(작성기준일)&". "&DAY(작성기준일)&"."`,
      value: "2026. 1. 5.",
    });
  });
});

describe("the header band", () => {
  it("says what the seed articles' totals rest on", () => {
    expect(bandOf(seedRows)).toEqual([
      "기준 2026. 11. 21. / 기간 전체 / 집계 기준 전체(미확인 포함) / 지역 기준 현행(16)",
      "원본 기사 5건·행사 6건·성과 4행(집계 2·참고 2) / 귀속일 미상 0행 / 미해결 오류 0건 / 환율 자료 없음",
      "환산 불가 없음",
    ]);
  });

  it("names the period, whichever end is open, the verified rows and the former regions", () => {
    const first = (changed: Partial<ReportSettings>) => bandOf(seedRows, changed)[0];
    expect(first({ from: "2024-01-01", to: "2024-06-30", countedRows: "확인", regionBasis: "종전" })).toBe(
      "기준 2026. 11. 21. / 기간 2024. 1. 1. ~ 2024. 6. 30. / 집계 기준 확인(증빙확인 행만) / 지역 기준 종전(17)",
    );
    expect(first({ from: "2024-01-01" })).toContain("기간 2024. 1. 1. ~ /");
    expect(first({ to: "2024-06-30" })).toContain("기간 ~ 2024. 6. 30. /");
  });

  it("names the days of the rates and the source of the newest", () => {
    const rates = [
      rate({ currency: "USD", announcedOn: "2024-06-28", source: "가 중개" }),
      rate({ currency: "USD", announcedOn: "2024-01-02", source: "가 중개" }),
    ];
    expect(bandOf({ ...seedRows, rates })[1]).toMatch(/ \/ 환율 2024\. 1\. 2\. ~ 2024\. 6\. 28\. 가 중개$/);
    const mixed = [...rates, rate({ currency: "EUR", announcedOn: "2024-01-03", source: "나 은행" })];
    expect(bandOf({ ...seedRows, rates: mixed })[1]).toMatch(/가 중개 외$/);
  });

  it("tells that the seed articles' contract cannot be shown in won without a rate", () => {
    expect(bandOf(seedRows, { reportCurrency: "KRW" })[2]).toBe("환산 불가: 계약 1,000,000달러 (1건)");
  });
});

describe("the unit", () => {
  it.each([
    [1, "USD", "(단위: 회, 개사, 건, 달러)", "#,##0"],
    [1000, "USD", "(단위: 회, 개사, 건, 천달러)", "#,##0,"],
    [10_000, "KRW", "(단위: 회, 개사, 건, 만원)", '0"."0,'],
    [1_000_000, "KRW", "(단위: 회, 개사, 건, 백만원)", "#,##0,,"],
    [100_000_000, "KRW", "(단위: 회, 개사, 건, 억원)", '0"."00,,'],
    [7, "USD", "(단위: 회, 개사, 건, 달러)", "#,##0"],
  ] as const)("%i %s is named as it is shown", (unit, reportCurrency, label, format) => {
    expect(unitText({ ...seedSettings, displayUnit: unit, reportCurrency }).value).toBe(label);
    expect(displayUnit(unit).amount).toBe(format);
  });

  it("follows the currency at once and asks for a refresh when the unit was changed by hand", () => {
    expect(unitText({ ...seedSettings, displayUnit: 1000 }).formula).toBe(
      `"(단위: 회, 개사, 건, 천"&IF(표시통화="KRW","원","달러")&IF(표시단위=1000,"",", 새로고침하면 표시단위가 바뀜")&")"`,
    );
  });
});

describe("sums that cannot be converted", () => {
  const rowsOf = (...sums: [OutcomeKind, number | null, string][]) =>
    reportRows({
      outcomes: sums.map(([kind, amount, currency]) =>
        outcome({ kind, amount, currency, signedOn: "2024-01-01" }),
      ),
    });

  it("are added up by 실적항목 and 통화, each in its own currency", () => {
    const rows = rowsOf(
      ["contract", 500, "CHF"],
      ["consultation", 3_000_000_000, "KRW"],
      ["consultation", 450_000_000, "krw"],
      ["consultation", 70, "USD"],
      ["mou", null, "KRW"],
      ["contract", 20, "EUR"],
    );
    expect(unconvertedText(calculate(rows, seedSettings).outcomes).value).toBe(
      "환산 불가: 상담 3,450,000,000원 (2건), 계약 500 CHF (1건), 계약 20유로 (1건)",
    );
  });

  it("stay within the length of a cell however many currencies there are, the rest counted", () => {
    const currencies = Array.from(
      { length: 40 },
      (_, index) => `X${String.fromCharCode(65 + (index % 26))}${index}`,
    );
    const rows = rowsOf(...currencies.map((code): ["contract", number, string] => ["contract", 10, code]));
    const text = unconvertedText(calculate(rows, seedSettings).outcomes);
    expect(text.value).toMatch(/, 그 밖 26건$/);
    expect(text.formula.length).toBeLessThan(8192);
  });
});

describe("footnotes", () => {
  const lastOf = (rows: ReportRows) => footnotes(calculate(rows, seedSettings).outcomes).at(-1)?.value;

  it("say how many MOUs are agreements of institutions", () => {
    expect(lastOf(seedRows)).toBe("※ MOU 1건은 기관 간 업무협약(금액 없음)");
  });

  it("say how many sums are missing from the amounts, and nothing where none is", () => {
    const rows = (currency: string) =>
      reportRows({ outcomes: [outcome({ amount: 5, currency, signedOn: "2024-01-01" })] });
    expect(lastOf(rows("EUR"))).toBe("※ 환율이 없어 환산하지 못한 1건은 건수에만 들고 금액에는 들지 않음");
    expect(lastOf(rows("USD"))).toBe("");
  });
});

describe("a criterion from typed text", () => {
  it("matches that text only", () => {
    expect(criterion(column("counterparty"), typedText('A*사 "~?"'))).toBe(`성과[상대방],"=A~*사 ""~~~?"""`);
    expect(typedCell("[@상대방]")).toBe(
      `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@상대방],"~","~~"),"*","~*"),"?","~?")`,
    );
  });
});
