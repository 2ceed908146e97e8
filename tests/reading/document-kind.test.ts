import { describe, expect, it } from "vitest";
import { findIssuer, findSourceType } from "../../src/reading/document-kind";
import { findSourceUrl, withoutTracking } from "../../src/reading/source-url";

describe("the kind of a document", () => {
  it.each([
    [["보 도 자 료", "진주시 사절단"], "press_release"],
    [["첨부파일: 보도자료.hwp"], "press_release"],
    [["제312회 임시회 회의록"], "council"],
    [["다낭 무역사절단 결과보고"], "internal"],
    [
      [
        "진주시가 낸 보도자료를 보면 계약은 300만 달러에 이르며, 이 가운데 40만 달러는 이미 선적한 물량이라고 한다.",
      ],
      "article",
    ],
  ])("of %j is %s", (texts, kind) => {
    expect(findSourceType(texts)).toBe(kind);
  });

  it("may name its issuer", () => {
    expect([findIssuer(["배포기관: 하나도청 국제통상과"]), findIssuer(["진주시는 배포했다."])]).toEqual([
      "하나도청 국제통상과",
      null,
    ]);
  });
});

describe("the address of a story", () => {
  it("stands in a line of its own, and loses what only tracks the reader", () => {
    const lines = [
      "진주시 소식은 https://example.com/a 에서 볼 수 있다.",
      "원문: https://example.com/view?id=7&utm_source=x#top",
    ];
    expect(findSourceUrl(lines)).toBe("https://example.com/view?id=7");
    expect(withoutTracking("https://example.com/view?fbclid=1")).toBe("https://example.com/view");
  });
});
