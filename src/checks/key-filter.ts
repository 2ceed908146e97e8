// Which keys are surely not there. A look into a Map of strings goes to several far places in memory; where nearly every
// look is in vain, a table of bytes that stays near the processor answers first (a Bloom filter of one hash).

/**
 * Tells of a key whether a row may have it: false is certain, true is mostly so.
 * @param keyOf the row's key, if it has one
 * @example keyFilter(outcomes, (row) => row.partOf)("O-1") // false, unless a row may stand under O-1
 */
export function keyFilter<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): (key: string | null) => boolean {
  const places = new Uint8Array(2 ** tableBits);
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) places[placeOf(key)] = 1;
  }
  return (key) => key !== null && places[placeOf(key)] === 1;
}

/** 1 MB: a few per cent of it are taken in the largest report. */
const tableBits = 20;

/** FNV-1a, spread over the upper bits. */
function placeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - tableBits);
}
