// One spelling for every character, so that patterns and quotes see what a reader sees: no-break and other wide
// spaces become a space, line ends a line feed, invisible characters go, and Hangul that macOS stores as separate
// letters is composed again.
import { type MappedText, MappedTextBuilder } from "./mapped-text";
import { findMatches } from "./find-matches";

const lineBreak = /^[\r\v\f\u0085\u2028\u2029]/;
const space = /^[\t\p{Zs}]$/u;

// In order: line ends, spaces other than the plain one, Hangul letters of one syllable, characters without width. What
// nearly all of a text consists of is none of them, and is passed over by the one look in front.
const special =
  /(?![ -~가-힣\n])(?:\r\n?|[\v\f\u0085\u2028\u2029]|\t|\p{Zs}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\p{Cc}\p{Cf}])/gu;

function replacementOf(piece: string): string {
  if (lineBreak.test(piece)) return "\n";
  if (space.test(piece)) return " ";
  return piece >= "\u1100" && piece < "\u1200" ? piece.normalize("NFC") : "";
}

/**
 * The text in one spelling, with the way back to the original.
 * @example normaliseText("1억\u00a0원\r\n").text // "1억 원\n"
 */
export function normaliseText(original: string): MappedText {
  const builder = new MappedTextBuilder();
  let position = 0;
  for (const match of findMatches(special, original)) {
    const [piece] = match;
    builder.append(original.slice(position, match.index), position);
    builder.append(replacementOf(piece), piece === "\r\n" ? match.index + 1 : match.index);
    position = match.index + piece.length;
  }
  builder.append(original.slice(position), position);
  return builder.build();
}
