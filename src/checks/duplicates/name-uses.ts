// Where names of firms, buyers and cities stand in the tables.
import { joinValues, splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import type { ParticipantRow } from "../../records/tables/participants";
import type { PartyBook, PartyCell } from "../parties/party-book";
import { nameOf, type RowSet } from "../rows-by-table";

/** One name in one cell; a firm or buyer stands in an event and in an article. */
export interface NameUse {
  name: string;
  rows: RowSet;
  row: object;
  id: string | null;
  column: "firm" | "counterparty" | "cities";
  /** The whole cell. */
  cell: string;
}

/** Where names stand, in the order of the tables. */
export type UsesOfNames = ReadonlyMap<PartyCell, readonly NameUse[]>;

/** Where some firms and buyers stand in 성과 and 참가기업. */
export function partyUses(
  { outcomes, participants }: Pick<ReportRows, "outcomes" | "participants">,
  { cells, firms, parties, participants: listed }: PartyBook,
  wanted: Iterable<PartyCell>,
): UsesOfNames {
  const uses = new Map<PartyCell, NameUse[]>();
  for (const spelling of wanted) uses.set(spelling, []);
  const add = (cell: PartyCell, name: PartyCell, rows: RowSet, row: object, column: NameUse["column"]) =>
    uses.get(name)?.push({ name: name.text, rows, row, id: nameOf(rows, row), column, cell: cell.text });
  // Most cells have no name that is asked for: a table of bytes says so before their names are looked up.
  const isAsked = Uint8Array.from(cells, (cell) =>
    Number(uses.has(cell) || cell.listed?.some((name) => uses.has(name))),
  );
  const askedAt = (place = 0) => (isAsked[place] === 1 ? cells[place] : undefined);
  outcomes.forEach((row, index) => {
    const firm = askedAt(firms[index]);
    if (firm !== undefined) add(firm, firm, "outcomes", row, "firm");
    const party = askedAt(parties[index]);
    if (party === undefined) return;
    for (const name of party.listed ?? [party]) add(party, name, "outcomes", row, "counterparty");
  });
  participants.forEach((row, index) => {
    const firm = askedAt(listed[index]);
    if (firm !== undefined) add(firm, firm, "participants", row, "firm");
  });
  return uses;
}

/** The events and articles that some spellings of firms and buyers stand in. */
export function placesOf(spellings: readonly PartyCell[], uses: UsesOfNames): Set<string> {
  const places = new Set<string>();
  for (const spelling of spellings) {
    for (const { row } of uses.get(spelling) ?? []) {
      const { mission, articleId } = row as Partial<Pick<ParticipantRow, "mission" | "articleId">>;
      if (typeof mission === "string") places.add(mission);
      if (typeof articleId === "string") places.add(articleId);
    }
  }
  return places;
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
    })),
  );
}

/** The cell with some of its names written otherwise. */
export function rewriteCell({ cell }: NameUse, rewritten: ReadonlyMap<string, string>): string | null {
  const whole = rewritten.get(cell);
  return whole ?? joinValues(splitValues(cell).map((name) => rewritten.get(name) ?? name));
}
