// What reading needs of the thread it runs in. pdfjs and the spreadsheet reader are chunks of their own, loaded from the
// pane's own server when the first such file is opened. pdfjs's own worker runs in the same thread: a worker that starts
// another is more than some policies allow.
import type { RecordReaders } from "../../importing/record-file/record-readers";
import { createDecoders } from "../../reading/decoders";
import type { PdfLibrary } from "../../reading/pdf/pdf-library";
import { loadPart } from "../load-part";
import { CodeTables } from "./code-tables";

/**
 * Readers for a page or a worker.
 * @param parseHtml the browser's `DOMParser`, which workers do not have, or linkedom's
 */
export function createReaders(parseHtml: RecordReaders["parseHtml"]): RecordReaders {
  return {
    // A browser's euc-kr is CP949.
    decoders: createDecoders(TextDecoder),
    parseHtml,
    loadPdf: () => loadPart(loadPdf),
    loadSpreadsheet: () => loadPart(() => import(/* webpackChunkName: "spreadsheet" */ "hucre/xlsx")),
  };
}

async function loadPdf(): Promise<PdfLibrary> {
  await import(/* webpackChunkName: "pdf-worker" */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument } = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  return {
    open: (options) => getDocument({ ...options, BinaryDataFactory: CodeTables }),
    // Page and scripts lie in one folder.
    cMapUrl: new URL("cmaps/", location.href).href,
  };
}
