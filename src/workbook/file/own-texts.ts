// Stretches cut out of a long text keep all of it in memory, and a sheet's XML may have 700 MB. What a sheet is taken
// apart into is therefore copied, and formulas, which repeat from row to row, once.

/** The same text, in memory by itself: engines put a joined text together anew before they cut it. */
export function copyText(text: string): string {
  return ` ${text}`.slice(1);
}

export class OwnTexts {
  private readonly known = new Map<string, string>();

  /** The same text, in memory by itself, and only once. */
  own(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const copy = copyText(text);
    this.known.set(copy, copy);
    return copy;
  }
}
