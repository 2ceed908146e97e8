// The cells of 요약-시군구 computed from the rows, without a formula.
import { provinceItself } from "../../records/lists";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { RegionTableRow } from "../../records/tables/references";
import { covers } from "../../regions/region";
import { measureCells, type MeasureCells } from "./measure-cells";
import { groupRows } from "./source-rows";

export interface MunicipalityTotals {
  /** Empty while no 시·도 is selected. */
  rows: { name: string; cells: MeasureCells }[];
  total: MeasureCells;
}

/**
 * 요약-시군구 as numbers: 본청, the 시·군·구 of 선택시도 in the order of 지역, then old names that still hold rows.
 * @param rows calculated under the same settings
 */
export function municipalityTotals(
  rows: Pick<ReportRows, "missions" | "outcomes" | "regions">,
  settings: ReportSettings,
): MunicipalityTotals {
  const { selectedProvince } = settings;
  const own = {
    missions: rows.missions.filter((row) => row.summaryProvince === selectedProvince),
    outcomes: rows.outcomes.filter((row) => row.summaryProvince === selectedProvince),
  };
  const groups = groupRows(
    own,
    (mission) => [String(mission.summaryMunicipality)],
    (outcome) => String(outcome.summaryMunicipality),
  );
  const current = currentNames(rows.regions, settings);
  const names = selectedProvince === null ? [] : [provinceItself, ...current, ...groups.keys()];
  return {
    rows: [...new Set(names)].map((name) => ({
      name,
      cells: measureCells(groups.get(name) ?? { missions: [], outcomes: [] }),
    })),
    total: measureCells(own),
  };
}

function currentNames(
  regions: readonly RegionTableRow[],
  { selectedProvince, regionBasis, asOf }: ReportSettings,
): string[] {
  return regions
    .filter(({ provinceFormer, provinceCurrent, inForceFrom: from, inForceTo: to }) => {
      const province = regionBasis === "종전" ? provinceFormer : provinceCurrent;
      return province === selectedProvince && covers({ from, to }, asOf);
    })
    .sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0))
    .flatMap(({ municipality }) => municipality ?? []);
}
