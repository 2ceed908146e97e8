// Whether words are those of a text: lines are broken anew by every program that a text passes through.

/**
 * @example standsIn("50만달러", "50만 달러를 계약했다") // true: however they are spaced
 */
export function standsIn(words: string, text: string): boolean {
  return text.includes(words) || tight(text).includes(tight(words));
}

function tight(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
