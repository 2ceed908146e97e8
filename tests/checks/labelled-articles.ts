// The labelled articles of ../shared/articles/dev as an import takes them. Labels hold no 원문표기: it is taken from the
// quote, as extraction would.
import { readdirSync, readFileSync } from "node:fs";
import { findAmounts } from "../../src/extraction/amounts/amounts";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import { articleRecord, type OutcomeRecord } from "../../src/records/article";

const dev = new URL("../../../shared/articles/dev/", import.meta.url);
const published = JSON.parse(readFileSync(new URL("published.json", dev), "utf8")) as Record<string, string>;

/** Every article with its label, 게재일 filled in where a user would know it. */
export function labelledArticles(): IncomingArticle[] {
  return readdirSync(new URL("labels/", dev))
    .sort()
    .map((file) => {
      const label = articleRecord.parse(JSON.parse(readFileSync(new URL(`labels/${file}`, dev), "utf8")));
      const text = readFileSync(new URL(`texts/${label.id}.txt`, dev), "utf8").replaceAll("\r\n", "\n");
      const record = {
        ...label,
        title: label.title ?? label.id,
        publishedOn: label.publishedOn ?? published[label.id] ?? null,
        outcomes: label.outcomes.map(withPrint),
      };
      return { record, text };
    });
}

/** The words of the quote that state the sum; the number itself where the quote spells it in no way of its own. */
function withPrint(outcome: OutcomeRecord): OutcomeRecord {
  const { amount, currency, quote } = outcome;
  if (amount === null) return outcome;
  const stated = findAmounts(quote).find((one) => one.amount === amount && one.currency === currency);
  return { ...outcome, rawAmount: stated?.text ?? quote };
}
