// How far apart two results of one story can stand. A paste may hold a year's articles; comparing every result with
// every other would take minutes, and results a hundred places apart are not told of one event.

/** No report states more results than this between a total and its last part. */
const longestStory = 120;

/** The members of a list around a position, with the position of the first: `nearby([a, b, c], 1)` holds all three. */
export function nearby<T>(list: readonly T[], index: number): { members: T[]; from: number } {
  const from = Math.max(0, index - longestStory);
  return { members: list.slice(from, index + longestStory), from };
}
