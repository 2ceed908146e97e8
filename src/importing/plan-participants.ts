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
  const firms = new FirmsAtEvents(names);
  for (const row of existing) firms.at(row.mission ?? "", row.firm ?? "").row = row;
  const ids = new Set(existing.map((row) => row.participationId));
  const stored = storedStatements(evidence, published);
  const added: ParticipantRow[] = [];
  const changes: CellChange[] = [];
  for (const firm of toldFirms(statements, firms)) {
    const { row, told } = firm;
    const first = earliest(told);
    if (row !== undefined) {
      changes.push(...participantChanges(row, stored.get(row.participationId) ?? [], told));
    } else if (first !== undefined) {
      const id = unusedId(participationId(first.missionId, first.firm), (taken) => ids.has(taken));
      const { missionId: mission, firm: spelling, articleId } = first;
      firm.row = { ...blankRow(participants), participationId: id, mission, firm: spelling, articleId };
      ids.add(id);
      added.push(firm.row);
    }
  }
  return {
    added,
    changes,
    idOf: (mission, firm) => firms.rowAt(mission, firm)?.participationId ?? undefined,
  };
}

/** A firm at one event. */
interface FirmAtEvent {
  row: ParticipantRow | undefined;
  told: ParticipantStatement[];
}

/** Event by event: one key of event and name would be put together and hashed anew at each of a million looks. */
class FirmsAtEvents {
  private readonly byEvent = new Map<string, Map<string, FirmAtEvent>>();

  constructor(private readonly names: NameBook) {}

  rowAt(mission: string, firm: string): ParticipantRow | undefined {
    return this.byEvent.get(mission)?.get(this.names.keyOf(firm))?.row;
  }

  at(mission: string, firm: string): FirmAtEvent {
    const firms = this.byEvent.get(mission);
    const key = this.names.keyOf(firm);
    const known = firms?.get(key);
    if (known !== undefined) return known;
    const met: FirmAtEvent = { row: undefined, told: [] };
    if (firms === undefined) this.byEvent.set(mission, new Map([[key, met]]));
    else firms.set(key, met);
    return met;
  }
}

/** The firms that articles name, each with all that is told of it, as they are first named. */
function toldFirms(statements: readonly ParticipantStatement[], firms: FirmsAtEvents): FirmAtEvent[] {
  const named: FirmAtEvent[] = [];
  for (const statement of statements) {
    if (isAnonymous(statement.firm)) continue;
    const firm = firms.at(statement.missionId, statement.firm);
    if (firm.told.push(statement) === 1) named.push(firm);
  }
  return named;
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
