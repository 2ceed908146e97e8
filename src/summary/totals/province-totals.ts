// The cells of 요약-시도 computed from the rows, without a formula: what a workbook shows before anything recalculates,
// and what Excel's own result is compared with (B01).
import { overseasMarketing } from "../../records/lists";
import type { OutcomeKind } from "../../records/article";
import { dayOf } from "../../records/calculation/attribution";
import { isWithin } from "../../records/calculation/period";
import { roundHalfAway } from "../../records/calculation/rounding";
import { isOpen } from "../../records/calculation/row-states";
import type { ReportSettings } from "../../records/report";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { provinceNames } from "./province-rows";
import { rowsByProvince, type SourceRows } from "./source-rows";
import { none, numberOf, sum, sumStated, unstated, type Statement } from "./statement";

/** One row of 요약-시도, 시도 left out; keys follow the English headers of summaries.md. */
export interface ProvinceCells {
  missions: number;
  overseas: number;
  planned: number;
  firmsTotal: Statement;
  firmsUnique: Statement;
  consultations: Statement;
  consultationAmount: Statement;
  expectedContracts: Statement;
  expectedAmount: Statement;
  mous: Statement;
  mouAmount: Statement;
  contracts: Statement;
  contractAmount: Statement;
  verifiedAmount: Statement;
  unverifiedAmount: Statement;
  /** Text with its n: "0.0% (0/1)". */
  verifiedShare: string;
  onsiteSales: Statement;
  exports: Statement;
  priorYear: Statement;
  change: Statement;
  errors: Statement;
}

export interface ProvinceTotals {
  /** In the order of the sheet; a row that the 지역기준 does not have has no name and no cells. */
  rows: { name: string | null; cells: ProvinceCells | null }[];
  /** Counted from the source rows again, never from the rows above. */
  total: ProvinceCells;
}

const noRows: SourceRows = { missions: [], outcomes: [], participants: [], findings: [] };

/**
 * 요약-시도 as numbers.
 * @param rows calculated under the same settings
 * @example provinceTotals(rows, initialSettings("2026-11-21")).total.missions // 6
 */
export function provinceTotals(rows: SourceRows, settings: ReportSettings): ProvinceTotals {
  const byProvince = rowsByProvince(rows);
  return {
    rows: provinceNames(settings.regionBasis).map((name) => ({
      name,
      cells: name === null ? null : provinceCells(byProvince.get(name) ?? noRows, settings),
    })),
    total: { ...provinceCells(rows, settings), errors: openErrorCount(rows) },
  };
}

function provinceCells(rows: SourceRows, settings: ReportSettings): ProvinceCells {
  const held = rows.missions.filter((mission) => mission.inTotal === 1);
  const overseas = held.filter(
    (mission) => mission.kind !== null && overseasMarketing.includes(mission.kind),
  ).length;
  const planned = plannedCount(rows, settings);
  const counted = rows.outcomes.filter((outcome) => outcome.inTotal === 1);
  const of = (kind: OutcomeKind) => counted.filter((outcome) => outcome.kind === kind);
  const cases = (kind: OutcomeKind) => state(of(kind), "countedNumber", overseas);
  const amount = (kind: OutcomeKind) => state(of(kind), "reportAmount", overseas);
  const firmsTotal = sumStated(
    held.map((mission) => mission.firmCount),
    overseas > 0,
  );
  const nothing = held.length + planned + counted.length + errorCount(rows) === 0;
  return {
    missions: held.length,
    overseas,
    planned,
    firmsTotal,
    firmsUnique: firmsTotal === none ? none : differentFirms(rows),
    consultations: cases("consultation"),
    consultationAmount: amount("consultation"),
    expectedContracts: cases("contract_expected"),
    expectedAmount: amount("contract_expected"),
    mous: cases("mou"),
    mouAmount: amount("mou"),
    ...contractCells(of("contract"), cases("contract"), amount("contract")),
    onsiteSales: amount("onsite_sale"),
    exports: amount("export_performance"),
    ...priorYearCells(rows.outcomes, amount("contract")),
    errors: nothing ? none : openErrorCount(rows),
  };
}

function state(
  rows: readonly OutcomeRow[],
  quantity: "countedNumber" | "reportAmount",
  overseas: number,
): Statement {
  return sumStated(valuesOf(rows, quantity), overseas > 0 || rows.length > 0);
}

function valuesOf(
  rows: readonly OutcomeRow[],
  quantity: "countedNumber" | "reportAmount",
): (number | null)[] {
  return rows.map((row) => numberOf(row[quantity]));
}

type ContractCell = "contracts" | "contractAmount" | "verifiedAmount" | "unverifiedAmount" | "verifiedShare";

function contractCells(
  rows: readonly OutcomeRow[],
  contracts: Statement,
  contractAmount: Statement,
): Pick<ProvinceCells, ContractCell> {
  const documented = rows.filter((row) => row.verification === "documented");
  const verified = sum(valuesOf(documented, "reportAmount").map((value) => value ?? 0));
  const verifiedCases = sum(valuesOf(documented, "countedNumber").map((value) => value ?? 0));
  const isStated = typeof contractAmount === "number";
  return {
    contracts,
    contractAmount,
    verifiedAmount: isStated ? verified : contractAmount,
    unverifiedAmount: isStated ? contractAmount - verified : contractAmount,
    verifiedShare:
      typeof contracts === "number" && contracts !== 0 ? shareText(verifiedCases, contracts) : none,
  };
}

/** @example shareText(1, 3) // "33.3% (1/3)" */
function shareText(part: number, whole: number): string {
  return `${(roundHalfAway((part / whole) * 1000) / 10).toFixed(1)}% (${part}/${whole})`;
}

function priorYearCells(
  outcomes: readonly OutcomeRow[],
  contractAmount: Statement,
): Pick<ProvinceCells, "priorYear" | "change"> {
  const rows = outcomes.filter((row) => row.inPriorYear === 1 && row.kind === "contract");
  const priorYear = sumStated(valuesOf(rows, "reportAmount"), false);
  const comparable = typeof priorYear === "number" && typeof contractAmount === "number";
  return { priorYear, change: comparable ? contractAmount - priorYear : none };
}

function plannedCount({ missions }: SourceRows, settings: ReportSettings): number {
  const planned = missions.filter(
    (mission) => mission.status === "planned" && mission.parentMission === null,
  );
  return planned.filter((mission) => isWithin(dayOf(mission.attributedOn), settings)).length;
}

/** Counted by name here, while the formula adds up shares (실수_시도): two ways to one number. */
function differentFirms({ missions, participants }: SourceRows): Statement {
  if (missions.some((mission) => mission.listIncomplete === 1)) return unstated;
  const named = participants.filter((firm) => firm.inTotal === 1 && firm.firmKey !== "");
  return new Set(named.map((firm) => firm.firmKey)).size;
}

function errorCount({ findings }: SourceRows): number {
  return findings.filter((finding) => finding.severity === "error").length;
}

function openErrorCount({ findings }: SourceRows): number {
  return findings.filter((finding) => finding.severity === "error" && isOpen(finding)).length;
}
