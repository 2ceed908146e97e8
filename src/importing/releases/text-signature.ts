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

/**
 * A hash of every run of letters of a text, each once, in ascending order; spaces, case and punctuation do not count.
 * @example runHashes("수출 상담회 개최") // two numbers: 수출상담회개, 출상담회개최
 */
export function runHashes(text: string): Uint32Array {
  const hashes: number[] = [];
  forEachRun(lettersOf(text), (hash) => hashes.push(hash));
  const sorted = Uint32Array.from(hashes).sort();
  return sorted.filter((hash, index) => index === 0 || hash !== sorted[index - 1]);
}

/**
 * Keys of a text such that two nearly alike texts share at least one; none for a text under 80 letters.
 * @example signatureKeys(text).some((key) => signatureKeys(sameReleaseElsewhere).includes(key)) // true
 */
export function signatureKeys(text: string): string[] {
  const letters = lettersOf(text);
  if (letters.length < shortestText) return [];
  const smallest = new Uint32Array(bins).fill(emptyBin);
  forEachRun(letters, (hash) => {
    const bin = hash % bins;
    if (hash < (smallest[bin] ?? 0)) smallest[bin] = hash;
  });
  const filled = fillEmptyBins(smallest);
  return Array.from({ length: bins / binsInBand }, (_, band) => {
    const from = band * binsInBand;
    return `${band} ${filled.subarray(from, from + binsInBand).join(" ")}`;
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

function forEachRun(letters: Uint16Array, take: (hash: number) => void): void {
  for (let at = 0; at + runLength <= letters.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + runLength; next += 1) {
      hash = (Math.imul(hash, 0x01000193) ^ (letters[next] ?? 0)) >>> 0;
    }
    take(mix(hash));
  }
}

/** Spreads a hash over all 32 bits, so that the smallest one is a fair draw (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Share of common runs (Dice), from 0 to 1.
 * @example runSimilarity(runHashes(text), runHashes(text)) // 1
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
