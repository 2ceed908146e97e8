// Which words of the evidence a finding is about.
import { expect, it } from "vitest";
import { markedWords } from "../../../src/taskpane/checks/marked-words";

it.each([
  [
    "수출계약 50만 달러를 맺었다",
    '금액 500만 달러가 근거문장의 표기 "50만 달러"(50만 달러)와 다릅니다.',
    "50만 달러",
  ],
  ["예상: 320만 달러 계약이 예상된다", "분류가 다릅니다.", "예상"],
  ["수출계약 50만 달러", "상대방이 근거문장에 없습니다.", null],
  ["50만 달러", '표기 "50만 달러"와 다릅니다.', null],
])("marks in '%s' what '%s' names: %s", (evidence, message, words) => {
  const marked = markedWords(evidence, message);
  expect(marked === null ? null : evidence.slice(...marked)).toBe(words);
});

it("marks the word in the sentence, not where it is named before it", () => {
  expect(markedWords("예상: 320만 달러 계약이 예상된다", "")).toEqual([16, 18]);
});
