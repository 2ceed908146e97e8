// The rules over single rows, all of them over one row before the next: a row is brought from memory once.
import type { CheckContext } from "./check-context";
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

/** What the rules over single rows find, by rule; each rule's in the order of tables and rows. */
export function checkRows(context: CheckContext): Map<Rule, UntoldFinding[]> {
  const found = new Map<Rule, UntoldFinding[]>(rules.map((rule) => [rule, []]));
  for (const set of rowSets) {
    const checks = checksOf.get(set) ?? [];
    for (const row of context.rows[set]) {
      for (const { rule, check } of checks) {
        const said = check(row, context);
        if (said !== null) addHits(said, rule, set, row);
      }
    }
  }
  return found;

  function addHits(
    said: NonNullable<ReturnType<RowCheck<object>>>,
    rule: Rule,
    set: RowSet,
    row: object,
  ): void {
    const hits = "column" in said ? [said] : said;
    for (const hit of hits) found.get(rule)?.push(placeHit(rule, hit, set, row, context));
  }
}
