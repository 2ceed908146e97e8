// The text of a word processor's XML. HWPX (OWPML) and DOCX (WordprocessingML) both write paragraphs p, texts t, and
// tables tbl > tr > tc, each under a prefix of its own, so one walk reads both.
import { SaxesParser } from "saxes";
import { TextAssembly } from "../text-assembly";

/** Pieces that are not on the page where they stand: headers, notes in margins, properties, the copy for old readers. */
const passedOver = new Set([
  "header",
  "footer",
  "hiddenComment",
  "memo",
  "pPr",
  "rPr",
  "tblPr",
  "trPr",
  "tcPr",
  "sectPr",
  "Fallback",
  "parameters",
]);

const instead: Readonly<Record<string, string>> = {
  lineBreak: "\n",
  br: "\n",
  cr: "\n",
  tab: " ",
  nbSpace: " ",
  fwSpace: " ",
  hyphen: "-",
  noBreakHyphen: "-",
};

class NotADocument extends Error {}

/**
 * The text of one part, a paragraph a line, a table row a line with its cells in reading order; null if the part is
 * not well-formed or brings a DTD, which no word processor writes: no entity is ever expanded.
 */
export function textOfDocument(xml: string): string | null {
  const text = new TextAssembly();
  const parser = new SaxesParser({ xmlns: false, position: false });
  let inText = 0;
  let passing = 0;
  parser.on("doctype", () => {
    throw new NotADocument();
  });
  parser.on("opentag", ({ name, isSelfClosing }) => {
    const local = localName(name);
    if (passing > 0 || passedOver.has(local)) {
      passing += 1;
      return;
    }
    if (local === "t") inText += 1;
    else if (local === "tr") text.openRow();
    else if (local === "tc") text.openCell();
    else if (instead[local] !== undefined && (inText > 0 || isSelfClosing)) text.write(instead[local]);
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (passing > 0) passing -= 1;
    else if (local === "t") inText -= 1;
    else if (local === "p" || local === "tbl") text.breakLine();
    else if (local === "tc") text.closeCell();
    else if (local === "tr") text.closeRow();
  });
  const write = (piece: string): void => {
    if (inText > 0 && passing === 0) text.write(piece.replace(/\s+/g, " "));
  };
  parser.on("text", write);
  parser.on("cdata", write);
  try {
    parser.write(xml).close();
  } catch (error) {
    // saxes throws plain Errors for what is not well-formed, undeclared entities included.
    if (error instanceof Error) return null;
    throw error;
  }
  return text.build();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
