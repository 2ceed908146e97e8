// Tables that press releases write as text: each layout is one way to separate cells and to say the unit.
import { describe, expect, test } from "vitest";
import { extract } from "./article-of";

const lead =
  "진주시 무역사절단 성과\n\n경남 진주시는 지난 2일부터 6일까지 베트남과 태국에 무역사절단을 파견해 다음과 같은 성과를 거뒀다고 11일 밝혔다.\n\n";

type Row = [
  kind: string,
  count: number | null,
  amount: number | null,
  currency: string | null,
  partOf: number | null,
];

function rowsOf(table: string): Row[] {
  return extract(lead + table, "2025-06-11").outcomes.map((one) => [
    one.kind,
    one.count,
    one.amount,
    one.currency,
    one.partOf,
  ]);
}

const talksAndExpected: Row[] = [
  ["consultation", 41, 3_200_000, "USD", 4],
  ["contract_expected", 12, 840_000, "USD", 5],
  ["consultation", 35, 2_150_000, "USD", 4],
  ["contract_expected", 9, 610_000, "USD", 5],
  ["consultation", 76, 5_350_000, "USD", null],
  ["contract_expected", 21, 1_450_000, "USD", null],
];

describe("regions with talks and expected contracts", () => {
  test.each<[string, string]>([
    [
      "between bars, units in the header",
      "구분 | 상담건수 | 상담액(천불) | 계약추진건수 | 계약추진액(천불)\n하노이 | 41건 | 3,200 | 12건 | 840\n방콕 | 35건 | 2,150 | 9건 | 610\n합계 | 76건 | 5,350 | 21건 | 1,450",
    ],
    [
      "two lines of headers, the unit in a caption",
      "(단위: 건, 천불)\n지역 | 상담 | | 계약추진 |\n | 건수 | 금액 | 건수 | 금액\n하노이 | 41 | 3,200 | 12 | 840\n방콕 | 35 | 2,150 | 9 | 610\n계 | 76 | 5,350 | 21 | 1,450",
    ],
    [
      "count and sum in one cell, bars around the lines",
      "| 국가 | 상담(건/천불) | 계약추진(건/천불) |\n| 베트남 | 41/3,200 | 12/840 |\n| 태국 | 35/2,150 | 9/610 |\n| 합 계 | 76/5,350 | 21/1,450 |",
    ],
    [
      "tabs that reading made single blanks",
      "구분 상담건수 상담액(천달러) 계약추진건수 계약추진액(천달러)\n하노이 41건 3,200 12건 840\n방콕 35건 2,150 9건 610\n소계 76건 5,350 21건 1,450",
    ],
    [
      "tabs, sums in 만 달러",
      "구분\t상담(건)\t상담액(만 달러)\t계약예상(건)\t계약예상액(만 달러)\n하노이\t41\t320\t12\t84\n방콕\t35\t215\t9\t61\n총계\t76\t535\t21\t145",
    ],
    [
      "slashes behind a label, the columns in a bracket",
      "지역별 실적(상담건수/상담액/추진건수/계약추진액)\n- 하노이: 41건 / 3,200천 달러 / 12건 / 840천 달러\n- 방콕: 35건 / 2,150천 달러 / 9건 / 610천 달러\n- 합계: 76건 / 5,350천 달러 / 21건 / 1,450천 달러",
    ],
    [
      "slashes without blanks, units in the bracket",
      "□ 도시별 수출상담 실적 (상담건수/상담액(천불)/계약추진건수/계약추진액(천불))\n하노이 : 41/3,200/12/840\n방콕 : 35/2,150/9/610\n계 : 76/5,350/21/1,450",
    ],
    [
      "slashes, one unit for all sums behind a comma",
      "지역별 실적(상담건수/상담액/계약추진건수/계약추진액, 천 달러)\n하노이: 41/3,200/12/840\n방콕: 35/2,150/9/610\n합계: 76/5,350/21/1,450",
    ],
  ])("%s", (_, table) => {
    expect(rowsOf(table)).toEqual(talksAndExpected);
  });
});

