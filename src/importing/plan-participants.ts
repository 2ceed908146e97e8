// Firms that took part, one row for each event and firm however many articles name it.
import { participationId } from "../records/ids";
import { blankRow } from "../records/rows";
import { headerOf } from "../records/table";
import type { EvidenceRow } from "../records/tables/evidence";
import { participants, type ParticipantRow } from "../records/tables/participants";
import { isAnonymous } from "./firm-key";
import { groupBy } from "../records/group-by";
import type { CellChange } from "./import-plan";
import type { NameBook } from "./names/name-book";
import { compareByPublication, type Published } from "./publication-order";
import { unusedId } from "./unused-id";

/** A firm as one article spells it. */
export interface ParticipantStatement extends Published {
  missionId: string;
  firm: string;
}

export interface PlannedParticipants {
  added: ParticipantRow[];
  changes: CellChange[];
  /** 참가번호 of a firm at an event; undefined for a firm that the article leaves unnamed. */
  idOf: (missionId: string, firm: string) => string | undefined;
}

/**
 * Rows for the firms that articles name. Spelling and 기사번호 are those of the earliest article, as long as no
 * person has changed them.
 */
export function planParticipants(
  existing: readonly ParticipantRow[],
  evidence: readonly EvidenceRow[],
  published: ReadonlyMap<string | null, string | null>,
  statements: readonly ParticipantStatement[],
  names: NameBook,
): PlannedParticipants {
  const keyOf = (mission: string, firm: string) => `${mission}\n${names.keyOf(firm)}`;
  const rows = new Map(existing.map((row) => [keyOf(row.mission ?? "", row.firm ?? ""), row]));
  const ids = new Set(existing.map((row) => row.participationId));
  const stored = storedStatements(evidence, published);
  const named = statements.filter(({ firm }) => !isAnonymous(firm));
  const added: ParticipantRow[] = [];
  const changes: CellChange[] = [];
  for (const [key, told] of groupBy(named, (one) => keyOf(one.missionId, one.firm))) {
    const row = rows.get(key);
    const first = earliest(told);
    if (row !== undefined) {
      changes.push(...participantChanges(row, stored.get(row.participationId) ?? [], told));
    } else if (first !== undefined) {
      const id = unusedId(participationId(first.missionId, first.firm), (taken) => ids.has(taken));
      const { missionId: mission, firm, articleId } = first;
      const planned = { ...blankRow(participants), participationId: id, mission, firm, articleId };
      ids.add(id);
      rows.set(key, planned);
      added.push(planned);
    }
  }
  const idOf = (mission: string, firm: string) =>
    rows.get(keyOf(mission, firm))?.participationId ?? undefined;
  return { added, changes, idOf };
}

type Spelling = Pick<ParticipantStatement, "firm" | "articleId" | "publishedOn">;

function earliest<T extends Spelling>(told: readonly T[]): T | undefined {
  return [...told].sort(compareByPublication)[0];
}

/** What 근거 holds of the firms' names, by 참가번호. */
function storedStatements(
  evidence: readonly EvidenceRow[],
  published: ReadonlyMap<string | null, string | null>,
): Map<string | null, Spelling[]> {
  const column = headerOf(participants, "firm");
  const rows = evidence.filter((row) => row.table === participants.name && row.column === column);
  const spellings = rows.map((row) => ({
    recordId: row.recordId,
    firm: row.value ?? "",
    articleId: row.articleId ?? "",
    publishedOn: published.get(row.articleId) ?? null,
  }));
  return groupBy(spellings, (spelling) => spelling.recordId);
}

function participantChanges(
  row: ParticipantRow,
  stored: readonly Spelling[],
  told: readonly Spelling[],
): CellChange[] {
  const written = earliest(stored);
  const next = earliest([...stored, ...told]);
  if (written === undefined || next === undefined) return [];
  return (["firm", "articleId"] as const)
    .filter((key) => row[key] === written[key] && row[key] !== next[key])
    .map((key) => ({
      table: participants.name,
      header: headerOf(participants, key),
      recordId: row.participationId ?? "",
      key,
      before: row[key],
      after: next[key],
      reason: "더 이른 기사를 따름",
    }));
}
