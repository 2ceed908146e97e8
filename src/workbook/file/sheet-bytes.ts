// A piece of a sheet as bytes, and the short texts in it. Only what differs from row to row becomes text.

export interface SheetBytes {
  bytes: Uint8Array;
  /** The same bytes, to be read four at a time. */
  view: DataView;
}

/** A piece of a sheet to be looked at. */
export function sheetBytes(bytes: Uint8Array): SheetBytes {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

// A mark at its beginning is kept (`ignoreBOM`): a piece may begin anywhere in the sheet.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** A longer text is decoded sooner than put together. */
const short = 24;
const lastPlain = 0x7e;

/**
 * The text of some of the bytes.
 * @throws TypeError where they are not UTF-8
 */
export function sheetText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > short) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += 1) {
    const code = bytes[at] ?? 0;
    if (code > lastPlain) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(code);
  }
  return text;
}

const letterC = "c".charCodeAt(0);
const tagStart = "<".charCodeAt(0);
/** A blank, a `/` or a `>` ends the name of a tag, and so may a line break. */
const afterName = new Set([" ", "/", ">", "\t", "\r", "\n"].map((sign) => sign.charCodeAt(0)));

/** Where the next cell behind a place begins, or the end of the bytes. */
export function nextCell(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at += 1) if (isCellAt(bytes, at)) return at;
  return bytes.length;
}

/** Whether a cell begins at a place. */
export function isCellAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === tagStart && bytes[at + 1] === letterC && afterName.has(bytes[at + 2] ?? 0);
}
