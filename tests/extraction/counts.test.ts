import { expect, test } from "vitest";
import { findCounts } from "../../src/extraction/counts/counts";

function read(text: string): unknown[] {
  return findCounts(text).map(({ value, unit, approximate }) => [value, unit, approximate]);
}

test.each([
  ["상담 77건을", [77, "deal", false]],
  ["상담은 150여건", [150, "deal", true]],
  ["미팅 2만여 회", [20_000, "meeting", true]],
  ["중소기업 8곳이", [8, "firm", false]],
  ["도내 기업 5개 사를", [5, "firm", false]],
  ["바이어 40여개사와", [40, "firm", true]],
  ["11개 농식품 제조업체가", [11, "firm", false]],
  ["바이어 1천309명", [1_309, "person", false]],
  ["Six local companies", [6, "firm", false]],
  ["270 contracts", [270, "deal", false]],
])("%s", (text, count) => {
  expect(read(text)).toEqual([count]);
});

test("an ordinal counts nothing", () => {
  expect(read("제22회 박람회")).toEqual([]);
});
