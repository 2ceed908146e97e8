// The measures of the labelled texts, as floors under later changes. A score here is one on realistic text, not on real
// newspapers. Rules were written with `dev` and `practice` in view; `kept` nobody has read.
import { describe, expect, test } from "vitest";
import { measure, type Measures } from "./measures";
import { loadArticles, loadOwnArticles, type LabelledArticle } from "./shared-articles";

const floors: [name: string, articles: LabelledArticle[], floors: Measures][] = [
  [
    "dev",
    loadArticles("dev"),
    {
      amounts: 0.95,
      contracts: 0.95,
      counts: 0.93,
      counterparties: 0.85,
      firms: 0.85,
      contractTotals: 0.95,
      relevance: 0.97,
      provinces: 0.97,
      missions: 0.92,
      missionKinds: 0.92,
      firmCounts: 0.93,
      dates: 0.9,
    },
  ],
  [
    "kept",
    loadOwnArticles("kept"),
    {
      amounts: 0.93,
      contracts: 0.92,
      counts: 0.95,
      counterparties: 0.79,
      firms: 0.82,
      contractTotals: 0.83,
      relevance: 0.94,
      provinces: 0.91,
      missions: 0.82,
      missionKinds: 0.82,
      firmCounts: 0.67,
      dates: 0.76,
    },
  ],
];

describe.each(floors)("extraction on the articles of %s", (_, articles, wanted) => {
  const measured = measure(articles);

  test.each(Object.keys(wanted) as (keyof Measures)[])("reaches its floor in %s", (name) => {
    expect(measured[name]).toBeGreaterThanOrEqual(wanted[name]);
  });
});
