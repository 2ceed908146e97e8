// Which keys are surely not there. A look into a Map of strings goes to several far places in memory; where nearly every
// look is in vain, a table of bytes that stays near the processor answers first (a Bloom filter of one hash).
import { fnv1a, spread } from "../records/text-numbers";

/**
 * Tells of a key whether a row may have it: false is certain, true is mostly so.
 * @param keyOf the row's key, if it has one
 * @example keyFilter(outcomes, (row) => row.partOf)("O-1") // false, unless a row may stand under O-1
 */
export function keyFilter<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): (key: string | null) => boolean {
  const bits = tableBits(rows.length);
  const places = new Uint8Array(2 ** bits);
  const placeOf = (key: string) => spread(fnv1a(key), bits);
  rows.forEach((row) => {
    const key = keyOf(row);
    if (key !== null) places[placeOf(key)] = 1;
  });
  return (key) => key !== null && places[placeOf(key)] === 1;
}

/**
 * Tells hashes that come again from those that come once, which are most: only the former need be stored.
 * @param most how many are added at the most
 */
export function repeatFilter(most: number): RepeatFilter {
  const bits = tableBits(most);
  // Two bits a hash, sixteen hashes a number: a byte each would not stay near the processor.
  const marks = new Int32Array(2 ** (bits - 4));
  const markOf = (place: number) => 1 << ((place & 15) << 1);
  return {
    add: (hash) => {
      const place = spread(hash, bits);
      const once = markOf(place);
      const known = marks[place >>> 4] ?? 0;
      marks[place >>> 4] = known | ((known & once) === 0 ? once : once << 1);
    },
    mayRepeat: (hash) => {
      const place = spread(hash, bits);
      return ((marks[place >>> 4] ?? 0) & (markOf(place) << 1)) !== 0;
    },
  };
}

export interface RepeatFilter {
  add: (hash: number) => void;
  /** Of a hash that was added: false is certain, true is mostly so. */
  mayRepeat: (hash: number) => boolean;
}

/** How many bits number the places of a table: some four for each key, between 256 and 16 million. */
function tableBits(keys: number): number {
  return Math.min(24, Math.max(8, 34 - Math.clz32(keys)));
}
