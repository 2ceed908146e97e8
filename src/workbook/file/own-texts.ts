// Stretches cut out of a long text keep all of it in memory, and a sheet's XML may have 100 MB. What a sheet is taken
// apart into is therefore copied, and each text once: formulas and quotes repeat from row to row.

/** Up to here engines copy by themselves. */
const shortest = 13;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export class OwnTexts {
  private readonly known = new Map<string, string>();

  /** The same text, in memory by itself. */
  own(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const copy = text.length < shortest ? text : decoder.decode(encoder.encode(text));
    this.known.set(copy, copy);
    return copy;
  }
}
