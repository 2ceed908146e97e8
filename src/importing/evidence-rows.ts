// Rows of 근거: for each value that an article gives, the sentence that says so. Values of an event are complete
// here, because an event is put together again from them (mission-statement).
import type { Evidence, EvidenceByField, MissionRecord, OutcomeRecord } from "../records/article";
import type { Column } from "../records/column";
import { columnOf, type Table } from "../records/table";
import type { EvidenceRow } from "../records/tables/evidence";
import { missions } from "../records/tables/missions";
import { outcomes, type OutcomeRow } from "../records/tables/outcomes";
import { participants } from "../records/tables/participants";
import type { Cell } from "../records/cell";
import { firstLine } from "./article-rows";
import { tidyName } from "./firm-key";
import { statedKeys, type StatedValues } from "./mission-values";
import { settleEvidence } from "./settle-evidence";
import { showValue } from "./shown-value";

/** Columns by key: a large import has a million values, and a table up to thirty columns. */
const columnsOf = (table: Table) => new Map(table.columns.map((column) => [column.key, column]));
const missionColumns = columnsOf(missions);
const outcomeColumns = columnsOf(outcomes);
const firmColumn = columnOf(participants, "firm");

/** The article that gives the evidence. */
export interface EvidenceSource {
  id: string;
  text: string;
}

/** 근거 of an event: a value without evidence of its own stands on the sentence that names the event. */
export function missionEvidence(
  source: EvidenceSource,
  missionId: string,
  record: MissionRecord,
  values: StatedValues,
): EvidenceRow[] {
  const sentence = [missionSentence(source, record)];
  return statedKeys.flatMap((key) => {
    const proofs = record.evidence[key];
    const given = proofs === undefined || proofs.length === 0 ? sentence : proofs;
    return proofRows(source, missions, missionId, missionColumns.get(key), values[key], given);
  });
}

/** 근거 of a firm that took part, its name as 참가기업 writes it: the sentences that name it, else the one that names the event. */
export function participantEvidence(
  source: EvidenceSource,
  participationId: string,
  firm: string,
  record: MissionRecord,
): EvidenceRow[] {
  const naming = (record.evidence.firms ?? []).filter(({ quote }) => quote.includes(firm));
  const given = naming.length > 0 ? naming : [missionSentence(source, record)];
  return proofRows(source, participants, participationId, firmColumn, tidyName(firm), given);
}

/** The column of a field; one field has another name than its column. */
function outcomeColumn(field: string): Column | undefined {
  return outcomeColumns.get(field === "happened" ? "resultStatus" : field);
}

/** 근거 of a figure: 실적항목, 건수 and 금액 stand on its quote where extraction names no other sentence. */
export function outcomeEvidence(
  source: EvidenceSource,
  row: OutcomeRow,
  record: OutcomeRecord,
): EvidenceRow[] {
  const quote = settleEvidence(
    { start: record.start ?? 0, end: record.end ?? 0, quote: record.quote, alignment: "exact" },
    source.text,
  );
  const byField: EvidenceByField = { kind: [quote], count: [quote], amount: [quote], ...record.evidence };
  return Object.entries(byField).flatMap(([field, proofs]) => {
    const column = outcomeColumn(field);
    const value = row[column?.key as keyof OutcomeRow];
    return proofRows(source, outcomes, row.outcomeId ?? "", column, value, proofs);
  });
}

function missionSentence(source: EvidenceSource, record: MissionRecord): Evidence {
  const any = record.evidence.name?.[0] ?? Object.values(record.evidence).flat()[0];
  return any ?? { ...firstLine(source.text), alignment: "exact" };
}

function proofRows(
  source: EvidenceSource,
  table: Table,
  recordId: string,
  column: Column | undefined,
  value: Cell | undefined,
  proofs: readonly Evidence[],
): EvidenceRow[] {
  const shown = column === undefined ? null : showValue(column, value);
  if (column === undefined || shown === null) return [];
  return proofs.map((proof) => {
    const { quote, start, end, alignment } = settleEvidence(proof, source.text);
    return {
      table: table.name,
      recordId,
      column: column.header,
      articleId: source.id,
      value: shown,
      quote,
      start,
      end,
      alignment,
    };
  });
}
