// PDFs as small as they can be: one font whose codes are UTF-16, named to readers by a ToUnicode table, and each piece
// of text at a place of its own.

export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A table of letters holds so many in one block. */
const longestBlock = 100;

/** Each code is its own letter. As in the fonts that office programs embed, only letters of the text are in the table. */
function toUnicodeOf(text: string): string {
  const codes = [...new Set(hexOf(text).match(/.{4}/g))].sort();
  const blocks = Array.from({ length: Math.ceil(codes.length / longestBlock) }, (_, index) => {
    const letters = codes.slice(index * longestBlock, (index + 1) * longestBlock);
    return `${letters.length} beginbfchar ${letters.map((code) => `<${code}> <${code}>`).join(" ")} endbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...blocks,
    "endcmap end end",
  ].join("\n");
}

function hexOf(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

function streamOf(content: string): string {
  return `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;
}

/** A PDF with these pages. Letters are as wide as high. `trailer` goes into the file's trailer. */
export function buildPdf(pages: readonly (readonly PdfPiece[])[], trailer = ""): Uint8Array {
  const fixed = 6;
  const letters = pages.flatMap((pieces) => pieces.map(({ text }) => text)).join("");
  const kids = pages.map((_, index) => `${fixed + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 >> /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
    streamOf(toUnicodeOf(letters)),
    ...pages.flatMap((pieces, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${fixed + index * 2 + 1} 0 R >>`,
      streamOf(
        pieces
          .map(({ text, x, y, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hexOf(text)}> Tj ET`)
          .join("\n"),
      ),
    ]),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(file);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const start = Buffer.byteLength(file);
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file);
}
