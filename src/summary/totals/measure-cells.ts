// The measures of a set of rows computed without a formula: what every summary by some key shows, whatever the key is.
import type { OutcomeKind } from "../../records/article";
import { overseasMarketing } from "../../records/lists";
import { roundHalfAway } from "../../records/calculation/rounding";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { SourceRows } from "./source-rows";
import { none, numberOf, sum, sumStated, type Statement } from "./statement";

/** Keys follow the English headers of summaries.md. */
export interface MeasureCells {
  missions: number;
  overseas: number;
  firmsTotal: Statement;
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
}

type Quantity = "countedNumber" | "reportAmount";

/**
 * @param rows calculated; only those with 합계포함 = 1 are looked at
 * @example measureCells({ missions: [], outcomes: [] }).contractAmount // "-"
 */
export function measureCells({
  missions,
  outcomes,
}: Pick<SourceRows, "missions" | "outcomes">): MeasureCells {
  const held = missions.filter((mission) => mission.inTotal === 1);
  const overseas = held.filter(isOverseas).length;
  const of = measuredRows(outcomes);
  const state = (kind: OutcomeKind, quantity: Quantity) =>
    sumStated(valuesOf(of(kind), quantity), overseas > 0 || of(kind).length > 0);
  return {
    missions: held.length,
    overseas,
    firmsTotal: sumStated(
      held.map((mission) => mission.firmCount),
      overseas > 0,
    ),
    consultations: state("consultation", "countedNumber"),
    consultationAmount: state("consultation", "reportAmount"),
    expectedContracts: state("contract_expected", "countedNumber"),
    expectedAmount: state("contract_expected", "reportAmount"),
    mous: state("mou", "countedNumber"),
    mouAmount: state("mou", "reportAmount"),
    ...contractCells(of("contract"), state("contract", "countedNumber"), state("contract", "reportAmount")),
    onsiteSales: state("onsite_sale", "reportAmount"),
    exports: state("export_performance", "reportAmount"),
  };
}

/** An event to which firms go. */
export function isOverseas(mission: MissionRow): boolean {
  return mission.kind !== null && overseasMarketing.includes(mission.kind);
}

/** The counted rows of each measure, sorted out once. */
function measuredRows(outcomes: readonly OutcomeRow[]): (kind: OutcomeKind) => readonly OutcomeRow[] {
  const groups = new Map<OutcomeKind, OutcomeRow[]>();
  for (const row of outcomes) {
    if (row.inTotal !== 1 || row.kind === null) continue;
    const group = groups.get(row.kind);
    if (group === undefined) groups.set(row.kind, [row]);
    else group.push(row);
  }
  return (kind) => groups.get(kind) ?? [];
}

function valuesOf(rows: readonly OutcomeRow[], quantity: Quantity): (number | null)[] {
  return rows.map((row) => numberOf(row[quantity]));
}

type ContractCell = "contracts" | "contractAmount" | "verifiedAmount" | "unverifiedAmount" | "verifiedShare";

function contractCells(
  rows: readonly OutcomeRow[],
  contracts: Statement,
  contractAmount: Statement,
): Pick<MeasureCells, ContractCell> {
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

/**
 * A share with what it was made from.
 * @example shareText(1, 3) // "33.3% (1/3)"
 */
export function shareText(part: number, whole: number): string {
  return `${(roundHalfAway((part / whole) * 1000) / 10).toFixed(1)}% (${part}/${whole})`;
}
