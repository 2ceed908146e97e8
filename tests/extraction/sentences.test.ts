import { expect, test } from "vitest";
import { splitSentences } from "../../src/extraction/text/sentences";

function read(text: string): unknown[] {
  return splitSentences(text).map((sentence) => [sentence.text, sentence.isHeadline]);
}

test("headlines and captions are told from sentences", () => {
  expect(
    read(
      "군 사절단 성과\n▲ 군수가 10일 서명한 뒤 기념촬영을 하고 있다.\n\n군은 3.5억원을 계약했다. 상담도 이어졌다.",
    ),
  ).toEqual([
    ["군 사절단 성과", true],
    ["▲ 군수가 10일 서명한 뒤 기념촬영을 하고 있다.", true],
    ["군은 3.5억원을 계약했다.", false],
    ["상담도 이어졌다.", false],
  ]);
});

test("a line broken by its width goes on in the next line", () => {
  expect(read("제목\n시가 지난달 18일부터 27일까지 동남아 세 나라에서 벌인\n판촉이 성과를 냈다.")).toEqual([
    ["제목", true],
    ["시가 지난달 18일부터 27일까지 동남아 세 나라에서 벌인\n판촉이 성과를 냈다.", false],
  ]);
});

test("a quotation stays in its speaker's sentence, an abbreviation ends none", () => {
  expect(read("제목\n시장은 “힘껏 돕겠다.”고 말했다. Gov. Kim left on Jan. 9 for Vienna.")).toEqual([
    ["제목", true],
    ["시장은 “힘껏 돕겠다.”고 말했다.", false],
    ["Gov. Kim left on Jan. 9 for Vienna.", false],
  ]);
});

test("every sentence is the substring at its place", () => {
  const text = "제목 하나\n\n첫 문장이다. 둘째 문장이다!\n- 셋째";
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    splitSentences(text).map((one) => one.text),
  );
});

test("a sentence without an end is taken in pieces of a possible length, cut at blanks", () => {
  const row = "하노이 20만 달러 ".repeat(400).trim();
  const pieces = splitSentences(`제목\n시는 ${row}`).slice(1);
  expect(pieces.map(({ text }) => text).join(" ")).toBe(`시는 ${row}`);
  expect(pieces.filter(({ text }) => text.length > 1500)).toEqual([]);
});
