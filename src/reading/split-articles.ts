// One file or paste may hold several articles: a day's clippings, an export of a news database. It is taken apart
// only where it clearly is several, because a story cut in two loses what its sentences refer to, and a teaser taken
// for a story brings in figures that are not reported.
import type { ArticleText } from "./article-text";
import { cleanArticle } from "./clean-article";
import { splitAtCopyright } from "./split/at-copyright";
import { splitAtRules } from "./split/at-rules";
import { splitAtTitleHeads } from "./split/at-title-heads";
import type { Segment } from "./split/segment";

/**
 * The articles of a text, cleaned, in order; one at least. Positions lead back into the whole text.
 * @example splitArticles("제목 하나\n본문이다.…\n=====\n제목 둘\n본문이다.…").length // 2
 */
export function splitArticles(original: string): ArticleText[] {
  const whole: Segment[] = [{ start: 0, end: original.length }];
  const segments = whole
    .flatMap((segment) => splitAtRules(original, segment))
    .flatMap((segment) => splitAtTitleHeads(original, segment))
    .flatMap((segment) => splitAtCopyright(original, segment));
  return segments.map(({ start, end }) => cleanArticle(original.slice(start, end), start));
}
