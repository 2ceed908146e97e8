// Every match of a pattern in a text. `String.matchAll` copies the pattern at each call; for vocabularies of some
// kilobytes that are asked of every sentence and every candidate for a name, the copy costs more than the search.

/**
 * The matches of a global pattern in a text, in order. The list is complete when the function returns, so the shared
 * pattern may be used again while the matches are looked at.
 * @example findMatches(/\d+/g, "77건, 620만").map((match) => match[0]) // ["77", "620"]
 */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}
