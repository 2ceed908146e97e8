// What the screen 점검 shows of a finding's row: as it was checked, or as somebody has typed it since.
import { describe, expect, it } from "vitest";
import { decideOn } from "../../../src/checks/decisions/decided-findings";
import { runChecks } from "../../../src/checks/run-checks";
import type { Report } from "../../../src/records/report";
import { showFindings } from "../../../src/taskpane/background/shown-findings";
import { clean, edit, reportOf, told } from "../../checks/clean-report";

const typedAs = (amount: number) => reportOf(told(edit("outcomes", "O-3", { amount })(clean)));

/** What a check finds in 금액 of a report. */
const found = (report: Report) =>
  decideOn(runChecks(report), []).filter(({ rule, column }) => rule === "Q02" && column === "금액");

const change = (before: number) => ({
  ...{ table: "성과", header: "금액", recordId: "O-3", key: "amount", before, after: 350_000 },
  reason: "점검 고침 Q02",
});

/** What the row of a change is called; a sum names no other row. */
const named = (ko: string, en: string, parties = "가온테크·비엣무역사") => ({
  row: { ko: `${parties} 계약 ${ko}`, en: `${parties} Contracts ${en}` },
  beforeRow: null,
  afterRow: null,
});

describe("a finding with a fix", () => {
  it("is shown with its row's sum and what the fix would change", () => {
    const report = typedAs(3_500_000);
    const [shown] = showFindings(report)(found(report));
    expect([shown?.record.name?.ko, shown?.cells]).toEqual([
      "가온테크·비엣무역사 계약 350만 달러",
      [{ ...change(3_500_000), ...named("350만 달러", "USD 3,500,000") }],
    ]);
  });

  it("of a row typed since is shown with what stands there now", () => {
    const now = reportOf(told(edit("outcomes", "O-3", { amount: 35_000_000, firm: "다온테크" })(clean)));
    const rows = {
      find: (_: string, id: string) => now.rows.outcomes.find(({ outcomeId }) => outcomeId === id),
      faultsOf: () => [],
    };
    const [shown] = showFindings(reportOf(told(clean)))(found(now), rows);
    expect([shown?.record, shown?.cells]).toEqual([
      {
        name: {
          ko: "다온테크·비엣무역사 계약 3,500만 달러",
          en: "다온테크·비엣무역사 Contracts USD 35,000,000",
        },
        details: ["경남", "2026-10-09"],
      },
      [
        {
          ...change(35_000_000),
          ...named("3,500만 달러", "USD 35,000,000", "다온테크·비엣무역사"),
        },
      ],
    ]);
  });

  it("of a cell that cannot be read shows what was typed into it", () => {
    const report = reportOf(told(edit("outcomes", "O-3", { amount: null })(clean)));
    const fault = {
      row: report.rows.outcomes.findIndex(({ outcomeId }) => outcomeId === "O-3"),
      ...{ key: "amount", kind: "number" as const, cell: "35만 달러" },
    };
    const unread: Report = { ...report, faults: new Map([["성과", [fault]]]) };
    const text = decideOn(runChecks(unread), []).filter(({ rule }) => rule === "F02");
    expect(
      showFindings(unread)(text).map(({ cells }) => cells?.map(({ before, after }) => [before, after])),
    ).toEqual([[["35만 달러", 350_000]]]);
  });
});
