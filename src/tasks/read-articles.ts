// From files or pasted text to what an import takes: each article's records beside its cleaned text. An input that
// cannot be read is named with its reason; the others go on.
import { extractArticle } from "../extraction/extract-article";
import type { IncomingArticle } from "../importing/incoming-article";
import { readBytes } from "../reading/read-bytes";
import type { RecordReaders } from "../importing/record-file/record-readers";
import { isRecordFile, readRecordFile } from "../importing/record-file/read-record-file";
import type { RecordFileRead } from "../importing/record-file/read-record-file";
import { rejectFor } from "../reading/rejected-reason";
import { readText } from "../reading/read-text";
import type { ArticleText, CleanedArticle, ReadResult } from "../reading/article-text";

/**
 * A file's bytes or a pasted text; of a file of `tooManyBytes` only its size, of one that cannot be opened only that. `name` is shown to the user, `id` names
 * the article in the records format.
 */
export type ArticleSource = { id: string; name: string } & (
  { bytes: Uint8Array } | { text: string } | { tooLarge: number } | { unreadable: true }
);

export interface RejectedSource {
  name: string;
  reason: string;
  message: string;
  messageEn: string;
}

/** How a record file was understood: which columns were read, which only look like ours, what was left out. */
export interface ReadRecordFile extends Pick<RecordFileRead, "columns" | "faults"> {
  name: string;
  /** How many articles its records make. */
  articleCount: number;
}

/**
 * An article as it was read; `source`, which record files do not have, lets it be read again under another date. Plain
 * values throughout, so that a browser can keep it.
 */
export interface ReadArticle extends IncomingArticle {
  source?: CleanedArticle;
}

export interface ArticlesRead {
  articles: ReadArticle[];
  rejected: RejectedSource[];
  recordFiles: ReadRecordFile[];
}

/** Publication dates known from outside the text, by article id (ISO). */
export type PublishedDates = Readonly<Record<string, string>>;

/**
 * Reads one source: an input with several articles gives several, the second on with `-2`, `-3` … behind its id.
 * @param readers how this host decodes bytes and opens formats
 * @param published dates known from outside; they stand for what a user fills in as 게재일
 * @param accepted headers of a record file whose proposed meaning the user has accepted
 */
export async function readSource(
  source: ArticleSource,
  readers: RecordReaders,
  published: PublishedDates = {},
  accepted?: ReadonlySet<string>,
): Promise<ArticlesRead> {
  if ("bytes" in source && isRecordFile(source.name)) return readRecords(source, readers, accepted);
  const read = await readAny(source, readers);
  if (!read.ok) {
    return reject(source.name, read);
  }
  const articles = read.articles.map((article, index): ReadArticle => {
    const id = index === 0 ? source.id : `${source.id}-${index + 1}`;
    return extracted(cleaned(article), id, published[id] ?? null);
  });
  return { articles, rejected: [], recordFiles: [] };
}

/** Without the way back to the original, which nobody asks for once it is read. */
function cleaned(article: ArticleText): CleanedArticle {
  const { title, outlet, publishedOn, url, issuer, sourceType, language, text } = article;
  return { title, outlet, publishedOn, url, issuer, sourceType, language, text };
}

/**
 * The article as it reads when it was published on a day that its text does not tell: its "지난 16일" gets a date.
 * @param publishedOn ISO; null takes the day away again
 */
export function withPublicationDay(article: ReadArticle, publishedOn: string | null): ReadArticle {
  const { source, record } = article;
  return source === undefined
    ? { ...article, record: { ...record, publishedOn } }
    : extracted(source, record.id, publishedOn);
}

function extracted(source: CleanedArticle, id: string, publishedOn: string | null): ReadArticle {
  return { record: extractArticle(source, { id, publishedOn }), text: source.text, source };
}

async function readRecords(
  source: { id: string; name: string; bytes: Uint8Array },
  readers: RecordReaders,
  accepted: ReadonlySet<string> | undefined,
): Promise<ArticlesRead> {
  const read = await readRecordFile(source, readers, accepted);
  if (!read.ok) return reject(source.name, read);
  const { articles, columns, faults } = read;
  const file = { name: source.name, columns, faults, articleCount: articles.length };
  return { articles, rejected: [], recordFiles: [file] };
}

function reject(name: string, { reason, message, messageEn }: Omit<RejectedSource, "name">): ArticlesRead {
  return { articles: [], rejected: [{ name, reason, message, messageEn }], recordFiles: [] };
}

async function readAny(source: ArticleSource, readers: RecordReaders): Promise<ReadResult> {
  if ("tooLarge" in source) return rejectFor("file_too_large");
  if ("unreadable" in source) return rejectFor("unreadable");
  return "text" in source ? readText(source.text) : readBytes(source.bytes, source.name, readers);
}

/** Reads many sources, in order; see `readSource`. */
export async function readSources(
  sources: Iterable<ArticleSource>,
  readers: RecordReaders,
  published: PublishedDates = {},
): Promise<ArticlesRead> {
  const all: ArticlesRead = { articles: [], rejected: [], recordFiles: [] };
  for (const source of sources) {
    const read = await readSource(source, readers, published);
    all.articles.push(...read.articles);
    all.rejected.push(...read.rejected);
    all.recordFiles.push(...read.recordFiles);
  }
  return all;
}
