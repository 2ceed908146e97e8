// A page as lines: the furniture of a page stands in lines of its own, so lines are what cleaning keeps or drops.

/** A line without the spaces around it; positions are in the normalised text. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** Where the line feed behind it stands, or the length of the text. */
  breakAt: number;
}

/** The part of a line from `from` to `to` (counted from the line's own start), trimmed. */
export function partOfLine(line: Line, from: number, to: number = line.text.length): Line {
  const part = line.text.slice(from, to);
  const text = part.trim();
  const start = line.start + from + (part.length - part.trimStart().length);
  return { text, start, end: start + text.length, breakAt: line.breakAt };
}

/** The lines of a text; a stretch of blank lines is one blank line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf("\n", start);
    const breakAt = found < 0 ? text.length : found;
    const line = partOfLine({ text: text.slice(start, breakAt), start, end: breakAt, breakAt }, 0);
    if (line.text !== "" || !afterBlank) lines.push(line);
    afterBlank = line.text === "";
    start = breakAt + 1;
  }
  return lines;
}
