// Range as the add-in sees it: content and geometry from its bases, here structure, formats and what hangs on cells.
import { intersectAreas, MAX_COLUMNS, MAX_ROWS, sameArea, type Shift } from "./area";
import { formatArea } from "./a1";
import { invalidArgument } from "./api-error";
import { copyCells } from "./copy-cells";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { RangeContent } from "./range-content";
import { RangeFormat } from "./range-format";
import { RangeSort } from "./sort";
import { TableScopedCollection } from "./table-collection";

export class Range extends RangeContent {
  protected override self(): this {
    return this;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.area);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.area);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.sheet, this.area);
  }

  GetTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.sheet, this.area, fullyContained);
  }

  get RowHidden(): boolean | null {
    return this.sheet.lineState("rows", "hidden", this.area);
  }

  set RowHidden(hidden: unknown) {
    this.sheet.setHidden("rows", this.area, hidden === true);
  }

  get ColumnHidden(): boolean | null {
    return this.sheet.lineState("columns", "hidden", this.area);
  }

  set ColumnHidden(hidden: unknown) {
    this.sheet.setHidden("columns", this.area, hidden === true);
  }

  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  get Hyperlink(): unknown {
    const text = this.sheet.grid.formats.uniform("hyperlink", this.area);
    return text ? (JSON.parse(text) as unknown) : null;
  }

  set Hyperlink(link: unknown) {
    this.sheet.requireEditable(this.area);
    this.sheet.grid.formats.set("hyperlink", this.area, JSON.stringify(link));
    const shown = (link as { textToDisplay?: unknown } | null)?.textToDisplay;
    if (typeof shown === "string") this.Values = shown;
  }

  Select(): void {
    this.sheet.workbook.select(this);
  }

  Clear(applyTo = "All"): void {
    this.sheet.requireEditable(this.area);
    const { cells, formats, validations } = this.sheet.grid;
    const all = applyTo === "All";
    if (!all && !["Contents", "Formats", "Hyperlinks"].includes(applyTo)) throw invalidArgument();
    if (all || applyTo === "Contents") cells.clear(this.area);
    if (all || applyTo === "Formats") {
      formats.clear(this.area);
      this.ConditionalFormats.ClearAll();
    }
    if (applyTo === "Hyperlinks") formats.set("hyperlink", this.area, undefined);
    if (all) validations.set(this.area, undefined);
    if (all || applyTo === "Contents") this.sheet.contentWritten(this.area, "RangeEdited");
  }

  Insert(shift: string): Range {
    this.sheet.shiftCells({ kind: "insert", axis: this.axis(shift, "Down", "Right"), area: this.area });
    return this.sheet.rangeOf(this.area);
  }

  Delete(shift: string): void {
    this.sheet.shiftCells({ kind: "delete", axis: this.axis(shift, "Up", "Left"), area: this.area });
  }

  private axis(shift: string, row: string, column: string): Shift["axis"] {
    if (this.area.columns === MAX_COLUMNS) return "row";
    if (this.area.rows === MAX_ROWS) return "column";
    if (shift !== row && shift !== column) throw invalidArgument();
    return shift === row ? "row" : "column";
  }

  Merge(across = false): void {
    this.sheet.requireEditable(this.area);
    this.Unmerge();
    const { row, rows } = this.area;
    const parts = across
      ? Array.from({ length: rows }, (_, i) => ({ ...this.area, row: row + i, rows: 1 }))
      : [this.area];
    this.sheet.grid.merges = [...this.sheet.grid.merges, ...parts];
  }

  Unmerge(): void {
    this.sheet.requireEditable(this.area);
    this.sheet.grid.merges = this.sheet.grid.merges.filter((merge) => !intersectAreas(merge, this.area));
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const found = this.sheet.grid.merges.filter((merge) => intersectAreas(merge, this.area));
    return found.length > 0 ? new RangeAreas(this.sheet, found) : null;
  }

  Group(option: string): void {
    this.sheet.changeLevel(this.area, option, 1);
  }

  Ungroup(option: string): void {
    this.sheet.changeLevel(this.area, option, -1);
  }

  HideGroupDetails(option: string): void {
    this.sheet.setHidden(option === "ByColumns" ? "columns" : "rows", this.area, true);
  }

  ShowGroupDetails(option: string): void {
    this.sheet.setHidden(option === "ByColumns" ? "columns" : "rows", this.area, false);
  }

  CopyFrom(source: unknown, copyType = "All", skipBlanks = false, transpose = false): void {
    const from = this.sheet.workbook.rangeArgument(source, this.sheet);
    copyCells(from, this, copyType, skipBlanks, transpose);
  }

  Calculate(): void {
    this.sheet.workbook.calculate();
  }

  /** For inspection: "A1:B2" without the sheet. */
  override toString(): string {
    return formatArea(this.area);
  }

  /** For inspection: whether both are the same cells. */
  equals(other: Range): boolean {
    return this.sheet === other.sheet && sameArea(this.area, other.area);
  }
}
