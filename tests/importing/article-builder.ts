// Small made-up articles for tests: each states what a test is about and nothing else.
import { articleRecord, type ArticleRecord } from "../../src/records/article";
import { applyPlan, type AppliedPlan } from "../../src/importing/apply-plan";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import { planImport, type PlanOptions } from "../../src/importing/plan-import";
import { emptyRows, type ReportRows } from "../../src/records/report";

export const author = { at: "2026-11-21T09:30", user: null };

type Fields = Record<string, unknown>;

export const tradeMission = {
  name: "동남아 무역사절단",
  kind: "trade_mission",
  province: "경북",
  countries: ["베트남"],
  startOn: "2026-03-09",
  endOn: "2026-03-13",
  status: "completed",
};

export const contract = {
  mission: 0,
  kind: "contract",
  amount: 500_000,
  currency: "USD",
  rawAmount: "50만 달러",
  happened: true,
  quote: "50만 달러 계약을 맺었다",
};

/** An article whose text names it, so that two of them are two articles. */
export function article(
  id: string,
  publishedOn: string | null,
  { missions = [], outcomes = [], ...rest }: Fields & { missions?: Fields[]; outcomes?: Fields[] } = {},
): IncomingArticle {
  const record: ArticleRecord = articleRecord.parse({
    id,
    title: `기사 ${id}`,
    publishedOn,
    relevant: true,
    missions,
    outcomes,
    ...rest,
  });
  const quotes = record.outcomes.map(({ quote }) => quote).join("\n");
  return { record, text: `기사 ${id}\n경북도 사절단이 다녀왔다.\n${quotes}\n` };
}

/** Imports a batch into rows. */
export function importBatch(
  existing: ReportRows,
  batch: readonly IncomingArticle[],
  options?: PlanOptions,
): AppliedPlan {
  return applyPlan(existing, planImport(existing, batch, options), author);
}

/** Imports batches one after another into a new report. */
export function importAll(...batches: (readonly IncomingArticle[])[]): ReportRows {
  return batches.reduce<ReportRows>((rows, batch) => importBatch(rows, batch).rows, emptyRows());
}

/** An article of an MOU with one party, told by a mission of the province that it is named after. */
export function agreement(id: string, day: string, counterparty: string, body = ""): IncomingArticle {
  const told = article(id, day, {
    missions: [{ ...tradeMission, name: `${id} 사절단`, province: id }],
    outcomes: [
      { ...contract, kind: "mou", amount: null, currency: null, counterparty, quote: "협약을 맺었다" },
    ],
  });
  return { ...told, text: `${told.text}${body}` };
}
