// Texts that repeat, held once. What comes from another program or thread comes as a text of its own each time: the
// sentence of an article stands in the row of every value that it proves, in a large workbook a million times.

/** Texts that were met, each as it came first. */
export type HeldTexts = Map<string, string>;

/**
 * The text as it came first, so that the one given need not stay in memory.
 * @param texts those met so far; this one is added
 * @example rows.map(({ quote }) => holdText(quote, texts)) // equal quotes are one text in memory
 */
export function holdText(text: string, texts: HeldTexts): string {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
}
