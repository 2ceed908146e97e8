// HWPX and DOCX files as small as they can be.
import { strToU8, zipSync } from "fflate";

export const paragraph = (text: string): string => `<hp:p><hp:run><hp:t>${text}</hp:t></hp:run></hp:p>`;

export const cell = (...content: string[]): string =>
  `<hp:tc><hp:subList>${content.join("")}</hp:subList><hp:cellSpan colSpan="1" rowSpan="1"/></hp:tc>`;

/** A table as OWPML nests it: in a run of the paragraph that it stands in. */
export const table = (...rows: string[][]): string =>
  `<hp:p><hp:run><hp:tbl>${rows.map((cells) => `<hp:tr>${cells.join("")}</hp:tr>`).join("")}</hp:tbl><hp:t/></hp:run></hp:p>`;

export const section = (...content: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><hs:sec xmlns:hs="s" xmlns:hp="p">${content.join("")}</hs:sec>`;

/** An HWPX file with these sections, and other parts by name. */
export function buildHwpx(sections: readonly string[], others: Record<string, string> = {}): Uint8Array {
  const parts = Object.fromEntries(
    sections.map((xml, index) => [`Contents/section${index}.xml`, strToU8(xml)]),
  );
  const rest = Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ mimetype: [strToU8("application/hwp+zip"), { level: 0 }], ...rest, ...parts });
}

export function buildDocx(body: string): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(xml) });
}

/** Declares another size for every part of a zip than it has. */
export function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = Uint8Array.from(zip);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 30 < lying.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}
