// A small report in which no rule finds anything, and the means to spoil one thing in it.
import { expect, it } from "vitest";
import type { CellFix, Finding } from "../../src/checks/finding";
import type { HostFacts } from "../../src/checks/host-facts";
import { nameOf, type RowSet } from "../../src/checks/rows-by-table";
import { runChecks } from "../../src/checks/run-checks";
import { calculate } from "../../src/records/calculation/calculate";
import {
  emptyRows,
  initialSettings,
  type Report,
  type ReportRows,
  type ReportSettings,
} from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { articles, sourceTexts, type ArticleRow } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import { regionRows } from "../../src/regions/region-rows";
import { mission, outcome, participant } from "./report-builder";

export type Change = (rows: ReportRows) => ReportRows;

/** What a rule must find, what it must not mistake for it, and that its fix settles it. */
export interface RuleCase {
  hit: Change;
  finding: Finding;
  near: Record<string, Change>;
  settings?: Partial<ReportSettings>;
  facts?: (rows: ReportRows) => HostFacts;
  /** What is found beside it, where one cause cannot stand alone. */
  beside?: string[];
}

export function article(id: string, values: Partial<ArticleRow> = {}): ArticleRow {
  return {
    ...blankRow(articles),
    id,
    title: `기사 ${id}`,
    outlet: `신문 ${id}`,
    publishedOn: "2026-10-12",
    sourceType: "article",
    articleStatus: "extracted",
    ...values,
  };
}

/** 원문 and 근거 that hold the quotes of the outcomes, one a line. */
export function told(rows: ReportRows): ReportRows {
  const texts = new Map(rows.articles.map(({ id }) => [id, `기사 ${id ?? ""}\n`]));
  const evidence = rows.outcomes.map((row) => {
    const before = texts.get(row.articleId) ?? "";
    const quote = row.quote ?? "";
    texts.set(row.articleId, `${before}${quote}.\n`);
    const place = { start: before.length, end: before.length + quote.length };
    const proved = { table: "성과", recordId: row.outcomeId, column: "금액", articleId: row.articleId };
    return { ...blankRow(evidenceRows), ...proved, ...place, quote, alignment: "exact" as const };
  });
  const parts = [...texts].map(([id, text]) => ({ ...blankRow(sourceTexts), id, part: 1, text }));
  return { ...rows, evidence: [...rows.evidence, ...evidence], sourceTexts: parts };
}

/** An outcome of the one event of the clean report. */
export function figure(id: string, values: Partial<OutcomeRow>): OutcomeRow {
  return outcome(id, { evidenceKind: "contract_or_order", ...values });
}

export const contractQuote = "가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다";

const event = mission({
  name: "진주시 베트남 무역사절단",
  province: "경남",
  municipality: "진주시",
  hostLevel: "municipality",
  countries: "베트남",
  cities: "하노이",
  startOn: "2026-10-05",
  endOn: "2026-10-09",
  firmCount: 2,
  organisers: "진주시; 진주상공회의소",
  format: "abroad",
  articleIds: "A-1",
});

const signed = { count: 1, currency: "USD" };

export const clean: ReportRows = {
  ...emptyRows(),
  articles: [article("A-1")],
  missions: [event],
  outcomes: [
    figure("O-1", {
      kind: "consultation",
      count: 31,
      amount: 2_400_000,
      rawAmount: "240만 달러",
      quote: "상담 31건, 240만 달러를 거뒀다",
    }),
    figure("O-2", {
      kind: "contract_expected",
      count: 10,
      amount: 600_000,
      rawAmount: "60만 달러",
      quote: "계약추진은 10건, 60만 달러였다",
    }),
    figure("O-3", {
      ...{ ...signed, kind: "contract", amount: 350_000, rawAmount: "35만 달러", quote: contractQuote },
      ...{ firm: "가온테크", counterparty: "비엣무역사" },
    }),
    figure("O-4", {
      ...{ ...signed, kind: "mou", amount: 500_000, rawAmount: "50만 달러", mouParties: "firms" },
      ...{ firm: "나래푸드", counterparty: "하노이유통" },
      quote: "나래푸드는 하노이유통과 50만 달러의 수출협약을 맺었다",
    }),
  ],
  participants: [participant("P-1", { firm: "가온테크" }), participant("P-2", { firm: "나래푸드" })],
  regions: regionRows(),
};

