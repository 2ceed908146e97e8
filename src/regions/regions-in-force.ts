// Which regions there are on a day. Divisions come and go (마산시 2010, 전남광주 2026), so every count and every
// list of 시·도 starts here.
import { municipalities, type Municipality } from "./municipalities";
import { findProvince, provinces } from "./provinces";
import { covers, regionCode, type RegionRef, type Validity } from "./region";

/**
 * The 시·도 in force on a day, in the order of 요약-시도.
 * @param on ISO date
 * @returns 약칭, e.g. 17 names with "광주" and "전남" for "2026-06-30", 16 with "전남광주" for "2026-07-01"
 */
export function regionsInForce(on: string): string[] {
  return provinces.filter((province) => covers(province, on)).map((province) => province.name);
}

/**
 * The elected 시·군·구 in force on a day (the 행정시 of 제주 are none).
 * @param on ISO date, from 2006-07-01 on
 * @example municipalitiesInForce("2010-07-01").length // 228
 */
export function municipalitiesInForce(on: string): RegionRef[] {
  return municipalities.filter((one) => one.type === "municipality" && covers(one, on)).map(toRef);
}

/** The name a 시·군·구 has in records. */
export function toRef(municipality: Municipality): RegionRef {
  return { province: municipality.province, municipality: municipality.name };
}

const stretchesByCode = new Map<string, Municipality[]>();
for (const municipality of municipalities) {
  const code = regionCode(toRef(municipality));
  stretchesByCode.set(code, [...(stretchesByCode.get(code) ?? []), municipality]);
}

/** The stretches of days of a 시·군·구: none if there never was one, two for 제주시 (자치, then 행정시). */
export function findMunicipality(ref: RegionRef): readonly Municipality[] {
  return stretchesByCode.get(regionCode(ref)) ?? [];
}

function validities(ref: RegionRef): readonly Validity[] {
  if (ref.municipality !== null) return findMunicipality(ref);
  const province = findProvince(ref.province);
  return province === undefined ? [] : [province];
}

/**
 * Whether there was such a region on a day.
 * @example isInForce({ province: "경남", municipality: "마산시" }, "2010-07-01") // false
 */
export function isInForce(ref: RegionRef, on: string): boolean {
  return validities(ref).some((validity) => covers(validity, on));
}
