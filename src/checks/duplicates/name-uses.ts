// Where names of firms, buyers and cities stand in the tables.
import { joinValues, splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
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
  const add = (name: string | null, cell: string | null, use: Omit<NameUse, "name" | "cell">) => {
    if (name !== null && cell !== null && wanted.has(name)) uses.push({ ...use, name, cell });
  };
  for (const row of outcomes) {
    const shared = { rows: "outcomes", row, id: row.outcomeId, places: placesOf(row) } as const;
    add(row.firm, row.firm, { ...shared, column: "firm" });
    if (row.counterparty === null) continue;
    for (const name of splitValues(row.counterparty))
      add(name, row.counterparty, { ...shared, column: "counterparty" });
  }
  for (const row of participants) {
    const shared = { rows: "participants", row, id: row.participationId, places: placesOf(row) } as const;
    add(row.firm, row.firm, { ...shared, column: "firm" });
  }
  return uses;
}

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

function placesOf({ mission, articleId }: { mission: string | null; articleId: string | null }): string[] {
  return [mission, articleId].filter((place) => place !== null);
}

/** The cell with some of its names written otherwise. */
export function rewriteCell({ cell }: NameUse, rewritten: ReadonlyMap<string, string>): string | null {
  const whole = rewritten.get(cell);
  return whole ?? joinValues(splitValues(cell).map((name) => rewritten.get(name) ?? name));
}
