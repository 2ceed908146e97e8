// A figure entered by a person, from marked words or without an article, goes the way of an import.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPlan } from "../../../src/importing/apply-plan";
import {
  eventsOf,
  planEntry,
  planMarkedEntry,
  type EntryPlan,
} from "../../../src/importing/by-hand/plan-entry";
import { readSelection } from "../../../src/importing/by-hand/read-selection";
import { planUndo } from "../../../src/importing/undo/plan-undo";
import { initialSettings, type ReportRows } from "../../../src/records/report";
import { article, author, contract, importAll, tradeMission } from "../article-builder";

const options = { settings: initialSettings("2026-03-20") };
const sentence = "사절단은 현지 유통사와 상담 12건을 벌여 40만 달러(5억 원)의 계약을 맺었다.";
const base = article("a1", "2026-03-16", { missions: [tradeMission] });
const told = { ...base, text: `${base.text}${sentence}\n` };
const rows = importAll([told]);
const articleId = rows.articles[0]!.id!;
const mission = rows.missions[0]!.missionId!;
const start = told.text.indexOf(sentence);
const range = { start: start - 1, end: start + sentence.length + 1 };

function applied(entry: EntryPlan, existing = rows): ReportRows {
  if (!entry.ok) throw new Error(entry.message);
  return applyPlan(existing, entry.plan, author).rows;
}

const filled = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

describe("words marked in an article", () => {
  it("give a draft with every figure that stands in them", () => {
    const { amounts, ...draft } = readSelection(told.text, range)!;
    expect(draft).toEqual({
      start,
      end: start + sentence.length,
      quote: sentence,
      kind: "contract",
      count: 12,
      amount: 400_000,
      amountTo: null,
      currency: "USD",
      amountAlso: [{ amount: 500_000_000, currency: "KRW" }],
      rawAmount: "40만 달러",
      approximate: false,
    });
    expect(amounts.map(({ text }) => text)).toEqual(["40만 달러", "5억 원"]);
  });

  it.each([
    ["상담 300만 달러", "consultation"],
    ["300만 달러 규모의 수출협약", "mou"],
    ["계약추진 300만 달러", "contract_expected"],
    ["현장판매 3천만 원", "onsite_sale"],
    ["300만 달러어치를 발주", "contract"],
    ["300만 달러", "other_amount"],
  ])("are guessed to be: %s, %s", (text, kind) => {
    expect(readSelection(text, { start: 0, end: text.length })?.kind).toBe(kind);
  });

  it("are always an exact, whole stretch of the text, however they were marked", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, fc.integer(), fc.integer(), (whole, from, to) => {
        const draft = readSelection(whole, { start: from, end: to });
        if (draft === null) return;
        expect(whole.slice(draft.start, draft.end)).toBe(draft.quote);
        expect(draft.quote.trim()).toBe(draft.quote);
        expect(draft.quote).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }),
    );
  });

  it("become a row of the user's with its 근거, and a row of the log that no undo of an import takes out", () => {
    const entry = planMarkedEntry(
      rows,
      articleId,
      range,
      { mission, happened: true, count: 1, firm: "가온테크" },
      options,
    );
    const after = applied(entry);
    expect(filled(after.outcomes[0]!)).toEqual({
      outcomeId: entry.ok ? entry.outcomeId : "",
      mission,
      articleId,
      kind: "contract",
      resultStatus: "happened",
      count: 1,
      amount: 400_000,
      currency: "USD",
      rawAmount: "40만 달러",
      amountAlso: 500_000_000,
      currencyAlso: "KRW",
      firm: "가온테크",
      counting: "counted",
      verification: "unverified",
      evidenceKind: "press",
      entryMethod: "manual",
      quote: sentence,
    });
    const proofs = after.evidence.slice(rows.evidence.length);
    expect(proofs.map((row) => [row.column, row.value, row.start, row.end, row.alignment])).toEqual([
      ["실적항목", "계약", start, start + sentence.length, "exact"],
      ["건수", "1", start, start + sentence.length, "exact"],
      ["금액", "400000", start, start + sentence.length, "exact"],
    ]);
    expect(after.changes.slice(rows.changes.length).map((row) => [row.table, row.reason])).toEqual([
      ["성과", "직접 입력"],
    ]);
    const undo = planUndo(after);
    expect(undo?.questions.map(({ recordId, answer }) => [recordId, answer])).toEqual([[articleId, "keep"]]);
    expect(undo?.removals).toEqual(new Map());
  });

  it("are refused where the figure is there already, nothing is marked, or the text is gone", () => {
    const entry = { mission, happened: true };
    const after = applied(planMarkedEntry(rows, articleId, range, entry, options));
    const reasons = [
      planMarkedEntry(after, articleId, { start, end: start + sentence.length - 3 }, entry, options),
      planMarkedEntry(rows, articleId, { start: start - 1, end: start }, entry, options),
      planMarkedEntry({ ...rows, sourceTexts: [] }, articleId, range, entry, options),
    ].map((plan) => (plan.ok ? null : plan.reason));
    expect(reasons).toEqual(["already_there", "nothing_marked", "no_text"]);
  });
});

describe("a figure without an article", () => {
  const entry = {
    mission,
    kind: "contract" as const,
    happened: true,
    amount: 500_000,
    currency: "USD",
    quote: "발주서 확인",
  };

  it("becomes a row without 기사번호, resting on what the person wrote", () => {
    const after = applied(planEntry(rows, { ...entry, rawAmount: "50만 달러" }, options));
    expect(filled(after.outcomes[0]!)).toEqual({
      outcomeId: after.outcomes[0]!.outcomeId,
      mission,
      kind: "contract",
      resultStatus: "happened",
      amount: 500_000,
      currency: "USD",
      rawAmount: "50만 달러",
      counting: "counted",
      verification: "unverified",
      entryMethod: "manual",
      quote: "발주서 확인",
    });
    expect(after.evidence).toEqual(rows.evidence);
  });

  it("is not counted beside an article that tells the same, nor with the total it is a part of", () => {
    const reported = article("a2", "2026-03-17", { missions: [tradeMission], outcomes: [contract] });
    const there = importAll([told, reported]);
    const total = there.outcomes[0]!.outcomeId;
    const again = planEntry(there, entry, options);
    expect(
      again.ok && again.plan.outcomes.map(({ status, row }) => [status, row.counting, row.partOf]),
    ).toEqual([["same_deal", "duplicate", total]]);
    const part = planEntry(there, { ...entry, amount: 200_000, partOf: total }, options);
    expect(
      part.ok && part.plan.outcomes.map(({ status, row }) => [status, row.counting, row.partOf]),
    ).toEqual([["part", "part", total]]);
  });

  it("gets an id of its own each time", () => {
    const once = applied(planEntry(rows, entry, options));
    const twice = applied(planEntry(once, { ...entry, firm: "가온테크" }, options), once);
    expect(new Set(twice.outcomes.map((row) => row.outcomeId)).size).toBe(2);
  });
});

it("offers the events that the article tells of", () => {
  expect(eventsOf(rows, articleId)).toEqual([mission]);
  expect(eventsOf(rows, "A-NONE")).toEqual([]);
});
