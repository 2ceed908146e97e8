// The workbook's shared strings, for reading. Nothing of ours is added to them (see cell-xml.ts).
import { SaxesParser } from "saxes";
import { shownText } from "./cell-xml";
import { OwnTexts } from "./own-texts";

/** Text of each entry, formatting and reading aids (`rPh`) left out. */
export function parseSharedStrings(text: string): string[] {
  const strings: string[] = [];
  const texts = new OwnTexts();
  const parser = new SaxesParser({ xmlns: false, position: false });
  let current = "";
  let inText = false;
  let aside = 0;
  const collect = (part: string): void => {
    if (inText && aside === 0) current += part;
  };
  parser.on("opentag", ({ name }) => {
    if (name === "si") current = "";
    else if (name === "rPh") aside += 1;
    else if (name === "t") inText = true;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "si") strings.push(texts.own(shownText(current)));
    else if (name === "rPh") aside -= 1;
    else if (name === "t") inText = false;
  });
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.write(text).close();
  return strings;
}
