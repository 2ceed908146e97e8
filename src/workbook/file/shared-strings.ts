// The workbook's shared strings, for reading. Nothing of ours is added to them (see cell-xml.ts).
import { shownText } from "./cell-xml";
import { OwnTexts } from "./own-texts";
import { partParser } from "./part-parser";
import type { ReadingBudget } from "./reading-budget";
import { decodePieces } from "./utf8";

/**
 * Text of each entry, formatting and reading aids (`rPh`) left out.
 * @throws Error if it is not well-formed XML; WorkbookError `too_large`
 */
export function parseSharedStrings(pieces: Iterable<Uint8Array>, budget: ReadingBudget): string[] {
  const strings: string[] = [];
  const texts = new OwnTexts();
  let current = "";
  let inText = false;
  let aside = 0;
  const collect = (part: string): void => {
    if (inText && aside === 0) current += part;
  };
  const parser = partParser(() => budget.spendMark(), {
    open: ({ name }) => {
      if (name === "si") current = "";
      else if (name === "rPh") aside += 1;
      else if (name === "t") inText = true;
    },
    close: ({ name }) => {
      if (name === "si") strings.push(texts.own(shownText(current)));
      else if (name === "rPh") aside -= 1;
      else if (name === "t") inText = false;
    },
    text: collect,
  });
  for (const text of decodePieces(pieces)) parser.write(text);
  parser.close();
  return strings;
}
