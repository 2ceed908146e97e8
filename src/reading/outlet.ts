// The newspaper, as the page states it: in its copyright line, else in the mark that opens or closes the story.
// A reporter's name, a section or a menu is no proof, so without such a mark the outlet stays unknown.
import { isCopyrightLine, outletOfCopyrightLine } from "./furniture/copyright-line";
import { isSectionNames } from "./furniture/section-names";

const outletName =
  /^(?!.*(?:포토|속보|사진|자료|주요|지역|오늘))[가-힣A-Za-z·\s]{0,12}(?:뉴스|일보|신문|경제|타임[스즈]|저널|통신|방송|투데이|데일리|뉴시스|뉴스핌|뉴스스텝|프레스|헤럴드|미디어)(?:TV)?$/;
/** "[사진=하나통신]" says who took the picture, not who wrote the story. */
const credit = /^(?:사진|자료|그래픽|영상|이미지|출처|제공)/;
const openingMark = /^[[【(]\s*([^\]】)\n]{2,24}?)\s*[\]】)]/;
const closingMark = /\(([가-힣]{2,6}\s?=\s?[^)\n]{2,12})\)$/;
/** The field of a clipping service's export. */
const outletField = /^\[?(?:매체|매체명|언론사|신문사)\]?\s?[:：]\s?([^\n]{2,24})$/;
const agencySignOff = /^\/\s?([가-힣]{2,10})$/;

const reporter = /\s?[가-힣]{2,4}\s?(?:기자|특파원)$/;

/** "서울=하나통신", "하나통신" and "하나통신 이영희 기자" give "하나통신"; "울산" and "단독" give null. */
function outletOfMark(mark: string | undefined): string | null {
  if (mark === undefined || credit.test(mark)) return null;
  const names = mark.split("=").map((part) => part.replace(reporter, "").trim());
  return names.find((name) => name.length >= 3 && outletName.test(name) && !isSectionNames(name)) ?? null;
}

function outletOfLine(text: string): string | null {
  return (
    outletOfMark(openingMark.exec(text)?.[1]) ??
    outletOfMark(closingMark.exec(text.slice(-40))?.[1]) ??
    outletOfMark(agencySignOff.exec(text)?.[1])
  );
}

/**
 * The outlet of a story, or null.
 * @param story the lines of the story and its header
 * @param copyrightLines the lines from the story's end on, nearest first
 */
export function findOutlet(story: readonly string[], copyrightLines: readonly string[]): string | null {
  for (const text of copyrightLines.filter(isCopyrightLine)) {
    const name = outletOfCopyrightLine(text);
    if (name !== null) return name;
  }
  for (const text of story) {
    const name = outletOfLine(text);
    if (name !== null) return name;
  }
  return null;
}

/** The outlet that a field above the headline names ("언론사: 하나신문"), or null. */
export function findOutletField(above: readonly string[]): string | null {
  for (const text of above) {
    const name = outletField.exec(text)?.[1]?.trim();
    if (name !== undefined) return name;
  }
  return null;
}
