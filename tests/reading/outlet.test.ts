import { describe, expect, it } from "vitest";
import { findOutlet } from "../../src/reading/outlet";

describe("the outlet", () => {
  it.each([
    ["[저작권자ⓒ 하나신문. 무단전재-재배포 금지]", "하나신문"],
    ["- 저작권자(c) 하나연합, 무단 전재 및 재배포 금지 2022.11.07 14:18", "하나연합"],
    ["ⓒ 하나뉴스 전북판. 무단전재 및 재배포 금지", "하나뉴스 전북판"],
    ["©'두 나라 말 경제신문' 하나경제. 무단전재·재배포 금지", "하나경제"],
    ["Copyright ⓒ 2001-2024 (주)하나일보(www.example.com) All rights reserved.", "하나일보"],
    ["Copyright © The Hana Herald. All rights reserved.", "The Hana Herald"],
    ["이 기사의 저작권은 하나방송에 있습니다.", "하나방송"],
    ["저작권자 © 무단전재 및 재배포 금지", null],
    ["<무단 전재-재배포 금지>", null],
  ])("of %s is %s", (line, outlet) => {
    expect(findOutlet([], [line])).toBe(outlet);
  });

  it.each([
    ["[하나경제] 진주시가 계약을 맺었다고 밝혔다.", "하나경제"],
    ["[서울=하나통신] 진주시가 계약을 맺었다고 밝혔다.", "하나통신"],
    ["진주시가 계약을 맺었다. (창원=하나뉴스)", "하나뉴스"],
    ["/하나뉴스", "하나뉴스"],
    ["[하나일보 이영희 기자] 진주시가 계약을 맺었다.", "하나일보"],
    ["[하나일보=이영희 기자] 진주시가 계약을 맺었다.", "하나일보"],
    ["【울산】울산시가 계약을 맺었다.", null],
    ["[단독] 진주시가 계약을 맺었다.", null],
    ["[지역경제] 진주시가 계약을 맺었다.", null],
    ["[사진=하나뉴스]", null],
    ["이영희 기자 하나뉴스", null],
  ])("of %s is %s", (line, outlet) => {
    expect(findOutlet([line], [])).toBe(outlet);
  });
});
