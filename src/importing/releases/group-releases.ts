// Which articles carry one press release, and which of them stands for it (기사.동일보도묶음, 대표기사). A pure function
// of the set of articles, so that the order of imports does not show.
import type { MissionStatus, ArticleRecord } from "../../records/article";
import { toSerial } from "../../records/cell";
import { ConnectedGroups } from "../connected-groups";
import { groupBy } from "../../records/group-by";
import { compareByPublication, type Published } from "../publication-order";
import { similarTexts, TextReading, type ComparableText } from "./similar-texts";

/** An article as far as it can carry a release. */
export interface ReleaseArticle extends Published {
  sourceType: ArticleRecord["sourceType"] | null;
  text: string;
  /** 진행상태 that the article gives of each event it tells of, by 행사번호. */
  tells: ReadonlyMap<string, MissionStatus | null>;
}

/** An article as it is compared with others, prepared once for all comparisons of an import. */
export type ComparableArticle = ReleaseArticle & ComparableText;

export function comparableArticle(article: ReleaseArticle): ComparableArticle {
  return { ...article, reading: new TextReading(article.text), meetingKeys: meetingKeys(article) };
}

export interface ReleaseCells {
  sameReleaseGroup: string | null;
  isPrimary: "yes" | null;
}

export interface ReleaseLink {
  articleId: string;
  otherId: string;
  similarity: number;
}

/** Outlets carry a release within days; what reads alike a year later is next year's. */
const carriedWithin = 7;

/**
 * Pairs of articles that carry one release: texts alike, 게재일 at most 7 days apart, and one and the same event in one
 * and the same 진행상태. A preview and a result are never one release, however alike they read.
 * @param threshold 보도유사도
 */
export function findReleaseLinks(articles: readonly ComparableArticle[], threshold: number): ReleaseLink[] {
  const inOrder = [...articles].sort(compareByPublication);
  return similarTexts(inOrder, threshold, areNear).map(({ a, b, similarity }) => ({
    articleId: b.articleId,
    otherId: a.articleId,
    similarity,
  }));
}

function meetingKeys({ tells, publishedOn }: ReleaseArticle): string[] {
  const events = [...tells].map(([mission, status]) => `${mission} ${status ?? ""}`);
  if (events.length > 0) return events;
  if (publishedOn === null) return ["undated"];
  const week = Math.floor(toSerial(publishedOn) / carriedWithin);
  return [`week ${week}`, `week ${week + 1}`];
}

function areNear(a: Published, b: Published): boolean {
  if (a.publishedOn === null || b.publishedOn === null) return true;
  return Math.abs(toSerial(a.publishedOn) - toSerial(b.publishedOn)) <= carriedWithin;
}

/**
 * 동일보도묶음 (the 기사번호 of the earliest article) and 대표기사 (a press release, else the earliest article) of every
 * article that shares its release with another; others are left out.
 * @example releaseCells(articles, links).get("A-7K3F9QXM") // {sameReleaseGroup: "A-1RWQ33MK", isPrimary: null}
 */
export function releaseCells(
  articles: readonly Omit<ReleaseArticle, "text" | "tells">[],
  links: readonly ReleaseLink[],
): Map<string, ReleaseCells> {
  const groups = new ConnectedGroups<string>();
  for (const { articleId, otherId } of links) groups.join(articleId, otherId);
  const cells = new Map<string, ReleaseCells>();
  for (const members of groupBy(articles, ({ articleId }) => groups.rootOf(articleId)).values()) {
    const [first, ...others] = [...members].sort(compareByPublication);
    if (first === undefined || others.length === 0) continue;
    const primary = [first, ...others].find(({ sourceType }) => sourceType === "press_release") ?? first;
    for (const member of members) {
      const isPrimary = member === primary ? "yes" : null;
      cells.set(member.articleId, { sameReleaseGroup: first.articleId, isPrimary });
    }
  }
  return cells;
}
