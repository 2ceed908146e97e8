// Lines that people put between articles when they collect them in one file: =====, -----, * * *, or a new page.
import { isOwnArticle, type Separation } from "./own-article";
import { cutAt, joinToArticles, linesIn, type Segment } from "./segment";

const rule = /^(?:[=*#~_─━—-] ?){3,}$/;
const drawn = /^[=#*_] ?[=#*_] ?[=#*_] ?[=#*_] ?[=#*_]/;

/**
 * The articles between rules. Dashes and page breaks also occur within one article, so there each side needs a page
 * header of its own (date, newspaper, reporter or address).
 */
export function splitAtRules(text: string, segment: Segment): Segment[] {
  const separations = new Map<number, Separation>();
  let pending: Separation | null = null;
  for (const line of linesIn(text, segment)) {
    if (rule.test(line.text)) {
      pending = pending === "drawn" || drawn.test(line.text) ? "drawn" : "printed";
      continue;
    }
    if (pending !== null || line.startsPage) separations.set(line.start, pending ?? "printed");
    pending = null;
  }
  if (separations.size === 0) return [segment];
  return joinToArticles(cutAt(segment, [...separations.keys()]), ({ start, end }) => {
    return isOwnArticle(text.slice(start, end), separations.get(start) ?? "drawn");
  });
}
