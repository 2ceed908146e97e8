// The cells of 요약-점검 computed from the rows, without a formula.
import { groupBy } from "../../records/group-by";
import { isOpen } from "../../records/calculation/row-states";
import { severities } from "../../records/lists";
import type { FindingRow } from "../../records/tables/reviews";
import { shareText } from "./measure-cells";
import { none } from "./statement";

export interface FindingCells {
  severity: string | null;
  /** Of the first finding. */
  message: string | null;
  found: number;
  open: number;
  /** Text with its n: "50.0% (1/2)". */
  settledShare: string;
}

export interface FindingTotals {
  rows: { name: string; cells: FindingCells }[];
  total: FindingCells;
}

const bySeverity = Object.keys(severities);

/** 요약-점검 as numbers: the rules with a finding, errors first, then by number. */
export function findingTotals(findings: readonly FindingRow[]): FindingTotals {
  const ofRules = findings.filter(({ rule }) => rule !== null);
  const byRule = [...groupBy(ofRules, ({ rule }) => rule ?? "")];
  const rows = byRule.map(([name, group]) => ({ name, group, rank: worstRank(group) }));
  rows.sort((a, b) => a.rank - b.rank || b.group.length - a.group.length || (a.name < b.name ? -1 : 1));
  return {
    rows: rows.map(({ name, group, rank }) => ({
      name,
      cells: {
        ...findingCells(group),
        severity: Object.values(severities)[rank] ?? null,
        message: group[0]?.message ?? null,
      },
    })),
    total: findingCells(ofRules),
  };
}

/** A rule may give findings of two severities. */
function worstRank(group: readonly FindingRow[]): number {
  return Math.min(...group.map(({ severity }) => bySeverity.indexOf(severity ?? "info")));
}

function findingCells(rows: readonly FindingRow[]): FindingCells {
  const open = rows.filter(isOpen).length;
  return {
    severity: null,
    message: null,
    found: rows.length,
    open,
    settledShare: rows.length === 0 ? none : shareText(rows.length - open, rows.length),
  };
}
