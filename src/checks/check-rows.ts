// The rules over single rows, all of them over one row before the next: a row is brought from memory once, and one
// changed row can be checked alone.
import type { CheckContext } from "./check-context";
import type { Finding } from "./finding";
import { toFinding, type Rule, type RowCheck } from "./rule";
import { rules } from "./rules";
import { rowSets, type RowSet } from "./rows-by-table";

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
export function checkRows(context: CheckContext): Map<Rule, Finding[]> {
  const found = new Map<Rule, Finding[]>();
  for (const set of rowSets) {
    for (const row of context.rows[set]) checkRow(set, row, context, found);
  }
  return found;
}

/**
 * What these rules find in one row, added to what was found.
 * @param row one of the context's own rows
 */
export function checkRow(set: RowSet, row: object, context: CheckContext, found: Map<Rule, Finding[]>): void {
  for (const { rule, check } of checksOf.get(set) ?? []) {
    const said = check(row, context);
    if (said === null) continue;
    const hits = "column" in said ? [said] : said;
    for (const hit of hits) add(found, rule, toFinding(rule, { ...hit, rows: set, row }, context));
  }
}

function add(found: Map<Rule, Finding[]>, rule: Rule, finding: Finding): void {
  const known = found.get(rule);
  if (known === undefined) found.set(rule, [finding]);
  else known.push(finding);
}
