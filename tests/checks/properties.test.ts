// What holds for the checks of any report.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/run-checks";
import type { ReportRows } from "../../src/records/report";
import { arbitraryRows } from "./arbitrary-report";
import { applyFix, reportOf } from "./clean-report";

const check = (rows: ReportRows) => runChecks(reportOf(rows));
const cellOf = ({ rule, table, recordId, column }: Finding) => [rule, table, recordId, column].join("/");
const runs = { numRuns: 150 };

describe("checking any report", () => {
  it("throws nowhere, on calculated columns or on what stands there before", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        runChecks({ ...reportOf(rows), rows }, { asRead: rows });
        runChecks(reportOf(rows), { asRead: rows });
      }),
      runs,
    );
  });

  it("finds the same again and leaves the rows as they are", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const report = reportOf(rows);
        const before = structuredClone(report.rows);
        const first = runChecks(report);
        expect(runChecks(report)).toEqual(first);
        expect(report.rows).toEqual(before);
      }),
      runs,
    );
  });

  it("finds at most one thing a rule and cell", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const cells = check(rows).map(cellOf);
        expect(cells).toEqual([...new Set(cells)]);
      }),
      runs,
    );
  });

  it("does not depend on the order of rows", () => {
    const shuffled = arbitraryRows.chain((rows) =>
      fc
        .tuple(
          fc.shuffledSubarray(rows.articles, { minLength: rows.articles.length }),
          fc.shuffledSubarray(rows.missions, { minLength: rows.missions.length }),
          fc.shuffledSubarray(rows.outcomes, { minLength: rows.outcomes.length }),
          fc.shuffledSubarray(rows.participants, { minLength: rows.participants.length }),
          fc.shuffledSubarray(rows.evidence, { minLength: rows.evidence.length }),
        )
        .map(([articles, missions, outcomes, participants, evidence]) => ({
          rows,
          other: { ...rows, articles, missions, outcomes, participants, evidence },
        })),
    );
    // A row without an id is told by its place.
    const told = (rows: ReportRows) =>
      check(rows)
        .filter(({ recordId }) => !/^\d+행$/.test(recordId))
        .map((finding) => JSON.stringify(finding))
        .sort();
    fc.assert(
      fc.property(shuffled, ({ rows, other }) => {
        expect(told(other)).toEqual(told(rows));
      }),
      runs,
    );
  });

  it("is content with its own fixes: the finding is gone, and its rule has nothing new to say", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const found = check(rows);
        const known = new Set(found.map(cellOf));
        for (const finding of found) {
          if (finding.changes === undefined) continue;
          const left = check(applyFix(rows, finding.changes)).filter(({ rule }) => rule === finding.rule);
          expect(left.map(cellOf)).not.toContain(cellOf(finding));
          expect(left.map(cellOf).filter((cell) => !known.has(cell))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
