// Figures that a person adds to a real workbook, through Office.js and in a file alike.
import { describe, expect, it } from "vitest";
import { addMarkedOutcome, addOutcome, entryChoices } from "../../src/tasks/add-outcome";
import { applyImport, proposeImport } from "../../src/tasks/import-articles";
import { loadReport } from "../../src/tasks/load-report";
import type { Workbook } from "../../src/workbook/workbook";
import { article, contract, tradeMission } from "../importing/article-builder";
import { adapters } from "./adapters";

const clock = { today: "2026-03-20", now: "2026-03-20T09:00" };
const author = { clock, user: "김주무관" };
const sentence = "사절단은 현지 유통사 두 곳과 40만 달러의 계약을 맺었다.";
const reported = article("a1", "2026-03-16", { missions: [tradeMission], outcomes: [contract] });
const told = { ...reported, text: `${reported.text}${sentence}\n` };
const start = told.text.indexOf(sentence);
const range = { start, end: start + sentence.length };

const filled = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

async function withArticle(open: () => Promise<Workbook>) {
  const book = await open();
  await applyImport(book, await proposeImport(book, [told], clock), author);
  const rows = async () => (await loadReport(book, clock.today)).report.rows;
  const before = await rows();
  const mission = before.missions[0]!.missionId!;
  return { book, rows, before, mission, articleId: before.articles[0]!.id! };
}

describe.each(adapters)("a figure added by hand in %s", (_, open) => {
  it("has the events to choose from, and the articles with the words that were taken from them", async () => {
    const { book, before, mission, articleId } = await withArticle(open);
    const { missions, articles, articleOf } = await entryChoices(book, clock.today);
    const title = before.articles[0]!.title!;
    expect({ missions, articles }).toEqual({
      missions: [{ id: mission, name: tradeMission.name }],
      articles: [{ id: articleId, name: title }],
    });
    const found = before.evidence.map(({ start, end }) => ({ start, end }));
    expect(articleOf(articleId)).toEqual({
      id: articleId,
      title,
      text: told.text,
      found,
      missions: [mission],
    });
    expect(articleOf("A-00000000")).toBeNull();
  });

  it("stands without 기사번호 after the rows there were, calculated, counted once and logged", async () => {
    const { book, rows, before, mission } = await withArticle(open);
    const entry = { mission, kind: "mou" as const, happened: true, count: 1, quote: "협약서 사본" };
    const outcomeId = await addOutcome(book, entry, author);
    const after = await rows();
    expect(after.outcomes.slice(0, -1)).toEqual(before.outcomes);
    expect(filled(after.outcomes.at(-1)!)).toMatchObject({
      outcomeId,
      mission,
      kind: "mou",
      resultStatus: "happened",
      count: 1,
      counting: "counted",
      verification: "unverified",
      entryMethod: "manual",
      quote: "협약서 사본",
    });
    expect(after.outcomes.at(-1)!.articleId).toBeNull();
    expect(after.evidence).toEqual(before.evidence);
    const log = after.changes.slice(before.changes.length);
    expect(log.map((row) => [row.table, row.recordId, row.reason, row.user])).toEqual([
      ["성과", outcomeId, "직접 입력", "김주무관"],
    ]);
  });

  it("from a marked sentence has that sentence as its 근거, and is not added twice", async () => {
    const { book, rows, before, mission, articleId } = await withArticle(open);
    const marked = { articleId, range };
    const added = await addMarkedOutcome(book, marked, { mission, happened: true, firm: "가온테크" }, author);
    const after = await rows();
    const row = after.outcomes.at(-1)!;
    expect(added).toEqual({ ok: true, outcomeId: row.outcomeId });
    expect([row.articleId, row.kind, row.amount, row.currency, row.quote, row.entryMethod]).toEqual([
      articleId,
      "contract",
      400_000,
      "USD",
      sentence,
      "manual",
    ]);
    const proofs = after.evidence.slice(before.evidence.length);
    expect(proofs.map((proof) => [proof.recordId, proof.column, proof.start, proof.end])).toEqual([
      [row.outcomeId, "실적항목", range.start, range.end],
      [row.outcomeId, "금액", range.start, range.end],
    ]);

    expect(await addMarkedOutcome(book, marked, { mission, happened: true }, author)).toEqual({
      ok: false,
      message: `이 문장의 성과가 이미 있습니다: ${row.outcomeId}.`,
      messageEn: `This result is there already: ${row.outcomeId}.`,
    });
    expect(await rows()).toEqual(after);
  });
});
