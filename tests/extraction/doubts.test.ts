// The named reasons for which a reviewer is asked to look at a field: each says what the text leaves open.
import { expect, test } from "vitest";
import { extract } from "./article-of";

function doubtsOf(text: string, publishedOn: string | null = "2024-06-28"): unknown[] {
  const { doubts, missions, outcomes } = extract(text, publishedOn);
  return [...doubts, ...missions.flatMap((one) => one.doubts), ...outcomes.flatMap((one) => one.doubts)];
}

const lead = "경남 하동군은 24일부터 29일까지 베트남 하노이에 무역사절단을 파견했다고 밝혔다.";

test("a report that leaves nothing open raises no doubt", () => {
  expect(doubtsOf(`${lead} 9개 업체가 참가해 상담 40건, 300만 달러의 성과를 거뒀다.`)).toEqual([]);
});

test("days that nobody can place without the day of publication", () => {
  expect(doubtsOf(lead, null)).toEqual([
    { field: "publishedOn", reason: "게재일 모름" },
    { field: "startOn", reason: "게재일 모름" },
  ]);
});

test("a month without its year, far from the day of publication", () => {
  const text = "경남 하동군은 11월 24일부터 29일까지 베트남 하노이에 무역사절단을 파견한 바 있다고 밝혔다.";
  expect(doubtsOf(text)).toEqual([{ field: "startOn", reason: "연도 생략" }]);
  expect(doubtsOf(text.replace("11월", "지난해 11월"))).toEqual([]);
});

test("two numbers of firms told equally clearly", () => {
  expect(doubtsOf(`${lead} 9개 업체가 참가했다. 8개 업체가 참가해 상담을 벌였다.`)).toEqual([
    { field: "firmCount", reason: "참가기업 수 후보 2개(9, 8)" },
  ]);
});

test("a sum restated without its unit, and one in a currency of several countries", () => {
  expect(doubtsOf(`${lead} 현장에서 10만 달러(약 1억4천만)를 계약했다.`)).toEqual([
    { field: "amountAlso", reason: "단위 생략" },
  ]);
  expect(doubtsOf(`${lead} 현장에서 10만 페소를 계약했다.`)).toEqual([
    { field: "currency", reason: "통화의 나라 생략" },
  ]);
});
