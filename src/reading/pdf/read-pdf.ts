// A PDF with a text layer in, its story out. pdfjs reads the file; nothing in it is run, drawn or fetched.
import type { ReadResult } from "../article-text";
import { readReleaseHead } from "../release-head";
import { readArticle } from "../read-text";
import { rejectFor } from "../rejected-reason";
import { joinParagraphs } from "./join-paragraphs";
import { linesOfPage, type PageLine } from "./page-lines";
import type { PdfDocument, PdfLibrary } from "./pdf-library";

/** A press release has a few pages, a day's clippings some dozen. */
const mostPages = 300;

/** Fewer letters a page than this are a stamp or a page number on a picture of text. */
const fewestLetters = 20;

/**
 * The article in a PDF.
 * @param loadPdf loads pdfjs
 * @returns a refusal if the file is encrypted, damaged, or holds only pictures
 */
export async function readPdf(bytes: Uint8Array, loadPdf: () => Promise<PdfLibrary>): Promise<ReadResult> {
  const { open, cMapUrl } = await loadPdf();
  // pdfjs takes the buffer over, and refuses Node's own kind of it: it gets a plain copy.
  const loading = open({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    ...(cMapUrl === undefined ? {} : { cMapUrl, cMapPacked: true }),
  });
  try {
    const pages = await readPages(await loading.promise);
    const text = joinParagraphs(pages);
    if (text.replace(/[^\p{L}]/gu, "").length < fewestLetters) return rejectFor("image_pdf");
    return readArticle(text, readReleaseHead(text));
  } catch (error) {
    // What pdfjs throws while it reads a file is the file's fault; it names the one kind that a user can mend.
    if (!(error instanceof Error)) throw error;
    return rejectFor(error.name === "PasswordException" ? "encrypted" : "damaged");
  } finally {
    await loading.destroy();
  }
}

async function readPages(document: PdfDocument): Promise<PageLine[][]> {
  const pages: PageLine[][] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOfPage(items));
    page.cleanup();
  }
  return pages;
}
