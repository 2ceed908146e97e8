// What a name in a cell or a field stands for. Unlike in running text, the whole string is known to be a place, so
// an everyday word such as "진주" is taken for the region.
import { combineCandidates, narrowCandidates } from "./candidates";
import { findName, namesAt } from "./name-index";
import { findProvince } from "./provinces";
import type { RegionRef } from "./region";

function candidatesOf(name: string): readonly RegionRef[] {
  const whole = findName(name);
  if (whole !== undefined) return whole.refs;
  for (const { length, entry: outer } of namesAt(name, 0).toReversed()) {
    const inner = findName(name.slice(length).replace(/^[ /]/, ""));
    const combined = inner === undefined ? [] : combineCandidates(outer.refs, inner.refs);
    if (combined.length > 0) return combined;
  }
  return [];
}

/**
 * The regions a name can mean: official names, 약칭, aliases, former names, and pairs ("경남 진주시", "경남/진주시").
 * @param on ISO date; then each candidate is the region of that day (마산시 in 2020 is 창원시)
 * @returns empty if the name is unknown, several if it is ambiguous
 * @example resolveRegion("진주시") // [{province: "경남", municipality: "진주시"}]
 * @example resolveRegion("고성군") // the ones in 강원 and 경남
 */
export function resolveRegion(name: string, on?: string): RegionRef[] {
  return narrowCandidates(candidatesOf(name.trim().replace(/\s+/g, " ")), on);
}

/**
 * The name as official documents write it.
 * @example officialName({ province: "경남", municipality: "진주시" }) // "경상남도 진주시"
 * @returns the 약칭 itself for a 시·도 that is not known
 */
export function officialName(ref: RegionRef): string {
  const province = findProvince(ref.province)?.officialName ?? ref.province;
  return ref.municipality === null ? province : `${province} ${ref.municipality}`;
}
