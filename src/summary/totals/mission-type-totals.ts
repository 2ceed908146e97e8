// The cells of 요약-유형 computed from the rows, without a formula.
import { unknownMission } from "../../records/calculation/calculate-outcomes";
import { missionTypes } from "../../records/lists";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { measureCells, shareText, type MeasureCells } from "./measure-cells";
import { groupRows, type MeasuredRows } from "./source-rows";
import { none, numberOf, sum, unstated, type Statement } from "./statement";

/** One row of 요약-유형, 사업유형 left out. */
export interface MissionTypeCells extends MeasureCells {
  contractingFirms: Statement;
  /** Of the firms that took part; text with its n. */
  contractingShare: string;
  /** 원, of every source. */
  budget: number;
  /** 실수출액 for each 1억원 of it. */
  exportsPerBudget: Statement;
}

export interface MissionTypeTotals {
  rows: { name: string; cells: MissionTypeCells }[];
  total: MissionTypeCells;
}

/** 1억원. */
const budgetUnit = 100_000_000;

/** The names of the rows: always these, in the order of the list. */
export const missionTypeNames: readonly string[] = [...Object.values(missionTypes), unknownMission];

/**
 * 요약-유형 as numbers.
 * @param rows calculated
 */
export function missionTypeTotals(rows: MeasuredRows): MissionTypeTotals {
  const byType = groupRows(
    rows,
    ({ kind }) => [kind === null ? unknownMission : missionTypes[kind]],
    ({ missionType }) => String(missionType),
  );
  return {
    rows: missionTypeNames.map((name) => ({
      name,
      cells: typeCells(byType.get(name) ?? { missions: [], outcomes: [] }),
    })),
    total: typeCells(rows),
  };
}

function typeCells(rows: MeasuredRows): MissionTypeCells {
  const measured = measureCells(rows);
  const contractingFirms = differentFirms(rows.outcomes);
  const budget = sum(rows.missions.filter((mission) => mission.inTotal === 1).map(budgetOf));
  const { exports, firmsTotal } = measured;
  return {
    ...measured,
    contractingFirms,
    contractingShare: contractingShare(contractingFirms, firmsTotal),
    budget,
    exportsPerBudget: exportsPerBudget(exports, budget),
  };
}

/** 예산1억원당실수출액. */
export function exportsPerBudget(exports: Statement, budget: number): Statement {
  return budget === 0 || typeof exports !== "number" ? none : (exports / budget) * budgetUnit;
}

function budgetOf({ provinceBudget, municipalBudget, otherBudget }: MissionRow): number {
  return (provinceBudget ?? 0) + (municipalBudget ?? 0) + (otherBudget ?? 0);
}

/** Firms with a contract, one that contracted in two events counted twice; `…` while one of them is not named. */
function differentFirms(outcomes: readonly OutcomeRow[]): Statement {
  const contracts = outcomes.filter((row) => row.inTotal === 1 && row.kind === "contract");
  if (contracts.length === 0) return none;
  if (contracts.some((row) => row.firm === null)) return unstated;
  return sum(contracts.map((row) => numberOf(row.firmWeight) ?? 0));
}

/** 성약률: of the firms that took part, with its n. */
export function contractingShare(contracting: Statement, tookPart: Statement): string {
  if (typeof contracting === "number" && typeof tookPart === "number" && tookPart > 0) {
    return shareText(contracting, tookPart);
  }
  return contracting === none ? none : unstated;
}
