import { describe, expect, it } from "vitest";
import { matchHeaders } from "../../../src/importing/record-file/header-names";

function meaningOf(header: string) {
  const { matched, proposed, unmatched } = matchHeaders([header]);
  const [one] = matched;
  if (one !== undefined) return ["matched", one.field.column.header, one.unit];
  const [near] = proposed;
  if (near !== undefined) return ["proposed", near.field.column.header, near.unit];
  return ["unmatched", unmatched[0], null];
}

describe("the header of a foreign column", () => {
  it.each([
    ["사업명", "사업명", null],
    [" 참가 기업 수 ", "참가기업수", null],
    ["MISSION", "사업명", null],
    ["Start On", "시작일", null],
    ["금액(천달러)", "금액", { currency: "USD", scale: 1000 }],
    ["금액 (단위: 백만원)", "금액", { currency: "KRW", scale: 1_000_000 }],
    ["금액[USD]", "금액", { currency: "USD", scale: 1 }],
    ["건수(건)", "건수", null],
  ])("is ours: %s", (header, column, unit) => {
    expect(meaningOf(header)).toEqual(["matched", column, unit]);
  });

  it.each([
    ["계약금액", "금액"],
    ["계약액", "현장계약액"],
    ["상담금액", "상담액"],
    ["Contract value", "현장계약액"],
    ["매체명", "매체"],
    ["기사제목", "제목"],
    ["참가업체수", "참가기업수"],
  ])("is nearly ours: %s", (header, column) => {
    expect(meaningOf(header)).toEqual(["proposed", column, null]);
  });

  it.each(["연번", "메모", "팩스", "전화번호", "결재", "Remarks"])("is none of ours: %s", (header) => {
    expect(meaningOf(header)).toEqual(["unmatched", header, null]);
  });

  it("is not looked for in a cell as long as a file, which takes no longer for that", () => {
    const started = process.cpuUsage();
    const long = `사업명${"x".repeat(2_000_000)}`;
    expect(matchHeaders([long]).unmatched).toEqual([long]);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it("is taken once: a second column of the same name is listed", () => {
    const { matched, proposed, unmatched } = matchHeaders(["제목", "제목"]);
    expect([matched.length, proposed.map(({ field }) => field.column.key), unmatched]).toEqual([
      1,
      [],
      ["제목"],
    ]);
  });
});
