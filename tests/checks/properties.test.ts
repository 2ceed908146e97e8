// What holds for the checks of any report.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding";
import { rules } from "../../src/checks/rules";
import { rowSets, tableOf } from "../../src/checks/rows-by-table";
import { findEach, runChecks } from "../../src/checks/run-checks";
import { arbitraryReport, asChecked, withFix, type TypedReport } from "./arbitrary-report";
import { mayShowThen } from "./shown-by-fixes";

function check(typed: TypedReport): Finding[] {
  const { report, facts } = asChecked(typed);
  return runChecks(report, facts);
}

const cellOf = ({ rule, table, recordId, column }: Finding) => [rule, table, recordId, column].join("/");
const runs = { numRuns: 150 };

describe("a thousand reports", () => {
  const found = fc.sample(arbitraryReport, { numRuns: 1_000, seed: 1 }).flatMap(check);

  it("make every rule find something: what holds below holds for all of them", () => {
    const fired = new Set(found.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => fired.has(id))).toEqual(rules.map(({ id }) => id));
  });

  it("make every rule say all that it can say, but for rows under one id, which they have none of", () => {
    const isSaid = ({ rule, says }: Saying) =>
      found.some((one) => one.rule === rule && says.test(one.message));
    expect(sayings.filter((saying) => !isSaid(saying)).map(({ name }) => name)).toEqual([
      "D01 copied",
      "D03 copied",
    ]);
  });
});

describe("checking any report", () => {
  it("throws nowhere, on calculated columns or on what stands there before", () => {
    fc.assert(
      fc.property(arbitraryReport, (typed) => {
        runChecks(typed, { asRead: typed.rows });
        check(typed);
      }),
      runs,
    );
  });

  it("finds the same again and leaves the rows as they are", () => {
    fc.assert(
      fc.property(arbitraryReport, (typed) => {
        const { report, facts } = asChecked(typed);
        const before = structuredClone(report.rows);
        const first = runChecks(report, facts);
        expect(runChecks(report, facts)).toEqual(first);
        expect(report.rows).toEqual(before);
      }),
      runs,
    );
  });

  it("finds at most one thing a rule and cell", () => {
    fc.assert(
      fc.property(arbitraryReport, (typed) => {
        const cells = check(typed).map(cellOf);
        expect(cells).toEqual([...new Set(cells)]);
      }),
      runs,
    );
  });

  it("does not depend on the order of rows", () => {
    const shuffled = arbitraryReport.chain((typed) =>
      fc
        .record({
          articles: shuffle(typed.rows.articles),
          missions: shuffle(typed.rows.missions),
          outcomes: shuffle(typed.rows.outcomes),
          participants: shuffle(typed.rows.participants),
          evidence: shuffle(typed.rows.evidence),
        })
        .map((rows) => ({ typed, other: reordered(typed, rows) })),
    );
    // A row without an id is told by its place.
    const told = (typed: TypedReport) =>
      check(typed)
        .filter(({ recordId }) => !/^\d+행$/.test(recordId))
        .map((finding) => JSON.stringify(finding))
        .sort();
    fc.assert(
      fc.property(shuffled, ({ typed, other }) => {
        expect(told(other)).toEqual(told(typed));
      }),
      runs,
    );
  });

  it("is content with its own fixes: the finding is gone, and nothing new is found in the whole report", () => {
    fc.assert(
      fc.property(arbitraryReport, (typed) => {
        const { report, facts } = asChecked(typed);
        const found = runChecks(report, facts);
        // What one line tells of nearly all rows comes row by row where a fix takes a row away.
        const each = [...findEach(report, rules).values()].flat();
        const known = new Set([...found, ...each].map(cellOf));
        for (const finding of found) {
          const after = withFix(typed, report, finding);
          if (after === null) continue;
          const left = check(after);
          expect(left.map(cellOf)).not.toContain(cellOf(finding));
          const added = left.filter((one) => !known.has(cellOf(one)) && !mayShowThen(finding.rule, one.rule));
          expect(added.map((one) => `${finding.rule} shows ${cellOf(one)}`)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

interface Saying {
  rule: string;
  name: string;
  /** Fits the message with any words in it. */
  says: RegExp;
}

/** What rules say in special cases. */
const sayings = rules.flatMap(({ id, variants = {} }) =>
  Object.entries(variants).map(([variant, { message }]): Saying => {
    const parts = message.split(/\{[^{}]+\}["')]*(?:[가-힣]\([가-힣]\)|\([가-힣]\)[가-힣])?/);
    const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return { rule: id, name: `${id} ${variant}`, says: new RegExp(`^${escaped.join("[^]*")}$`) };
  }),
);

function shuffle<Row>(rows: readonly Row[]): fc.Arbitrary<Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}

/** The report with rows in another order; what could not be read goes with its row. */
function reordered(typed: TypedReport, shuffled: Partial<TypedReport["rows"]>): TypedReport {
  const rows = { ...typed.rows, ...shuffled };
  const faults = rowSets.map((set) => {
    const { name } = tableOf(set);
    const before: readonly object[] = typed.rows[set];
    const after: readonly object[] = rows[set];
    const own = (typed.faults.get(name) ?? []).map((fault) => ({
      ...fault,
      row: after.indexOf(before[fault.row] ?? {}),
    }));
    return [name, own] as const;
  });
  return { ...typed, rows, faults: new Map(faults) };
}
