// Pasted text in, clean articles out: the entrance for what a user pastes and for what a file was decoded to.
import type { ReadResult } from "./article-text";
import { cleanArticle } from "./clean-article";
import { isArticle } from "./is-article";
import { rejectFor } from "./rejected-reason";

/**
 * The articles in a text. Today a text is one article; the result is a list so that several in one paste fit.
 * @returns a refusal with a sentence for the user if the text is empty or holds no article
 * @example readText("진주시 사절단, 시카고로\n\n진주시는 …했다.") // {ok: true, articles: [{title: "진주시 사절단, 시카고로", …}]}
 */
export function readText(original: string): ReadResult {
  if (original.trim() === "") return rejectFor("empty");
  const article = cleanArticle(original);
  return isArticle(article.text) ? { ok: true, articles: [article] } : rejectFor("no_article");
}