test("a bracket with slashes that names no figures makes no table of what stands below", () => {
  const table = "수출상담회 지원(상담회/계약 자문)\n일시: 3/5\n문의: 055/749\n";
  expect(rowsOf(table)).toEqual([]);
});

describe("firms and what they signed", () => {
  const namesOf = (table: string): unknown[] =>
    extract(lead + table, "2025-06-11").outcomes.map((one) => [
      one.firm,
      one.counterparty,
      one.kind,
      one.amount,
      one.currency,
    ]);

  test("several blanks, a column of buyers, millions of won", () => {
    const table = "기업명  바이어  계약액(백만원)\n산들원  빈푸드  120\n가람테크  시암상사  85\n합계  -  205";
    expect(namesOf(table)).toEqual([
      ["산들원", "빈푸드", "contract", 120_000_000, "KRW"],
      ["가람테크", "시암상사", "contract", 85_000_000, "KRW"],
      [null, null, "contract", 205_000_000, "KRW"],
    ]);
  });

  test("legal forms left out, an empty cell, plain dollars", () => {
    const table =
      "업체명 | 품목 | MOU 체결액(US$)\n㈜산들원 | 도라지청 | 250,000\n가람테크㈜ | 밸브 | 250,000\n총계 | | 500,000";
    expect(namesOf(table)).toEqual([
      ["산들원", null, "mou", 250_000, "USD"],
      ["가람테크", null, "mou", 250_000, "USD"],
      [null, null, "mou", 500_000, "USD"],
    ]);
  });
});

test("slashes with blanks, a column of firms that went on, a dash for nothing", () => {
  const table =
    "○ 상담 실적\n지역 / 참가업체(개사) / 상담(건) / 상담액(만 달러)\n하노이 / 8 / 41 / 320\n방콕 / 8 / 35 / -\n계 / 8 / 76 / 320";
  const { missions, outcomes } = extract(lead + table, "2025-06-11");
  expect(missions.map(({ firmCount }) => firmCount)).toEqual([8]);
  expect(outcomes.map(({ count, amount }) => [count, amount])).toEqual([
    [41, 3_200_000],
    [35, null],
  ]);
});

test("items without a totals row stand side by side", () => {
  const table =
    "상담실적(단위 : 백만원)\n품목      상담액     계약액\n조미김    1,200      150\n배음료   800        90";
  expect(rowsOf(table)).toEqual([
    ["consultation", null, 1_200_000_000, "KRW", null],
    ["contract", null, 150_000_000, "KRW", null],
    ["consultation", null, 800_000_000, "KRW", null],
    ["contract", null, 90_000_000, "KRW", null],
  ]);
});

test("a line with a bar that names no columns is no table", () => {
  expect(rowsOf("경제 | 수출 | 1면\n현지에서 20만 달러의 계약을 맺었다.")).toEqual([
    ["contract", null, 200_000, "USD", null],
  ]);
});

describe("pairs of a firm and its buyer", () => {
  test.each([
    "수출협약도 맺었다. ▲산들원-빈푸드 30만 달러 ▲가람테크-KL상사 12만 달러 등이다.",
    "수출협약도 맺었다. ▲산들원→빈푸드 30만 달러 ▲가람테크→KL상사 12만 달러 등이다.",
    "수출협약도 맺었다. ▲산들원 ↔ 빈푸드: 30만 달러 ▲가람테크 ↔ KL상사: 12만 달러 등이다.",
    "수출협약도 맺었다. ▲산들원/빈푸드 30만 달러 ▲가람테크/KL상사 12만 달러 등이다.",
  ])("%s", (sentence) => {
    const { outcomes } = extract(lead + sentence, "2025-06-11");
    expect(outcomes.map((one) => [one.kind, one.firm, one.counterparty, one.amount])).toEqual([
      ["mou", "산들원", "빈푸드", 300_000],
      ["mou", "가람테크", "KL상사", 120_000],
    ]);
  });
});
