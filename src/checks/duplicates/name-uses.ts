// Where names of firms, buyers and cities stand in the tables.
import { joinValues, splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import type { ParticipantRow } from "../../records/tables/participants";
import type { PartyBook, Spelling } from "../parties/party-book";
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
export type UsesOfNames = ReadonlyMap<Spelling, readonly NameUse[]>;

/** Where some firms and buyers stand in 성과 and 참가기업. */
export function partyUses(
  { outcomes, participants }: Pick<ReportRows, "outcomes" | "participants">,
  book: PartyBook,
  wanted: Iterable<Spelling>,
): UsesOfNames {
  const uses = new Map<Spelling, NameUse[]>();
  for (const spelling of wanted) uses.set(spelling, []);
  // Most cells have no name that is asked for: a table of bytes says so before their names are looked up.
  const isAsked = Uint8Array.from(book.cells, ({ spellings }) =>
    spellings.some((one) => uses.has(one)) ? 1 : 0,
  );
  const add = (place: number | undefined, rows: RowSet, row: object, column: NameUse["column"]) => {
    if (place === undefined || isAsked[place] === 0) return;
    const id = nameOf(rows, row);
    for (const spelling of book.cells[place]?.spellings ?? [])
      uses
        .get(spelling)
        ?.push({ name: spelling.text, rows, row, id, column, cell: book.cells[place]?.text ?? "" });
  };
  outcomes.forEach((row, index) => {
    add(book.firms[index], "outcomes", row, "firm");
    add(book.parties[index], "outcomes", row, "counterparty");
  });
  participants.forEach((row, index) => add(book.participants[index], "participants", row, "firm"));
  return uses;
}

/** The events and articles that some spellings of firms and buyers stand in. */
export function placesOf(spellings: readonly Spelling[], uses: UsesOfNames): Set<string> {
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
