// The parts of a workbook are UTF-8. Bytes that are not make a part damaged; no sign is put in their place.
import { joinBytes } from "./bytes";

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

/** How many bytes a text has. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Letters and bytes that are gathered before they are handed on: to encode and pack each cell by itself takes longer. */
const gathered = 1 << 16;

/** The bytes of texts, and of what is bytes already, one after another in larger pieces. */
export function* encodePieces(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  let pending: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      if (text !== "") pending.push(encoder.encode(text));
      text = "";
      pending.push(part);
    }
    size += part.length;
    if (size < gathered) continue;
    yield joinBytes([...pending, encoder.encode(text)]);
    text = "";
    pending = [];
    size = 0;
  }
  yield joinBytes([...pending, encoder.encode(text)]);
}

/** Whether any of some words stands anywhere in texts that come one after another. */
export function isMentioned(texts: Iterable<string>, words: readonly string[]): boolean {
  const longest = Math.max(...words.map((word) => word.length));
  let held = "";
  for (const text of texts) {
    held += text;
    if (words.some((word) => held.includes(word))) return true;
    held = longest > 1 ? held.slice(1 - longest) : "";
  }
  return false;
}
