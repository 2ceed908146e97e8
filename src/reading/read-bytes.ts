// A file's bytes in, clean articles out: plain text, saved web pages, and the documents in which offices send their
// press releases. Everything else is refused with a sentence that tells what to do.
import type { ReadResult } from "./article-text";
import { decodeText } from "./decode-text";
import { findFileFormat } from "./file-format";
import { readPackage } from "./package/read-package";
import { readPdf } from "./pdf/read-pdf";
import { readText } from "./read-text";
import type { Readers } from "./readers";
import { rejectFor } from "./rejected-reason";
import { readWebPage } from "./web-page/read-web-page";

/** 200 MB: a file of this size is not even read into memory. */
export const tooManyBytes = 200 * 1024 * 1024;

/** 20 MB of text are some thousand articles in one file: more is a mistake, and would hang the pane. */
export const mostTextBytes = 20 * 1024 * 1024;

function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype html|html|head|body|frameset)\b/i.test(
    text.slice(0, 4000),
  );
}

function readAsText(bytes: Uint8Array, { decoders, parseHtml }: Readers): ReadResult {
  if (bytes.length > mostTextBytes) return rejectFor("too_large");
  const decoded = decodeText(bytes, decoders);
  if (!decoded.ok) return rejectFor(decoded.reason);
  return isHtml(decoded.text) ? readWebPage(decoded.text, parseHtml) : readText(decoded.text);
}

/**
 * The articles in a file.
 * @param name the file's name with its extension
 * @param readers how this host decodes bytes, parses HTML and loads the PDF reader
 * @returns a refusal with a sentence for the user if the file is empty, too large, locked, damaged, of another format,
 * or no article
 * @example await readBytes(bytesOfHwp, "보도자료.hwp", readers) // {ok: false, reason: "hwp", …}
 */
export async function readBytes(bytes: Uint8Array, name: string, readers: Readers): Promise<ReadResult> {
  if (bytes.length === 0) return rejectFor("empty");
  if (bytes.length >= tooManyBytes) return rejectFor("file_too_large");
  const format = findFileFormat(bytes, name);
  switch (format) {
    case "pdf":
      return readPdf(bytes, readers.loadPdf);
    case "package":
      return readPackage(bytes, readers.decoders);
    case "text":
      return readAsText(bytes, readers);
    default:
      return rejectFor(format.refused);
  }
}
