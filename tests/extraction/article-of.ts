// Wraps sentences of our own as a cleaned article, so that each test shows only the words it is about.
import { readFacts } from "../../src/extraction/article-facts";
import type { ArticleFacts } from "../../src/extraction/article-facts";
import { extractArticle } from "../../src/extraction/extract-article";
import type { ArticleText } from "../../src/reading/article-text";
import type { ArticleRecord } from "../../src/records/article";

/** A cleaned Korean article with this text and nothing else known about it. */
export function articleOf(text: string): ArticleText {
  const unknown = { title: null, outlet: null, publishedOn: null, url: null, issuer: null };
  const language = /[가-힣]/.test(text) ? "ko" : "en";
  return { ...unknown, sourceType: "article", language, text, toOriginal: (position) => position };
}

/** The facts of a text. */
export function factsOf(text: string, publishedOn: string | null = null): ArticleFacts {
  return readFacts(articleOf(text), publishedOn);
}

/** The record of a text. */
export function extract(text: string, publishedOn: string | null = null): ArticleRecord {
  return extractArticle(articleOf(text), { id: "own", publishedOn });
}
