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

/** Every spelling of a firm or buyer, each once, in the order of the tables. */
export function partyNames({ cells }: PartyBook): Set<string> {
  const names = new Set<string>();
  for (const cell of cells.slice(1)) for (const name of namesIn(cell)) names.add(name);
  return names;
}

function namesIn({ text, isFirm }: PartyCell): readonly string[] {
  return isFirm ? [text] : splitValues(text);
}

/** Where names stand, by spelling, in the order of the tables. */
export type UsesOfNames = ReadonlyMap<string, readonly NameUse[]>;

/** Where some firms and buyers stand in 성과 and 참가기업. */
export function partyUses(
  { outcomes, participants }: Pick<ReportRows, "outcomes" | "participants">,
  book: PartyBook,
  wanted: Iterable<string>,
): UsesOfNames {
  const uses = new Map<string, NameUse[]>();
  for (const name of wanted) uses.set(name, []);
  const asked = book.cells.map((cell) => askedIn(cell, uses));
  const add = (place: number | undefined, rows: RowSet, row: object, column: NameUse["column"]) => {
    for (const { name, cell, known } of asked[place ?? 0] ?? none)
      known.push({ name, rows, row, id: nameOf(rows, row), column, cell });
  };
  for (const [index, row] of outcomes.entries()) {
    add(book.firms[index], "outcomes", row, "firm");
    add(book.parties[index], "outcomes", row, "counterparty");
  }
  for (const [index, row] of participants.entries())
    add(book.participants[index], "participants", row, "firm");
  return uses;
}

interface AskedName {
  name: string;
  cell: string;
  /** Its uses so far. */
  known: NameUse[];
}

const none: readonly AskedName[] = [];

/** The names of a cell that are asked for; most cells have none. */
function askedIn(cell: PartyCell, uses: ReadonlyMap<string, NameUse[]>): readonly AskedName[] {
  let asked: AskedName[] | null = null;
  for (const name of namesIn(cell)) {
    const known = uses.get(name);
    if (known !== undefined) (asked ??= []).push({ name, cell: cell.text, known });
  }
  return asked ?? none;
}

/** The events and articles that some spellings of firms and buyers stand in. */
export function placesOf(spellings: readonly string[], uses: UsesOfNames): Set<string> {
  const places = new Set<string>();
  for (const name of spellings) {
    for (const { row } of uses.get(name) ?? []) {
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
