// The measures of the labelled texts, as a floor under later changes. A score here is one on realistic text, not on
// real newspapers.
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/extraction/extract-article";
import type { ArticleRecord } from "../../src/records/article";
import { loadArticles } from "./shared-articles";

interface Pair {
  label: ArticleRecord;
  found: ArticleRecord;
}

const pairs: Pair[] = loadArticles("dev").map(({ id, article, label, publishedOn }) => ({
  label,
  found: extractArticle(article, { id, publishedOn }),
}));
const relevant = pairs.filter(({ label }) => label.relevant);
const reported = new Set(["consultation", "contract", "contract_expected", "mou", "onsite_sale"]);

/** How many members two lists share, each as often as it occurs in both. */
function countShared(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  return left.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

function f1(keysOf: (record: ArticleRecord) => string[]): number {
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

describe("measures on the labelled texts", () => {
  test.each([
    ["amounts", 0.95, f1(sums(reported))],
    ["contracts", 0.95, f1(sums(new Set(["contract"])))],
    [
      "counts",
      0.93,
      f1(({ outcomes }) =>
        outcomes.flatMap(({ kind, count }) =>
          reported.has(kind) && count !== null ? [`${kind} ${count}`] : [],
        ),
      ),
    ],
    [
      "counterparties",
      0.85,
      f1(({ outcomes }) =>
        outcomes.flatMap(({ counterparty }) =>
          counterparty === null ? [] : [counterparty.replace(/\s/g, "")],
        ),
      ),
    ],
    [
      "firms",
      0.85,
      f1(({ missions }) => missions.flatMap(({ firms }) => firms.map((firm) => firm.replace(/\s/g, "")))),
    ],
    ["contract totals", 0.95, exactShare(pairs, contractTotal)],
    ["relevance", 0.97, exactShare(pairs, (record) => record.relevant)],
    [
      "provinces",
      0.97,
      exactShare(
        relevant,
        ofMissions(({ province }) => province),
      ),
    ],
    ["number of missions", 0.92, exactShare(relevant, ({ missions }) => missions.length)],
    [
      "mission kinds",
      0.92,
      exactShare(
        relevant,
        ofMissions(({ kind }) => kind),
      ),
    ],
    [
      "firm counts",
      0.93,
      exactShare(
        relevant,
        ofMissions(({ firmCount }) => firmCount),
      ),
    ],
    [
      "dates",
      0.9,
      exactShare(
        relevant,
        ofMissions(({ startOn, endOn }) => `${startOn} ${endOn}`),
      ),
    ],
  ])("%s reach %d", (_, floor, measured) => {
    expect(measured).toBeGreaterThanOrEqual(floor);
  });
});
