// The words of a sentence around what was found in it. Finds have positions of the article, patterns look at words.
import type { Span } from "./span";

/** A sentence as far as its words are asked for. */
interface Words {
  text: string;
  start: number;
}

/** All words of a sentence in front of a find: "상담은 " in front of 77건 in "상담은 77건이다". */
export function wordsBefore(sentence: Words, find: Pick<Span, "start">): string {
  return sentence.text.slice(0, find.start - sentence.start);
}

/** The words behind a find, as many characters as asked for; without a length all to the sentence's end. */
export function wordsBehind(sentence: Words, find: Pick<Span, "end">, length = Infinity): string {
  const from = find.end - sentence.start;
  return sentence.text.slice(from, from + length);
}
