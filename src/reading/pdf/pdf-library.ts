// What is used of pdfjs, whose types need a DOM. It is handed in and loaded only for a PDF: with its worker it is
// larger than the rest of the pane.

/** A stretch of text as pdfjs reports it. Marks of tagged content have a `type` and no text. */
export interface PdfTextItem {
  type?: string;
  str?: string;
  /** Matrix; its last two numbers are x and y of the baseline, in points, y upwards. */
  transform?: number[];
  width?: number;
  height?: number;
}

export interface PdfPage {
  getTextContent(): Promise<{ items: readonly PdfTextItem[] }>;
  cleanup(): unknown;
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfLoading {
  promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfOptions {
  data: Uint8Array;
  isEvalSupported: false;
  disableFontFace: true;
  useSystemFonts: false;
  useWorkerFetch: false;
  useWasm: false;
  enableXfa: false;
  stopAtErrors: false;
  verbosity: 0;
  /** Where the tables of Korean character codes lie that fonts may name instead of holding them. */
  cMapUrl?: string;
  cMapPacked?: true;
}

export interface PdfLibrary {
  open: (options: PdfOptions) => PdfLoading;
  /** Folder of pdfjs's `cmaps`, with a slash at its end, on this PC or the pane's own server. */
  cMapUrl?: string;
}
