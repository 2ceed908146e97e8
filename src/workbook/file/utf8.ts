// The parts of a workbook are UTF-8. Bytes that are not make a part damaged; no sign is put in their place.

/** @throws TypeError where the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/**
 * The text of bytes that come piece by piece.
 * @throws TypeError where the bytes are not UTF-8
 */
export function* decodePieces(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Letters that are gathered before they are encoded: encoding each cell by itself takes longer. */
const gathered = 1 << 16;

/** The bytes of texts that come one after another. */
export function* encodePieces(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let pending = "";
  for (const text of texts) {
    pending += text;
    if (pending.length < gathered) continue;
    yield encoder.encode(pending);
    pending = "";
  }
  if (pending !== "") yield encoder.encode(pending);
}

/** Whether words stand anywhere in texts that come one after another. */
export function isMentioned(texts: Iterable<string>, words: string): boolean {
  let held = "";
  for (const text of texts) {
    held += text;
    if (held.includes(words)) return true;
    held = words.length > 1 ? held.slice(1 - words.length) : "";
  }
  return false;
}
