// The articles given to the project: their labels say what must survive cleaning. They are read at run time, since
// their sentences are not ours to copy.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/reading/clean-article";
import { readText } from "../../src/reading/read-text";

const articles = new URL("../../../shared/articles/", import.meta.url);

interface Given {
  id: string;
  original: string;
  quotes: string[];
}

function readGiven(set: "seeds" | "dev"): Given[] {
  const folder = new URL(`${set}/texts/`, articles);
  return readdirSync(folder).map((file) => {
    const id = file.replace(/\.txt$/, "");
    const label = JSON.parse(readFileSync(new URL(`${set}/labels/${id}.json`, articles), "utf8")) as {
      outcomes: { quote: string }[];
    };
    const original = readFileSync(new URL(file, folder), "utf8");
    return { id, original, quotes: label.outcomes.map((outcome) => outcome.quote) };
  });
}

const given = [...readGiven("seeds"), ...readGiven("dev")];
const words = (text: string): string => text.replace(/\s+/g, " ");

describe("each given article", () => {
  it("is read", () => {
    expect(given).toHaveLength(78);
    expect(given.filter(({ original }) => !readText(original).ok)).toEqual([]);
  });

  it("keeps every sentence that proves an outcome", () => {
    const lost = given.flatMap(({ id, original, quotes }) => {
      const cleaned = words(cleanArticle(original).text);
      return quotes
        .filter((quote) => words(original).includes(words(quote)) && !cleaned.includes(words(quote)))
        .map((quote) => `${id}: ${quote}`);
    });
    expect(lost).toEqual([]);
  });

  it("leads back to the original, character by character", () => {
    for (const { original } of given) {
      const { text, toOriginal } = cleanArticle(original);
      const there = Array.from({ length: text.length }, (_, at) => original[toOriginal(at)] ?? "");
      expect(there.join("").replace(/\s/g, " ")).toBe(text.replace(/\s/g, " "));
    }
  });

  it("changes no more when cleaned again", () => {
    for (const { original } of given) {
      const { text, title, language } = cleanArticle(original);
      const again = cleanArticle(text);
      expect([again.text, again.title, again.language]).toEqual([text, title, language]);
    }
  });
});

describe("the seeds", () => {
  const seeds = readGiven("seeds").map(({ original }) => cleanArticle(original));

  it("have the outlet and day that their pages state", () => {
    expect(seeds.map(({ outlet, publishedOn, language }) => [outlet, publishedOn, language])).toEqual([
      [null, "2024-06-14", "ko"],
      ["전남연합뉴스", "2022-11-07", "ko"],
      ["브레이크뉴스 전북판", "2024-01-14", "ko"],
      ["아주경제", "2024-01-05", "ko"],
      ["뉴스스텝", "2024-06-25", "ko"],
    ]);
  });

  it("have the titles of the hand-made table", () => {
    const expected = readFileSync(new URL("../domain/seeds-expected.md", articles), "utf8");
    const titles = expected
      .split("\n")
      .filter((row) => /^\|A\d \(/.test(row))
      .map((row) => row.split("|")[2]);
    expect(seeds.map(({ title }) => title)).toEqual(titles);
  });

  it("start with their title", () => {
    expect(seeds.map(({ text }) => text.split("\n")[0])).toEqual(seeds.map(({ title }) => title));
  });

  it("hold no translation, no teaser, no comment box", () => {
    const noise = [
      "Governor",
      "Google",
      "3,400만",
      "50억 달러",
      "0 / 300",
      "로그인",
      "더보기",
      "많이 본",
      "무단",
    ];
    const found = seeds.flatMap(({ text }) => noise.filter((words) => text.includes(words)));
    expect(found).toEqual([]);
  });

  it("keep the captions that tell facts", () => {
    expect(seeds.map(({ text }) => text.includes("▲"))).toEqual([true, false, true, false, true]);
  });

  it("tell each paragraph of a repeated body once", () => {
    for (const { text } of seeds) {
      const paragraphs = text.split("\n").filter((line) => line.length > 30);
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
    }
  });
});
