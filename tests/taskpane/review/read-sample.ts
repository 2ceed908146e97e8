// Articles read as the pane reads them, from texts made up for these tests.
import { nodeReaders } from "../../../src/cli/node-readers";
import { readSource, type ReadArticle } from "../../../src/tasks/read-articles";
import { emptyDraft, type ReviewDraft } from "../../../src/taskpane/review/review-draft";

export const tongyeong = `통영시, 베트남 무역사절단 파견…수출상담 240만 달러

입력 2026.03.09 10:00

통영시는 지난 2일부터 6일까지 베트남 하노이에 무역사절단을 보내 수출상담 31건, 240만 달러의 실적을 올렸다고 9일 밝혔다.
사절단에는 지역 수산식품 기업 7개사가 참가했다. 시는 현지에서 계약 2건, 35만 달러를 체결했다고 설명했다.
`;

/** The same, with no day on the page. */
export const undated = tongyeong.replace("입력 2026.03.09 10:00\n\n", "");

export async function readSample(text: string, id = "pasted"): Promise<ReadArticle> {
  const { articles } = await readSource({ id, name: id, text }, nodeReaders);
  const [article] = articles;
  if (article === undefined) throw new Error("the sample holds no article");
  return article;
}

export async function draftOf(...texts: string[]): Promise<ReviewDraft> {
  const articles = await Promise.all(texts.map((text, index) => readSample(text, `sample-${index}`)));
  return { ...emptyDraft, articles };
}
