// Range.copyFrom: values, formulas and formats, repeated when the target is larger.
import { invalidArgument } from "./api-error";
import { moveReferences } from "./formula-text";
import type { Range } from "./range";
import { writeCells } from "./range-content";

/** @param copyType Excel.RangeCopyType: All, Formulas, Values, Formats */
export function copyCells(
  from: Range,
  to: Range,
  copyType: string,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  if (transpose || !["All", "Formulas", "Values", "Formats"].includes(copyType)) throw invalidArgument();
  const rows = Math.max(to.area.rows, from.area.rows);
  const columns = Math.max(to.area.columns, from.area.columns);
  const target = to.sheet.rangeOf({ ...to.area, rows, columns });
  to.sheet.requireEditable(target.area);
  if (copyType === "All" || copyType === "Formats") copyFormats(from, target);
  if (copyType === "Formats") return;
  const source = from.sheet.grid.cells;
  const content = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const [row, column] = [
        from.area.row + (i % from.area.rows),
        from.area.column + (j % from.area.columns),
      ];
      const value = source.value(row, column);
      if (skipBlanks && value === "") return null;
      const formula = copyType === "Values" ? undefined : source.formula(row, column);
      if (formula === undefined) return typeof value === "string" && value !== "" ? `'${value}` : value;
      return moveReferences(formula, target.area.row + i - row, target.area.column + j - column);
    }),
  );
  writeCells(target.sheet, target.area, content);
}

function copyFormats(from: Range, to: Range): void {
  for (let row = to.area.row; row < to.area.row + to.area.rows; row += from.area.rows) {
    for (
      let column = to.area.column;
      column < to.area.column + to.area.columns;
      column += from.area.columns
    ) {
      for (const { runs } of [...from.sheet.grid.formats.all()]) {
        for (const { area, value } of runs.blocks(from.area)) {
          const moved = {
            ...area,
            row: area.row - from.area.row + row,
            column: area.column - from.area.column + column,
          };
          if (from.sheet === to.sheet) runs.set(moved, value);
        }
      }
    }
  }
  if (from.sheet !== to.sheet) throw invalidArgument("The engine copies formats within one sheet only.");
}
