// No crying wolf: on articles that are labelled without a fault there is hardly a thing to say.
import { describe, expect, it } from "vitest";
import { runChecks, type Finding } from "../../src/checks/run-checks";
import { applyPlan } from "../../src/importing/apply-plan";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import { planImport } from "../../src/importing/plan-import";
import { fromSerial, toSerial } from "../../src/records/cell";
import { calculate } from "../../src/records/calculation/calculate";
import { emptyRows, initialSettings } from "../../src/records/report";
import { regionRows } from "../../src/regions/region-rows";
import { labelledArticles } from "./labelled-articles";

/** Half of the texts are without 게재일; a user who has the newspaper fills it in. */
const filledIn = "2026-06-15";

/** What is found when articles are imported into a new workbook and the report is made on a day. */
function findingsOn(articles: readonly IncomingArticle[], asOf: string): Finding[] {
  const before = { ...emptyRows(), regions: regionRows() };
  const { rows } = applyPlan(before, planImport(before, articles), { at: `${asOf}T09:00`, user: null });
  const settings = initialSettings(asOf);
  return runChecks({ rows: calculate(rows, settings), settings, faults: new Map() });
}

const articles = labelledArticles().map(({ record, text }) => ({
  record: { ...record, publishedOn: record.publishedOn ?? filledIn },
  text,
}));

const aMonthLater = (article: IncomingArticle) =>
  fromSerial(toSerial(article.record.publishedOn ?? filledIn) + 30) ?? filledIn;

describe.each([
  [
    "each a month after it appeared",
    articles.flatMap((article) => findingsOn([article], aMonthLater(article))),
  ],
  ["all in one workbook, years later", findingsOn(articles, "2026-11-21")],
])("perfectly labelled articles, %s", (_, findings) => {
  it("give no error", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("give at most half a warning an article", () => {
    const warnings = findings.filter(({ severity }) => severity === "warning");
    expect(articles.length).toBeGreaterThan(50);
    expect(warnings.length / articles.length).toBeLessThanOrEqual(0.5);
  });
});
