// Where names of firms, buyers and cities stand in the tables.
import { joinValues, splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import type { ParticipantRow } from "../../records/tables/participants";
import type { RowSet } from "../rows-by-table";

/** One name in one cell. */
export interface NameUse {
  name: string;
  rows: RowSet;
  row: object;
  id: string | null;
  column: "firm" | "counterparty" | "cities";
  /** The whole cell. */
  cell: string;
  /** The event and the article that the name stands in. */
  places: readonly string[];
}

type PartyRows = Pick<ReportRows, "outcomes" | "participants">;

/** Every spelling of a firm or buyer, each once. */
export function partyNames({ outcomes, participants }: PartyRows): Set<string> {
  const names = new Set<string>();
  for (const { firm, counterparty } of outcomes) {
    if (firm !== null) names.add(firm);
    if (counterparty !== null) for (const name of splitValues(counterparty)) names.add(name);
  }
  for (const { firm } of participants) if (firm !== null) names.add(firm);
  return names;
}

/** Where some firms and buyers stand in 성과 and 참가기업, by spelling, in the order of the tables. */
export function partyUses({ outcomes, participants }: PartyRows, wanted: ReadonlySet<string>): NameUse[] {
  const uses: NameUse[] = [];
  const addFirm = (rows: "outcomes" | "participants", id: string | null, row: PartyRow) => {
    if (row.firm === null || !wanted.has(row.firm)) return;
    uses.push({ name: row.firm, rows, row, id, column: "firm", cell: row.firm, places: placesOf(row) });
  };
  for (const row of outcomes) {
    const { outcomeId: id, counterparty: cell } = row;
    addFirm("outcomes", id, row);
    if (cell === null) continue;
    for (const name of splitValues(cell)) {
      if (!wanted.has(name)) continue;
      uses.push({ name, rows: "outcomes", row, id, column: "counterparty", cell, places: placesOf(row) });
    }
  }
  for (const row of participants) addFirm("participants", row.participationId, row);
  return uses;
}

type PartyRow = Pick<ParticipantRow, "firm" | "mission" | "articleId">;

/** Cities of 행사. */
export function cityUses({ missions }: Pick<ReportRows, "missions">): NameUse[] {
  return missions.flatMap((row) =>
    splitValues(row.cities).map((name) => ({
      name,
      rows: "missions" as const,
      row,
      id: row.missionId,
      column: "cities" as const,
      cell: row.cities ?? "",
      places: [],
    })),
  );
}

function placesOf({ mission, articleId }: PartyRow): string[] {
  return [mission, articleId].filter((place) => place !== null);
}

/** The cell with some of its names written otherwise. */
export function rewriteCell({ cell }: NameUse, rewritten: ReadonlyMap<string, string>): string | null {
  const whole = rewritten.get(cell);
  return whole ?? joinValues(splitValues(cell).map((name) => rewritten.get(name) ?? name));
}
