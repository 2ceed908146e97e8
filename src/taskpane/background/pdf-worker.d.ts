// pdfjs ships no types for its worker. Importing it is all: it puts itself where pdfjs looks for it.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
