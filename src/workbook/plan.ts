// A sheet as data: what `records/` (tables) and `summary/` (summaries) ask for, and what both adapters write.
// Rows and columns count from 0. Formulas are in formula-bar form (`=IF([@시도]="","",…)`, no _xlfn); an adapter
// that stores another form translates. Every formula comes with the value it is expected to give, so that a
// workbook shows figures where nothing recalculates (Protected View), and so that the two can be compared.
import type { Cell } from "../records/cell";

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  /** `RRGGBB`. */
  color?: string;
  /** Background, `RRGGBB`. */
  fill?: string;
  align?: "left" | "center" | "right";
  vertical?: "top" | "center";
  wrap?: boolean;
  numberFormat?: string;
  /** A double line above marks a totals row. */
  top?: "thin" | "double";
  bottom?: "thin";
}

/** One cell outside a table. `value` is the constant, or what `formula` gives. */
export interface PlannedCell {
  row: number;
  column: number;
  value: Cell;
  formula?: string;
  style?: CellStyle;
  /** At a refresh the cell is left alone once somebody has typed a text of their own over its formula. */
  keepTyped?: boolean;
}

/** What may be typed into a column. `stop` refuses, `warning` asks; blank is always allowed. */
export type Validation =
  | { kind: "list"; values: readonly string[]; onError: "stop" | "warning" }
  | { kind: "date" }
  | { kind: "number"; minimum?: number }
  | { kind: "integer"; minimum?: number };

export interface PlannedColumn {
  header: string;
  /** Characters of the default font. */
  width: number;
  numberFormat: string;
  /** Makes it a calculated column. */
  formula?: string;
  validation?: Validation;
  /** Shown only when its column group is unfolded. */
  folded?: boolean;
  align?: "left" | "center" | "right";
  wrap?: boolean;
  /** The totals row's cell, if the table has one. */
  total?: { formula: string; value: Cell } | { label: string };
}

/** A formula that stands in one cell of a table instead of its column's constant or formula. */
export interface CellFormula {
  /** Index into `rows`. */
  row: number;
  header: string;
  formula: string;
}

/** A format that one cell of a table has instead of its column's, e.g. a date among the values of 설정. */
export interface CellFormat {
  row: number;
  header: string;
  numberFormat: string;
}

/** What may be typed into one cell of a table whose column has no validation. Made with the table. */
export interface CellValidation {
  row: number;
  header: string;
  validation: Validation;
}

export interface PlannedTable {
  /** Legal as a table name, e.g. `요약_시도`. It is how the table is found again, wherever it was moved. */
  name: string;
  /** Position of the header row's first cell when the table is first made. */
  row: number;
  column: number;
  columns: PlannedColumn[];
  /**
   * Rows in the order of `columns`; a formula's cell holds the value it gives.
   * `contents: "records"`: the user's rows, written only when the table is made (later ones are appended).
   * `contents: "summary"`: replaced as a whole by every refresh.
   */
  rows: Cell[][];
  contents: "records" | "summary";
  cellFormulas?: CellFormula[];
  cellFormats?: CellFormat[];
  cellValidations?: CellValidation[];
  /** Indexes into `rows` of sheet rows to hide. */
  hiddenRows?: number[];
}

/** A workbook-wide defined name for a cell of the sheet. */
export interface PlannedCellName {
  name: string;
  row: number;
  column: number;
}

/** A workbook-wide defined name for a cell of a table's row. */
export interface PlannedRowName {
  name: string;
  table: string;
  tableRow: number;
  header: string;
}

/**
 * A workbook-wide defined name for a column of a table, for rules that may not hold structured references. Made with
 * the sheet: whatever happens to the table, Excel keeps the name right.
 */
export interface PlannedColumnName {
  name: string;
  table: string;
  wholeColumn: string;
}

export type PlannedName = PlannedCellName | PlannedRowName | PlannedColumnName;

/** A rectangle of cells. */
export interface PlannedArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * A look that cells have while a formula is true, over the user's own look and never instead of it. Made with the
 * sheet; from then on Excel moves it with its cells, and the user may take it out. The first of several wins.
 */
export interface PlannedConditionalFormat extends PlannedArea {
  /** For the area's first cell, in A1: `=$A2=B$1`. Columns of tables only through defined names, or Excel repairs it. */
  formula: string;
  style: Pick<CellStyle, "bold" | "italic" | "color" | "fill">;
  /** Where the formula is true, later rules are not asked any more. */
  stop?: boolean;
}

/**
 * Cells coloured by their number, e.g. provinces on a map made of cells: the area may hold gaps and names, since blank
 * cells and texts are neither coloured nor counted. Made with the sheet; from then on Excel moves it with its cells.
 * @example { row: 3, column: 1, rows: 12, columns: 8, low: "FFFFFF", high: "8FAADC" }
 */
export interface PlannedColorScale extends PlannedArea {
  /** Colour of 0, `RRGGBB`; the numbers between are mixed from both. */
  low: string;
  /** Colour of the largest number of the area: dark enough to see in grey, light enough to read black text on. */
  high: string;
}

/** A row or column outside tables, found by a named cell in it; shown or hidden, and sized, by every refresh. */
export interface PlannedLine {
  kind: "row" | "column";
  /** One of the plan's names. */
  name: string;
  hidden: boolean;
  /** Points of a row, characters of a column. */
  size: number;
}

export interface PlannedChart {
  /** How the chart is found again at refresh. */
  name: string;
  kind: "stacked-bar" | "bar" | "line";
  title: string;
  table: string;
  /** Header of the column with the labels. */
  categories: string;
  /** Headers of the columns drawn, with a fill that also tells apart in black and white. */
  series: { header: string; color: string }[];
  /** How many rows of the table are drawn, from its first; all of them if left out. */
  firstRows?: number;
  numberFormat: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface PrintSetup {
  orientation: "portrait" | "landscape";
  /** Pages wide and tall; 0 tall = as many as needed. Paper is A4. */
  fitWidth: number;
  fitHeight: number;
  /** Millimetres. */
  margin: number;
  /** Rows repeated on every page, counted from 0: [first, last]. */
  titleRows?: [number, number];
}

/**
 * A sheet. A refresh finds planned cells by their names, the others by the table they were planned with. So on a page
 * with names and no table, cells that have no name, or whose name the user has deleted, are written when the sheet is
 * made and are the user's from then on. A cell that a later plan leaves out stays on the sheet, since nothing tells it
 * from one of the user's: a plan that gives up a named cell plans it blank.
 */
export interface SheetPlan {
  name: string;
  /** Visibility when the sheet is made; a refresh never changes what the user has since shown or hidden. */
  visibility: "visible" | "hidden";
  cells: PlannedCell[];
  tables: PlannedTable[];
  names: PlannedName[];
  charts: PlannedChart[];
  /** Sheet columns outside tables (or the ones a table's widths should not set), by index. */
  columnWidths?: Record<number, number>;
  rowHeights?: Record<number, number>;
  /** Rows and columns that come and go with what they show. */
  lines?: PlannedLine[];
  /** Cells merged for display, outside tables only. */
  merges?: PlannedArea[];
  conditionalFormats?: PlannedConditionalFormat[];
  /** Outside tables only. */
  colorScales?: PlannedColorScale[];
  frozen?: { rows: number; columns: number };
  showGridlines: boolean;
  print: PrintSetup;
}
