// D02: articles that carry one release. Texts meet through a sample of their word runs: the smallest hashes of a text,
// which two copies share however they were cut.
import { groupBy } from "../../importing/group-by";
import { compareByPublication, compareText } from "../../importing/publication-order";
import type { ArticleRow } from "../../records/tables/articles";
import type { CheckContext } from "../check-context";
import { fixOf, groupRule, type PlacedHit } from "../rule";

export const sameRelease = groupRule(
  {
    id: "D02",
    severity: "warning",
    reach: "workbook",
    message: "같은 보도자료를 옮긴 기사입니다({n}건).",
    messageEn: "These {n} articles carry one release.",
    meaning:
      "본문이나 주소가 같은 기사, 또는 동일보도묶음이 같은데 대표기사가 없는 묶음입니다. 예고 기사와 결과 기사는 같은 보도가 아닙니다.",
    example: "한 보도자료를 거의 그대로 실은 세 매체의 기사",
    fix: "대표기사 지정",
    limits: ["releaseSimilarity"],
  },
  (context) => {
    const used = context.rows.articles.filter(
      ({ articleStatus, id }) => articleStatus !== "excluded" && id !== null,
    );
    const inOrder = [...used].sort(
      (a, b) => preference(a) - preference(b) || compareByPublication(dated(a), dated(b)),
    );
    return joinReleases(inOrder, context)
      .filter((group) => group.length > 1 && !group.some(({ isPrimary }) => isPrimary === "yes"))
      .map(hitOf);
  },
);

/** A press release stands for its copies; else the earliest does. */
function preference({ sourceType }: ArticleRow): number {
  return sourceType === "press_release" ? 0 : 1;
}

function dated({ id, publishedOn }: ArticleRow) {
  return { articleId: id ?? "", publishedOn };
}

/** Articles grouped by the first one that they are a copy of, or share a key with. */
function joinReleases(articles: readonly ArticleRow[], context: CheckContext): ArticleRow[][] {
  const leaderOf = new Map<ArticleRow, ArticleRow>();
  const byKey = new Map<string, ArticleRow>();
  const bySample = new Map<number, Sampled[]>();
  const meetings = new Uint8Array(articles.length);
  for (const [index, article] of articles.entries()) {
    const keys = keysOf(article);
    const sampled = { index, article, sample: sampleOf(context.textOf(article.id) ?? "") };
    const same =
      keys.flatMap((key) => byKey.get(key) ?? [])[0] ??
      findCopy(sampled, bySample, meetings, context.settings.releaseSimilarity);
    const leader = same === undefined ? article : (leaderOf.get(same) ?? same);
    leaderOf.set(article, leader);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, leader);
    if (same === undefined)
      for (const hash of sampled.sample.subarray(0, probes)) remember(bySample, hash, sampled);
  }
  return [...groupBy(articles, (article) => leaderOf.get(article)).values()];
}

function keysOf({ sameReleaseGroup, textHash, url }: ArticleRow): string[] {
  const keys = { group: sameReleaseGroup, text: textHash, url };
  return Object.entries(keys).flatMap(([name, key]) => (key === null ? [] : [`${name} ${key}`]));
}

interface Sampled {
  /** Place among the articles. */
  index: number;
  article: ArticleRow;
  /** The smallest hashes of the text's runs of letters, ascending. */
  sample: Uint32Array;
}

const runLength = 12;
const sampleSize = 64;
/** Copies share most of their sample, so a few of its hashes are enough to meet. */
const probes = 12;
const fewestMet = 4;
const mostCompared = 8;

/** @param meetings one count for each article, all 0 before and after */
function findCopy(
  own: Sampled,
  known: ReadonlyMap<number, Sampled[]>,
  meetings: Uint8Array,
  share: number,
): ArticleRow | undefined {
  const met: Sampled[] = [];
  for (const hash of own.sample.subarray(0, probes)) {
    for (const other of known.get(hash) ?? []) {
      const times = (meetings[other.index] ?? 0) + 1;
      meetings[other.index] = times;
      if (times === 1) met.push(other);
    }
  }
  const often = met.filter(({ index }) => (meetings[index] ?? 0) >= fewestMet);
  for (const { index } of met) meetings[index] = 0;
  return often
    .map((other) => ({ article: other.article, likeness: likeness(own.sample, other.sample) }))
    .filter((one) => one.likeness >= share)
    .sort((a, b) => b.likeness - a.likeness || compareText(a.article.id ?? "", b.article.id ?? ""))[0]
    ?.article;
}

