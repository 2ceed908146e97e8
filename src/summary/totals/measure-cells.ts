// The measures of a set of rows computed without a formula: what every summary by some key shows, whatever the key is.
import type { OutcomeKind } from "../../records/article";
import { overseasMarketing } from "../../records/lists";
import { roundHalfAway } from "../../records/calculation/rounding";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { SourceRows } from "./source-rows";
import { addStated, none, noneStated, statementOf, type StatedSum, type Statement } from "./statement";

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

/**
 * @param rows calculated; only those with 합계포함 = 1 are looked at
 * @example measureCells({ missions: [], outcomes: [] }).contractAmount // "-"
 */
export function measureCells({
  missions,
  outcomes,
}: Pick<SourceRows, "missions" | "outcomes">): MeasureCells {
  const held = tallyMissions(missions);
  const of = tallyOutcomes(outcomes);
  const state = (kind: OutcomeKind, quantity: Quantity) =>
    statementOf(of(kind)[quantity], held.overseas > 0 || of(kind).rows > 0);
  return {
    missions: held.rows,
    overseas: held.overseas,
    firmsTotal: statementOf(held.firmCount, held.overseas > 0),
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

interface MissionTally {
  rows: number;
  overseas: number;
  firmCount: StatedSum;
}

function tallyMissions(missions: readonly MissionRow[]): MissionTally {
  const tally = { rows: 0, overseas: 0, firmCount: noneStated() };
  for (const mission of missions) {
    if (mission.inTotal !== 1) continue;
    tally.rows += 1;
    if (isOverseas(mission)) tally.overseas += 1;
    addStated(tally.firmCount, mission.firmCount);
  }
  return tally;
}

type Quantity = "countedNumber" | "reportAmount";

/** The counted rows of one measure, added up; what documents prove of them once more beside. */
interface OutcomeTally extends Record<Quantity, StatedSum> {
  rows: number;
  verified: Record<Quantity, StatedSum>;
}

function noOutcomes(): OutcomeTally {
  const sums = () => ({ countedNumber: noneStated(), reportAmount: noneStated() });
  return { rows: 0, ...sums(), verified: sums() };
}

/** The counted rows of each measure, added up in one pass. */
function tallyOutcomes(outcomes: readonly OutcomeRow[]): (kind: OutcomeKind) => OutcomeTally {
  const tallies = new Map<OutcomeKind, OutcomeTally>();
  for (const row of outcomes) {
    if (row.inTotal !== 1 || row.kind === null) continue;
    let tally = tallies.get(row.kind);
    if (tally === undefined) tallies.set(row.kind, (tally = noOutcomes()));
    tally.rows += 1;
    addStated(tally.countedNumber, row.countedNumber);
    addStated(tally.reportAmount, row.reportAmount);
    if (row.verification !== "documented") continue;
    addStated(tally.verified.countedNumber, row.countedNumber);
    addStated(tally.verified.reportAmount, row.reportAmount);
  }
  return (kind) => tallies.get(kind) ?? noOutcomes();
}

type ContractCell = "contracts" | "contractAmount" | "verifiedAmount" | "unverifiedAmount" | "verifiedShare";

function contractCells(
  { verified }: OutcomeTally,
  contracts: Statement,
  contractAmount: Statement,
): Pick<MeasureCells, ContractCell> {
  const amount = verified.reportAmount.total;
  const isStated = typeof contractAmount === "number";
  return {
    contracts,
    contractAmount,
    verifiedAmount: isStated ? amount : contractAmount,
    unverifiedAmount: isStated ? contractAmount - amount : contractAmount,
    verifiedShare:
      typeof contracts === "number" && contracts !== 0
        ? shareText(verified.countedNumber.total, contracts)
        : none,
  };
}

/**
 * A share with what it was made from.
 * @example shareText(1, 3) // "33.3% (1/3)"
 */
export function shareText(part: number, whole: number): string {
  return `${(roundHalfAway((part / whole) * 1000) / 10).toFixed(1)}% (${part}/${whole})`;
}
