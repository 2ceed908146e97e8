// Takes a sheet's XML apart in one pass, while it is unpacked: 100,000 outcomes are 700 MB of it, which are never in
// memory as a whole.
import { joinBytes } from "./bytes";
import { ReadingBudget } from "./reading-budget";
import { RowReader } from "./row-reader";
import type { SheetPart } from "./sheet-part";
import { parseXml } from "./xml";

/** Bytes from one tag to the next at most. A cell's text has 32,767 letters, each of them up to six bytes of XML. */
const longest = 1 << 20;

/**
 * @param pieces the bytes of the part
 * @throws Error if it is not well-formed XML or has cells outside the grid; WorkbookError `too_large`
 */
export function parseSheet(
  pieces: Iterable<Uint8Array>,
  budget: ReadingBudget = new ReadingBudget(0),
): SheetPart {
  const reader = new RowReader(budget);
  for (const bytes of wholeTags(pieces)) reader.read(bytes);
  return { document: parseXml(reader.finish(), () => budget.spendHeld()), rows: reader.rows };
}

const tagStart = "<".charCodeAt(0);

/**
 * The bytes in pieces that end before a tag: no tag holds a `<`, so that each lies whole in one piece, while an attribute
 * may hold a `>`. What is left of a piece goes with the start of the next one: joining whole pieces would copy them all.
 */
function* wholeTags(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  for (const piece of pieces) {
    const first = piece.indexOf(tagStart);
    if (first < 0) held = joinBytes([held, piece]);
    else {
      const last = piece.lastIndexOf(tagStart);
      yield joinBytes([held, piece.subarray(0, first)]);
      yield piece.subarray(first, last);
      held = piece.slice(last);
    }
    if (held.length > longest) throw new Error("a sheet has a megabyte without a tag");
  }
  yield held;
}
