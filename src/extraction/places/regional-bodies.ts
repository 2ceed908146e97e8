// Bodies that carry their region in front of their name (대구상공회의소, 성남산업진흥원): they act for it.
import { findMatches } from "../../reading/find-matches";
import { findLeadingRegion } from "../../regions/lookup";
import type { RegionMention } from "../../regions/lookup";
import type { Sentence } from "../text/sentences";

const body =
  /(?<![가-힣])[가-힣]{2,16}(?:상공회의소|상의|지부|지역본부|테크노파크|테크노밸리|진흥원|경제청|자유구역청|도시공사|개발공사|관광공사|재단|센터|지원단|수출협회|연합회|무역사절단|시장개척단|수출개척단)(?=[은는이가의와과]?[\s,(])/g;

/** "남해국제마늘박람회": whose organising committee speaks holds the fair that is named after the region. */
const committee = /조직위(?:원회)?(?:는|가|에)\s/;
const namedFair = /(?<![가-힣])[가-힣]{2,12}(?:박람회|엑스포)(?=[은는이가의]?[\s,(’'])/g;

/** "대전지역본부(042-863-9207)로 문의": a branch that is only to be called holds nothing. */
const toBeCalled = /^\s?\(?0\d{1,2}-[\d~-]+\)?(?![\d~)은는이가-])|^[에로]\s문의/;

/**
 * The bodies of these sentences whose name begins with a region, each as a mention of that region.
 * Example: "시흥산업진흥원은" is a mention of 시흥시.
 */
export function findLeadingBodies(sentences: readonly Sentence[]): RegionMention[] {
  const holdsFair = sentences.some(({ text }) => committee.test(text));
  return sentences.flatMap((sentence) =>
    [
      ...findMatches(body, sentence.text),
      ...(holdsFair ? findMatches(namedFair, sentence.text) : []),
    ].flatMap((match) => {
      const candidates = findLeadingRegion(match[0]);
      const start = sentence.start + match.index;
      const behind = sentence.text.slice(match.index + match[0].length);
      if (candidates.length === 0 || /^\(\d+개/.test(behind) || toBeCalled.test(behind)) return [];
      return [{ start, end: start + match[0].length, text: match[0], candidates, bare: true }];
    }),
  );
}
