// Messages with their words filled in.
import { describe, expect, it } from "vitest";
import { fillWords } from "../../src/checks/words";

describe("fillWords", () => {
  it.each([
    ["{값}이(가)", "통화", "통화가"],
    ["{값}이(가)", "금액", "금액이"],
    ["'{값}'이(가)", "사업명", "'사업명'이"],
    ["{값}와(과)", "900만 달러", "900만 달러와"],
    ["{값}와(과)", "3억 원", "3억 원과"],
    ["({값})와(과)", "3억 원", "(3억 원)과"],
    ["{값}은(는)", "24억 CHF", "24억 CHF는"],
    ["{값}은(는)", "24억 PLN", "24억 PLN은"],
    ["{값}(으)로", "Facabe Retail", "Facabe Retail로"],
    ["{값}(으)로", "ASEM", "ASEM으로"],
    ["{값}을(를)", "수출(계약)", "수출(계약)을"],
    ["{값}(으)로", "댈러스", "댈러스로"],
    ["{값}(으)로", "서울", "서울로"],
    ["{값}(으)로", "베이징", "베이징으로"],
    ["{값}(으)로", "0.005", "0.005로"],
    ["{값}(으)로", "1,100", "1,100으로"],
    ["{값}와(과)", "", "와(과)"],
  ])("gives a word its particle: %s of %s is %s", (template, value, filled) => {
    expect(fillWords(template, { 값: value }, "ko")).toBe(filled);
  });

  it("fills each language from its own words and leaves what is not given", () => {
    const words = { a: { ko: "5건", en: "5 cases" } };
    expect([fillWords("{a} {b}", words, "ko"), fillWords("{a} {b}", words, "en")]).toEqual([
      "5건 {b}",
      "5 cases {b}",
    ]);
  });

  it("takes no particle from inside a word that is filled in", () => {
    expect(fillWords("{a}", { a: "금액이(가)" }, "ko")).toBe("금액이(가)");
  });
});
