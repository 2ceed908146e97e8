import { describe, expect, test } from "vitest";
import { findDates } from "../../src/extraction/dates/dates";

function read(text: string, publishedOn: string | null, eventYear: number | null = null): unknown[] {
  return findDates(text, { publishedOn, eventYear }).map(({ from, to, isPeriod }) => [from, to, isPeriod]);
}

describe("periods seen from the day of publication", () => {
  test.each([
    ["지난 5일부터 9일까지", "2016-12-11", "2016-12-05", "2016-12-09"],
    ["지난달 30일부터 이달 4일까지", "2023-11-09", "2023-10-30", "2023-11-04"],
    ["지난달 28일부터 2일까지", "2004-10-05", "2004-09-28", "2004-10-02"],
    ["지난달 25~30일", "2024-01-10", "2023-12-25", "2023-12-30"],
    ["이달 18∼19일", "2017-04-20", "2017-04-18", "2017-04-19"],
    ["오는 28일부터 3일까지", "2024-02-20", "2024-02-28", "2024-03-03"],
    ["11월 17~20일", "2025-12-01", "2025-11-17", "2025-11-20"],
    ["12월 29일부터 1월 3일까지", "2025-01-05", "2024-12-29", "2025-01-03"],
    ["지난 13일부터 사흘간", "2023-05-16", "2023-05-13", "2023-05-15"],
    ["지난달 21일부터 9일간", "2024-01-05", "2023-12-21", "2023-12-29"],
    ["26일부터 4박 6일", "2025-05-25", "2025-05-26", null],
    ["지난 1일부터", "2002-03-11", "2002-03-01", null],
    ["2024년 6월 24일부터 29일까지", null, "2024-06-24", "2024-06-29"],
    ["4, 5일 이틀간", "2024-06-10", "2024-06-04", "2024-06-05"],
    ["4일과 5일", "2024-06-10", "2024-06-04", "2024-06-05"],
    ["2024. 4. 1.(월) ~ 4. 6.(토)", null, "2024-04-01", "2024-04-06"],
    ["’24.10.4~10.9", null, "2024-10-04", "2024-10-09"],
    ["6/4~6/9", "2024-06-10", "2024-06-04", "2024-06-09"],
    ["2012.5.3~5.9", null, "2012-05-03", "2012-05-09"],
    ["Jan. 9-12", "2018-01-19", "2018-01-09", "2018-01-12"],
    ["for three days from September 13", "2019-09-20", "2019-09-13", "2019-09-15"],
  ])("%s, published %s", (text, publishedOn, from, to) => {
    expect(read(text, publishedOn)).toEqual([[from, to, true]]);
  });
});

test.each([
  ["10일(현지시간)", "2024-01-12", "2024-01-10"],
  ["지난 30일", "2024-03-02", null],
  ["31일", "2024-02-01", "2024-01-31"],
  ["지난해 9월 4일", "2024-02-01", "2023-09-04"],
])("the single day %s, published %s", (text, publishedOn, day) => {
  expect(read(text, publishedOn)).toEqual([[day, day, false]]);
});

test("days in a list stand alone unless one follows the other", () => {
  expect(read("4일, 8일과 10·12일", "2024-06-20")).toEqual([
    ["2024-06-04", "2024-06-04", false],
    ["2024-06-08", "2024-06-08", false],
    ["2024-06-12", "2024-06-12", false],
  ]);
});

test.each([
  [
    "먼저 4월 9일부터 14일까지 하노이를 찾은 사절단에는 10개사가 참가했다.",
    "2018-12-19",
    "2018-04-09",
    "2018-04-14",
  ],
  [
    "하반기에는 9월 2일부터 5일까지 하노이에 10개사를 파견하는 일정을 짰다.",
    "2024-02-20",
    "2024-09-02",
    "2024-09-05",
  ],
  ["1월 9일부터 12일까지 열린 박람회에 참가했다.", "2024-01-08", "2024-01-09", "2024-01-12"],
])("the year of %s, published %s, is told by its tense", (text, publishedOn, from, to) => {
  expect(read(text, publishedOn)).toEqual([[from, to, true]]);
});

test("without a day of publication nothing is guessed", () => {
  expect(read("지난 5일부터 9일까지", null)).toEqual([[null, null, true]]);
});

test("the year in the event's own name decides where none is published", () => {
  expect(read("올해 1월 5~8일", null, 2023)).toEqual([["2023-01-05", "2023-01-08", true]]);
});

test.each(["5일간 열렸다", "3.5% 늘었다", "12.5억 달러", "1일 2회"])("%s holds no period", (text) => {
  expect(read(text, "2024-05-05").filter((date) => (date as unknown[])[2] === true)).toEqual([]);
});
