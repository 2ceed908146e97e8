// A report as it was last checked, and what has been typed since.
import type { ReportRows } from "../../records/report";
import type { CheckContext } from "../check-context";
import type { FaultsByRow } from "../faults-by-row";
import { findRow } from "../find-row";
import type { Finding } from "../finding";
import { nameOf, type RowSet } from "../rows-by-table";

/** Tables whose rows are checked again one by one; a change of any other asks for a full check. */
export const recheckedTables = [
  "articles",
  "missions",
  "outcomes",
  "participants",
] as const satisfies readonly RowSet[];
export type RecheckedSet = (typeof recheckedTables)[number];

/** A report as it was last checked, with the indexes of that check, and what has changed since. */
export interface CheckedReport<Told extends Finding = Finding> {
  context: CheckContext;
  findings: readonly Told[];
  /** One by one by rule: a change reaches those of few rules. */
  byRule: ReadonlyMap<string, readonly Told[]>;
  /** The same as they are listed: what holds for nearly all rows as one line. */
  listed: ReadonlyMap<string, readonly Told[]>;
  /** The rules that had findings on a record at the full check, by its id. */
  rulesOn: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many rows more than then a rule looks at, by its id (one-line). */
  populations: ReadonlyMap<string, number>;
  /** The rules that have found something since. */
  heard: ReadonlySet<string>;
  /** What a new finding is told as, e.g. with what was decided about it; those that stay are as they were. */
  tell: (finding: Finding) => Told;
  faults: FaultsByRow;
  /** Rows that are no more as the indexes have them. */
  gone: ReadonlySet<object>;
  /** Rows as they are now instead. */
  fresh: { readonly [Set in RecheckedSet]: readonly ReportRows[Set][number][] };
}

/** The row of an id as it is after the changes so far; a row that is gone as it was. */
export function currentRow<Set extends RecheckedSet>(
  { context, fresh }: CheckedReport,
  set: Set,
  id: string,
): ReportRows[Set][number] | undefined {
  const typed = fresh[set].find((row) => nameOf(set, row) === id);
  return typed ?? findRow(set, id, context);
}
