// From files or pasted text to what an import takes: each article's records beside its cleaned text. An input that
// cannot be read is named with its reason; the others go on.
import { extractArticle } from "../extraction/extract-article";
import type { IncomingArticle } from "../importing/incoming-article";
import type { Decoders } from "../reading/decoders";
import { readBytes } from "../reading/read-bytes";
import { readText } from "../reading/read-text";
import type { ReadResult } from "../reading/article-text";

/** A file's bytes or a pasted text. `name` is shown to the user, `id` names the article in the records format. */
export type ArticleSource = { id: string; name: string } & ({ bytes: Uint8Array } | { text: string });

export interface RejectedSource {
  name: string;
  reason: string;
  message: string;
  messageEn: string;
}

export interface ArticlesRead {
  articles: IncomingArticle[];
  rejected: RejectedSource[];
}

/** Publication dates known from outside the text, by article id (ISO). */
export type PublishedDates = Readonly<Record<string, string>>;

/**
 * Reads one source: an input with several articles gives several, the second on with `-2`, `-3` … behind its id.
 * @param decoders how this host decodes bytes
 * @param published dates known from outside; they stand for what a user fills in as 게재일
 */
export function readSource(
  source: ArticleSource,
  decoders: Decoders,
  published: PublishedDates = {},
): ArticlesRead {
  const read = readAny(source, decoders);
  if (!read.ok) {
    const { reason, message, messageEn } = read;
    return { articles: [], rejected: [{ name: source.name, reason, message, messageEn }] };
  }
  const articles = read.articles.map((article, index): IncomingArticle => {
    const id = index === 0 ? source.id : `${source.id}-${index + 1}`;
    const record = extractArticle(article, { id, publishedOn: published[id] ?? null });
    return { record, text: article.text };
  });
  return { articles, rejected: [] };
}

function readAny(source: ArticleSource, decoders: Decoders): ReadResult {
  return "text" in source ? readText(source.text) : readBytes(source.bytes, source.name, decoders);
}

/** Reads many sources, in order; see `readSource`. */
export function readSources(
  sources: Iterable<ArticleSource>,
  decoders: Decoders,
  published: PublishedDates = {},
): ArticlesRead {
  const all: ArticlesRead = { articles: [], rejected: [] };
  for (const source of sources) {
    const read = readSource(source, decoders, published);
    all.articles.push(...read.articles);
    all.rejected.push(...read.rejected);
  }
  return all;
}
