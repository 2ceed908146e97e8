// How well found records agree with hand-made labels, as the project's scoring tool counts: F1 of what is listed, and
// the share of articles that are exactly right.
import { extractArticle } from "../../src/extraction/extract-article";
import type { ArticleRecord } from "../../src/records/article";
import type { LabelledArticle } from "./shared-articles";

interface Pair {
  label: ArticleRecord;
  found: ArticleRecord;
}

export interface Measures {
  amounts: number;
  contracts: number;
  counts: number;
  counterparties: number;
  firms: number;
  contractTotals: number;
  relevance: number;
  provinces: number;
  missions: number;
  missionKinds: number;
  firmCounts: number;
  dates: number;
}

const reported = new Set(["consultation", "contract", "contract_expected", "mou", "onsite_sale"]);

/** The measures of extraction on labelled articles, each between 0 and 1. */
export function measure(articles: readonly LabelledArticle[]): Measures {
  const pairs = articles.map(({ id, article, label, publishedOn }): Pair => {
    return { label, found: extractArticle(article, { id, publishedOn }) };
  });
  const relevant = pairs.filter(({ label }) => label.relevant);
  return {
    amounts: f1(pairs, sums(reported)),
    contracts: f1(pairs, sums(new Set(["contract"]))),
    counts: f1(pairs, ({ outcomes }) =>
      outcomes.flatMap(({ kind, count }) =>
        reported.has(kind) && count !== null ? [`${kind} ${count}`] : [],
      ),
    ),
    counterparties: f1(pairs, ({ outcomes }) =>
      outcomes.flatMap(({ counterparty }) =>
        counterparty === null ? [] : [counterparty.replace(/\s/g, "")],
      ),
    ),
    firms: f1(pairs, ({ missions }) =>
      missions.flatMap(({ firms }) => firms.map((firm) => firm.replace(/\s/g, ""))),
    ),
    contractTotals: exactShare(pairs, contractTotal),
    relevance: exactShare(pairs, (record) => record.relevant),
    provinces: exactShare(relevant, ({ missions }) =>
      [...new Set(missions.map(({ province }) => String(province)))].sort(),
    ),
    missions: exactShare(relevant, ({ missions }) => missions.length),
    missionKinds: exactShare(
      relevant,
      ofMissions(({ kind }) => kind),
    ),
    firmCounts: exactShare(
      relevant,
      ofMissions(({ firmCount }) => firmCount),
    ),
    dates: exactShare(
      relevant,
      ofMissions(({ startOn, endOn }) => `${startOn} ${endOn}`),
    ),
  };
}

/** How many members two lists share, each as often as it occurs in both. */
function countShared(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  return left.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

function f1(pairs: readonly Pair[], keysOf: (record: ArticleRecord) => string[]): number {
  let [shared, found, stated] = [0, 0, 0];
  for (const pair of pairs) {
    const [right, got] = [keysOf(pair.label), keysOf(pair.found)];
    shared += countShared(right, got);
    found += got.length;
    stated += right.length;
  }
  return (2 * shared) / Math.max(found + stated, 1);
}

function exactShare(all: readonly Pair[], keyOf: (record: ArticleRecord) => unknown): number {
  const right = all.filter(
    ({ label, found }) => JSON.stringify(keyOf(label)) === JSON.stringify(keyOf(found)),
  );
  return right.length / all.length;
}

function sums(kinds: ReadonlySet<string>): (record: ArticleRecord) => string[] {
  return ({ outcomes }) =>
    outcomes.flatMap(({ kind, amount, currency }) =>
      kinds.has(kind) && amount !== null ? [`${kind} ${amount} ${currency}`] : [],
    );
}

function contractTotal({ outcomes }: ArticleRecord): unknown {
  const total = new Map<string | null, number>();
  for (const { kind, amount, currency, partOf, happened, historic } of outcomes) {
    if (kind !== "contract" || amount === null || partOf !== null || !happened || historic === true) continue;
    total.set(currency, (total.get(currency) ?? 0) + amount);
  }
  return [...total].sort();
}

function ofMissions(
  read: (mission: ArticleRecord["missions"][number]) => unknown,
): (record: ArticleRecord) => unknown {
  return ({ missions }) => missions.map(read).map(String).sort();
}
