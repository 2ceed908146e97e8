// What an import changes in an event that is there already. A cell is the import's own only while it still holds
// what the articles imported so far give; anything else in it was typed by a person and stays.
import { joinValues, splitValues } from "../records/cell";
import { columnOf, headerOf } from "../records/table";
import { missionStatusNames } from "../records/lists";
import { missions, type MissionRow } from "../records/tables/missions";
import { answerOf } from "./answer";
import type { CellChange, Decisions, Question } from "./import-plan";
import { mergeStatements, type MergedMission } from "./merge-statements";
import { mergedBefore, type MissionEntry } from "./mission-entry";
import { statedKeys, type StatedKey, type StatedValues } from "./mission-values";
import { showValue } from "./shown-value";

export interface MissionChanges {
  /** The row as it will be. */
  row: MissionRow;
  changes: CellChange[];
  question: Question | null;
}

/**
 * The changes that further articles make to an event's row. Rows with 입력방식 수기 or 자동 후 수정 stay as they are.
 * @param row the entry's own row
 */
export function missionChanges(entry: MissionEntry, row: MissionRow, decisions: Decisions): MissionChanges {
  const before = mergedBefore(entry);
  const after = mergeStatements([...entry.stored, ...entry.incoming]);
  const question = statusQuestion(entry, row, before, after, decisions);
  const isOurs = row.entryMethod !== "manual" && row.entryMethod !== "auto_edited";
  const free = isOurs ? statedKeys.filter((key) => !entry.unreadable.has(key)) : [];
  const changed = new Set(free.filter((key) => isOursToChange(key, row, before, after)));
  if (question?.answer === "change") changed.add("status");
  const news = [...changed].map((key) => [key, after.values[key]]);
  const articleIds = isOurs ? joinedArticles(row, before, after) : row.articleIds;
  // Every value is one of its own column.
  const next: MissionRow = { ...row, ...(Object.fromEntries(news) as Partial<StatedValues>), articleIds };
  const keys = [...statedKeys, "articleIds"] as const;
  const changes = keys
    .filter((key) => next[key] !== row[key])
    .map((key) => cellChange(entry, key, row, next));
  return { row: next, changes, question };
}

function isOursToChange(
  key: StatedKey,
  row: MissionRow,
  before: MergedMission | null,
  after: MergedMission,
): boolean {
  const [current, written, next] = [row[key], before?.values[key] ?? null, after.values[key]];
  // Without news the cell stays, even where a person has emptied it.
  if (next === null || next === written) return false;
  return current === null || current === written;
}

/** 기사번호: rewritten while it is the import's own, else only added to. */
function joinedArticles(row: MissionRow, before: MergedMission | null, after: MergedMission): string | null {
  const isOwn = row.articleIds === null || row.articleIds === joinValues(before?.articleIds ?? []);
  return joinValues(isOwn ? after.articleIds : [...splitValues(row.articleIds), ...after.articleIds]);
}

/** Asked where a person has set 진행상태 and the newest article now says otherwise. */
function statusQuestion(
  entry: MissionEntry,
  row: MissionRow,
  before: MergedMission | null,
  after: MergedMission,
  decisions: Decisions,
): Question | null {
  const [current, written, proposed] = [row.status, before?.values.status ?? null, after.values.status];
  if (current === null || proposed === null || proposed === current || proposed === written) return null;
  const isTyped = row.entryMethod === "manual" || row.entryMethod === "auto_edited" || current !== written;
  if (!isTyped) return null;
  const id = `status/${entry.id}/${after.articleIds[0] ?? ""}`;
  const names = [missionStatusNames[current], missionStatusNames[proposed]] as const;
  return {
    kind: "status",
    id,
    missionId: entry.id,
    articleId: after.articleIds[0] ?? "",
    current: names[0],
    proposed: names[1],
    message: `진행상태를 직접 '${names[0]}'(으)로 적었으나 새 기사는 '${names[1]}'입니다. 바꿀까요?`,
    messageEn: `The status was set by hand to '${names[0]}'; the new article says '${names[1]}'. Change it?`,
    answer: answerOf(decisions, "status", id, ["keep", "change"]),
  };
}

function cellChange(
  entry: MissionEntry,
  key: StatedKey | "articleIds",
  before: MissionRow,
  after: MissionRow,
): CellChange {
  return {
    table: missions.name,
    header: headerOf(missions, key),
    recordId: entry.id,
    key,
    before: before[key],
    after: after[key],
    reason: changeReason(key, before, entry),
  };
}

function changeReason(key: StatedKey | "articleIds", before: MissionRow, entry: MissionEntry): string {
  const articles = entry.incoming.map(({ articleId }) => articleId).join(", ");
  if (key === "articleIds") return `같은 행사를 다룬 기사: ${articles}`;
  if (before[key] === null) return `빈칸을 기사에서 채움: ${articles}`;
  const old = showValue(columnOf(missions, key), before[key]) ?? "";
  return key === "status"
    ? `게재일이 가장 늦은 기사를 따름: ${articles}`
    : `'${old}'보다 앞서는 기사를 따름: ${articles}`;
}
