// Names across notations: what is one party, what may be, and what never is.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firmKey, tidyName } from "../../../src/importing/firm-key";
import { NameBook } from "../../../src/importing/names/name-book";
import { relateParties } from "../../../src/importing/names/party";
import { cityKey, withStandardPlaces } from "../../../src/importing/names/place-key";
import { spellingLikeness } from "../../../src/importing/names/spelling-likeness";
import { statedPairs } from "../../../src/importing/names/stated-pairs";
import { firmKey as formulaKey } from "../../../src/records/calculation/calculate-participants";
import { blankRow } from "../../../src/records/rows";
import { counterparties } from "../../../src/records/tables/references";

const book = new NameBook([
  { ...blankRow(counterparties), counterpartyName: "라온마트", aliases: "RAON MART; 라온" },
]);
const relation = (a: string, b: string) => relateParties(book.party(a), book.party(b), 0.85);

describe("two names", () => {
  it.each([
    ["㈜다온상사", "다온 상사"],
    ["（주）다온상사", "주식회사 다온상사"],
    ["ＡＢＣ테크", "abc 테크"],
    ["차이노스(CHAINOS)", "차이노스"],
    ["차이노스(CHAINOS)", "Chainos"],
    ["KOTRA", "코트라"],
    ["코트라", "대한무역투자진흥공사"],
    ["전북특별자치도", "전북도"],
    ["경상남도", "경남도청"],
    ["전라북도경제통상진흥원", "전북특별자치도경제통상진흥원"],
    ["OKTA 애틀란타지회", "OKTA 애틀랜타지회"],
    ["Raon Mart", "라온"],
    ["세계한인무역협회(월드옥타)", "World OKTA"],
    ["월드옥타 달라스지회", "세계한인무역협회(OKTA) 댈러스지회"],
    ["OKTA(달라스지회)", "세계한인무역협회(월드옥타) 댈러스지회"],
    ["KOTRA(호치민무역관)", "코트라 호찌민무역관"],
    ["무역협회 전북지역본부", "한국무역협회 전북지역본부"],
    ["한남체인(LA)", "한남체인"],
  ])("are one: %s, %s", (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(["same", "same"]);
  });

  it.each([
    ["차이노스", "CHAINOS"],
    ["멀티메틱글로벌", "멀티매틱글로벌"],
  ])("may be one: %s, %s", (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(["open", "open"]);
  });

  it.each([
    ["세계한인무역협회", "세계한인무역협회 애틀랜타지회"],
    ["OKTA", "세계한인무역협회 시카고지회"],
    ["세계한인무역협회 시카고지회", "세계한인무역협회 시드니지회"],
    ["전북테크노파크", "전남테크노파크"],
    ["다온상사 제1공장", "다온상사 제2공장"],
    ["한일", "한진"],
    ["다온상사(본점)", "다온상사(하노이)"],
    ["OKTA", "OKTA(댈러스지회)"],
    ["KOTRA", "KOTRA(호찌민무역관)"],
    ["KOTRA(하노이무역관)", "KOTRA(호찌민무역관)"],
    ["한남체인(LA)", "시온마켓(LA)"],
    ["RAON FOODS(베트남)", "DAON MART(베트남)"],
    ["HANA(구미)", "DURE(구미)"],
  ])("are two: %s, %s", (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(["differ", "differ"]);
  });
});

describe("a firm's key", () => {
  it("is 기업키 as the formula gives it for the name as an import writes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(firmKey(name)).toBe(formulaKey({ businessNo: null, firm: tidyName(name) }));
      }),
    );
    expect(firmKey("㈜\u00a0Ｈanbit\t푸드")).toBe("HANBIT푸드");
  });
});

describe("places", () => {
  it.each([
    ["달라스", "댈러스"],
    ["애틀란타", "애틀랜타"],
    ["LA", "로스앤젤레스"],
    ["호치민시", "호찌민"],
    ["청도", "칭다오"],
    ["하노이", "하노이"],
  ])("%s is spelt %s", (written, spelt) => {
    expect(cityKey(written)).toBe(spelt);
  });

  it.each([
    ["경상북도 무역사절단", "경북무역사절단"],
    ["강원도", "강원"],
    ["청도군", "청도군"],
    ["고성군", "고성군"],
  ])("inside a name: %s as %s", (written, standard) => {
    expect(withStandardPlaces(written)).toBe(standard);
  });
});

describe("pairs that a text states", () => {
  it.each([
    ["현지 유통사 차이노스(CHAINOS)와", [{ names: ["차이노스", "CHAINOS"], quote: "차이노스(CHAINOS)" }]],
    ["CHAINOS(차이노스)는", [{ names: ["CHAINOS", "차이노스"], quote: "CHAINOS(차이노스)" }]],
    ["다온상사(본점, 하노이)와 400만 달러(약 50억원)", []],
    ["()((가))(KOTRA)", []],
  ])("of %s", (text, pairs) => {
    expect(statedPairs(text)).toEqual(pairs);
  });

  it("are found in time linear in the text", () => {
    const long = "가".repeat(300_000) + "(".repeat(300_000);
    const start = performance.now();
    expect(statedPairs(long)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it("tells misspellings by letters, not by syllables", () => {
  expect(spellingLikeness("멀티메틱글로벌", "멀티매틱글로벌")).toBeGreaterThan(0.9);
  expect(spellingLikeness("한일", "한일")).toBe(0);
});
