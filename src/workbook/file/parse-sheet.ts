// Takes a sheet's XML apart in one pass, while it is unpacked: 100,000 outcomes are 700 MB of it, which are never in
// memory as a whole.
import { RowReader } from "./row-reader";
import type { SheetPart } from "./sheet-part";
import { parseXml } from "./xml";

/** Letters from one tag to the next at most. A cell's text has 32,767, each of them up to six letters of XML. */
const longest = 1 << 20;

/**
 * @param pieces the text of the part
 * @throws Error if it is not well-formed XML
 */
export function parseSheet(pieces: Iterable<string>): SheetPart {
  const reader = new RowReader();
  for (const text of wholeTags(pieces)) reader.read(text);
  return { document: parseXml(reader.finish()), rows: reader.rows };
}

/**
 * The text in pieces that end with a tag, so that a tag's beginning is found in the piece that has its end. What is left
 * of a piece goes with the next one's first tag: joining whole pieces would copy all of the text.
 */
function* wholeTags(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    const first = piece.indexOf(">") + 1;
    const last = piece.lastIndexOf(">") + 1;
    yield first === 0 ? "" : held + piece.slice(0, first);
    yield piece.slice(first, last);
    held = (first === 0 ? held : "") + piece.slice(last);
    if (held.length > longest) throw new Error("a sheet has a megabyte without a tag");
  }
  yield held;
}
