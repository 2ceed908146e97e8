// What an import knows of all articles, before it and with it.
import type { ArticleRow } from "../../records/tables/articles";
import type { IdentifiedArticle } from "../identify-articles";
import type { ReleaseCells } from "../releases/group-releases";
import type { ArticleFacts } from "./outcome-profile";

type Facts = ReadonlyMap<string | null, ArticleFacts>;

export interface KnownArticles {
  before: Facts;
  after: Facts;
  /** 게재일 by 기사번호, of old and new articles. */
  published: ReadonlyMap<string | null, string | null>;
}

/** @param cells 동일보도묶음 and 대표기사 as they will be */
export function articleFacts(
  rows: readonly ArticleRow[],
  fresh: readonly IdentifiedArticle[],
  cells: ReadonlyMap<string, ReleaseCells>,
): KnownArticles {
  const published = new Map<string | null, string | null>([
    ...rows.map((row) => [row.id, row.publishedOn] as const),
    ...fresh.map(({ id, record }) => [id, record.publishedOn] as const),
  ]);
  const before: Facts = new Map(rows.map((row) => [row.id, factsOf(row.publishedOn, row)]));
  const after: Facts = new Map([...published].map(([id, day]) => [id, factsOf(day, cells.get(id ?? ""))]));
  return { before, after, published };
}

function factsOf(publishedOn: string | null, cells: ReleaseCells | undefined): ArticleFacts {
  const release = cells?.sameReleaseGroup ?? null;
  return { publishedOn, release, isSecondary: release !== null && cells?.isPrimary !== "yes" };
}
