// A file's bytes in, clean articles out. Officials keep articles as .txt from Windows (CP949), from the web (UTF-8)
// and from Notepad's "유니코드" (UTF-16), so the encoding is found, never asked for.
import type { ReadResult } from "./article-text";
import type { Decoders } from "./decoders";
import { findForeignFormat } from "./file-format";
import { readText } from "./read-text";
import { rejectFor } from "./rejected-reason";

/** 20 MB is some thousand articles in one file: more is a mistake, and would hang the pane. */
export const mostBytes = 20 * 1024 * 1024;

/** The text of bytes that carry a byte order mark; undefined if they carry none. */
function decodeMarked(bytes: Uint8Array, decoders: Decoders): string | null | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoders.utf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return decoders.utf16le(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decoders.utf16be(bytes.subarray(2));
  return undefined;
}

function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 1000));
}

function readDecoded(text: string | null): ReadResult {
  if (text === null) return rejectFor("unknown_encoding");
  return isHtml(text) ? rejectFor("html") : readText(text);
}

/**
 * The articles in a file.
 * @param name the file's name with its extension
 * @returns a refusal with a sentence for the user if the file is empty, over 20 MB, of another format, or no article
 * @example readBytes(bytesOfPdf, "보도자료.pdf", decoders) // {ok: false, reason: "pdf", …}
 */
export function readBytes(bytes: Uint8Array, name: string, decoders: Decoders): ReadResult {
  if (bytes.length === 0) return rejectFor("empty");
  if (bytes.length > mostBytes) return rejectFor("too_large");
  const format = findForeignFormat(bytes, name);
  if (format !== null) return rejectFor(format);
  const marked = decodeMarked(bytes, decoders);
  if (marked !== undefined) return readDecoded(marked);
  if (bytes.includes(0)) return rejectFor("not_text");
  return readDecoded(decoders.utf8(bytes) ?? decoders.cp949(bytes));
}
