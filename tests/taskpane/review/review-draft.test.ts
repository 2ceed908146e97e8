// What a person does to the records before they are written, without any screen.
import { describe, expect, it } from "vitest";
import { changeDraft, itemKey, itemPlace, type ReviewDraft } from "../../../src/taskpane/review/review-draft";
import { articleUnderDay, outcomeFromWords } from "../../../src/taskpane/review/read-again";
import { writtenArticles } from "../../../src/taskpane/review/written-articles";
import { draftOf, tongyeong, undated } from "./read-sample";

const outcomesOf = (draft: ReviewDraft, article = 0) => draft.articles[article]!.record.outcomes;
const withDay = (draft: ReviewDraft, day: string) =>
  changeDraft(draft, { type: "dayGiven", article: 0, dated: articleUnderDay(draft, 0, day)! });
const figures = (outcomes: readonly { kind: string; amount: number | null }[]) =>
  outcomes.map(({ kind, amount }) => [kind, amount]);

describe("an item of the review", () => {
  it("is found again by its key", () => {
    const place = { article: 12, kind: "outcome", index: 3 } as const;
    expect(itemPlace(itemKey(place))).toEqual(place);
  });

  it("is accepted or rejected, never both, and can be opened again", async () => {
    const draft = await draftOf(tongyeong);
    const accepted = changeDraft(draft, { type: "accepted", keys: ["0/outcome/0"] });
    const rejected = changeDraft(accepted, { type: "rejected", keys: ["0/outcome/0"] });
    const reopened = changeDraft(rejected, { type: "reopened", keys: ["0/outcome/0"] });
    expect([accepted, rejected, reopened].map((one) => [[...one.accepted], [...one.rejected]])).toEqual([
      [["0/outcome/0"], []],
      [[], ["0/outcome/0"]],
      [[], []],
    ]);
  });
});

describe("a value that a person types", () => {
  it("is proved by no sentence and doubted no more; the other values keep theirs", async () => {
    const draft = await draftOf(tongyeong);
    const before = outcomesOf(draft)[0]!;
    const changed = changeDraft(draft, {
      type: "outcomeEdited",
      key: "0/outcome/0",
      values: { amount: 2_500_000, currency: "USD" },
    });
    const after = outcomesOf(changed)[0]!;
    const otherEvidence = { ...before.evidence };
    delete otherEvidence.amount;
    expect(after).toEqual({ ...before, amount: 2_500_000, currency: "USD", evidence: otherEvidence });
    expect([...changed.edited]).toEqual(["0/outcome/0"]);
    expect(outcomesOf(draft)[0]).toEqual(before);
  });

  it("as 게재일 gives the article's own dates their year", async () => {
    const draft = await draftOf(undated);
    const changed = withDay(draft, "2025-03-09");
    const dates = ({ articles }: ReviewDraft) => {
      const { publishedOn, missions } = articles[0]!.record;
      return [publishedOn, missions[0]?.startOn, missions[0]?.endOn];
    };
    expect(dates(draft)[0]).toBe(null);
    expect(dates(changed)).toEqual(["2025-03-09", "2025-03-02", "2025-03-06"]);
  });

  it("as 게재일 leaves alone what a person has already worked on", async () => {
    const draft = await draftOf(undated);
    const edited = changeDraft(draft, { type: "outcomeEdited", key: "0/outcome/0", values: { count: 99 } });
    const changed = withDay(edited, "2025-03-09");
    expect(changed.articles[0]!.record).toEqual({
      ...edited.articles[0]!.record,
      publishedOn: "2025-03-09",
      doubts: [],
    });
  });
});

describe("an outcome added from a sentence", () => {
  it("states the figure of the sentence, with the sentence as its quote, and belongs to the only event", async () => {
    const draft = await draftOf(tongyeong);
    const { text } = draft.articles[0]!;
    const sentence = "시는 현지에서 계약 2건, 35만 달러를 체결했다고 설명했다.";
    const start = text.indexOf(sentence);
    const range = { start, end: start + sentence.length };
    const outcome = outcomeFromWords(draft.articles[0]!, range)!;
    const added = outcomesOf(changeDraft(draft, { type: "outcomeAdded", article: 0, outcome })).at(-1)!;
    const { kind, count, amount, currency, mission, quote } = added;
    expect({ kind, count, amount, currency, mission, quote, start: added.start }).toEqual({
      kind: "contract",
      count: 2,
      amount: 350_000,
      currency: "USD",
      mission: 0,
      quote: sentence,
      start,
    });
  });

  it("is nothing where nothing is marked", async () => {
    const draft = await draftOf(tongyeong);
    expect(outcomeFromWords(draft.articles[0]!, { start: 5, end: 5 })).toBe(null);
  });
});

describe("what is written", () => {
  it("leaves out articles that are left out", async () => {
    const draft = await draftOf(tongyeong, undated);
    const changed = changeDraft(draft, { type: "articleToggled", article: 0 });
    expect(writtenArticles(changed).map(({ record }) => record.id)).toEqual(["sample-1"]);
  });

  it("holds no rejected figure, and what pointed at one points at none", async () => {
    const draft = await draftOf(tongyeong);
    const record = draft.articles[0]!.record;
    const [consultation, contract] = record.outcomes;
    const outcomes = [consultation!, { ...contract!, partOf: 0 }, { ...contract!, partOf: 1 }];
    const linked = { ...draft, articles: [{ ...draft.articles[0]!, record: { ...record, outcomes } }] };
    const changed = changeDraft(linked, { type: "rejected", keys: ["0/outcome/0"] });
    const written = writtenArticles(changed)[0]!.record.outcomes;
    expect(figures(written)).toEqual([
      ["contract", 350_000],
      ["contract", 350_000],
    ]);
    expect(written.map(({ partOf }) => partOf)).toEqual([null, 0]);
  });

  it("says which of the figures that are left a person has changed", async () => {
    const draft = await draftOf(tongyeong);
    const edited = changeDraft(draft, { type: "outcomeEdited", key: "0/outcome/1", values: { count: 3 } });
    const changed = changeDraft(edited, { type: "rejected", keys: ["0/outcome/0"] });
    const places = [draft, edited, changed].map((one) => writtenArticles(one)[0]!.editedOutcomes);
    expect(places).toEqual([new Set(), new Set([1]), new Set([0])]);
  });

  it("holds no rejected event, and its figures stand without one", async () => {
    const draft = await draftOf(tongyeong);
    const changed = changeDraft(draft, { type: "rejected", keys: ["0/mission/0"] });
    const [written] = writtenArticles(changed);
    expect(written!.record.missions).toEqual([]);
    expect(new Set(written!.record.outcomes.map(({ mission }) => mission))).toEqual(new Set([null]));
  });

  it("doubts nothing that a person has accepted", async () => {
    const draft = await draftOf(tongyeong);
    const record = draft.articles[0]!.record;
    const doubted = record.outcomes.map((one) => ({ ...one, doubts: [{ field: "kind", reason: "시험" }] }));
    const doubtful = {
      ...draft,
      articles: [{ ...draft.articles[0]!, record: { ...record, outcomes: doubted } }],
    };
    const changed = changeDraft(doubtful, { type: "accepted", keys: ["0/outcome/0"] });
    expect(writtenArticles(changed)[0]!.record.outcomes.map(({ doubts }) => doubts.length)).toEqual([0, 1]);
  });
});
