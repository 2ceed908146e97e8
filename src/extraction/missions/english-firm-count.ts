// How many firms took part, in English reports: "a trade mission of eight companies", "ten Jeju companies sat down with
// 41 importers". Exhibitors of a whole fair, and some of the firms told apart, are counted in the same words.
import type { SentenceFacts } from "../article-facts";
import type { Count, FirmCount } from "../counts/count";

const partyOf =
  /\b(?:delegation|mission|group|team|pavilion|booth)s? (?:of|for|with|made up of|comprising) (?:about |some |around )?$/;
/** "met eight companies", "drew 682 companies": not one's own. */
const notOwn =
  /\b(?:met|meet|meeting|meetings|talks|consultations|deals|contracts|signed|agreements?) (?:with )?$|\b(?:drew|attracted|gathered|brought together|featured|among|of (?:the|these|those|its)|other|another|remaining|than|last year,?|next year,?) (?:about |some |around |a further )?$/;
const elsewhere =
  /^ (?:from (?:\d+|[a-z]+|more than \d+) countries|nationwide|worldwide|(?:based )?in (?:the )?(?:host|local))|^[^,.]{0,20} as buyers/;
const tookPart =
  /took part|tak(?:e|es|ing) part|participat|joined|join|attend|show(?:ed|cas)|exhibit|backed|supported|dispatch|sent|send|delegation|mission|held|sat down|met|pavilion|booth|came home|signed|logged|posted/;
const someOnly = /^(?:two|three|\d)$/;
const earlier =
  /\b(?:last year|a year (?:ago|earlier)|previous|in (?:19|20)\d\d|next year|since (?:19|20)\d\d)\b/i;

interface Candidate extends FirmCount {
  score: number;
}

function scoreCount({ sentence }: SentenceFacts, count: Count, position: number): Candidate | null {
  const { text, start, isHeadline } = sentence;
  const before = text.slice(0, count.start - start);
  const after = text.slice(count.end - start);
  const words = text.slice(count.start - start, count.end - start);
  if (notOwn.test(before) || elsewhere.test(after) || words.includes(" other ")) return null;
  if (earlier.test(before) || /^[^,.]{0,40}\blast year/.test(after)) return null;
  const party = partyOf.test(before);
  let score = 10 - position;
  if (party) score += 8;
  else if (tookPart.test(after)) score += 4;
  // "two companies signed": some of those who went.
  if (!party && someOnly.test(words.split(" ")[0]?.toLowerCase() ?? "")) score -= 6;
  if (isHeadline) score -= 5;
  return { value: count.value, start: count.start, end: count.end, score };
}

/** The number of participating firms of one English mission, from the sentences about it; null if none is stated. */
export function readEnglishFirmCount(sentences: readonly SentenceFacts[]): FirmCount | null {
  const candidates = sentences.flatMap((facts, position) =>
    facts.firmCounts.flatMap((count) =>
      count.unit === "firm" ? (scoreCount(facts, count, position) ?? []) : [],
    ),
  );
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
  if (best === null || best.score < 3) return null;
  return { value: best.value, start: best.start, end: best.end };
}
