// The rules over single rows, all of them over one row before the next, and what rules over groups begin with: a row is
// brought from memory once.
import { groupBy } from "../records/group-by";
import type { AnyRowPick, CheckContext, RowTest } from "./check-context";
import type { Rule, RowCheck } from "./rule";
import { rules } from "./rules";
import { rowSets, type RowSet } from "./rows-by-table";
import { placeHit, type UntoldFinding } from "./tell-findings";

interface BoundCheck {
  rule: Rule;
  check: RowCheck<object>;
}

/** The checks of each table's rows; only that table's rows are ever handed to them. */
const checksOf = new Map(
  rowSets.map((set) => {
    const bound = rules.flatMap((rule): BoundCheck[] => {
      const check = rule.rowChecks?.[set] as RowCheck<object> | undefined;
      return check === undefined ? [] : [{ rule, check }];
    });
    return [set, bound] as const;
  }),
);

/** What is picked of each table's rows, by all rules. */
const picksOf = groupBy(new Set(rules.flatMap(({ picks = [] }) => picks)), ({ rows }): RowSet => rows);

/**
 * What the rules over single rows find, by rule; each rule's in the order of tables and rows. The rows that the rules
 * over groups begin with are picked on the way.
 */
export function checkRows(context: CheckContext): Map<Rule, UntoldFinding[]> {
  const found = new Map<Rule, UntoldFinding[]>(rules.map((rule) => [rule, []]));
  for (const set of rowSets) {
    const checks = checksOf.get(set) ?? [];
    const picking = startPicking(set, context);
    const table: readonly object[] = context.rows[set];
    if (checks.length > 0 || picking.length > 0)
      table.forEach((row, place) => {
        checkRow(row, set, checks);
        for (const { isMeant, places } of picking) if (isMeant(row, context)) places.push(place);
      });
    // Not before: a rule over single rows that asked meanwhile would see half of them.
    for (const { pick, places } of picking) context.picks.set(pick, places);
  }
  return found;

  function checkRow(row: object, set: RowSet, checks: readonly BoundCheck[]): void {
    for (const { rule, check } of checks) {
      const said = check(row, context);
      if (said === null) continue;
      const told = found.get(rule);
      if ("column" in said) told?.push(placeHit(rule, said, set, row, context));
      else for (const hit of said) told?.push(placeHit(rule, hit, set, row, context));
    }
  }
}

/** A pass over a table under way: what is picked, and what was met of it so far. */
interface Picking {
  pick: AnyRowPick;
  isMeant: RowTest<object>;
  places: number[];
}

function startPicking(set: RowSet, context: CheckContext): Picking[] {
  return (picksOf.get(set) ?? []).map((pick) => ({
    pick,
    isMeant: pick.begin(context) as Picking["isMeant"],
    places: [],
  }));
}
