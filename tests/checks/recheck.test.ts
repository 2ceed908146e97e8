// Checking changed rows alone finds what a full check would find.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedRows } from "../../src/checks/changed-rows";
import type { Finding } from "../../src/checks/finding";
import { recheckRows, startRecheck, workbookRules } from "../../src/checks/recheck";
import { runChecks } from "../../src/checks/run-checks";
import { blankRow } from "../../src/records/rows";
import { findingId } from "../../src/records/ids";
import { evidenceRows } from "../../src/records/tables/evidence";
import { outcomes, type OutcomeRow } from "../../src/records/tables/outcomes";
import { findings as findingTable, type FindingRow } from "../../src/records/tables/reviews";
import { arbitraryRows } from "./arbitrary-report";
import { add, all, article, clean, contractQuote, edit, reportOf, told } from "./clean-report";
import { outcome } from "./report-builder";

/** What a check of single rows can tell: rules over the whole workbook and rows without an id wait for the next full one. */
const tellable = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule, recordId }) => !workbookRules.has(rule) && !/^\d+행$/.test(recordId))
    .map((finding) => JSON.stringify(finding))
    .sort();

/** No decision is asked about. */
const asFound = (finding: Finding) => finding;

describe("recheckRows", () => {
  it.each(["outcomes", "missions", "participants", "articles"] as const)(
    "finds what a full check finds after a row of %s became another",
    (set) => {
      const changed = fc.tuple(arbitraryRows, arbitraryRows, fc.nat(6));
      fc.assert(
        fc.property(changed, ([rows, others, at]) => {
          const report = reportOf(rows);
          const before = report.rows[set][at];
          const other = others[set][at];
          if (before === undefined || other === undefined) return;
          const checked = startRecheck(report, runChecks(report), asFound);

          const next = recheckRows(checked, set, { before: [before], after: [other], faults: new Map() });

          const after = { ...rows, [set]: rows[set].map((row, index) => (index === at ? other : row)) };
          expect(tellable(next.findings)).toEqual(tellable(runChecks(reportOf(after))));
        }),
        { numRuns: 120 },
      );
    },
  );

  /** Twelve contracts, the first of them told by the press alone; what E01 says of them as they are typed into. */
  const contractsTyped = (press: number) => {
    const contracts = Array.from({ length: 12 }, (_, index) =>
      outcome(`O-1${String(index).padStart(2, "0")}`, {
        ...{ kind: "contract", evidenceKind: index < press ? "press" : "contract_or_order" },
        quote: contractQuote,
      }),
    );
    const report = reportOf({ ...told(clean), outcomes: contracts });
    const { rows } = report;
    const now = [...rows.outcomes];
    const full = () => runChecks(reportOf({ ...rows, outcomes: now }));
    let checked = startRecheck(report, full(), asFound);
    const lines = () => checked.findings.filter(({ rule }) => rule === "E01").map(({ value }) => value);
    const type = (at: number, values: Partial<OutcomeRow>) => {
      const before = now[at]!;
      const after = { ...before, ...values };
      checked = recheckRows(checked, "outcomes", { before: [before], after: [after], faults: new Map() });
      now[at] = after;
      expect(tellable(checked.findings)).toEqual(tellable(full()));
    };
    return { lines, type };
  };

  it("tells in one line what comes to hold for nearly every row, and row by row again what no more does", () => {
    const { lines, type } = contractsTyped(8);
    expect(lines()).toHaveLength(8);
    type(8, { evidenceKind: "press" });
    expect(lines()).toHaveLength(9);
    type(9, { evidenceKind: null });
    expect(lines()).toEqual(["10/12"]);
    type(11, { kind: "mou" });
    expect(lines()).toEqual(["10/11"]);
    type(9, { evidenceKind: "contract_or_order" });
    expect(lines()).toHaveLength(9);
  });

  it("counts on in the line of the full check, and tells row by row what no more holds for nearly every one", () => {
    const { lines, type } = contractsTyped(12);
    expect(lines()).toEqual(["12/12"]);
    type(11, { note: "확인함" });
    expect(lines()).toEqual(["12/12"]);
    type(0, { evidenceKind: "contract_or_order" });
    expect(lines()).toEqual(["11/12"]);
    type(1, { evidenceKind: "contract_or_order" });
    expect(lines()).toEqual(["10/12"]);
    type(2, { evidenceKind: "contract_or_order" });
    expect(lines()).toHaveLength(9);
    type(2, { evidenceKind: "press" });
    expect(lines()).toEqual(["10/12"]);
  });

  it("follows one change after another", () => {
    const report = reportOf(told(clean));
    const row = report.rows.outcomes[2]!;
    const start = startRecheck(report, runChecks(report), asFound);
    const wrong = { ...row, amount: 3_500_000 };
    const first = recheckRows(start, "outcomes", { before: [row], after: [wrong], faults: new Map() });
    expect(first.findings.map(({ rule, recordId }) => [rule, recordId])).toEqual([["Q02", "O-3"]]);
    const right = { ...wrong, amount: 350_000 };
    const second = recheckRows(first, "outcomes", { before: [wrong], after: [right], faults: new Map() });
    expect(second.findings).toEqual([]);
  });

  it("has a total as it was typed before, when a row beside its part under another event changes", () => {
    const own = { mission: "M-2", articleId: "A-9", quote: contractQuote };
    const elsewhere = [outcome("O-8", own), outcome("O-9", { ...own, counting: "part", partOf: "O-3" })];
    const missions = clean.missions.map((event) => ({ ...event, missionId: "M-2", articleIds: "A-9" }));
    const report = reportOf(told(add({ articles: [article("A-9")], missions, outcomes: elsewhere })(clean)));
    const now = [...report.rows.outcomes];
    let checked = startRecheck(report, runChecks(report), asFound);
    for (const id of ["O-3", "O-8"]) {
      const at = now.findIndex(({ outcomeId }) => outcomeId === id);
      const [before, after] = [now[at]!, { ...now[at]!, note: "확인함" }];
      checked = recheckRows(checked, "outcomes", { before: [before], after: [after], faults: new Map() });
      now[at] = after;
    }
    expect(tellable(checked.findings)).toEqual(
      tellable(runChecks(reportOf({ ...report.rows, outcomes: now }))),
    );
  });

  it("knows what was set to 무시: the sum stands, and so does what is said of it", () => {
    const typed = { amount: 3_500_000 };
    const ignored: FindingRow = {
      ...blankRow(findingTable),
      ...{ rule: "Q02", severity: "error", table: "성과", recordId: "O-3", column: "금액", value: "3500000" },
      ...{
        message: "금액이 다릅니다.",
        findingId: findingId("Q02", "성과", "O-3", "금액"),
        action: "ignored",
      },
    };
    const report = reportOf({ ...told(edit("outcomes", "O-3", typed)(clean)), findings: [ignored] });
    const row = report.rows.outcomes[2]!;
    const renamed = { ...row, note: "확인함" };

    const next = recheckRows(startRecheck(report, runChecks(report), asFound), "outcomes", {
      before: [row],
      after: [renamed],
      faults: new Map(),
    });

    expect(next.findings.map(({ rule, recordId }) => `${rule} ${recordId}`)).toEqual(["Q02 O-3", "L01 O-3"]);
    expect(next.findings).toEqual(runChecks(report));
  });

  it("looks at an event whose proof stands in an article that the event does not name", () => {
    const says = (articleId: string, value: string) => ({
      ...blankRow(evidenceRows),
      ...{ table: "행사", recordId: "M-1", column: "참가기업수", articleId, value, quote: `${value}개사` },
    });
    const unnamed = article("A-9", { publishedOn: "2026-10-15" });
    const report = reportOf(
      told(add({ articles: [unnamed], evidence: [says("A-1", "2"), says("A-9", "3")] })(clean)),
    );
    const earlier = { ...unnamed, publishedOn: "2026-10-01" };
    const before = report.rows.articles.find(({ id }) => id === "A-9")!;

    const next = recheckRows(startRecheck(report, runChecks(report), asFound), "articles", {
      before: [before],
      after: [earlier],
      faults: new Map(),
    });

    const articles = report.rows.articles.map((one) => (one === before ? earlier : one));
    expect(tellable(next.findings)).toEqual(tellable(runChecks(reportOf({ ...report.rows, articles }))));
    expect(next.findings.map(({ rule, evidence }) => [rule, evidence])).toContainEqual([
      "S08",
      "신문 A-9 2026-10-01: 3 / 신문 A-1 2026-10-12: 2",
    ]);
  });

  it("looks at the whole event of a total that a row of another event is put under", () => {
    const elsewhere = outcome("O-9", { mission: "M-2", quote: contractQuote });
    const ownFirm = edit("outcomes", "O-3", { counterparty: "나래푸드" });
    const report = reportOf(told(all(ownFirm, add({ outcomes: [elsewhere] }))(clean)));
    const row = report.rows.outcomes.find(({ outcomeId }) => outcomeId === "O-9")!;
    const part: OutcomeRow = { ...row, counting: "part", partOf: "O-3" };

    const next = recheckRows(startRecheck(report, runChecks(report), asFound), "outcomes", {
      before: [row],
      after: [part],
      faults: new Map(),
    });

    const after = reportOf({
      ...report.rows,
      outcomes: report.rows.outcomes.map((one) => (one === row ? part : one)),
    });
    expect(tellable(next.findings)).toEqual(tellable(runChecks(after)));
    expect(next.findings.map(({ rule, recordId }) => `${rule} ${recordId}`)).toContain("P03 O-3");
  });

  it("tells a cell that cannot be read", () => {
    const report = reportOf(told(clean));
    const row = report.rows.outcomes[2]!;
    const typed = { ...row, amount: null };
    const fault = { row: 0, key: "amount", kind: "number" as const, cell: "35만" };
    const next = recheckRows(startRecheck(report, [], asFound), "outcomes", {
      before: [row],
      after: [typed],
      faults: new Map([[typed, [fault]]]),
    });
    expect(next.findings.map(({ rule, value }) => [rule, value])).toEqual([["F02", "35만"]]);
  });

  it("takes away what was found in a row that is gone", () => {
    const report = reportOf(told(edit("outcomes", "O-3", { amount: 3_500_000 })(clean)));
    const checked = startRecheck(report, runChecks(report), asFound);
    expect(checked.findings.length).toBeGreaterThan(0);
    const row = report.rows.outcomes[2]!;
    expect(
      recheckRows(checked, "outcomes", { before: [row], after: [], faults: new Map() }).findings,
    ).toEqual([]);
  });
});

