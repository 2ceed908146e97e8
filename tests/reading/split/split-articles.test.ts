import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitArticles } from "../../../src/reading/split-articles";

function readFolder(folder: URL): string[] {
  return readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
}

const shared = new URL("../../../../shared/articles/", import.meta.url);
const samples = readFolder(new URL("../../../samples/", import.meta.url));
const dev = readFolder(new URL("dev/texts/", shared));
const seeds = readFolder(new URL("seeds/texts/", shared));

const textsOf = (text: string): string[] => splitArticles(text).map((article) => article.text);

const first =
  "진주시 사절단, 다낭서 40만 달러 계약\n입력 2026.03.26 09:10\n\n진주시는 다낭에서 40만 달러를 계약했다고 밝혔다. 상담은 61건이었다.";
const second =
  "창원시 사절단, 호찌민서 상담 90건\n입력 2026.04.02 11:00\n\n창원시는 호찌민에서 상담 90건을 했다고 밝혔다. 계약은 3건이었다.";

describe("one article", () => {
  it.each([
    ["a seed", seeds],
    ["a text of the training set", dev],
    ["a sample", samples],
  ])("stays one: %s", (_kind, texts) => {
    expect(texts.filter((text) => splitArticles(text).length !== 1)).toEqual([]);
  });

  it.each([
    ["a rule above a list", "=====\n참가기업 명단\n○ 가람정밀 ○ 새론메탈"],
    [
      "a rule above an attachment",
      "-----\n[참고] 사절단 개요\n○ 기간은 3월 16일부터 21일까지다.\n○ 참가는 10개사다.",
    ],
    ["a rule above teasers", "-----\n부산 항만, 90억 원 계약\n울산시, 사절단 파견"],
    ["a rule above a paragraph", "-----\n한편 시는 하반기에도 사절단을 보낸다. 신청은 시 누리집에서 받는다."],
    [
      "teasers with dates and first sentences below the copyright line",
      "ⓒ 견본뉴스, 무단전재 및 재배포 금지\n관련 소식\n부산 항만, 90억 원 계약\n2026.03.25\n부산항만공사는 90억 원을 계약했다고 밝혔다.\nCopyright ⓒ 견본뉴스. All rights reserved.",
    ],
    ["a comment form", "ⓒ 견본뉴스, 무단전재 및 재배포 금지\n제목: \n내용: \n비밀번호: "],
    ["a page break inside", "\f\n시는 하반기에도 사절단을 보낸다고 밝혔다. 신청은 시 누리집에서 받는다."],
  ])("stays one with %s", (_kind, tail) => {
    expect(splitArticles(`${first}\n${tail}`)).toHaveLength(1);
  });
});

describe("several articles in one text", () => {
  it.each([
    ["a double line", "\n==========\n"],
    ["dashes", "\n-----\n"],
    ["stars", "\n* * *\n"],
    ["a new page", "\n\f"],
  ])("come apart at %s", (_kind, separator) => {
    expect(textsOf(`${first}\n${separator}\n${second}`)).toEqual([...textsOf(first), ...textsOf(second)]);
  });

  it("come apart at a double line though no page header tells them", () => {
    const bare = (text: string) => text.replace(/입력.*\n/, "");
    expect(splitArticles(`${bare(first)}\n\n=====\n\n${bare(second)}`).map(({ title }) => title)).toEqual([
      "진주시 사절단, 다낭서 40만 달러 계약",
      "창원시 사절단, 호찌민서 상담 90건",
    ]);
  });

  it("come apart at the title fields of an export, with the fields above them", () => {
    const exported = [first, second]
      .map((text, index) => `번호: ${index + 1}\n언론사: 견본뉴스\n제목: ${text}`)
      .join("\n\n");
    expect(
      splitArticles(exported).map(({ title, outlet, publishedOn }) => [title, outlet, publishedOn]),
    ).toEqual([
      ["진주시 사절단, 다낭서 40만 달러 계약", "견본뉴스", "2026-03-26"],
      ["창원시 사절단, 호찌민서 상담 90건", "견본뉴스", "2026-04-02"],
    ]);
  });

  it("come apart behind copyright lines if each page has headline, labelled date and story", () => {
    const more =
      "\n시 관계자는 이번에 만난 바이어를 하반기에 초청해 상담을 이어 가겠다고 말했다. 참가 기업에는 통역과 물류비를 지원했다." +
      "\n사절단에는 기계와 식품 업체가 함께했고, 시는 후속 계약을 돕기 위해 현지 사무소와 협력하기로 했다고 덧붙였다." +
      "\n시는 다음 사절단의 참가 기업을 다음 달부터 모집하며, 자세한 내용은 시 누리집에 싣겠다고 설명했다.";
    const close = "\nⓒ 견본뉴스, 무단전재 및 재배포 금지\n";
    const pages = [first, second].map((text) => `${text}${more}${close}`);
    expect(splitArticles(pages.join("\n")).map(({ title }) => title)).toEqual([
      "진주시 사절단, 다낭서 40만 달러 계약",
      "창원시 사절단, 호찌민서 상담 90건",
    ]);
  });

  it("lead back into the whole text", () => {
    const whole = `${first}\n\n=====\n\n${second}`;
    for (const { text, toOriginal } of splitArticles(whole)) {
      const there = Array.from({ length: text.length }, (_, at) => whole[toOriginal(at)]).join("");
      expect(there.replace(/\s/g, " ")).toBe(text.replace(/\s/g, " "));
    }
  });

  it("are what they are alone, in whatever order they are joined", () => {
    const separator = fc.constantFrom("\n\n==========\n\n", "\n=====\n", "\n\n#####\n\n");
    fc.assert(
      fc.property(fc.shuffledSubarray(samples, { minLength: 2 }), separator, (texts, between) => {
        expect(textsOf(texts.join(between))).toEqual(texts.flatMap(textsOf));
      }),
      { numRuns: 15 },
    );
  });
});

it("takes time in proportion to the text", () => {
  const rules = `${"=".repeat(40)}\n${first}\n`.repeat(6000);
  const started = performance.now();
  expect(splitArticles(rules)).toHaveLength(6000);
  expect(performance.now() - started).toBeLessThan(8000);
});
