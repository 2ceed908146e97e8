// P01–P04: with whom a deal was made, and by whom.
import { describe, expect, it } from "vitest";
import { add, all, edit, figure, findingsAfter, testRule } from "./clean-report";

describe("P01", () => {
  testRule({
    hit: edit("outcomes", "O-3", { counterparty: null }),
    finding: {
      rule: "P01",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "상대방",
      value: null,
      message: "상대방(바이어)이 없는 계약·MOU입니다.",
      messageEn: "Contract or MOU without a counterparty.",
      evidence: "가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다",
      fix: "입력·비공개 표시",
    },
    near: {
      "of a buyer who is not told": edit("outcomes", "O-3", { counterparty: "비공개" }),
      "of a total of several deals": edit("outcomes", "O-3", { counterparty: null, count: 5 }),
      "of a row that is not counted": edit("outcomes", "O-3", { counterparty: null, counting: "reference" }),
    },
  });

  it.each(["-", "미정", "N/A", "현지 바이어", "베트남 유통업체", "해외바이어; 미국 바이어"])(
    "takes '%s' for no name, and P02 does not ask where it stands",
    (counterparty) => {
      expect(findingsAfter(edit("outcomes", "O-3", { counterparty })).map(({ rule }) => rule)).toEqual([
        "P01",
      ]);
    },
  );

  it.each(["비엣기업", "하노이유통; 현지 바이어"])("takes '%s' for a name", (counterparty) => {
    const quote = "가온테크는 비엣기업, 하노이유통, 현지 바이어와 35만 달러의 수출계약을 맺었다";
    expect(findingsAfter(edit("outcomes", "O-3", { counterparty, quote }))).toEqual([]);
  });
});

describe("P02", () => {
  testRule({
    hit: edit("outcomes", "O-1", { counterparty: "다낭상사", quote: "상담 31건, 240만 달러를 거뒀다" }),
    finding: {
      rule: "P02",
      severity: "warning",
      table: "성과",
      recordId: "O-1",
      column: "상대방",
      value: "다낭상사",
      message: "상대방이 근거문장에 없습니다.",
      messageEn: "The counterparty is not in the quote.",
      evidence: "상담 31건, 240만 달러를 거뒀다",
      fix: "확인",
    },
    near: {
      "of a name in the next sentence": all(edit("outcomes", "O-2", { counterparty: "비엣무역사" })),
      "of a name that the quote spells with its 괄호": edit("outcomes", "O-3", {
        counterparty: "비엣무역사(VIET)",
      }),
    },
  });
});

describe("P03", () => {
  const own = edit("outcomes", "O-3", {
    counterparty: "나래푸드",
    quote: "가온테크는 나래푸드와 35만 달러의 수출계약을 맺었다",
  });
  testRule({
    hit: own,
    finding: {
      rule: "P03",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "상대방",
      value: "나래푸드",
      message: "상대방이 참가기업 또는 주최기관과 같습니다.",
      messageEn: "The counterparty is a participating firm or the organiser.",
      evidence: "나래푸드",
      fix: "확인",
    },
    near: {
      "of an agreement of institutions": all(own, edit("outcomes", "O-3", { mouParties: "institutions" })),
      "of an event that is an agreement": all(own, edit("missions", "M-1", { kind: "agreement" })),
    },
  });
});

describe("P03 of a body", () => {
  const rulesWith = (counterparty: string, values: object = {}) =>
    findingsAfter(
      all(
        edit("missions", "M-1", { organisers: "경상남도" }),
        edit("outcomes", "O-3", {
          ...{ counterparty, quote: `가온테크는 ${counterparty}와 35만 달러의 수출계약을 맺었다` },
          ...values,
        }),
      ),
    ).map(({ rule }) => rule);

  it.each(["경남도", "경남도청", "경남", "진주시", "경상남도 진주시"])("finds the province as %s", (name) => {
    expect(rulesWith(name)).toEqual(["P03"]);
  });

  it.each(["부산시", "하노이시", "경남무역", "진주", "남해"])("says nothing of %s", (name) => {
    expect(rulesWith(name)).toEqual([]);
  });

  it("says nothing of an agreement of institutions", () => {
    expect(rulesWith("경남도", { mouParties: "institutions" })).toEqual([]);
  });
});

describe("P04", () => {
  testRule({
    hit: edit("outcomes", "O-3", { firm: null }),
    finding: {
      rule: "P04",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "수출기업",
      value: null,
      message: "수출기업이 없는 계약입니다. 기관 명의 협약(MOU)인지 확인하세요.",
      messageEn: "Contract without an exporting firm. Is it an agreement of institutions (MOU)?",
      evidence: "비엣무역사: 가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다",
      fix: "수출기업 입력 또는 MOU로 변경",
    },
    near: {
      "of an MOU": edit("outcomes", "O-4", { firm: null }),
      "of a total whose parts name the firms": all(
        edit("outcomes", "O-3", { firm: null }),
        add({
          outcomes: [
            figure("O-5", {
              ...{
                kind: "contract",
                counting: "part",
                partOf: "O-3",
                amount: 300_000,
                rawAmount: "30만 달러",
              },
              ...{ firm: "가온테크", quote: "가온테크 계약 30만 달러" },
            }),
          ],
        }),
      ),
    },
  });
});