function remember(known: Map<number, Sampled[]>, hash: number, sampled: Sampled): void {
  const group = known.get(hash);
  if (group === undefined) known.set(hash, [sampled]);
  else if (group.length < mostCompared) group.push(sampled);
}

/** Share of common runs (Jaccard), estimated from the smallest hashes of both. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  let [atA, atB, seen, common] = [0, 0, 0, 0];
  while (seen < sampleSize && (atA < a.length || atB < b.length)) {
    const left = a[atA] ?? hashRange;
    const right = b[atB] ?? hashRange;
    if (left === right) common += 1;
    if (left <= right) atA += 1;
    if (right <= left) atB += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : common / seen;
}

/** Hashes below a bound that lets about twice the sample through; of those the smallest. */
function sampleOf(text: string): Uint32Array {
  const count = readLetters(text);
  const bound = Math.min(hashRange, (hashRange * sampleSize * 2) / Math.max(1, count - runLength));
  let kept = 0;
  let rolling = 0;
  for (let at = 0; at < count && kept < hashes.length; at += 1) {
    const leaving = at >= runLength ? (letters[at - runLength] ?? 0) : 0;
    rolling = (Math.imul(rolling, base) + (letters[at] ?? 0) - Math.imul(leaving, baseOfRun)) | 0;
    if (at < runLength - 1) continue;
    const hash = scatter(rolling);
    if (hash < bound) hashes[kept++] = hash;
  }
  const inOrder = hashes.subarray(0, kept).sort();
  let distinct = 0;
  for (let at = 0; at < kept && distinct < sampleSize; at += 1) {
    const hash = inOrder[at] ?? 0;
    if (distinct === 0 || hash !== inOrder[distinct - 1]) inOrder[distinct++] = hash;
  }
  return inOrder.slice(0, distinct);
}

/** Room for the letters and hashes of one text, used for every text: making it anew would cost as much as the sample. */
let letters = new Uint16Array(1 << 12);
const hashes = new Uint32Array(sampleSize * 4);

/** Numbers below 2^31 are kept as they are; larger ones would each be an object. */
const hashRange = 2 ** 31;
const base = 0x01000193;
/** What the letter that leaves a run was multiplied by since it came. */
const baseOfRun = Array.from({ length: runLength }).reduce<number>((power) => Math.imul(power, base), 1);

/** Spreads the rolling hashes evenly, so that the smallest are a fair sample (the finaliser of MurmurHash3). */
function scatter(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 1;
}

/**
 * The letters and digits of a text, read into `letters`: what lies between them differs from one print to the next.
 * @returns how many there are
 */
function readLetters(text: string): number {
  if (text.length > letters.length) letters = new Uint16Array(2 * text.length);
  const into = letters;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf[text.charCodeAt(at)] ?? 0;
    into[count] = letter;
    if (letter !== 0) count += 1;
  }
  return count;
}

/** Of every code unit the letter that it counts as, capitals as small ones; 0 for what is none. */
const letterOf = Uint16Array.from({ length: 1 << 16 }, (_, code) => {
  const isLetter = (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff);
  const isLatin = (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
  const isCapital = code >= 65 && code <= 90;
  if (isCapital) return code + 32;
  return isLetter || isLatin ? code : 0;
});

function hitOf(group: readonly ArticleRow[]): PlacedHit {
  const [primary] = group;
  const ids = group.map(({ id }) => id ?? "");
  const name = group.flatMap(({ sameReleaseGroup }) => sameReleaseGroup ?? [])[0] ?? ids[0] ?? "";
  return {
    rows: "articles",
    row: primary ?? {},
    column: "isPrimary",
    words: { n: String(group.length) },
    evidence: ids.join(", "),
    changes: [
      fixOf("articles", primary?.id ?? null, "isPrimary", "yes"),
      ...group
        .filter(({ sameReleaseGroup }) => sameReleaseGroup !== name)
        .map(({ id }) => fixOf("articles", id, "sameReleaseGroup", name)),
    ],
  };
}
