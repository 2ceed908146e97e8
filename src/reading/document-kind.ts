// What kind of document a text is, and who issued it. Only headings and labels are asked: a newspaper that quotes a
// 보도자료 is still a newspaper.
import type { SourceType } from "./article-text";

const longestHeading = 60;

const kinds: readonly (readonly [SourceType, RegExp])[] = [
  [
    "press_release",
    /^[[<【(■□\s]*(?:.{0,12}\s)?보\s?도\s?자\s?료\b|^[[<【(■□\s]*보\s?도\s?자\s?료|보도시점|보도일시|배포\s?즉시|즉시\s?보도/,
  ],
  ["press_release", /^첨부파일.*보도자료/],
  ["council", /회의록|행정사무감사|도정질문|시정질문|군정질문|구정질문|업무보고서?$/],
  ["internal", /결과\s?보고서?$|복명서|출장\s?보고서?$|내부\s?보고/],
];

/** The kind of document, by its headings and labels; "article" where they say nothing. */
export function findSourceType(texts: readonly string[]): SourceType {
  const headings = texts.filter((text) => text.length <= longestHeading);
  return kinds.find(([, pattern]) => headings.some((text) => pattern.test(text)))?.[0] ?? "article";
}

const issuerLabel = /^[[<【(■□○ㅇ\s]*(?:배포|발행|작성|제공)\s?(?:기관|처)\s?[:：]\s?([^\n,/|]{2,30})/;

/** The body that issued a press release, from a label such as "배포기관: 하나도청"; null if there is none. */
export function findIssuer(texts: readonly string[]): string | null {
  for (const text of texts) {
    const issuer = text.length <= longestHeading ? issuerLabel.exec(text)?.[1]?.trim() : undefined;
    if (issuer !== undefined) return issuer;
  }
  return null;
}
