// What this room needs of its host and cannot import: how bytes become text, how HTML becomes a tree, and the PDF
// reader, which is too large to be loaded before somebody opens a PDF. The composition roots fill it in.
import type { Decoders } from "./decoders";
import type { PdfLibrary } from "./pdf/pdf-library";
import type { HtmlDocument } from "./web-page/html-tree";

export interface Readers {
  decoders: Decoders;
  /** HTML as a tree without running or loading anything: the browser's `DOMParser`, linkedom under Node. */
  parseHtml: (html: string) => HtmlDocument;
  loadPdf: () => Promise<PdfLibrary>;
}
