// Pasted text in, clean articles out: the entrance for what a user pastes and for what a file was decoded to.
import type { ArticleMetadata, ReadResult } from "./article-text";
import { cleanArticle } from "./clean-article";
import { isArticle } from "./is-article";
import { rejectFor } from "./rejected-reason";
import { splitArticles } from "./split-articles";

/**
 * The articles in a text: one, or several that are clearly set apart (see `splitArticles`).
 * @returns a refusal with a sentence for the user if the text is empty or holds no article
 * @example readText("진주시 사절단, 시카고로\n\n진주시는 …했다.") // {ok: true, articles: [{title: "진주시 사절단, 시카고로", …}]}
 */
export function readText(original: string): ReadResult {
  if (original.trim() === "") return rejectFor("empty");
  const articles = splitArticles(original).filter(({ text }) => isArticle(text));
  return articles.length === 0 ? rejectFor("no_article") : { ok: true, articles };
}

/**
 * The one article of a document.
 * @param stated what the document states beside its text; it outweighs what is read from the text
 */
export function readArticle(original: string, stated: Partial<ArticleMetadata>): ReadResult {
  if (original.trim() === "") return rejectFor("no_article");
  const article = cleanArticle(original);
  if (!isArticle(article.text)) return rejectFor("no_article");
  return { ok: true, articles: [{ ...article, ...stated, title: article.title ?? stated.title ?? null }] };
}
