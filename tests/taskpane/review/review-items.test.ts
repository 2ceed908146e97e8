// The list of the review: its order, its counts, what asks for a decision.
import { describe, expect, it } from "vitest";
import { changeDraft, type ReviewDraft } from "../../../src/taskpane/review/review-draft";
import {
  articleOrder,
  certainKeys,
  countItems,
  doubtfulFields,
  reviewLines,
} from "../../../src/taskpane/review/review-items";
import { draftOf, tongyeong } from "./read-sample";

/** Two articles; of the second, the first figure is doubtful. */
async function doubtfulSecond(): Promise<ReviewDraft> {
  const draft = await draftOf(tongyeong, tongyeong);
  const second = draft.articles[1]!;
  const [first, ...others] = second.record.outcomes;
  const outcomes = [{ ...first!, doubts: [{ field: "kind", reason: "시험" }] }, ...others];
  return { ...draft, articles: [draft.articles[0]!, { ...second, record: { ...second.record, outcomes } }] };
}

describe("the list of the review", () => {
  it("begins with the article that asks for a decision", async () => {
    const draft = await doubtfulSecond();
    expect(articleOrder(draft.articles)).toEqual([1, 0]);
    expect(articleOrder(draft.articles, 1)).toEqual([1]);
  });

  it("has a line for each article and for each of its records", async () => {
    const draft = await doubtfulSecond();
    const lines = reviewLines(draft, [1, 0], false).map((line) => ("key" in line ? line.key : line.article));
    expect(lines).toEqual([
      1,
      "1/mission/0",
      "1/outcome/0",
      "1/outcome/1",
      0,
      "0/mission/0",
      "0/outcome/0",
      "0/outcome/1",
    ]);
  });

  it("can show what is to be decided only, under its article", async () => {
    const draft = await doubtfulSecond();
    const keys = (one: ReviewDraft) =>
      reviewLines(one, [1, 0], true).map((line) => ("key" in line ? line.key : line.article));
    expect(keys(draft)).toEqual([1, "1/outcome/0"]);
    expect(keys(changeDraft(draft, { type: "accepted", keys: ["1/outcome/0"] }))).toEqual([]);
  });

  it("shows only the head of an article that is left out, and counts nothing of it", async () => {
    const draft = changeDraft(await doubtfulSecond(), { type: "articleToggled", article: 1 });
    expect(reviewLines(draft, [1], false)).toEqual([{ type: "article", article: 1 }]);
    expect(countItems(draft)).toEqual({ all: 3, open: 0, certain: 3 });
  });

  it("counts what is to be decided and what is certain, and names the certain ones", async () => {
    const draft = await doubtfulSecond();
    expect(countItems(draft)).toEqual({ all: 6, open: 1, certain: 5 });
    const accepted = changeDraft(draft, { type: "accepted", keys: certainKeys(draft) });
    expect(countItems(accepted)).toEqual({ all: 6, open: 1, certain: 0 });
  });
});

describe("a field asks for a decision", () => {
  it("when a doubt names it, or when its value is not word for word in the text", async () => {
    const draft = await draftOf(tongyeong);
    const outcome = draft.articles[0]!.record.outcomes[0]!;
    const amount = outcome.evidence.amount!.map((proof) => ({ ...proof, alignment: "approximate" as const }));
    expect([...doubtfulFields(outcome)]).toEqual([]);
    expect([
      ...doubtfulFields({
        ...outcome,
        evidence: { ...outcome.evidence, amount },
        doubts: [{ field: "kind", reason: "시험" }],
      }),
    ]).toEqual(["kind", "amount"]);
  });
});
