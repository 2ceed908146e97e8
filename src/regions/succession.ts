// From an old region to the one of today and back, for the setting 지역기준 (현행 or 종전). Only a merged 시·도 is
// mapped: a 시·군 that moved (군위군, 연기군) stays in the 시·도 of its time, and a 구 that was split has no single
// heir, so it keeps its own name.
import { findMunicipality, isInForce } from "./regions-in-force";
import { findProvince, provinces } from "./provinces";
import { regionCode, type RegionRef } from "./region";

/** The heirs of a region, as 지역.승계 lists them; empty if it has none. */
export function successorsOf(ref: RegionRef): readonly RegionRef[] {
  if (ref.municipality !== null) return findMunicipality(ref).flatMap((stretch) => stretch.successors);
  const successor = findProvince(ref.province)?.successor ?? null;
  return successor === null ? [] : [{ province: successor, municipality: null }];
}

/** The one heir of a region that is another region; null if there is none or there are several. */
function soleSuccessor(ref: RegionRef): RegionRef | null {
  const [successor, ...others] = successorsOf(ref);
  if (successor === undefined || others.length > 0) return null;
  return regionCode(successor) === regionCode(ref) ? null : successor;
}

/**
 * The 시·도 under the divisions of today: 광주 and 전남 are 전남광주, any other is itself.
 * @example currentProvince({ province: "전남", municipality: "목포시" }) // "전남광주"
 */
export function currentProvince(ref: RegionRef): string {
  return findProvince(ref.province)?.successor ?? ref.province;
}

/**
 * The 시·도 under the divisions until 2026-06-30.
 * @returns null for 전남광주 without a 시·군·구: it was two 시·도, and nothing says which
 * @example formerProvince({ province: "전남광주", municipality: "동구" }) // "광주"
 */
export function formerProvince(ref: RegionRef): string | null {
  const parts = provinces.filter((province) => province.successor === ref.province);
  if (parts.length === 0) return ref.province;
  const { municipality } = ref;
  if (municipality === null) return null;
  const part = parts.find(({ name }) => findMunicipality({ province: name, municipality }).length > 0);
  return part?.name ?? null;
}

/**
 * The name of a 시·군·구 today: 마산시 is 창원시.
 * @returns its own name if it was split (인천 중구) or went up in a 시·도 (연기군); null for a 시·도
 */
export function currentMunicipality(ref: RegionRef): string | null {
  const successor = ref.municipality === null ? null : soleSuccessor(ref);
  return successor?.municipality ? currentMunicipality(successor) : ref.municipality;
}

/**
 * What a region was on a day: itself if it was in force, else its sole heir in force.
 * @returns null if there was neither
 * @example asOf({ province: "경남", municipality: "마산시" }, "2020-01-01") // 창원시 in 경남
 */
export function asOf(ref: RegionRef, on: string): RegionRef | null {
  if (isInForce(ref, on)) return ref;
  const successor = soleSuccessor(ref);
  return successor === null ? null : asOf(successor, on);
}
