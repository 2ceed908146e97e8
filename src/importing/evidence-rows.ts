// Rows of 근거: for each value that an article gives, the sentence that says so. Values of an event are complete
// here, because an event is put together again from them (mission-statement).
import type { Evidence, EvidenceByField, MissionRecord, OutcomeRecord } from "../records/article";
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
  const sentence = missionSentence(source, record);
  return statedKeys.flatMap((key) => {
    const proofs = record.evidence[key];
    const given = proofs === undefined || proofs.length === 0 ? [sentence] : proofs;
    return proofRows(source, missions, missionId, key, values[key], given);
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
  return proofRows(source, participants, participationId, "firm", tidyName(firm), given);
}

/** Fields of an outcome whose column has another key. */
const outcomeColumns: Readonly<Record<string, keyof OutcomeRow>> = { happened: "resultStatus" };

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
    const key = outcomeColumns[field] ?? outcomes.columns.find((column) => column.key === field)?.key;
    if (key === undefined) return [];
    return proofRows(source, outcomes, row.outcomeId ?? "", key, row[key as keyof OutcomeRow], proofs);
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
  key: string,
  value: Cell,
  proofs: readonly Evidence[],
): EvidenceRow[] {
  const column = columnOf(table, key);
  const shown = showValue(column, value);
  if (shown === null) return [];
  return proofs.map((proof) => ({
    table: table.name,
    recordId,
    column: column.header,
    articleId: source.id,
    value: shown,
    ...settleEvidence(proof, source.text),
  }));
}
