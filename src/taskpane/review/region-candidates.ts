// Which regions an article may mean where extraction could not tell: the places that it names, the ambiguous first.
import { regionCode, type RegionRef } from "../../regions/region";
import { findRegions } from "../../regions/lookup";

/** Shown at most. */
const most = 4;

/**
 * The candidates for a mission's region, as the article names them.
 * @param text cleaned text of the article
 * @example regionCandidates("고성군 사절단이 …") // [{province: "강원", municipality: "고성군"}, {province: "경남", …}]
 */
export function regionCandidates(text: string): RegionRef[] {
  const mentions = findRegions(text);
  const ambiguous = mentions.filter(({ candidates }) => candidates.length > 1);
  const named = [...ambiguous, ...mentions].flatMap(({ candidates }) => candidates);
  return [...new Map(named.map((ref) => [regionCode(ref), ref])).values()].slice(0, most);
}
