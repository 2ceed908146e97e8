// Where names of firms, buyers and cities stand in the tables.
import { joinValues, splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import type { ParticipantRow } from "../../records/tables/participants";
import { remember } from "../../records/remember";
import type { PartyBook } from "../parties/party-book";
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

/** Where names stand, by their numbers in the book, in the order of the tables. */
export type UsesOfNames = ReadonlyMap<number, readonly NameUse[]>;

/** Where some firms and buyers stand in 성과 and 참가기업. */
export function partyUses(
  { outcomes, participants }: Pick<ReportRows, "outcomes" | "participants">,
  { texts, lists, firms, parties, participants: listed }: PartyBook,
  wanted: Iterable<number>,
): UsesOfNames {
  const uses = new Map<number, NameUse[]>();
  for (const spelling of wanted) uses.set(spelling, []);
  const add = (cell: number, name: number, rows: RowSet, row: object, column: NameUse["column"]) =>
    uses.get(name)?.push({
      ...{ name: texts[name] ?? "", rows, row, id: nameOf(rows, row), column, cell: texts[cell] ?? "" },
    });
  // Most cells have no name that is asked for: a table of bytes says so before their rows are looked at.
  const isAsked = new Uint8Array(texts.length);
  for (const name of uses.keys()) isAsked[name] = 1;
  for (const [cell, names] of lists) if (names.some((name) => uses.has(name))) isAsked[cell] = 1;
  outcomes.forEach((row, index) => {
    const firm = firms[index] ?? 0;
    if (isAsked[firm] === 1) add(firm, firm, "outcomes", row, "firm");
    const party = parties[index] ?? 0;
    if (isAsked[party] !== 1) return;
    for (const name of lists.get(party) ?? [party]) add(party, name, "outcomes", row, "counterparty");
  });
  participants.forEach((row, index) => {
    const firm = listed[index] ?? 0;
    if (isAsked[firm] === 1) add(firm, firm, "participants", row, "firm");
  });
  return uses;
}

/** The events and articles that some spellings of firms and buyers stand in. */
export function placesOf(spellings: readonly number[], uses: UsesOfNames): Set<string> {
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

/** The cities of 행사, each spelling once. */
export function citiesOf({ missions }: Pick<ReportRows, "missions">): Set<string> {
  const cells = new Set(missions.map(({ cities }) => cities));
  return new Set([...cells].flatMap(splitValues));
}

/** Where some cities stand in 행사. */
export function cityUses({ missions }: Pick<ReportRows, "missions">, wanted: ReadonlySet<string>): NameUse[] {
  // Thousands of events are in the same few cities: a cell is split once.
  const namesIn = remember((cell: string | null) => splitValues(cell).filter((name) => wanted.has(name)));
  return missions.flatMap((row) =>
    namesIn(row.cities).map((name) => ({
      name,
      rows: "missions",
      row,
      id: row.missionId,
      column: "cities",
      cell: row.cities ?? "",
    })),
  );
}

/** The cell with some of its names written otherwise. */
export function rewriteCell({ cell }: NameUse, rewritten: ReadonlyMap<string, string>): string | null {
  const whole = rewritten.get(cell);
  return whole ?? joinValues(splitValues(cell).map((name) => rewritten.get(name) ?? name));
}
