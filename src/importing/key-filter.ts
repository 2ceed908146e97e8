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
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) places[placeOf(key)] = 1;
  }
  return (key) => key !== null && places[placeOf(key)] === 1;
}

/**
 * Tells hashes that come again from those that come once, which are most: only the former need be stored.
 * @param most how many are added at the most
 */
export function repeatFilter(most: number): RepeatFilter {
  const bits = tableBits(most);
  const times = new Uint8Array(2 ** bits);
  return {
    add: (hash) => {
      const place = spread(hash, bits);
      times[place] = Math.min(2, (times[place] ?? 0) + 1);
    },
    mayRepeat: (hash) => times[spread(hash, bits)] === 2,
  };
}

export interface RepeatFilter {
  add: (hash: number) => void;
  /** Of a hash that was added: false is certain, true is mostly so. */
  mayRepeat: (hash: number) => boolean;
}

/** How many bits number the bytes of a table: some four bytes for each key, between 256 bytes and 16 MB. */
function tableBits(keys: number): number {
  return Math.min(24, Math.max(8, 34 - Math.clz32(keys)));
}
