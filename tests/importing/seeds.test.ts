// Five real articles become the rows that a person made of them by hand (shared/domain/seeds-expected.md).
import { describe, expect, it } from "vitest";
import { applyPlan } from "../../src/importing/apply-plan";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import { planImport } from "../../src/importing/plan-import";
import { showValue } from "../../src/importing/shown-value";
import { emptyRows, type ReportRows } from "../../src/records/report";
import type { Table } from "../../src/records/table";
import { findColumn } from "../../src/records/tables";
import { articles } from "../../src/records/tables/articles";
import { missions } from "../../src/records/tables/missions";
import { outcomes } from "../../src/records/tables/outcomes";
import { participants } from "../../src/records/tables/participants";
import { expectedTable, type ExpectedRow } from "./expected-tables";
import { seedArticles } from "./seed-articles";

const author = { at: "2026-11-21T09:30", user: "담당자" };
const seeds = seedArticles();
/** 사업명 of one event, before it as 003 announces it and after it as 002 reports it. */
const [dinner, session] = [seeds[3]!, seeds[2]!].map(({ record }) => record.missions[2]!.name);

function importAll(batches: IncomingArticle[][], existing = emptyRows()): ReportRows {
  return batches.reduce((rows, batch) => applyPlan(rows, planImport(rows, batch), author).rows, existing);
}

/** The document's names for ids: A0 is the first seed, M3 the event with the document's third 사업명. */
function placeholders(rows: ReportRows): Map<string, string> {
  const names = new Map<string, string>();
  const add = (id: string | null, placeholder: string) => names.set(id ?? "", placeholder);
  for (const [index, { title }] of expectedTable("1. 기사")
    .map((row) => ({ title: row["제목"] }))
    .entries())
    add(rows.articles.find((row) => row.title === title)?.id ?? null, `A${index}`);
  for (const expected of expectedTable("2. 행사"))
    add(
      rows.missions.find((row) => row.name === expected["사업명"])?.missionId ?? null,
      expected["행사번호"]!,
    );
  for (const expected of expectedTable("3. 성과"))
    add(
      rows.outcomes.find((row) => row.quote === expected["근거문장"])?.outcomeId ?? null,
      expected["성과번호"]!,
    );
  for (const row of rows.participants) add(row.participationId, "P1");
  return names;
}

/** Rows as the document shows them: the columns it has and we store, ids by placeholder, in its order. */
function shownRows(table: Table, rows: readonly object[], expected: ExpectedRow[], ids: Map<string, string>) {
  const columns = storedColumns(table, expected);
  return rows
    .map((row) =>
      Object.fromEntries(
        columns.map((column) => {
          const shown = showValue(column, (row as Record<string, string | number | null>)[column.key]) ?? "";
          const named = shown.split("; ").map((part) => ids.get(part) ?? part);
          return [column.header, named.join("; ")];
        }),
      ),
    )
    .sort((a, b) => (Object.values(a)[0]! < Object.values(b)[0]! ? -1 : 1));
}

function storedColumns(table: Table, expected: ExpectedRow[]) {
  return Object.keys(expected[0]!)
    .flatMap((header) => findColumn(table, header) ?? [])
    .filter((column) => column.type !== "formula");
}

function expectedRows(table: Table, expected: ExpectedRow[]) {
  const columns = storedColumns(table, expected);
  return expected.map((row) => {
    // "A0 (000)" names the file too; the document prints sums without separators.
    const cells = columns.map(({ header }) => [header, row[header]!.replace(/ \(\d{3}\)$/, "")] as const);
    return Object.fromEntries(cells);
  });
}

function tablesOf(rows: ReportRows) {
  const ids = placeholders(rows);
  return {
    articles: shownRows(articles, rows.articles, expectedTable("1. 기사"), ids),
    missions: shownRows(missions, rows.missions, expectedTable("2. 행사"), ids),
    outcomes: shownRows(outcomes, rows.outcomes, expectedTable("3. 성과"), ids),
    participants: shownRows(participants, rows.participants, expectedTable("4. 참가기업"), ids),
  };
}

const expectedTables = {
  articles: expectedRows(articles, expectedTable("1. 기사")),
  // Nothing in the article names the country of M1; the document's 미국 is what an official fills in.
  missions: expectedRows(missions, expectedTable("2. 행사")).map((row) =>
    row["행사번호"] === "M1" ? { ...row, 국가: "" } : row,
  ),
  outcomes: expectedRows(outcomes, expectedTable("3. 성과")).map((row) =>
    row["성과번호"] === "O1" ? { ...row, 상대국: "" } : row,
  ),
  participants: expectedRows(participants, expectedTable("4. 참가기업")),
};

describe("importing the five seeds", () => {
  it.each([
    ["in one batch", [seeds]],
    ["in one batch backwards", [[...seeds].reverse()]],
    ["one by one", seeds.map((seed) => [seed])],
    ["one by one backwards", [...seeds].reverse().map((seed) => [seed])],
    ["result before preview, then the rest", [[seeds[2]!], [seeds[3]!, seeds[0]!], [seeds[4]!, seeds[1]!]]],
  ])("gives the rows of seeds-expected.md %s", (_, batches) => {
    expect(tablesOf(importAll(batches))).toEqual(expectedTables);
  });

  it("adds nothing the second time, not even to 변경이력", () => {
    const once = importAll([seeds]);
    const { rows, appends, updates } = applyPlan(once, planImport(once, [...seeds].reverse()), author);
    expect({ rows, appends, updates }).toEqual({ rows: once, appends: [], updates: [] });
  });

  it("asks about the one pair of names that differ, and merges by default", () => {
    const plan = planImport(emptyRows(), seeds);
    expect(plan.questions.map(({ kind, answer, message }) => ({ kind, answer, message }))).toEqual([
      {
        kind: "same_event",
        answer: "merge",
        message: `같은 행사로 보임: "${session}" / "${dinner}". 합칠까요?`,
      },
    ]);
  });

  it("keeps the planned dinner as an event of its own where the user says so", () => {
    const [question] = planImport(emptyRows(), seeds).questions;
    const plan = planImport(emptyRows(), seeds, { decisions: new Map([[question!.id, "separate"]]) });
    const { rows } = applyPlan(emptyRows(), plan, author);
    expect(rows.missions.map(({ name, status }) => [name, status])).toContainEqual([dinner, "planned"]);
    expect(rows.missions).toHaveLength(7);
  });

  it("proves every figure by a quote that stands at its positions", () => {
    const rows = importAll([seeds]);
    const texts = new Map(rows.articles.map(({ id }) => [id, fullText(rows, id)]));
    const wrong = rows.evidence.filter(
      (row) =>
        texts.get(row.articleId)!.slice(row.start!, row.end!) !== row.quote || row.alignment !== "exact",
    );
    expect(wrong).toEqual([]);
    const ids = placeholders(rows);
    const positions = rows.evidence
      .filter((row) => row.table === "성과" && row.column === "실적항목")
      .map((row) => [ids.get(row.recordId!), row.start, row.end]);
    expect(new Set(positions)).toEqual(
      new Set([
        ["O1", 338, 359],
        ["O2", 378, 401],
        ["O3", 1332, 1348],
        ["O4", 1185, 1222],
      ]),
    );
  });
});

function fullText(rows: ReportRows, id: string | null): string {
  return rows.sourceTexts
    .filter((row) => row.id === id)
    .map((row) => row.text)
    .join("");
}
