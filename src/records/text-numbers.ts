// Texts by number, for ids and names by the hundred thousand. A Map of so many takes several looks into far memory for each
// and is made anew whenever it doubles; here hashes stand side by side, and a text is looked at only where its own is met.

export interface TextNumbers {
  /** Each text once; its place here is its number. */
  texts: readonly string[];
  /** The number of a text, which is new if no text was it. */
  numberOf: (text: string) => number;
  /** The number of a text; undefined if it has none. */
  find: (text: string) => number | undefined;
}

/**
 * Numbers texts from 0 on, as they come.
 * @param expected how many there will be, where that is known: the table is then made in its size at once
 * @example textNumbers().numberOf("M-1") // 0, and again 0 when it comes again
 */
export function textNumbers(expected = 0): TextNumbers {
  const texts: string[] = [];
  let bits = Math.max(fewestBits, 33 - Math.clz32(expected));
  // In pairs: the hash of a text, and its number from 1 on; 0 where none is.
  let table = new Int32Array(2 << bits);
  // Texts that found no place near their hash, from 1 on as well. People write none such, but a workbook may be sent with
  // ids that were made to have one hash: to look past all of them for each would take minutes.
  const crowdedOut = new Map<string, number>();
  /** Where a text stands or may be put; undefined where all places that it may have are taken. */
  const placeOf = (hash: number, text: string | null): number | undefined => {
    let place = spread(hash, bits) << 1;
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const number = table[place + 1] ?? 0;
      if (number === 0 || (table[place] === hash && texts[number - 1] === text)) return place;
      place = (place + 2) & (table.length - 1);
    }
    return undefined;
  };
  const grow = () => {
    const full = table;
    bits += 1;
    table = new Int32Array(2 << bits);
    for (let at = 0; at < full.length; at += 2) {
      const hash = full[at] ?? 0;
      const number = full[at + 1] ?? 0;
      if (number !== 0) put(placeOf(hash, null), hash, number);
    }
  };
  const put = (place: number | undefined, hash: number, number: number) => {
    if (place === undefined) {
      crowdedOut.set(texts[number - 1] ?? "", number);
      return;
    }
    table[place] = hash;
    table[place + 1] = number;
  };
  /** From 1 on; 0 where the text has none. A free place does not tell: the table may have grown since it was crowded out. */
  const numberAt = (place: number | undefined, text: string): number => {
    const number = place === undefined ? 0 : (table[place + 1] ?? 0);
    return number === 0 && crowdedOut.size > 0 ? (crowdedOut.get(text) ?? 0) : number;
  };
  return {
    texts,
    numberOf: (text) => {
      const hash = fnv1a(text);
      const place = placeOf(hash, text);
      const known = numberAt(place, text);
      if (known !== 0) return known - 1;
      const number = texts.push(text);
      put(place, hash, number);
      if (number << 2 > table.length) grow();
      return number - 1;
    },
    find: (text) => {
      const number = numberAt(placeOf(fnv1a(text), text), text);
      return number === 0 ? undefined : number - 1;
    },
  };
}

const fewestBits = 8;
/** Of 250,000 ids or names none stands further than 32 places behind its hash. */
const mostLooks = 64;

/** The hash FNV-1a of a text, of 32 bits, from the hash of what comes before. */
export function fnv1a(text: string, before = 0x811c9dc5): number {
  let hash = before | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A hash as a number of so many bits: its upper ones, over which a product with an odd number spreads it (Knuth). */
export function spread(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
