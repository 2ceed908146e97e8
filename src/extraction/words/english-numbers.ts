// Numbers that English reports spell out.

/** Zero to nineteen, each at the place of its value. */
export const englishNumbers: readonly string[] = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");

/** Zero to ninety in tens, each at the place of its tenth. */
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A spelled number from two to ninety-nine as a pattern without capturing groups. */
export const spelledNumber = `(?:(?:${tens.slice(2).join("|")})(?:-(?:${englishNumbers.slice(1, 10).join("|")}))?|${englishNumbers.slice(2).join("|")})`;

/** The value of a spelled number, -1 if it is none: `valueOfSpelled("twenty-two")` is 22. */
export function valueOfSpelled(word: string): number {
  const [first = "", second = ""] = word.split("-");
  const ten = tens.indexOf(first);
  return ten > 1 ? ten * 10 + Math.max(englishNumbers.indexOf(second), 0) : englishNumbers.indexOf(first);
}
