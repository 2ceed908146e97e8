// D02: articles that carry one release. Texts meet through samples (text-samples), never each with each.
import { groupBy } from "../../records/group-by";
import { compareByPublication, compareText } from "../../importing/publication-order";
import type { ArticleRow } from "../../records/tables/articles";
import type { CheckContext } from "../check-context";
import { repeatFilter } from "../../importing/key-filter";
import { fnv1a } from "../../records/text-numbers";
import { fixOf, groupRule, type PlacedHit } from "../rule";
import { titledArticleWords } from "../row-words";
import { alikeWords } from "../words";
import { likeness, noSample, sampleTexts } from "./text-samples";

export const sameRelease = groupRule(
  {
    id: "D02",
    name: { ko: "같은 보도자료", en: "Same release" },
    severity: "warning",
    reach: "workbook",
    message: "같은 보도자료를 옮긴 기사입니다({n}건).",
    messageEn: "These {n} articles carry one release.",
    meaning:
      "본문이나 주소가 같은 기사, 또는 동일보도묶음이 같은데 대표기사가 없는 묶음입니다. 예고 기사와 결과 기사는 같은 보도가 아닙니다.",
    example: "한 보도자료를 거의 그대로 실은 세 매체의 기사",
    fix: "대표기사 지정",
    fixEn: "Name the primary article",
    limits: ["releaseSimilarity"],
  },
  (context) =>
    joinReleases(meetingArticles(context).sort(byPreference), context.settings.releaseSimilarity)
      .filter((group) => !group.some(({ isPrimary }) => isPrimary === "yes"))
      .map(hitOf),
);

/** An article that has something in common with another. */
interface MeetingArticle {
  article: ArticleRow;
  articleId: string;
  publishedOn: string | null;
  sample: Uint32Array;
  /** Of the first hashes of its sample those that another's have too. */
  probed: readonly number[];
}

/** The articles that may carry the release of another; most share nothing with any, and nothing is made for them. */
function meetingArticles({ rows, textOf }: CheckContext): MeetingArticle[] {
  const used = rows.articles.filter(({ articleStatus, id }) => articleStatus !== "excluded" && id !== null);
  const samples = sampleTexts(used.map(({ id }) => textOf(id) ?? ""));
  const isShared = sharedHashes(samples);
  const keyTests = releaseKeys.map((key) => sharedKeys(used, key));
  return used.flatMap((article, index) => {
    const sample = samples[index] ?? noSample;
    const probed = probesOf(sample).filter(isShared);
    if (probed.length < fewestMet && !keyTests.some((isKeyShared) => isKeyShared(article))) return none;
    return { article, articleId: article.id ?? "", publishedOn: article.publishedOn, sample, probed };
  });
}

/** A press release stands for its copies; else the earliest article does. */
function byPreference(a: MeetingArticle, b: MeetingArticle): number {
  return preferenceOf(a) - preferenceOf(b) || compareByPublication(a, b);
}

function preferenceOf({ article }: MeetingArticle): number {
  return article.sourceType === "press_release" ? 0 : 1;
}

/** Articles with the first one that they are a copy of, or share a key with; those that stand alone are left out. */
function joinReleases(articles: readonly MeetingArticle[], share: number): ArticleRow[][] {
  const findCopy = copyFinder(articles, share);
  const byKey = releaseKeys.map((key) => ({ key, leaderByText: new Map<string, number>() }));
  const leaders = new Int32Array(articles.length);
  const isFollowed = new Uint8Array(articles.length);
  for (const [index, { article }] of articles.entries()) {
    const same = sharedLeader(article, byKey) ?? findCopy(index);
    const leader = same === undefined ? index : (leaders[same] ?? same);
    leaders[index] = leader;
    if (leader !== index) isFollowed[leader] = 1;
    for (const { key, leaderByText } of byKey) {
      const shared = article[key];
      if (shared !== null && shared !== noKey && !leaderByText.has(shared)) leaderByText.set(shared, leader);
    }
  }
  const joined = [...articles.keys()].filter((index) => isFollowed[leaders[index] ?? 0] === 1);
  const groups = groupBy(joined, (index) => leaders[index]);
  return [...groups.values()].map((group) => group.flatMap((index) => articles[index]?.article ?? []));
}

interface LeadersOfKey {
  key: (typeof releaseKeys)[number];
  /** For each text of the key, the place of the article that those with it follow. */
  leaderByText: ReadonlyMap<string, number>;
}

