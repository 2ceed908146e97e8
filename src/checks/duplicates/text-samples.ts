// Samples of texts, by which copies are found: of the hashes of all its runs of letters a text's smallest, which two
// copies share however they were cut (Broder's MinHash).

const runLength = 12;
const sampleSize = 64;

/**
 * The sample of each text: its smallest hashes, ascending.
 * @example sampleTexts(["가나다라마바사아자차카타"])[0]?.length // 1: there is one run of twelve letters
 */
export function sampleTexts(texts: readonly string[]): Uint32Array[] {
  // One stretch of memory for all of them: an array of its own would cost a text more than its sample.
  const all = new Uint32Array(texts.filter((text) => text !== "").length * sampleSize);
  let start = -sampleSize;
  return texts.map((text) => {
    if (text === "") return noSample;
    const sample = readSample(text);
    start += sampleSize;
    all.set(sample, start);
    return all.subarray(start, start + sample.length);
  });
}

/** What a text without letters has. */
export const noSample = new Uint32Array(0);

/** Share of common runs (Jaccard), estimated from the smallest hashes of both. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let [atA, atB, seen, common] = [0, 0, 0, 0];
  while (seen < sampleSize && (atA < a.length || atB < b.length)) {
    const left = a[atA] ?? hashRange;
    const right = b[atB] ?? hashRange;
    if (left === right) common += 1;
    if (left <= right) atA += 1;
    if (right <= left) atB += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : common / seen;
}

/** The smallest hashes of a text, until the next is read. */
function readSample(text: string): Uint32Array {
  const letters = lettersOf(text);
  // Half as many again as the sample are nearly always enough, and soon put in order.
  const wide = boundFor(sampleSize * 3, text.length);
  const tight = Math.min(wide, boundFor(sampleSize * 1.5, letters.length));
  const sample = smallestHashes(letters, tight);
  return sample.length === sampleSize || tight === wide ? sample : smallestHashes(letters, wide);
}

/** Below which about so many of the hashes of a text are. */
function boundFor(wanted: number, length: number): number {
  return Math.min(hashRange, Math.ceil((hashRange * wanted) / Math.max(1, length - runLength)));
}

/** Of the hashes below a bound the smallest, whatever of the text is no letter. */
function smallestHashes(letters: Uint16Array, bound: number): Uint32Array {
  let kept = 0;
  let rolling = 0;
  for (let at = 0; at < letters.length && kept < hashes.length; at += 1) {
    const leaving = at < runLength ? 0 : (letters[at - runLength] ?? 0);
    rolling = (Math.imul(rolling, base) + (letters[at] ?? 0) - Math.imul(leaving, baseOfRun)) | 0;
    if (at < runLength - 1) continue;
    const hash = scatter(rolling);
    if (hash < bound) hashes[kept++] = hash;
  }
  const inOrder = hashes.subarray(0, kept).sort();
  let distinct = 0;
  for (let at = 0; at < kept && distinct < sampleSize; at += 1) {
    const hash = inOrder[at] ?? 0;
    if (distinct === 0 || hash !== inOrder[distinct - 1]) inOrder[distinct++] = hash;
  }
  return inOrder.subarray(0, distinct);
}

/** The letters of a text, until the next is read. */
function lettersOf(text: string): Uint16Array {
  if (room.length < text.length) room = new Uint16Array(text.length * 2);
  const letters = room;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf[text.charCodeAt(at)] ?? 0;
    if (letter !== 0) letters[count++] = letter;
  }
  return letters.subarray(0, count);
}

/** Room for the letters and the hashes of one text, used for every text. */
let room = new Uint16Array(4096);
const hashes = new Uint32Array(sampleSize * 6);

/** Numbers below 2^31 are kept as they are; larger ones would each be an object. */
const hashRange = 2 ** 31;
const base = 0x01000193;
/** What the letter that leaves a run was multiplied by since it came. */
const baseOfRun = Array.from({ length: runLength }).reduce<number>((power) => Math.imul(power, base), 1);

/** Spreads the rolling hashes evenly, so that the smallest are a fair sample (the finaliser of MurmurHash3). */
function scatter(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 1;
}

/**
 * Of every code unit the letter that it counts as, capitals as small ones; 0 for what is none: that differs from one print
 * to the next.
 */
const letterOf = Uint16Array.from({ length: 1 << 16 }, (_, code) => {
  const isLetter = (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff);
  const isLatin = (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
  const isCapital = code >= 65 && code <= 90;
  if (isCapital) return code + 32;
  return isLetter || isLatin ? code : 0;
});
