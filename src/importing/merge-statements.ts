// One event out of what its articles say (tables.md, "Merging articles into one 행사"). A pure function of the set
// of statements: in whatever order they were imported, the same row comes out.
import type { MissionStatus } from "../records/article";
import type { MissionStatement } from "./mission-statement";
import { compareByPublication } from "./publication-order";
import { statedKeys, type StatedKey, type StatedValues } from "./mission-values";

export interface MergedMission {
  values: StatedValues;
  /** The deciding article first, then the others by 게재일. */
  articleIds: string[];
}

const certainty: Record<MissionStatus, number> = { planned: 0, underway: 1, completed: 2 };

/** The newest 게재일 decides; on one day, or where no article has one, 완료 > 진행 > 예정. */
function presentStatus(statements: readonly MissionStatement[]): MissionStatus | null {
  const days = statements.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  const newest = days.at(-1) ?? null;
  return statements
    .filter(({ publishedOn }) => publishedOn === newest)
    .map(({ values }) => values.status)
    .reduce((best, status) => (rank(status) > rank(best) ? status : best), null);
}

function rank(status: MissionStatus | null): number {
  return status === null ? -1 : certainty[status];
}

/** The deciding article states the present 진행상태 first; the others follow by 게재일. */
function inOrderOfWeight(statements: readonly MissionStatement[]): MissionStatement[] {
  const status = presentStatus(statements);
  const byDate = [...statements].sort(compareByPublication);
  const deciding = byDate.findIndex(({ values }) => values.status === status);
  const [first] = byDate.splice(deciding, 1);
  return first === undefined ? byDate : [first, ...byDate];
}

/**
 * The event that these articles tell of: 진행상태 as the newest states it, every other value as the deciding article
 * gives it, and where that gives none, as the first of the others does.
 * @param statements at least one
 */
export function mergeStatements(statements: readonly MissionStatement[]): MergedMission {
  const [only, ...further] = statements;
  if (only !== undefined && further.length === 0)
    return { values: only.values, articleIds: [only.articleId] };
  const ordered = inOrderOfWeight(statements);
  const firstStated = (key: StatedKey) =>
    ordered.map(({ values }) => values[key]).find((value) => value !== null) ?? null;
  // Every value is one that a statement gives under the same key.
  const values = Object.fromEntries(statedKeys.map((key) => [key, firstStated(key)])) as StatedValues;
  return { values, articleIds: ordered.map(({ articleId }) => articleId) };
}
