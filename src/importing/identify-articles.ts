// Which incoming articles are new, under which 기사번호, and in which order they are taken: by 게재일, so that the
// order of files never shows in the tables.
import type { ArticleRecord } from "../records/article";
import { articleId, articleIdOf, textHash } from "../records/ids";
import type { ArticleRow } from "../records/tables/articles";
import { recordForCells } from "./fit-record";
import type { IncomingArticle } from "./incoming-article";
import { eachInPieces, type Pieces } from "./in-pieces";
import { compareDays, compareText } from "./publication-order";
import { writableText } from "./writable-text";

export interface IdentifiedArticle {
  id: string;
  hash: string;
  record: ArticleRecord;
  text: string;
  /** As in `IncomingArticle`. */
  editedOutcomes?: ReadonlySet<number>;
  /** Imported before, or a second print of an article of this very import. */
  alreadyThere: boolean;
}

/**
 * The incoming articles by 게재일 (none last), then 기사번호.
 * An article is already there if one with the same text is. Two texts that hash to one id get ids of unlike length.
 */
export function* identifyArticles(
  existing: readonly ArticleRow[],
  incoming: readonly IncomingArticle[],
): Pieces<IdentifiedArticle[]> {
  const hashById = new Map(existing.map((row) => [row.id, row.textHash]));
  const idByHash = new Map(existing.map((row) => [row.textHash, row.id]));
  const hashed = yield* eachInPieces(incoming, (article) => ({ ...article, hash: textHash(article.text) }));
  return yield* eachInPieces(
    hashed.sort(compareIncoming),
    ({ record, text, hash, editedOutcomes = new Set<number>() }) => {
      const read = { hash, record, text, editedOutcomes };
      const known = idByHash.get(hash);
      if (typeof known === "string") return { id: known, ...read, alreadyThere: true };
      const short = articleIdOf(hash);
      // A row whose 원문식별값 was deleted can only be told by its id.
      if (hashById.get(short) === null) return { id: short, ...read, alreadyThere: true };
      const id = hashById.has(short) ? longerId(text, hashById) : short;
      hashById.set(id, hash);
      idByHash.set(hash, id);
      // Only what is written need fit into cells.
      const fitted = { record: recordForCells(record), text: writableText(text) };
      return { id, ...read, ...fitted, alreadyThere: false };
    },
  );
}

/** Ids grow until two texts that hash alike are told apart; SHA-256 gives 51 characters. */
function longerId(text: string, taken: ReadonlyMap<string | null, string | null>): string {
  let length = 10;
  while (taken.has(articleId(text, length)) && length < 51) length += 2;
  return articleId(text, length);
}

interface Hashed {
  record: ArticleRecord;
  hash: string;
}

function compareIncoming(a: Hashed, b: Hashed): number {
  return (
    compareDays(a.record.publishedOn, b.record.publishedOn) ||
    compareText(a.hash, b.hash) ||
    compareText(a.record.id, b.record.id)
  );
}
