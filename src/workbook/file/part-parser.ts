// The XML parser as every part of a workbook is read by it: files come from anywhere.
import { SaxesParser, type SaxesTagPlain } from "saxes";

/** Drawings nest some thirty deep; trees are walked by functions that call themselves. */
const deepest = 256;

export interface PartHandlers {
  open: (tag: SaxesTagPlain) => void;
  close: (tag: SaxesTagPlain) => void;
  /** Also of CDATA. */
  text: (text: string) => void;
}

/**
 * A parser that throws where XML is not well-formed, nested too deep, or carries a DTD, which no part of a workbook may.
 * @param spend called for each tag and attribute; it throws when there have been enough
 */
export function partParser(
  spend: () => void,
  { open, close, text }: PartHandlers,
): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw new Error("a part carries a DTD");
  });
  parser.on("attribute", spend);
  parser.on("opentag", (tag) => {
    spend();
    depth += 1;
    if (depth > deepest) throw new Error("a part is nested too deep");
    open(tag);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    close(tag);
  });
  parser.on("text", text);
  parser.on("cdata", text);
  return parser;
}
