// A shared formula stands in one cell, and others refer to it. Before cells of a sheet move, each gets its own.
import { cellContent, type SheetCell } from "./cell-xml";
import { translateFormula } from "./formula-references";
import { tooLarge } from "./packed-part";
import { changeRow, type SheetPart } from "./sheet-part";
import { attributesXml, childElement, parseXml } from "./xml";

interface Master {
  row: number;
  column: number;
  formula: string;
}

/** Attributes of a cell's `<f>`, e.g. `{ t: "shared", si: "0" }`. */
export function formulaAttributes({ source }: SheetCell): Record<string, string> {
  if (source?.startsWith("<f ") !== true) return none;
  return childElement(parseXml(`<c>${source}</c>`).root, "f")?.attributes ?? none;
}

const none: Record<string, string> = {};

/** Letters of a formula that any number of cells may share, and how many of longer ones all cells may have beyond. */
const short = 100;
const mostLetters = 1_000_000;

/**
 * Gives every cell of the sheet that shares a formula the formula itself.
 * @throws WorkbookError `too_large`
 */
export function unshareFormulas(sheet: SheetPart): void {
  const masters = new Map<string, Master>();
  const sharing: { row: number; column: number; cell: SheetCell; group: string }[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      const { t: type, si: group } = formulaAttributes(cell);
      if (type !== "shared" || group === undefined) continue;
      if (cell.formula !== null && cell.formula !== "")
        masters.set(group, { row, column, formula: cell.formula });
      sharing.push({ row, column, cell, group });
    }
  }
  let letters = 0;
  for (const { row, column, cell, group } of sharing) {
    const master = masters.get(group);
    if (master === undefined) continue;
    letters += Math.max(0, master.formula.length - short);
    if (letters > mostLetters) throw tooLarge();
    const isMaster = master.row === row && master.column === column;
    const formula = isMaster
      ? master.formula
      : translateFormula(master.formula, row - master.row, column - master.column);
    changeRow(sheet, row).cells.set(column, withFormula(cell, formula));
  }
}

/** The cell with another formula of its own and the value it had; an array formula stays one. */
export function withFormula(cell: SheetCell, formula: string): SheetCell {
  const { t: type, si: group, ref, ...others } = formulaAttributes(cell);
  const kept = group === undefined ? { ...(type && { t: type }), ...(ref && { ref }), ...others } : others;
  const bare: SheetCell = { ...cell, formula, source: null };
  const marks = attributesXml(kept);
  return marks === "" ? bare : { ...bare, source: cellContent(bare).replace("<f>", `<f${marks}>`) };
}