/** Changes one row of the clean report, by id. */
export function edit<Set extends "outcomes" | "missions" | "participants" | "articles">(
  rows: Set,
  id: string,
  values: Partial<ReportRows[Set][number]>,
): Change {
  return (report) => ({
    ...report,
    [rows]: report[rows].map((row) => (nameOf(rows, row) === id ? { ...row, ...values } : row)),
  });
}

/** Adds rows to the clean report. */
export function add(more: Partial<ReportRows>): Change {
  return (report) => {
    const sets = Object.keys(more) as RowSet[];
    const grown = sets.map((set) => [set, [...report[set], ...(more[set] ?? [])]] as const);
    return { ...report, ...(Object.fromEntries(grown) as Partial<ReportRows>) };
  };
}

/** Several changes, one after another. */
export function all(...changes: Change[]): Change {
  return (report) => changes.reduce((rows, change) => change(rows), report);
}

/** A row's sentence, and nothing else, becomes another. */
export function say(id: string, quote: string): Change {
  return edit("outcomes", id, { quote });
}

/** What is found in the clean report after a change; texts and proofs follow the quotes, unless the change made them. */
export function findingsAfter(
  change: Change,
  { settings: limits, facts }: Pick<RuleCase, "settings" | "facts"> = {},
): Finding[] {
  return check(prepare(change), limits, facts);
}

function prepare(change: Change): ReportRows {
  const changed = change(clean);
  return changed.evidence.length > 0 || changed.sourceTexts.length > 0 ? changed : told(changed);
}

function check(rows: ReportRows, limits: Partial<ReportSettings> = {}, facts?: RuleCase["facts"]): Finding[] {
  return runChecks(reportOf(rows, limits), facts?.(rows) ?? {});
}

/** The rows as a report of 2026-11-21, calculated; every cell can be read. */
export function reportOf(rows: ReportRows, limits: Partial<ReportSettings> = {}): Report {
  const settings = { ...initialSettings("2026-11-21"), ...limits };
  return { rows: calculate(rows, settings), settings, faults: new Map() };
}

const tableRows: Readonly<Record<string, RowSet>> = {
  기사: "articles",
  행사: "missions",
  성과: "outcomes",
  참가기업: "participants",
  지역: "regions",
};

/** The rows with a fix applied, as the pane would write it. */
export function applyFix(rows: ReportRows, changes: readonly CellFix[]): ReportRows {
  return changes.reduce<ReportRows>((report, { table, recordId, key, value }) => {
    const set = tableRows[table]!;
    const fixed = (report[set] as object[]).map((row) =>
      nameOf(set, row) === recordId ? { ...row, [key]: value } : row,
    );
    return { ...report, [set]: fixed };
  }, rows);
}

/** Tests of one rule: the hit as a whole finding, each near miss, and that its fix leaves nothing to say. */
export function testRule({ hit, finding, near, settings, facts, beside = [] }: RuleCase): void {
  const given = { ...(settings && { settings }), ...(facts && { facts }) };
  it(`finds: ${finding.message}`, () => {
    const found = findingsAfter(hit, given);
    expect(found.filter(({ rule }) => !beside.includes(rule))).toEqual([finding]);
  });
  for (const [name, change] of Object.entries(near)) {
    it(`says nothing: ${name}`, () => {
      const found = findingsAfter(change, given);
      expect(found.filter(({ rule }) => rule === finding.rule)).toEqual([]);
    });
  }
  const { changes } = finding;
  if (changes === undefined) return;
  it("has nothing left to say once its fix is applied", () => {
    const fixed = applyFix(prepare(hit), changes);
    expect(
      check(fixed, settings, facts && (() => facts(fixed))).filter(({ rule }) => !beside.includes(rule)),
    ).toEqual([]);
  });
}
