// What reading needs of Node. Its own TextDecoder reads euc-kr as it stood before CP949 extended it: half of the
// syllables of a CP949 file (똠, 펲, 뷁 …) come out wrong without an error; the tables of @exodus/bytes are the web's.
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { TextDecoder } from "@exodus/bytes/encoding.js";
import { DOMParser } from "linkedom";
import { createDecoders } from "../reading/decoders";
import type { HtmlDocument } from "../reading/web-page/html-tree";
import type { PdfLibrary } from "../reading/pdf/pdf-library";
import type { RecordReaders } from "../importing/record-file/record-readers";

export const nodeReaders: RecordReaders = {
  decoders: createDecoders(TextDecoder),
  parseHtml,
  loadPdf,
  loadSpreadsheet: () => import("hucre/xlsx"),
};

/** A browser makes an empty page of what holds no element at all; linkedom makes one that cannot be asked for its body. */
function parseHtml(html: string): HtmlDocument {
  const parser = new DOMParser();
  const page = parser.parseFromString(html, "text/html");
  return page.children.length === 0 ? parser.parseFromString("<html></html>", "text/html") : page;
}

async function loadPdf(): Promise<PdfLibrary> {
  // pdfjs makes a matrix for drawing while it loads. Nothing is drawn here, so that names are enough.
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object, configurable: true });
  }
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return { open: (options) => getDocument(options), cMapUrl: join(folder, "cmaps") + sep };
}
