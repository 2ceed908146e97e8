// The totals row of a summary: labels and formulas of its own, which count the source again.
import type { Book, TableEntry } from "./book";
import { constantCell, formulaCell } from "./cell-xml";
import { totalsFormat } from "./column-formats";
import { tableNames, type ColumnPair } from "./column-pairs";
import { toFileForm } from "./formula-form";
import { getCell, setCell } from "./sheet-part";
import { setTotalsFormula } from "./table-part";

/** Writes the totals row of the paired columns; the others are the user's. */
export function writeTotals(book: Book, entry: TableEntry, row: number, pairs: readonly ColumnPair[]): void {
  const sheet = book.changeSheet(entry.sheet);
  for (const { planned, actual } of pairs) {
    const { total, numberFormat } = planned;
    if (total === undefined) continue;
    const present = getCell(sheet, row, actual.column)?.style;
    const look = present === undefined ? totalsFormat(planned) : { numberFormat };
    const style = book.styles().index(look, present);
    if ("label" in total) {
      actual.node.attributes.totalsRowLabel = total.label;
      setCell(sheet, row, actual.column, constantCell(total.label, style));
    } else {
      const formula = toFileForm(total.formula, entry.name, tableNames(book));
      setTotalsFormula(actual.node, formula);
      setCell(sheet, row, actual.column, formulaCell(formula, total.value, style));
    }
  }
}
