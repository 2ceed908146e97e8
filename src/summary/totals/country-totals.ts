// The cells of 요약-국가 computed from the rows, without a formula.
import { remember } from "../../records/remember";
import { severalCountries, unknownCountry } from "../../records/calculation/summary-country";
import { foldCase } from "../../records/calculation/row-index";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { measureCells, type MeasureCells } from "./measure-cells";
import { groupRows, type MeasuredRows } from "./source-rows";

export interface CountryTotals {
  rows: { name: string; cells: MeasureCells }[];
  total: MeasureCells;
}

/**
 * 요약-국가 as numbers: every country of an event held or of a figure that counts in some period, so that a period
 * changed by hand finds its rows, by 계약액, then 행사수; then 여러 나라 and 국가 미상.
 * @param rows calculated
 */
export function countryTotals(rows: MeasuredRows): CountryTotals {
  const fold = remember(foldCase);
  const byCountry = groupRows(
    rows,
    (mission) => countriesOf(mission).map(fold),
    (outcome) => fold(countryOf(outcome)),
  );
  const rowOf = (name: string) => ({
    name,
    cells: measureCells(byCountry.get(fold(name)) ?? { missions: [], outcomes: [] }),
  });
  return {
    rows: [
      ...countryNames(rows, fold).map(rowOf).sort(byContractsThenMissions),
      rowOf(severalCountries),
      rowOf(unknownCountry),
    ],
    total: measureCells(rows),
  };
}

/** As 국가목록 lists them; an event without a country is 국가 미상. */
function countriesOf({ countryMatch }: MissionRow): string[] {
  const list = String(countryMatch ?? ";;");
  return list
    .slice(1, -1)
    .split(";")
    .map((country) => country || unknownCountry);
}

function countryOf({ summaryCountry }: OutcomeRow): string {
  return String(summaryCountry ?? unknownCountry);
}

/** In the spelling that comes first. */
function countryNames({ missions, outcomes }: MeasuredRows, fold: (name: string) => string): string[] {
  const held = missions.filter(({ status }) => status === "completed" || status === "underway");
  const countable = outcomes.filter(({ countable }) => countable === 1);
  const spellings = new Map<string, string>();
  for (const name of [...held.flatMap(countriesOf), ...countable.map(countryOf)]) {
    if (name === severalCountries || name === unknownCountry) continue;
    if (!spellings.has(fold(name))) spellings.set(fold(name), name);
  }
  return [...spellings.values()];
}

type CountryRow = CountryTotals["rows"][number];

/** The order of the countries. */
export function byContractsThenMissions(a: CountryRow, b: CountryRow): number {
  const contracts = ({ cells }: CountryRow) =>
    typeof cells.contractAmount === "number" ? cells.contractAmount : -1;
  return (
    contracts(b) - contracts(a) || b.cells.missions - a.cells.missions || a.name.localeCompare(b.name, "ko")
  );
}
