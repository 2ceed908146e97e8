import { describe, expect, it } from "vitest";
import { isFurniture } from "../../../src/reading/furniture/furniture-line";
import { isStoryEnd } from "../../../src/reading/furniture/story-end";

describe("furniture of a page", () => {
  it.each([
    "사회 > 사회일반",
    "트위터 페이스북 카카오톡",
    "• 글자크기 설정",
    "기사 스크랩  공유  댓글  클린뷰  프린트",
    "이영희 기자 lee@example.com",
    "이영희 기자 하나뉴스",
    "<대전=이영희기자 lee@example.com>",
    "lee@example.com",
    "Reporter Lee Young-hee",
    "입력 2023.11.17",
    "2018년 06월 14일 / 경제",
    "0개의 댓글",
    "0 / 300",
    "로그인 후 댓글작성이 가능합니다.",
    "[사진=진주시 제공]",
    "첨부파일: 보도자료.hwp (1,250KB)",
    "▶관련기사: 진주 배, 하노이서 20만 달러 계약",
    "- -",
    "#진주 #딸기 #다낭",
    "기사제보 및 구독하기",
    "기자명 이영희",
    "입력 2024.06.25 (화) 13:35 지면 A12면",
  ])("%s", (text) => {
    expect(isFurniture(text)).toBe(true);
  });

  it.each([
    "",
    "진주시, 기자 간담회서 사절단 계획 발표",
    "이영희 기자 300만 달러 계약 현장",
    "사진: 진주시가 다낭에서 300만 달러를 계약하고 있는 모습이다.",
    "첨부된 자료에 따르면 계약은 300만 달러다.",
    "○ 기간 : 2024. 6. 24. ~ 6. 29.",
    "2024. 6. 24. 시카고",
    "○ 상담 30건, 300만 달러",
    "진주시는 저작권 무단복제를 막는 업무협약을 맺었다.",
    "▲ 진주시 사절단 ⓒ 진주시",
  ])("is not: %s", (text) => {
    expect(isFurniture(text)).toBe(false);
  });
});

describe("the end of a story", () => {
  it.each([
    "[저작권자ⓒ 하나신문. 무단전재-재배포 금지]",
    "< 무단 전재 및 재배포 금지 >",
    "뉴스댓글 >",
    "댓글 많은 뉴스",
    "PHOTO NEWS",
    "많이 본 기사",
    "목록 | 이전글 | 다음글",
    "MOST POPULAR",
    "Leave a Reply",
    "[관련기사]",
    "0/250",
    "(끝)",
    "등록번호 : 경남 아01234 | 발행·편집인 : 이영희",
    "개인정보처리방침 | 이용약관",
  ])("%s", (text) => {
    expect(isStoryEnd(text)).toBe(true);
  });

  it.each([
    "",
    "최신 기사에 실린 계약은 300만 달러다.",
    "많이 본 딸기 품종은 매향이라고 진주시는 설명했으며 다낭의 마트에서 팔린다고 덧붙였다.",
    "▲ 두바이 판매 지점. ⓒ자료사진",
    "주요 품목은 딸기와 배",
    "다른 기업도 나선다",
  ])("is not: %s", (text) => {
    expect(isStoryEnd(text)).toBe(false);
  });
});
