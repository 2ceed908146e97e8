// Puts together the text of a document that has tables: a row of figures becomes one line, its cells side by side, as
// a reader takes it in. But many pages and press releases put their whole text into a table only to lay it out; such a
// cell keeps its lines.
import { isSentence } from "./sentences";

/** Between the cells of a row. */
export const cellSeparator = " | ";

/** Tables within tables within tables: deeper ones are only lines, or each level would go over the text once more. */
const mostNested = 8;

interface OpenRow {
  cells: string[];
}

/** Collects text in document order. Rows and cells may be nested; what is left open is closed at the end. */
export class TextAssembly {
  /** Pieces of the text outside tables, then of each open cell, outermost first. */
  readonly #pieces: string[][] = [[]];
  readonly #rows: OpenRow[] = [];
  readonly #rowOfCell: OpenRow[] = [];
  /** Open cells below the deepest level. */
  #cellsBelow = 0;

  write(text: string): void {
    this.#pieces.at(-1)?.push(text);
  }

  breakLine(): void {
    this.write("\n");
  }

  openRow(): void {
    if (this.#isDeepest()) this.breakLine();
    else this.#rows.push({ cells: [] });
  }

  openCell(): void {
    if (this.#isDeepest()) {
      this.#cellsBelow += 1;
      this.breakLine();
      return;
    }
    if (this.#rows.length === this.#rowOfCell.length) this.openRow();
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    this.#rowOfCell.push(row);
    this.#pieces.push([]);
  }

  closeCell(): void {
    if (this.#cellsBelow > 0) {
      this.#cellsBelow -= 1;
      this.breakLine();
      return;
    }
    const row = this.#rowOfCell.at(-1);
    if (row === undefined) return;
    while (this.#rows.length > this.#rowOfCell.length) this.#closeInnerRow();
    row.cells.push(tidyLines((this.#pieces.pop() ?? []).join("")));
    this.#rowOfCell.pop();
  }

  closeRow(): void {
    if (this.#isDeepest()) {
      this.breakLine();
      return;
    }
    this.#closeOpenRow();
  }

  #closeOpenRow(): void {
    if (this.#rowOfCell.length === this.#rows.length) this.closeCell();
    if (this.#rows.length > this.#rowOfCell.length) this.#closeInnerRow();
  }

  /** The text, without blank lines. */
  build(): string {
    this.#cellsBelow = 0;
    while (this.#rows.length > 0) this.#closeOpenRow();
    return tidyLines(this.#pieces.flat().join(""));
  }

  #isDeepest(): boolean {
    return this.#rowOfCell.length === mostNested;
  }

  #closeInnerRow(): void {
    const row = this.#rows.pop();
    if (row !== undefined) this.write(`\n${textOfRow(row.cells)}\n`);
  }
}

function textOfRow(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2 || filled.some(isLaidOut)) return filled.join("\n");
  return filled.map((cell) => cell.replaceAll("\n", " ")).join(cellSeparator);
}

/** A cell of running text: lines with a sentence among them. */
function isLaidOut(cell: string): boolean {
  const lines = cell.split("\n");
  return lines.length > 1 && lines.some(isSentence);
}

function tidyLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
