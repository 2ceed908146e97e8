// S01, S02 of the list of firms: what each firm reports, added up, against the figure published for the event.
import type { OutcomeKind } from "../../records/article";
import { columnOf, headerOf } from "../../records/table";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { participants, type ParticipantRow } from "../../records/tables/participants";
import type { CheckContext } from "../check-context";
import { pickRows } from "../row-pick";
import type { Sum } from "./compare-sum";

type ListColumn = "consultationCount" | "consultationUsd" | "expectedUsd" | "contractUsd";

/** The published figure that each column of the list adds up to. */
const published: Readonly<Record<ListColumn, { kind: OutcomeKind; key: Sum["key"] }>> = {
  consultationCount: { kind: "consultation", key: "count" },
  consultationUsd: { kind: "consultation", key: "amount" },
  expectedUsd: { kind: "contract_expected", key: "amount" },
  contractUsd: { kind: "contract", key: "amount" },
};
const listColumns = Object.keys(published) as ListColumn[];

/** The columns of events whose firms report figures of their own, beside the figures published. */
export function sumsOfLists(context: CheckContext): Sum[] {
  if (context.placesOf(reportingFirms).length === 0) return [];
  return context.rows.missions.flatMap((mission) => {
    const list = context.participantsOf(mission.missionId);
    if (!list.some(hasFigure)) return [];
    const figures = context.outcomesOf(mission.missionId);
    return listColumns.flatMap((column) => sumOfList(mission, list, figures, column) ?? []);
  });
}

/** Firms that report figures of their own. */
export const reportingFirms = pickRows("participants", hasFigure);

function hasFigure(row: ParticipantRow): boolean {
  for (const column of listColumns) if (row[column] !== null) return true;
  return false;
}

function sumOfList(
  mission: MissionRow,
  list: readonly ParticipantRow[],
  figures: readonly OutcomeRow[],
  column: ListColumn,
): Sum | null {
  const values = list.flatMap((row) => row[column] ?? []);
  const total = values.length === 0 ? null : publishedTotal(figures, column);
  const { key } = published[column];
  const target = total?.[key] ?? null;
  if (total === null || target === null) return null;
  return {
    total,
    key,
    // What a firm reports is printed in full.
    parts: values.map((value) => ({ value, digit: 0 })),
    target,
    whole: values.length === mission.firmCount,
    evidence: {
      ko: `${participants.name}.${headerOf(participants, column)} ${values.length}개사`,
      en: `${columnOf(participants, column).english} of ${values.length} firms (${participants.english})`,
    },
  };
}

/** The event's one headline figure; where there are several, none of them is surely the list's. */
function publishedTotal(figures: readonly OutcomeRow[], column: ListColumn): OutcomeRow | null {
  const { kind, key } = published[column];
  const totals = figures.filter(
    (row) =>
      row.kind === kind &&
      row.counting === "counted" &&
      row.resultStatus === "happened" &&
      row.firm === null &&
      row[key] !== null &&
      (key === "count" || row.currency === "USD"),
  );
  return totals.length === 1 ? (totals[0] ?? null) : null;
}
