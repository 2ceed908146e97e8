import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/extraction/extract-article";
import type { ArticleRecord } from "../../src/records/article";
import { loadArticles } from "./shared-articles";

const articles = loadArticles("seeds");

function missionsOf(record: ArticleRecord): unknown[] {
  return record.missions.map(
    ({ kind, province, municipality, organisers, countries, cities, ...mission }) => ({
      kind,
      province,
      municipality,
      organisers,
      countries,
      cities,
      startOn: mission.startOn,
      endOn: mission.endOn,
      firmCount: mission.firmCount,
      firms: mission.firms,
      status: mission.status,
    }),
  );
}

function outcomesOf(record: ArticleRecord): unknown[] {
  return record.outcomes.map(
    ({ mission, kind, count, amount, currency, counterparty, firm, partOf, ...outcome }) => ({
      mission,
      kind,
      count,
      amount,
      currency,
      counterparty,
      firm,
      partOf,
      approximate: outcome.approximate,
      happened: outcome.happened,
      historic: outcome.historic ?? false,
    }),
  );
}

describe.each(articles)("seed article $id", ({ id, article, label, publishedOn }) => {
  const record = extractArticle(article, { id, publishedOn });

  test("states the missions of its label", () => {
    expect(missionsOf(record)).toEqual(missionsOf(label));
  });

  test("states the outcomes of its label", () => {
    expect(outcomesOf(record)).toEqual(outcomesOf(label));
  });

  test("is dated, sourced and judged relevant as its label says", () => {
    const { outlet, language, relevant } = label;
    expect({
      outlet: record.outlet,
      publishedOn: record.publishedOn,
      language: record.language,
      relevant: record.relevant,
    }).toEqual({
      outlet,
      publishedOn: label.publishedOn,
      language,
      relevant,
    });
  });
});

test("the signed contract and the planned agreement of the trip carry their day, the sum its words", () => {
  const outcomes = articles
    .filter(({ id }) => id.startsWith("002") || id.startsWith("003"))
    .flatMap(({ id, article, publishedOn }) => extractArticle(article, { id, publishedOn }).outcomes)
    .map(({ kind, signedOn, rawAmount, mouParties, happened }) => ({
      kind,
      signedOn,
      rawAmount,
      mouParties,
      happened,
    }));
  expect(outcomes).toEqual([
    { kind: "contract", signedOn: "2024-01-10", rawAmount: "100만 달러", mouParties: null, happened: true },
    { kind: "contract", signedOn: null, rawAmount: null, mouParties: null, happened: true },
    { kind: "mou", signedOn: "2024-01-10", rawAmount: null, mouParties: "institutions", happened: false },
  ]);
});
