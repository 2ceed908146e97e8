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

/** Firms and buyers of 성과 and 참가기업, in the order of the tables. */
export function partyUses({
  outcomes,
  participants,
}: Pick<ReportRows, "outcomes" | "participants">): NameUse[] {
  const ofOutcomes = outcomes.flatMap((row) => {
    const shared = {
      rows: "outcomes" as const,
      row,
      id: row.outcomeId,
      places: placesOf(row.mission, row.articleId),
    };
    const firm =
      row.firm === null ? [] : [{ ...shared, name: row.firm, column: "firm" as const, cell: row.firm }];
    const cell = row.counterparty ?? "";
    const buyers = splitValues(cell).map((name) => ({
      ...shared,
      name,
      column: "counterparty" as const,
      cell,
    }));
    return [...firm, ...buyers];
  });
  const listed = participants.flatMap((row) =>
    row.firm === null
      ? []
      : [
          {
            name: row.firm,
            rows: "participants" as const,
            row,
            id: row.participationId,
            column: "firm" as const,
            cell: row.firm,
            places: placesOf(row.mission, row.articleId),
          },
        ],
  );
  return [...ofOutcomes, ...listed];
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

function placesOf(mission: string | null, article: string | null): string[] {
  return [mission, article].filter((place) => place !== null);
}

/** The cell with some of its names written otherwise. */
export function rewriteCell({ cell }: NameUse, rewritten: ReadonlyMap<string, string>): string | null {
  const names = splitValues(cell).map((name) => rewritten.get(name) ?? name);
  return cell.includes(";") ? joinValues(names) : (rewritten.get(cell.trim()) ?? rewritten.get(cell) ?? cell);
}
