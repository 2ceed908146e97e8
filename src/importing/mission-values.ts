// The values of 행사 that an article can state, as the table writes them.
import type * as z from "zod";
import type { MissionRecord } from "../records/article";
import { joinValues } from "../records/cell";
import { missionProvinces, nationwide, type MissionType } from "../records/lists";
import { missions } from "../records/tables/missions";
import { countryNames } from "../regions/countries";
import { resolveRegion } from "../regions/resolve-region";
import { fitCell } from "./writable-text";

export const statedValues = missions.schema.pick({
  name: true,
  kind: true,
  province: true,
  municipality: true,
  hostLevel: true,
  countries: true,
  startOn: true,
  endOn: true,
  firmCount: true,
  status: true,
  organisers: true,
  cities: true,
  format: true,
});
export type StatedValues = z.infer<typeof statedValues>;
export type StatedKey = keyof StatedValues;
export const statedKeys = Object.keys(statedValues.shape) as StatedKey[];

/** What one article states of an event, e.g. 사업유형 판촉전 for an `other` mission with that word in its name. */
export function missionValues(record: MissionRecord): StatedValues {
  return {
    name: record.name.trim(),
    kind: missionType(record),
    province: provinceOf(record),
    municipality: blankAsNull(record.municipality),
    hostLevel: record.hostLevel,
    countries: joinCell(countryNames(record.countries)),
    startOn: record.startOn,
    endOn: record.endOn,
    firmCount: record.firmCount,
    status: record.status,
    organisers: joinCell(record.organisers),
    cities: joinCell(record.cities),
    format: record.format,
  };
}

function joinCell(values: readonly string[]): string | null {
  const joined = joinValues(values);
  return joined === null ? null : fitCell(joined);
}

function blankAsNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text.trim();
}

/** The records format has no kind for 판촉전 (tables.md). */
function missionType(record: MissionRecord): MissionType {
  const isPromotion =
    record.promotion === true || (record.kind === "other" && /판촉|홍보전|특판전|판매전/.test(record.name));
  return isPromotion ? "sales_promotion" : record.kind;
}

/**
 * A province that the text leaves out is the nation's or several provinces' event, unless extraction says that it
 * could not settle the region: then the cell stays blank and R01 asks.
 */
function provinceOf(record: MissionRecord): string | null {
  const isDoubtful = record.doubts.some(({ field }) => field === "province" || field === "municipality");
  if (record.province !== null) return knownProvince(record.province);
  return isDoubtful || record.municipality !== null ? null : nationwide;
}

/** A record file may write a province's full name; a name of no province, or of several, is no value. */
function knownProvince(name: string): string | null {
  if (Object.hasOwn(missionProvinces, name)) return name;
  const candidates = new Set(resolveRegion(name).map((region) => region.province));
  return candidates.size === 1 ? ([...candidates][0] ?? null) : null;
}
