// Pages print a story twice (a body for the screen and one for the printer) and a headline three times. A line that
// was already there adds nothing but a figure counted twice.
import type { Line } from "../lines";

function letters(text: string): string {
  // Blanks and common marks, and the letters of most words, have small classes of their own: that of all letters takes
  // long to look through.
  return text.replace(/(?:[\s!-/:-@‘’“”…·]|(?![가-힣A-Za-z0-9])[^\p{L}\p{N}])+/gu, "");
}

/** Short lines may repeat by chance (a list of towns): only the headline is looked for among them. */
const shortestParagraph = 30;

/** The lines without those that repeat an earlier paragraph, the headline, or the line right before them. */
export function dropRepeatedLines(lines: readonly Line[], headline: Line | null): Line[] {
  const seen = new Set<string>();
  const title = headline === null ? "" : letters(headline.text);
  let previous = "";
  return lines.filter((line) => {
    const key = letters(line.text);
    if (key === "") return true;
    const repeated = seen.has(key) || key === previous || (key === title && line !== headline);
    if (key.length >= shortestParagraph || line.text.startsWith("▲")) seen.add(key);
    previous = key;
    return !repeated;
  });
}
