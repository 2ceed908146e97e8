// Bytes to text. The encoding is found, never asked for: a byte order mark, else strict UTF-8, else CP949 (Korean
// Windows). A page's own `meta charset` is asked only where neither is meant: browsers and clipping tools store pages
// as UTF-8 and leave the old declaration in them, and text that is valid UTF-8 with Korean letters in it is UTF-8.
import type { Decoders } from "./decoders";
import type { RejectedReason } from "./rejected-reason";

export type Decoded = { ok: true; text: string } | { ok: false; reason: RejectedReason };

/** The text of bytes that carry a byte order mark; undefined if they carry none. */
function decodeMarked(bytes: Uint8Array, decoders: Decoders): string | null | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoders.utf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return decoders.utf16le(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decoders.utf16be(bytes.subarray(2));
  return undefined;
}

const western = /<meta[^>]{0,200}charset\s*=\s*["']?(?:iso-8859-1|windows-1252|latin1|us-ascii)\b/i;

function decodeUnmarked(bytes: Uint8Array, decoders: Decoders): string | null {
  const text = decoders.utf8(bytes);
  if (text !== null) return text;
  const start = decoders.windows1252(bytes.subarray(0, 4096)) ?? "";
  return western.test(start) ? decoders.windows1252(bytes) : decoders.cp949(bytes);
}

/**
 * The text of a file.
 * @example decodeText(Uint8Array.of(0xc1, 0xf8, 0xc1, 0xd6), decoders) // {ok: true, text: "진주"}: CP949
 */
export function decodeText(bytes: Uint8Array, decoders: Decoders): Decoded {
  const marked = decodeMarked(bytes, decoders);
  if (marked === undefined && bytes.includes(0)) return { ok: false, reason: "not_text" };
  const text = marked ?? (marked === null ? null : decodeUnmarked(bytes, decoders));
  return text === null ? { ok: false, reason: "unknown_encoding" } : { ok: true, text };
}
