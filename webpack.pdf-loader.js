// pdfjs asks where its file lies; webpack would answer with a path of the machine that built it.

/**
 * @param {string} source
 * @returns {string}
 */
export default function hidePdfPath(source) {
  return source.replaceAll("import.meta.url", JSON.stringify("file:///pdfjs.mjs"));
}
