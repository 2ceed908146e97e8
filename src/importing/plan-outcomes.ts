// New rows of 성과, and what they change in the counting of rows that are there: one result is counted once.
import type { Cell } from "../records/cell";
import { headerOf } from "../records/table";
import { outcomes, type OutcomeRow } from "../records/tables/outcomes";
import { decideCounting, type CountingCells } from "./decide-counting";
import { groupBy } from "./group-by";
import type { CellChange, OutcomePlan } from "./import-plan";

type Published = ReadonlyMap<string | null, string | null>;

/**
 * @param added the rows of the new articles, with 집계여부 as if nothing else were there
 * @param published 게재일 by 기사번호, of old and new articles
 */
export function planOutcomes(
  existing: readonly OutcomeRow[],
  added: readonly OutcomeRow[],
  published: Published,
): { outcomes: OutcomePlan[]; changes: CellChange[] } {
  const decided = new Map<string | null, CountingCells>();
  const changes: CellChange[] = [];
  const oldByMission = groupBy(existing, (row) => row.mission);
  for (const [mission, news] of groupBy(added, (row) => row.mission)) {
    const old = oldByMission.get(mission) ?? [];
    const fixed = rowsDecidedByHand(old, published);
    const counting = decideCounting([...old, ...news], fixed, published);
    for (const [id, cells] of counting) decided.set(id, cells);
    for (const row of old) {
      const cells = counting.get(row.outcomeId);
      if (cells !== undefined) changes.push(...countingChanges(row, cells));
    }
  }
  return { outcomes: added.map((row) => outcomePlan(row, decided.get(row.outcomeId))), changes };
}

/** Rows that a person entered, verified or recounted; a row that an import wrote is as the rules put it. */
function rowsDecidedByHand(rows: readonly OutcomeRow[], published: Published): Set<string | null> {
  const touched = rows.filter((row) => row.entryMethod !== "auto" || row.verification !== "unverified");
  const fixed = new Set(touched.map((row) => row.outcomeId));
  const byRule = decideCounting(rows, fixed, published);
  for (const row of rows) {
    const cells = byRule.get(row.outcomeId);
    if (cells !== undefined && (cells.counting !== row.counting || cells.partOf !== row.partOf))
      fixed.add(row.outcomeId);
  }
  return fixed;
}

function countingChanges(row: OutcomeRow, cells: CountingCells): CellChange[] {
  const change = (key: keyof CountingCells, before: Cell, after: Cell): CellChange[] =>
    before === after
      ? []
      : [
          {
            table: outcomes.name,
            header: headerOf(outcomes, key),
            recordId: row.outcomeId ?? "",
            key,
            before,
            after,
            reason: "같은 성과를 말하는 행이 더해져 하나만 집계",
          },
        ];
  return [...change("counting", row.counting, cells.counting), ...change("partOf", row.partOf, cells.partOf)];
}

function outcomePlan(row: OutcomeRow, cells: CountingCells | undefined): OutcomePlan {
  const counted = { ...row, ...cells };
  return cells?.counting === "duplicate"
    ? { status: "same_deal", row: counted, countedId: cells.partOf ?? "" }
    : { status: "new", row: counted };
}
