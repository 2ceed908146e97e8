// Names that a text itself gives in two scripts: "차이노스(CHAINOS)", "CHAINOS(차이노스)".
import { tidyName } from "../firm-key";
import { isScriptPair } from "./party";

export interface StatedPair {
  names: [string, string];
  /** The words of the text, exactly. */
  quote: string;
}

const bracket = /\(([가-힣A-Za-z0-9&.,·\s-]{2,40})\)/g;
/** The word in front of a bracket; only a stretch of a name's length is looked at, so that the time stays linear. */
const wordAtEnd = /[가-힣A-Za-z0-9&.·-]{2,30}\s?$/;
const longestWord = 31;

/**
 * The pairs of a text, in order; a bracket that explains in the same script (다온상사(본점)) is none.
 * @example statedPairs("현지 유통사 차이노스(CHAINOS)와") // [{names: ["차이노스", "CHAINOS"], quote: "차이노스(CHAINOS)"}]
 */
export function statedPairs(text: string): StatedPair[] {
  return [...text.matchAll(bracket)].flatMap(({ 0: whole, 1: inside = "", index }): StatedPair[] => {
    const word = wordAtEnd.exec(text.slice(Math.max(0, index - longestWord), index));
    if (word === null) return [];
    const names: [string, string] = [tidyName(word[0]), tidyName(inside)];
    return isScriptPair(...names) ? [{ names, quote: word[0] + whole }] : [];
  });
}
