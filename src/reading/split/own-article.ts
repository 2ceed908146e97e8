// Whether a piece of a text is an article of its own. A box, a list of firms, an attachment or a teaser below a story
// also stands apart, but has no page header of its own and few sentences.
import { cleanArticle } from "../clean-article";
import { isByline } from "../furniture/byline";
import { isArticle } from "../is-article";
import { hangulShare } from "../sentences";

/** How surely two pieces are set apart: by a double line that people draw, or by what pages also draw themselves. */
export type Separation = "drawn" | "printed";

const attachment =
  /^[[<(〈【※\s]*(?:붙임|첨부|참고|별첨|부록|문의|자료|표|그림|사진)\s?\d{0,2}\s?(?:[\])>〉】.:]|\s|$)/;
const koreanStatement = /[가-힣]다\.(?=["”’'\])>〉<\s]|$)/g;
const englishStatement = /[a-z)]\.["”]?(?=\s|$)/g;

/** Fewer statements than this are a teaser or a caption. */
const fewestStatements = 2;

/** Whether a piece can be an article of its own. */
export function isOwnArticle(piece: string, separation: Separation): boolean {
  const { text, title, publishedOn, outlet, url } = cleanArticle(piece);
  if (title === null || attachment.test(title) || !isArticle(text)) return false;
  const statement = hangulShare(text) < 0.2 ? englishStatement : koreanStatement;
  if ((text.match(statement) ?? []).length < fewestStatements) return false;
  const hasHeader = publishedOn !== null || outlet !== null || url !== null;
  return separation === "drawn" || hasHeader || piece.split("\n", 12).some((line) => isByline(line.trim()));
}
