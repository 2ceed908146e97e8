// Placeholder
import type { ArticleText } from "./article-text";
import { cleanArticle } from "./clean-article";
export function splitArticles(original: string): ArticleText[] {
  return [cleanArticle(original)];
}
