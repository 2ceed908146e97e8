// Which of the regions that share a name are meant, as far as the words themselves decide it: the 시·도 in front
// (경남 고성군), and the day, if it is known. Where they do not decide, every candidate stays.
import { regionCode, type RegionRef } from "./region";
import { isInForce } from "./regions-in-force";
import { asOf, successorsOf } from "./succession";

/** The 시·군·구 among `inner` that lie in a 시·도 among `outer`: 경기 + 광주시 leaves 광주시 in 경기. */
export function combineCandidates(outer: readonly RegionRef[], inner: readonly RegionRef[]): RegionRef[] {
  const names = new Set(outer.filter((ref) => ref.municipality === null).map((ref) => ref.province));
  return inner.filter((ref) => ref.municipality !== null && names.has(ref.province));
}

function distinct(refs: readonly RegionRef[]): RegionRef[] {
  return [...new Map(refs.map((ref) => [regionCode(ref), ref])).values()];
}

/** One place that was in two 시·도 in turn (강진군 in 전남, then 전남광주) counts once, under the earlier one. */
function withoutRenamedHeirs(refs: readonly RegionRef[]): RegionRef[] {
  // Of one region there is no heir beside it.
  if (refs.length < 2) return [...refs];
  const heirs = refs
    .filter((ref) => ref.municipality !== null)
    .flatMap((ref) => successorsOf(ref).filter((heir) => heir.municipality === ref.municipality))
    .filter((heir) => heir.province === "전남광주");
  const codes = new Set(heirs.map(regionCode));
  return refs.filter((ref) => !codes.has(regionCode(ref)));
}

/**
 * The candidates as they were on a day; without a day, with a region that only changed its 시·도 in the merger
 * counted once. A region that the day does not know is replaced by its heir, and dropped while others remain.
 * @example narrowCandidates([마산시], "2020-01-01") // [창원시]
 */
export function narrowCandidates(refs: readonly RegionRef[], on?: string): RegionRef[] {
  if (on === undefined) return withoutRenamedHeirs(refs);
  const then = distinct(refs.flatMap((ref) => asOf(ref, on) ?? []));
  return then.length > 0 ? then.filter((ref) => isInForce(ref, on)) : [...refs];
}
