import fc from "fast-check";
import { expect, test } from "vitest";
import { articleRecord } from "../../src/records/article";
import type { Evidence } from "../../src/records/article";
import { extract } from "./article-of";
import { loadArticles } from "./shared-articles";

const pieces = fc.constantFrom(
  ..."경남 진주시는|베트남 하노이에|무역사절단을 보내|수출상담회에서|상담 77건|620만 달러|(약 84억 원)|계약을 맺었다.|추진하고 있다|지난 3일부터|9일까지|지난해|각각|㈜가온이|와|과|등 3개사|협약|MOU|\n|\n\n|, |. |이 가운데|▲|“|”|(|)|‘|’|$3 million|signed|1|만|억|여|에 이어 3번째|체결한".split(
    "|",
  ),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" "));

function evidenceOf(text: string): Evidence[] {
  const record = extract(text, "2024-06-10");
  articleRecord.parse(record);
  return [...record.missions, ...record.outcomes].flatMap(({ evidence }) => Object.values(evidence).flat());
}

test("extraction never throws, its record is valid, and every evidence is the substring at its place", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, quote } of evidenceOf(text)) expect(text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 300 },
  );
});

test("any text at all is read without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      for (const { start, end, quote } of evidenceOf(text)) expect(text.slice(start, end)).toBe(quote);
    }),
  );
});

test("indexes point to missions and outcomes of the same article", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { missions, outcomes } = extract(text);
      const wrong = outcomes.filter(
        ({ mission, partOf }, index) =>
          (mission ?? 0) >= Math.max(missions.length, 1) ||
          partOf === index ||
          (partOf ?? 0) >= outcomes.length,
      );
      expect(wrong).toEqual([]);
    }),
  );
});

test("every evidence of the labelled articles is the substring at its place", () => {
  const wrong = loadArticles("dev").flatMap(({ id, article, publishedOn }) => {
    const record = extract(article.text, publishedOn);
    return [...record.missions, ...record.outcomes]
      .flatMap(({ evidence }) => Object.values(evidence).flat())
      .filter(({ start, end, quote }) => quote === "" || article.text.slice(start, end) !== quote)
      .map((evidence) => ({ id, evidence }));
  });
  expect(wrong).toEqual([]);
});

test("the time is linear in the text", () => {
  const once = loadArticles("dev")
    .map(({ article }) => article.text)
    .join("\n\n");
  const measure = (text: string): number => {
    const start = process.cpuUsage();
    extract(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  measure(once);
  const short = Math.max(measure(once.repeat(2)), 20);
  expect(measure(once.repeat(16))).toBeLessThan(short * 8 * 4);
});
