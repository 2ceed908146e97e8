// Finds the regions that a text names. It reads word by word and takes the longest name at each word's start; a
// 시·도 with its 시·군·구 behind it is one mention. It never chooses among regions of one name: 고성군 has two
// candidates, and who reads the article decides.
import { combineCandidates, narrowCandidates } from "./candidates";
import { meansEconomy } from "./common-words";
import { namesAt, type NameMatch } from "./name-index";
import type { RegionRef } from "./region";
import { endsAsWord, isWordUnit, leadsBody } from "./word-ends";

/** A region as a text names it, at `[start, end)`. */
export interface RegionMention {
  start: number;
  end: number;
  text: string;
  /** Every region it can mean, at least one. */
  candidates: RegionRef[];
  /** The name has no suffix (대구, 구미): weaker proof than 대구시, since such words also mean other things. */
  bare: boolean;
}

/** "광주(廣州)" is Guangzhou: a name explained in Chinese characters is a place abroad. */
function isExplainedInHanja(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1);
  return text[end] === "(" && code >= 0x4e00 && code <= 0x9fff;
}

function standsAlone(text: string, start: number, { length, entry }: NameMatch): boolean {
  const end = start + length;
  if (entry.common || !endsAsWord(text, end, entry.bare) || isExplainedInHanja(text, end)) return false;
  return text.slice(start, end) !== "경기" || !meansEconomy(text.slice(end, end + 10));
}

/** The start of the next word if only spaces or one line break lie between; the position itself inside a word. */
function nextNameStart(text: string, position: number): number {
  let at = position;
  while (at - position < 3 && (text[at] === " " || text[at] === "\u00a0" || text[at] === "\n")) at += 1;
  return at;
}

function mentionOf(
  text: string,
  start: number,
  end: number,
  candidates: RegionRef[],
  bare: boolean,
): RegionMention {
  return { start, end, text: text.slice(start, end), candidates, bare };
}

/** A 시·도 and the 시·군·구 behind it as one mention ("경남 진주시", "경남진주시", "경기 광주"). */
function findPair(text: string, start: number, outer: NameMatch): RegionMention | undefined {
  const innerStart = nextNameStart(text, start + outer.length);
  for (const inner of namesAt(text, innerStart)) {
    const candidates = combineCandidates(outer.entry.refs, inner.entry.refs);
    const end = innerStart + inner.length;
    if (candidates.length === 0 || !endsAsWord(text, end, inner.entry.bare)) continue;
    return mentionOf(text, start, end, candidates, false);
  }
  return undefined;
}

/** Behind a 시 that is no 시·도 stand its 일반구 (포항시 남구), which are not the 자치구 of the same name. */
function skipDistricts(text: string, mention: RegionMention): number {
  if (!mention.text.endsWith("시") || mention.candidates.some((ref) => ref.municipality === null))
    return mention.end;
  const start = nextNameStart(text, mention.end);
  const district = namesAt(text, start).find(({ length }) => text[start + length - 1] === "구");
  return district === undefined ? mention.end : start + district.length;
}

function findAt(text: string, start: number): RegionMention | undefined {
  for (const match of namesAt(text, start)) {
    const pair = findPair(text, start, match);
    if (pair !== undefined) return pair;
    if (!standsAlone(text, start, match)) continue;
    return mentionOf(text, start, start + match.length, [...match.entry.refs], match.entry.bare);
  }
  return undefined;
}

/**
 * The regions a text names, in order, without overlap. Time is linear in the text.
 * @param on ISO date that the text speaks of, if known: it decides between regions that followed each other
 * @example findRegions("경남 진주시는") // [{start: 0, end: 6, text: "경남 진주시", candidates: [진주시 in 경남], bare: false}]
 */
export function findRegions(text: string, on?: string): RegionMention[] {
  const mentions: RegionMention[] = [];
  let position = 0;
  while (position < text.length) {
    const mention = isWordUnit(text.charCodeAt(position)) ? findAt(text, position) : undefined;
    if (mention !== undefined) {
      mentions.push({ ...mention, candidates: narrowCandidates(mention.candidates, on) });
      position = skipDistricts(text, mention);
    }
    while (position < text.length && isWordUnit(text.charCodeAt(position))) position += 1;
    while (position < text.length && !isWordUnit(text.charCodeAt(position))) position += 1;
  }
  return mentions;
}

/**
 * The region that a body carries at the front of its name, e.g. the organiser of an event. No word end is asked for.
 * @returns its candidates, e.g. 대구 for "대구상공회의소"; empty for "한국무역협회"
 */
export function findLeadingRegion(name: string, on?: string): RegionRef[] {
  for (const match of namesAt(name, 0)) {
    const pair = findPair(name, 0, match);
    if (pair !== undefined) return narrowCandidates(pair.candidates, on);
    if (!match.entry.common || leadsBody(name.slice(match.length)))
      return narrowCandidates(match.entry.refs, on);
  }
  return [];
}
