// Which of several regions of one name is meant (광주시 in 경기, 광주 the 광역시): the other regions an article names decide.
import type { RegionMention } from "../../regions/lookup";
import type { RegionRef } from "../../regions/region";
import { findLeadingBodies } from "./regional-bodies";
import type { Sentence } from "../text/sentences";

/** Only a 시 or 군 of a 도 has 읍 behind it; a 읍 behind another 시·군 is that one's. */
const hasTown = /(?<![가-힣])(?<!(?<!광주)[시군]\s)(?!정읍)[가-힣]{2,3}읍(?=[의에은는]|[\s,()])/;

function provinceOf({ candidates }: RegionMention): string[] {
  const [only, another] = candidates;
  return only === undefined || another !== undefined ? [] : [only.province];
}

/**
 * The provinces an article names beyond doubt, by themselves or, where a name is shared, in the names of bodies.
 * Example: "광주시와 경기도경제과학진흥원은" names 경기.
 */
export function provincesNamed(
  sentences: readonly Sentence[],
  mentions: readonly RegionMention[],
): ReadonlySet<string> {
  const named = new Set(mentions.flatMap(provinceOf));
  const shared = mentions.find(({ candidates }) => candidates.length > 1);
  if (shared === undefined || shared.candidates.some(({ province }) => named.has(province))) return named;
  const bodies = findLeadingBodies(sentences).flatMap(provinceOf);
  return new Set([...named, ...bodies]);
}

/** 광주시 is in 경기 if the article speaks of 경기, of its 도 or of a 읍; otherwise the larger city is meant, with a doubt. */
export function chooseCandidate(
  mention: RegionMention,
  known: ReadonlySet<string>,
  text: string,
): RegionRef | undefined {
  const { candidates } = mention;
  if (candidates.length < 2) return candidates[0];
  const municipal = candidates.filter(({ municipality }) => municipality !== null);
  const named = municipal.filter(({ province }) => known.has(province));
  if (named.length === 1) return named[0];
  const inProvince =
    /도내|[^가-힣]도지사/.test(text) || (!known.has(candidates[0]?.province ?? "") && hasTown.test(text));
  if (municipal.length === 1 && inProvince) return municipal[0];
  return candidates[0];
}
