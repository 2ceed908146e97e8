// What one article says of one event. 근거 keeps every article's own values, so that an event can be put together
// again from all its articles whenever a further one comes: that is what makes the order of imports irrelevant.
import type { Cell } from "../records/cell";
import { columnOf } from "../records/table";
import type { ArticleRow } from "../records/tables/articles";
import type { EvidenceRow } from "../records/tables/evidence";
import { missions } from "../records/tables/missions";
import { statedKeys, statedValues, type StatedKey, type StatedValues } from "./mission-values";
import type { Published } from "./publication-order";
import { readShownValue } from "./shown-value";

export interface MissionStatement extends Published {
  values: StatedValues;
}

type ShownValues = Partial<Record<StatedKey, Cell>>;

const keyOfHeader = new Map<string | null, StatedKey>(
  statedKeys.map((key) => [columnOf(missions, key).header, key]),
);

/**
 * The statements that 근거 holds, by 행사번호.
 * @param articles for 게재일, which a person may have filled in since
 */
export function readStatements(
  evidence: readonly EvidenceRow[],
  articles: readonly ArticleRow[],
): Map<string, MissionStatement[]> {
  const published = new Map(articles.map((article) => [article.id, article.publishedOn]));
  const cells = new Map<string, Map<string, ShownValues>>();
  for (const { table, recordId, articleId, column, value } of evidence) {
    const key = keyOfHeader.get(column);
    if (table !== missions.name || recordId === null || articleId === null || key === undefined) continue;
    const byArticle = entry(cells, recordId, () => new Map<string, ShownValues>());
    const values = entry(byArticle, articleId, (): ShownValues => ({}));
    values[key] ??= readShownValue(columnOf(missions, key), value);
  }
  const toStatements = (byArticle: Map<string, ShownValues>) =>
    [...byArticle].map(([articleId, values]) => ({
      articleId,
      publishedOn: published.get(articleId) ?? null,
      values: acceptedValues(values),
    }));
  return new Map([...cells].map(([mission, byArticle]) => [mission, toStatements(byArticle)]));
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key) ?? make();
  map.set(key, held);
  return held;
}

/** What a person has since made of 근거.값 may be none of the column's values: it counts as not stated. */
function acceptedValues(values: ShownValues): StatedValues {
  const accepted = statedKeys.map((key) => {
    const read = statedValues.shape[key].safeParse(values[key] ?? null);
    return [key, read.success ? read.data : null];
  });
  return statedValues.parse(Object.fromEntries(accepted));
}