describe("changedRows", () => {
  const table = (...amounts: (number | string | null)[]) => ({
    headers: ["성과번호", "금액", "내 메모", "표시금액"],
    rows: amounts.map((amount, index) => [`O-${index}`, amount, "x", index]),
  });
  const withCell = (column: number, value: string | number) => {
    const changed = table(1, 2, 3);
    changed.rows[1]![column] = value;
    return changed;
  };

  it.each([
    ["a figure typed", table(1, 2, 3), table(1, 5, 3), { from: 1, removed: 1, added: 1 }],
    ["nothing", table(1, 2, 3), table(1, 2, 3), null],
    ["a row added", table(1, 2), table(1, 2, 3), { from: 2, removed: 0, added: 1 }],
    ["a row taken out", table(1, 2, 3), table(1, 2), { from: 2, removed: 1, added: 0 }],
    ["a note of the user's own", table(1, 2, 3), withCell(2, "y"), null],
    ["what a formula gives", table(1, 2, 3), withCell(3, 99), null],
    [
      "another order of columns",
      table(1),
      { headers: ["금액", "성과번호", "내 메모", "표시금액"], rows: [[1, "O-0", "x", 0]] },
      null,
    ],
    [
      "a column taken out",
      table(1),
      { headers: ["성과번호"], rows: [["O-0"]] },
      { from: 0, removed: 1, added: 1 },
    ],
    ["a number written as text, which a cell of texts takes for one", table("7"), table(7), null],
  ])("sees %s", (_, before, after, expected) => {
    expect(changedRows(outcomes, before, after)).toEqual(expected);
  });
});
