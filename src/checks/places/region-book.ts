// Regions as rules look them up: the table 지역, which an official may have corrected, or our own where it is empty.
import { groupBy } from "../../records/group-by";
import type { RegionTableRow } from "../../records/tables/references";
import { regionRows } from "../../regions/region-rows";
import { covers } from "../../regions/region";
import type { CheckContext } from "../check-context";

export interface RegionBook {
  /** The stretches of days of a 지역코드; none if there never was such a region. */
  stretches: (code: string) => readonly RegionTableRow[];
  /** The rows of every 시·군·구 of a name. */
  municipalities: (name: string) => readonly RegionTableRow[];
}

/** Made once for all rules: `context.share(regionBook)`. */
export function regionBook({ rows: { regions } }: Pick<CheckContext, "rows">): RegionBook {
  const rows: readonly RegionTableRow[] = regions.length > 0 ? regions : regionRows();
  const byCode = groupBy(rows, (row) => row.regionCode);
  const byName = groupBy(rows, (row) => row.municipality);
  return {
    stretches: (code) => byCode.get(code) ?? [],
    municipalities: (name) => byName.get(name) ?? [],
  };
}

/** Whether one of the stretches holds a day (ISO). */
export function isInForceOn(stretches: readonly RegionTableRow[], day: string): boolean {
  return stretches.some((row) => covers({ from: row.inForceFrom, to: row.inForceTo }, day));
}
