// 동일보도묶음 and 대표기사 of new articles, and what further articles change in those that are there. What a person
// has put into these cells stays, and names the group for articles that join it.
import type { ArticleRow, SourceTextRow } from "../../records/tables/articles";
import { articles } from "../../records/tables/articles";
import { headerOf } from "../../records/table";
import { answerOf } from "../answer";
import { groupBy } from "../../records/group-by";
import type { CellChange, Decisions } from "../import-plan";
import type { MissionStatement } from "../mission-statement";
import { joinParts } from "../stored-text";
import {
  comparableArticle,
  findReleaseLinks,
  releaseCells,
  type ReleaseArticle,
  type ReleaseCells,
  type ReleaseLink,
} from "./group-releases";

export interface ReleasePlan {
  /** Cells of every article that shares its release with another, old and new, by 기사번호. */
  cells: ReadonlyMap<string, ReleaseCells>;
  /** 대표기사 of each group. */
  primaries: ReadonlyMap<string | null, string>;
  /** How a new article came into its group. */
  links: ReadonlyMap<string, ReleaseLink>;
  changes: CellChange[];
}

/** Under which id the user may keep a new article apart from the release that it seems to carry. */
export function releaseDecisionId(articleId: string): string {
  return `same_release/${articleId}`;
}

/** 기사번호 of the new articles that the user keeps apart. */
export function separatedReleases(
  placed: readonly { article: { id: string } }[],
  decisions: Decisions,
): Set<string> {
  const ids = placed.map(({ article }) => article.id);
  const isApart = (id: string) =>
    answerOf(decisions, "same_release", releaseDecisionId(id), ["merge", "separate"]) === "separate";
  return new Set(ids.filter(isApart));
}

/** The articles of the workbook that can carry a release, with their texts put together from 원문. */
export function storedReleaseArticles(
  rows: readonly ArticleRow[],
  sourceTexts: readonly SourceTextRow[],
  statements: ReadonlyMap<string, readonly MissionStatement[]>,
): ReleaseArticle[] {
  const parts = groupBy(sourceTexts, (row) => row.id);
  const tells = new Map<string, Map<string, MissionStatement["values"]["status"]>>();
  for (const [mission, told] of statements) {
    for (const { articleId, values } of told) {
      const own = tells.get(articleId) ?? new Map<string, MissionStatement["values"]["status"]>();
      tells.set(articleId, own.set(mission, values.status));
    }
  }
  return rows.flatMap(({ id, publishedOn, sourceType, articleStatus }) => {
    const own = parts.get(id);
    if (id === null || own === undefined || articleStatus === "excluded") return [];
    const text = joinParts(own);
    return [{ articleId: id, publishedOn, sourceType, text, tells: tells.get(id) ?? new Map() }];
  });
}

/**
 * The release groups after an import.
 * @param separated 기사번호 of new articles that the user keeps apart
 */
export function planReleases(
  rows: readonly ArticleRow[],
  stored: readonly ReleaseArticle[],
  added: readonly ReleaseArticle[],
  { threshold, separated }: { threshold: number; separated: ReadonlySet<string> },
): ReleasePlan {
  const before = stored.map(comparableArticle);
  const together = added.filter(({ articleId }) => !separated.has(articleId));
  const all = [...before, ...together.map(comparableArticle)];
  const links = findReleaseLinks(all, threshold);
  const grouped = releaseCells(all, links);
  const written = releaseCells(before, findReleaseLinks(before, threshold));
  const typed = rows.filter((row) => !isAsWritten(row, written.get(row.id ?? "")));
  const typedIds = new Set(typed.map((row) => row.id));
  const cells = followTyped(grouped, typed);
  const changes = rows.flatMap((row) => {
    const next = cells.get(row.id ?? "");
    return next === undefined || typedIds.has(row.id) ? [] : releaseChanges(row, next);
  });
  const newIds = new Set(added.map(({ articleId }) => articleId));
  const ownLinks = links.flatMap((link) => bothWays(link)).filter(({ articleId }) => newIds.has(articleId));
  const primaries = new Map(
    [...cells]
      .filter(([, { isPrimary }]) => isPrimary === "yes")
      .map(([id, own]) => [own.sameReleaseGroup, id]),
  );
  return { cells, primaries, links: new Map(ownLinks.map((link) => [link.articleId, link])), changes };
}

function bothWays(link: ReleaseLink): ReleaseLink[] {
  return [{ ...link, articleId: link.otherId, otherId: link.articleId }, link];
}

function isAsWritten(row: ArticleRow, written: ReleaseCells | undefined): boolean {
  return (
    row.sameReleaseGroup === (written?.sameReleaseGroup ?? null) &&
    row.isPrimary === (written?.isPrimary ?? null)
  );
}

/** A group in which a person has named the group or its 대표기사 keeps both. */
function followTyped(
  cells: ReadonlyMap<string, ReleaseCells>,
  typed: readonly ArticleRow[],
): Map<string, ReleaseCells> {
  const typedByGroup = groupBy(typed, (row) => cells.get(row.id ?? "")?.sameReleaseGroup ?? null);
  const byId = new Map(typed.map((row) => [row.id, row]));
  return new Map(
    [...cells].map(([id, own]): [string, ReleaseCells] => {
      const row = byId.get(id);
      if (row !== undefined)
        return [id, { sameReleaseGroup: row.sameReleaseGroup, isPrimary: row.isPrimary }];
      const decided = typedByGroup.get(own.sameReleaseGroup) ?? [];
      const named = decided.find(({ sameReleaseGroup }) => sameReleaseGroup !== null)?.sameReleaseGroup;
      const hasPrimary = decided.some(({ isPrimary }) => isPrimary === "yes");
      return [
        id,
        {
          sameReleaseGroup: named ?? own.sameReleaseGroup,
          isPrimary: hasPrimary ? null : own.isPrimary,
        },
      ];
    }),
  );
}

function releaseChanges(row: ArticleRow, next: ReleaseCells): CellChange[] {
  return (["sameReleaseGroup", "isPrimary"] as const)
    .filter((key) => row[key] !== next[key])
    .map((key) => ({
      table: articles.name,
      header: headerOf(articles, key),
      recordId: row.id ?? "",
      key,
      before: row[key],
      after: next[key],
      reason: "같은 보도자료를 옮긴 기사가 더해짐",
    }));
}
