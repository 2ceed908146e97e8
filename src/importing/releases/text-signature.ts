// Finding texts that are nearly alike without comparing every two: runs of letters are hashed, and a short signature
// of the hashes agrees in some part for texts that share most of them (one-permutation MinHash with bands).

/** Letters in a run. Long enough that unrelated Korean reports share few runs, short enough to forgive an edit. */
const runLength = 6;
const bins = 128;
/** Bins that must agree together; 32 bands of 4 find a pair that shares two thirds of its runs in 999 of 1000 cases. */
const binsInBand = 4;
const emptyBin = 0xffffffff;
/** Fewer letters are no release: two short notices are alike because both are short. */
const shortestText = 80;

/** A text as its runs of letters, read once for its signature and for comparing. */
export interface TextRuns {
  /** A hash of every run, each once, in ascending order; spaces, case and punctuation do not count. */
  hashes: Uint32Array;
  /** How many letters and digits the text has. */
  letters: number;
}

/** @example readRuns("수출 상담회 개최").hashes // two numbers: 수출상담회개, 출상담회개최 */
export function readRuns(text: string): TextRuns {
  const letters = lettersOf(text);
  const hashes = new Uint32Array(Math.max(0, letters.length - runLength + 1));
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = runHash(letters, at);
  hashes.sort();
  let kept = 0;
  for (const hash of hashes) if (kept === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
  return { hashes: hashes.subarray(0, kept), letters: letters.length };
}

/**
 * Keys of a text such that two nearly alike texts share at least one; none for a text under 80 letters.
 * @example signatureKeys(readRuns(text)).some((key) => signatureKeys(readRuns(same)).includes(key)) // true
 */
export function signatureKeys({ hashes, letters }: TextRuns): number[] {
  if (letters < shortestText) return [];
  const smallest = new Uint32Array(bins).fill(emptyBin);
  for (const hash of hashes) {
    const bin = hash % bins;
    if (hash < (smallest[bin] ?? 0)) smallest[bin] = hash;
  }
  const filled = fillEmptyBins(smallest);
  return Array.from({ length: bins / binsInBand }, (_, band) => {
    const ofBand = filled.subarray(band * binsInBand, (band + 1) * binsInBand);
    const key = ofBand.reduce((mixed, value) => mix(Math.imul(mixed, 0x01000193) ^ value), 0);
    return band * 2 ** 32 + key;
  });
}

/** A bin that no run of a short text fell into borrows from the next one, the same way in every text. */
function fillEmptyBins(smallest: Uint32Array): Uint32Array {
  return smallest.map((value, bin) => {
    let distance = 0;
    while (smallest[(bin + distance) % bins] === emptyBin) distance += 1;
    return distance === 0 ? value : mix((smallest[(bin + distance) % bins] ?? 0) + distance);
  });
}

/** Codes of a cleaned text's letters and digits. A signature is never stored, so that it need not be the hash of ids. */
function lettersOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = code > 0x30ff || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (isLetter) codes[length++] = code;
    else if (code >= 0x41 && code <= 0x5a) codes[length++] = code + 0x20;
  }
  return codes.subarray(0, length);
}

function runHash(letters: Uint16Array, from: number): number {
  let hash = 0;
  for (let at = from; at < from + runLength; at += 1) {
    hash = (Math.imul(hash, 0x01000193) ^ (letters[at] ?? 0)) >>> 0;
  }
  return mix(hash);
}

/** Spreads a hash over all 32 bits, so that the smallest one is a fair draw (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Share of common runs (Dice), from 0 to 1.
 * @param a,b hashes of two texts, in ascending order
 * @example runSimilarity(readRuns(text).hashes, readRuns(text).hashes) // 1
 */
export function runSimilarity(a: Uint32Array, b: Uint32Array): number {
  let [common, left, right] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [one, other] = [a[left] ?? 0, b[right] ?? 0];
    if (one === other) common += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * common) / all;
}
