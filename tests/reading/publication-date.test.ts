import { describe, expect, it } from "vitest";
import { findPublicationDate } from "../../src/reading/publication-date";

const sentence = "진주시 사절단이 다낭에서 300만 달러를 계약했다고 시가 밝혔다.";
const dateIn = (header: string, footer = "") => findPublicationDate([], ["제목", header, sentence, footer]);

describe("the publication date", () => {
  it.each([
    ["기사입력: 2024/06/14 [17:33]", "2024-06-14"],
    ["이영희 기자 / 기사승인 : 2024-06-25 13:35:40", "2024-06-25"],
    ["2022.11.07 14:18", "2022-11-07"],
    ["입력 2023.11.17", "2023-11-17"],
    ["등록 2024. 1. 5. 오후 3:20 | 수정 2024. 1. 6. 오전 9:00", "2024-01-05"],
    ["수정 2024-01-06 09:00 입력 2024-01-05 15:20", "2024-01-05"],
    ["2018년 06월 14일 / 경제", "2018-06-14"],
    ["관리자 | 2009-03-20 | 조회수 : 1232", "2009-03-20"],
    ["입력 2024.06.25 (화) 13:35 지면 A12면", "2024-06-25"],
    ["Published : Jan 19, 2018", "2018-01-19"],
    ["Writer admin Posted at 2011-01-11", "2011-01-11"],
  ])("is read from %s", (header, day) => {
    expect(dateIn(header)).toBe(day);
  });

  it.each([
    ["the masthead's day and weather", "2025년 12월 5일 금요일 맑음 3℃"],
    ["the day a page was saved", "저장 2025-12-05"],
    ["a change", "수정 2024-01-06"],
    ["a day that does not exist", "입력 2024-02-30"],
    ["the days of an event", "기간: 2024-06-24 ~ 2024-06-29"],
    ["the day of an event", "일시: 2024. 6. 24."],
  ])("is not %s", (_kind, header) => {
    expect(dateIn(header)).toBeNull();
  });

  it("is not a day told in the story", () => {
    expect(findPublicationDate([], ["제목", `${sentence} 사업은 2021-03-04 시작됐다.`])).toBeNull();
  });

  it("may stand above the headline, under the story, or in an English dateline", () => {
    expect([
      findPublicationDate(["2004-10-05"], ["제목", sentence]),
      dateIn("", "2018년 06월 14일 / 경제"),
      findPublicationDate(
        [],
        ["JINJU, March 31, 2017 - The firms signed contracts with buyers, the city said on Friday."],
      ),
    ]).toEqual(["2004-10-05", "2018-06-14", "2017-03-31"]);
  });
});
