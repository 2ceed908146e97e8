// Vocabulary lists are joined to one pattern with a group for each entry; the group that matched tells the entry.

/** The index of the group that took part in a match, e.g. 1 for the second alternative of `(a)|(b)`. */
export function matchedGroup(match: readonly (string | undefined)[]): number {
  for (let group = 1; group < match.length; group += 1) if (match[group] !== undefined) return group - 1;
  return -1;
}

/**
 * A look-ahead for any of some letters, so that a vocabulary passes over all others by one look. V8 searches a class of
 * more than sixteen outside the compiled pattern, which takes longer than several small ones.
 */
export function beginsWithAny(letters: string): string {
  const classes = letters.match(/.{1,16}/gu) ?? [];
  return `(?=${classes.map((some) => `[${some}]`).join("|")})`;
}