function sharedLeader(article: ArticleRow, byKey: readonly LeadersOfKey[]): number | undefined {
  let same: number | undefined;
  for (const { key, leaderByText } of byKey) same ??= leaderByText.get(article[key] ?? noKey);
  return same;
}

/** What two articles of one release may share as it stands. */
const releaseKeys = ["sameReleaseGroup", "textHash", "url"] as const;
const noKey = "";

/** Whether another article may have an article's key. */
function sharedKeys(
  articles: readonly ArticleRow[],
  key: (typeof releaseKeys)[number],
): (article: ArticleRow) => boolean {
  const hashOf = (article: ArticleRow) => fnv1a(article[key] ?? noKey);
  const hasKey = (article: ArticleRow) => article[key] !== null && article[key] !== noKey;
  const met = repeatFilter(articles.length);
  for (const article of articles) if (hasKey(article)) met.add(hashOf(article));
  return (article) => hasKey(article) && met.mayRepeat(hashOf(article));
}

/** Copies share most of their sample, so a few of its hashes are enough to meet. */
const probes = 12;
const fewestMet = 4;
const mostCompared = 8;

/**
 * Finds of one article after another the likest of those before it that are no copies themselves.
 * @param share 보도유사도
 */
function copyFinder(
  articles: readonly MeetingArticle[],
  share: number,
): (index: number) => number | undefined {
  const met = new Map<number, number[]>();
  const times = new Uint8Array(articles.length);
  return (index) => {
    const own = articles[index];
    // Too few for a copy, be it of one before or of one to come.
    if (own === undefined || own.probed.length < fewestMet) return undefined;
    const { sample, probed } = own;
    const [copied] = oftenMet(probed, met, times)
      .flatMap((at) => {
        const other = articles[at];
        return other === undefined
          ? []
          : { at, id: other.articleId, likeness: likeness(sample, other.sample) };
      })
      .filter((one) => one.likeness >= share)
      .sort((a, b) => b.likeness - a.likeness || compareText(a.id, b.id));
    if (copied === undefined) for (const hash of probed) addMeeting(met, hash, index);
    return copied?.at;
  };
}

/**
 * The articles that have several of the hashes, in the order in which they are met.
 * @param times a count for each article, all 0 before and after
 */
function oftenMet(
  hashes: readonly number[],
  met: ReadonlyMap<number, number[]>,
  times: Uint8Array,
): number[] {
  const ones: number[] = [];
  for (const hash of hashes) {
    for (const index of met.get(hash) ?? []) {
      if (times[index] === 0) ones.push(index);
      times[index] = (times[index] ?? 0) + 1;
    }
  }
  const often = ones.filter((index) => (times[index] ?? 0) >= fewestMet);
  for (const index of ones) times[index] = 0;
  return often;
}

const none: readonly never[] = [];

function addMeeting(met: Map<number, number[]>, hash: number, index: number): void {
  const group = met.get(hash);
  if (group === undefined) met.set(hash, [index]);
  else if (group.length < mostCompared) group.push(index);
}

/** The first hashes of a sample. */
function probesOf(sample: Uint32Array): number[] {
  const probed: number[] = [];
  for (let at = 0; at < probes && at < sample.length; at += 1) probed.push(sample[at] ?? 0);
  return probed;
}

/** Most runs of letters are one text's alone, and bring it together with no other. */
function sharedHashes(samples: readonly Uint32Array[]): (hash: number) => boolean {
  const met = repeatFilter(samples.length * probes);
  for (const sample of samples) for (const hash of probesOf(sample)) met.add(hash);
  return met.mayRepeat;
}

function hitOf(group: readonly ArticleRow[]): PlacedHit {
  const [primary] = group;
  const name = group.flatMap(({ sameReleaseGroup }) => sameReleaseGroup ?? [])[0] ?? primary?.id ?? "";
  return {
    rows: "articles",
    row: primary ?? {},
    column: "isPrimary",
    words: { n: String(group.length) },
    evidence: () => alikeWords(group.map(titledArticleWords)),
    changes: [
      fixOf("articles", primary?.id ?? null, "isPrimary", "yes"),
      ...group
        .filter(({ sameReleaseGroup }) => sameReleaseGroup !== name)
        .map(({ id }) => fixOf("articles", id, "sameReleaseGroup", name)),
    ],
  };
}
