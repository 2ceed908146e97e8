// Lines out of a PDF page. A PDF knows no lines, only stretches of text at places: those on one baseline are a line,
// and a space is where there is a gap wide enough to be one.
import type { PdfTextItem } from "./pdf-library";

interface Placed {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
}

/** Stretches belong to one line if their baselines differ by less than this part of the letters' height. */
const sameLine = 0.5;

/** A gap of this part of the letters' height is a space; Korean letters are set up to 0.15 apart. */
const spaceGap = 0.2;

/** A gap of this many letter heights lies between the cells of a table row. */
const cellGap = 2;

function placeItems(items: readonly PdfTextItem[]): Placed[] {
  return items.flatMap(({ str = "", transform = [], width = 0, height = 0 }) => {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const size = Math.max(height, Math.hypot(a, b)) || 1;
    return str === "" ? [] : [{ text: str, x, y, right: x + width, size }];
  });
}

/** Whether the next stretch goes on with the line of the one before; text that runs backwards begins a new one. */
function isSameLine(line: Placed, next: Placed): boolean {
  return Math.abs(line.y - next.y) < Math.max(line.size, next.size) * sameLine;
}

function joinLine(inOrder: readonly Placed[]): string {
  let text = "";
  let previous: Placed | null = null;
  for (const item of inOrder) {
    const gap = previous === null ? 0 : item.x - previous.right;
    const size = Math.max(item.size, previous?.size ?? 0);
    if (gap > size * cellGap) text += " | ";
    else if (gap > size * spaceGap) text += " ";
    text += item.text;
    previous = item;
  }
  return text.replace(/ +/g, " ").trim();
}

export interface PageLine {
  text: string;
  /** Points from the bottom of the page. */
  y: number;
  /** Points from the left edge to where the line ends. */
  right: number;
  size: number;
}

/** The lines of a page from top to bottom. Time grows as n log n with its stretches of text. */
export function linesOfPage(items: readonly PdfTextItem[]): PageLine[] {
  const placed = placeItems(items).sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: Placed[][] = [];
  for (const item of placed) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line === undefined || first === undefined || !isSameLine(first, item)) lines.push([item]);
    else line.push(item);
  }
  return lines.map(toPageLine).filter(({ text }) => text !== "");
}

function toPageLine(items: readonly Placed[]): PageLine {
  const inOrder = [...items].sort((a, b) => a.x - b.x);
  const printed = inOrder.filter(({ text }) => text.trim() !== "");
  return {
    text: joinLine(inOrder),
    y: items[0]?.y ?? 0,
    right: printed.reduce((most, { right }) => Math.max(most, right), 0),
    size: printed.reduce((most, { size }) => Math.max(most, size), 0),
  };
}
