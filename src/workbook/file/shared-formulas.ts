// A shared formula stands in one cell, and others refer to it. Before cells of a sheet move, each gets its own.
import { cellContent, type SheetCell } from "./cell-xml";
import { formulaTranslator } from "./formula-references";
import { tooLarge } from "./packed-part";
import { changeRow, type SheetPart } from "./sheet-part";
import { attributesXml, childElement, parseXml } from "./xml";

interface Master {
  row: number;
  column: number;
  formula: string;
  translate: (down: number, right: number) => string;
}

const none: Record<string, string> = {};

/** An opening tag as Excel writes it: nothing in it stands for something else. */
const plainTag = /^<f((?: [\w:]+="[^"<>&\t\r\n]*")*) ?\/?>/;
const plainAttribute = /([\w:]+)="([^"]*)"/g;

/** Attributes of a cell's `<f>`, e.g. `{ t: "shared", si: "0" }`. They are asked for in every cell of a sheet. */
export function formulaAttributes({ source }: SheetCell): Record<string, string> {
  if (source?.startsWith("<f ") !== true) return none;
  const plain = plainTag.exec(source)?.[1];
  if (plain === undefined) return childElement(parseXml(`<c>${source}</c>`).root, "f")?.attributes ?? none;
  const attributes = Array.from(plain.matchAll(plainAttribute), ([, name = "", value = ""]) => [name, value]);
  return Object.fromEntries(attributes) as Record<string, string>;
}

/** Letters that the formulas of a sheet may have once each cell has its own: 100,000 rows of 400. */
const mostLetters = 40_000_000;

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
      const { formula } = cell;
      if (formula !== null && formula !== "")
        masters.set(group, { row, column, formula, translate: formulaTranslator(formula) });
      sharing.push({ row, column, cell, group });
    }
  }
  let letters = 0;
  for (const { group } of sharing) letters += masters.get(group)?.formula.length ?? 0;
  if (letters > mostLetters) throw tooLarge();
  for (const { row, column, cell, group } of sharing) {
    const master = masters.get(group);
    if (master === undefined) continue;
    const isMaster = master.row === row && master.column === column;
    const formula = isMaster ? master.formula : master.translate(row - master.row, column - master.column);
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
