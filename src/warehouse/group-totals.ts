// 요약-유형, 요약-국가 and 요약-시군구 from the answers of their queries.
import { severalCountries, unknownCountry } from "../records/calculation/summary-country";
import { unknownMission } from "../records/calculation/calculate-outcomes";
import { missionTypes } from "../records/lists";
import { byContractsThenMissions, type CountryTotals } from "../summary/totals/country-totals";
import {
  contractingShare,
  exportsPerBudget,
  missionTypeNames,
  type MissionTypeCells,
  type MissionTypeTotals,
} from "../summary/totals/mission-type-totals";
import type { MunicipalityTotals } from "../summary/totals/municipality-totals";
import { none, unstated, type Statement } from "../summary/totals/statement";
import { countIn, textIn, type Answer } from "./answers";
import { measureCellsOf } from "./measure-cells";
import { totalName } from "./province-totals";

/** @param answer of `sql/mission_type.sql` */
export function missionTypeTotalsOf(answer: readonly Answer[]): MissionTypeTotals {
  const names: Readonly<Record<string, string>> = missionTypes;
  const nameOf = (key: string | null) => names[key ?? ""] ?? unknownMission;
  const rows = answer.filter(({ mission_type: type }) => type !== totalName);
  const found = new Map(rows.map((row) => [nameOf(textIn(row, "mission_type")), row]));
  return {
    rows: missionTypeNames.map((name) => ({ name, cells: typeCells(found.get(name) ?? {}) })),
    total: typeCells(answer.find(({ mission_type: type }) => type === totalName) ?? {}),
  };
}

function typeCells(row: Answer): MissionTypeCells {
  const measured = measureCellsOf(row);
  const firms = contractingFirms(row);
  const budget = countIn(row, "budget");
  return {
    ...measured,
    contractingFirms: firms,
    contractingShare: contractingShare(firms, measured.firmsTotal),
    budget,
    exportsPerBudget: exportsPerBudget(measured.exports, budget),
  };
}

function contractingFirms(row: Answer): Statement {
  if (countIn(row, "contract_rows") === 0) return none;
  return countIn(row, "nameless_contracts") > 0 ? unstated : countIn(row, "contracting_firms");
}

/** @param answer of `sql/country.sql` */
export function countryTotalsOf(answer: readonly Answer[]): CountryTotals {
  const { rows, total } = namedRows(answer, "country");
  const isOne = ({ name }: { name: string }) => name !== severalCountries && name !== unknownCountry;
  const others = [severalCountries, unknownCountry].flatMap((name) =>
    rows.filter((row) => row.name === name),
  );
  return { rows: [...rows.filter(isOne).sort(byContractsThenMissions), ...others], total };
}

/** @param answer of `sql/municipality.sql` */
export function municipalityTotalsOf(answer: readonly Answer[]): MunicipalityTotals {
  return namedRows(answer, "municipality");
}

/** The row without a name is the total. */
function namedRows(answer: readonly Answer[], key: string): MunicipalityTotals {
  return {
    rows: answer.flatMap((row) => {
      const name = textIn(row, key);
      return name === null ? [] : [{ name, cells: measureCellsOf(row) }];
    }),
    total: measureCellsOf(answer.find((row) => textIn(row, key) === null) ?? {}),
  };
}
