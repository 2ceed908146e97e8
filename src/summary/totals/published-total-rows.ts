// The cells of 비교-발표값 computed from the rows, without a formula: each total that an article states beside the sum of
// its parts and beside what other articles say, all in the currency of the text.
import { groupBy } from "../../records/group-by";
import { measures } from "../../records/lists";
import { foldCase, indexRows } from "../../records/calculation/row-index";
import type { MeasuredRows } from "./source-rows";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { none, sum, sumStated, unstated, type Statement } from "./statement";

export interface PublishedTotalCells {
  mission: string | null;
  measure: string | null;
  currency: string | null;
  published: Statement;
  parts: Statement;
  difference: Statement;
  others: number;
  least: Statement;
  most: Statement;
}

/** Rows of counted figures that others name as 상위성과, the largest 차이 first. */
export function publishedTotals(rows: MeasuredRows): { name: string; cells: PublishedTotalCells }[] {
  const under = groupBy(rows.outcomes, ({ partOf }) => (partOf === null ? null : foldCase(partOf)));
  const findMission = indexRows(rows.missions, (mission) => mission.missionId);
  return rows.outcomes
    .flatMap((row) => {
      const group = row.outcomeId === null ? undefined : under.get(foldCase(row.outcomeId));
      if (row.outcomeId === null || row.counting !== "counted" || group === undefined) return [];
      return [{ name: row.outcomeId, cells: comparedCells(row, group, findMission(row.mission)) }];
    })
    .sort((a, b) => differenceOf(b.cells) - differenceOf(a.cells) || (a.name < b.name ? -1 : 1));
}

function differenceOf({ difference }: PublishedTotalCells): number {
  return typeof difference === "number" ? difference : -Infinity;
}

function comparedCells(
  row: OutcomeRow,
  under: readonly OutcomeRow[],
  mission: MissionRow | undefined,
): PublishedTotalCells {
  const amountsOf = (counting: OutcomeRow["counting"]) =>
    under.filter((other) => other.counting === counting).map(({ amount }) => amount);
  const parts = sumStated(amountsOf("part"), false);
  const others = amountsOf("duplicate");
  const stated = others.filter((amount) => amount !== null && amount >= 0) as number[];
  return {
    mission: mission?.name ?? null,
    measure: row.kind === null ? null : measures[row.kind],
    currency: row.currency,
    published: row.amount ?? unstated,
    parts,
    difference: row.amount !== null && typeof parts === "number" ? sum([row.amount, -parts]) : none,
    others: others.length,
    least: stated.length === 0 ? none : Math.min(...stated),
    most: stated.length === 0 ? none : Math.max(...stated),
  };
}
