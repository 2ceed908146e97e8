// Vocabulary lists are joined to one pattern with a group for each entry; the group that matched tells the entry.

/** The index of the group that took part in a match, e.g. 1 for the second alternative of `(a)|(b)`. */
export function matchedGroup(match: readonly (string | undefined)[]): number {
  for (let group = 1; group < match.length; group += 1) if (match[group] !== undefined) return group - 1;
  return -1;
}
