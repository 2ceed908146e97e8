import fc from "fast-check";
import { expect, test } from "vitest";
import { articleRecord } from "../../src/records/article";
import type { Evidence } from "../../src/records/article";
import { extractArticle } from "../../src/extraction/extract-article";
import { readText } from "../../src/reading/read-text";
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

const stories = [
  "진주시 사절단, 시카고서 40만 달러 계약\n\n경남 진주시는 지난 3일부터 9일까지 미국 시카고에 무역사절단을 보내 상담 77건, 620만 달러와 계약 40만 달러의 성과를 거뒀다고 10일 밝혔다.\n\n사절단에는 8개 업체가 참가했다. 시 관계자는 “판로를 더 넓히겠다”고 말했다.",
  "강원도, 하노이 박람회서 수출협약\n\n강원특별자치도는 24일 베트남 하노이에서 열린 국제식품박람회에 12개사와 함께 나가 현지 유통사 반푸와 30만 달러 규모의 업무협약을 맺었다고 밝혔다.\n\n도는 내년에도 참가를 지원할 계획이다.",
];
const closings = fc.constantFrom(
  "저작권자 ⓒ 가온일보 무단전재 및 재배포 금지",
  "많이 본 뉴스",
  "[관련기사]",
  "최신 기사",
  "Copyright ⓒ 가온일보. All rights reserved.",
  "댓글 쓰기",
);
const teasers = fc.array(
  fc.constantFrom(
    "전북도, 두바이서 900만 달러 수출계약 체결",
    "순천시 무역사절단 12개사 호치민으로 출발",
    "가온은행, 수재민 돕기 성금 5억 원 기탁",
    "[포토] 제주도 수출상담회 현장",
    "부산 기업 30곳, 도쿄 박람회서 상담 200건 1천만 달러",
  ),
  { minLength: 1, maxLength: 6 },
);

test("what is put below the end of a story changes nothing of its record", () => {
  // The closing line may name the newspaper: that is known of the page, not told by the story.
  const recordsOf = (text: string): unknown => {
    const read = readText(text);
    if (!read.ok) return read;
    return read.articles.map((one) => ({
      ...extractArticle(one, { id: "own", publishedOn: "2024-06-10" }),
      outlet: null,
    }));
  };
  fc.assert(
    fc.property(fc.constantFrom(...stories), closings, teasers, (story, closing, lines) => {
      expect(recordsOf(`${story}\n\n${closing}\n${lines.join("\n")}`)).toEqual(recordsOf(story));
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

function timeOf(text: string): number {
  const start = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test("the time is linear in the text", () => {
  const once = loadArticles("dev")
    .map(({ article }) => article.text)
    .join("\n\n");
  timeOf(once);
  const short = Math.max(timeOf(once.repeat(2)), 20);
  expect(timeOf(once.repeat(16))).toBeLessThan(short * 8 * 4);
});

test.each(["MOU를 맺고 ", "등 3개사와 ", "10개사 ", "100만 달러 ", "▲가온식품 ", "‘가", "진주시와 "])(
  "the time is linear in a sentence that never ends: %s",
  (words) => {
    const text = (length: number): string => `진주시는 사절단을 보내 ${words.repeat(length / words.length)}`;
    timeOf(text(2_000));
    const short = Math.max(timeOf(text(10_000)), 20);
    expect(timeOf(text(80_000))).toBeLessThan(short * 8 * 4);
  },
);
