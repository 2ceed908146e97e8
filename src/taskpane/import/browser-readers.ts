// What reading needs of the browser. pdfjs and its worker are a chunk of their own, loaded from the pane's own server
// when the first PDF is opened; the worker runs in the page, so that no policy on workers can stop it.
import { createDecoders } from "../../reading/decoders";
import type { PdfLibrary } from "../../reading/pdf/pdf-library";
import { loadPart } from "../load-part";
import type { RecordReaders } from "../../importing/record-file/record-readers";

export const browserReaders: RecordReaders = {
  // A browser's euc-kr is CP949.
  decoders: createDecoders(TextDecoder),
  parseHtml: (html) => new DOMParser().parseFromString(html, "text/html"),
  loadPdf: () => loadPart(loadPdf),
  loadSpreadsheet: () => loadPart(() => import(/* webpackChunkName: "spreadsheet" */ "hucre/xlsx")),
};

async function loadPdf(): Promise<PdfLibrary> {
  await import(/* webpackChunkName: "pdf-worker" */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument } = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  return { open: (options) => getDocument(options), cMapUrl: new URL("cmaps/", document.baseURI).href };
}
