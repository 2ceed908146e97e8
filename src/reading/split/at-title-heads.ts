// News databases and clipping services export articles as fields: 제목: …, 매체: …, 일자: …, and the text below.
import { cleanArticle } from "../clean-article";
import { isArticle } from "../is-article";
import { cutAt, joinToArticles, linesIn, type Segment } from "./segment";

const titleHead = /^\[?(?:기사\s?)?(?:제목|title|headline)\]?\s?[:：]\s?\S/i;
const otherHead =
  /^\[?(?:번호|no|매체|매체명|언론사|신문사|일자|날짜|게재일|보도일|작성일|기자|출처|분류|url|링크|date|source)\]?\.?\s?[:：]/i;

/** The articles that begin with a title field; fields right above it belong to the same article. */
export function splitAtTitleHeads(text: string, segment: Segment): Segment[] {
  const lines = linesIn(text, segment);
  const starts = lines.flatMap((line, index) => {
    if (!titleHead.test(line.text)) return [];
    let first = index;
    while (otherHead.test(lines[first - 1]?.text ?? "")) first -= 1;
    return lines[first]?.start ?? [];
  });
  if (starts.length < 2) return [segment];
  return joinToArticles(cutAt(segment, starts), ({ start, end }) =>
    isArticle(cleanArticle(text.slice(start, end)).text),
  );
}
