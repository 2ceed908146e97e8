// A summary by some key as a whole sheet: the table, what is said around it, and its charts below.
import type { PlannedChart, SheetPlan } from "../workbook/plan";
import { repeatBand, unconvertedName, unitText } from "./header-band";
import { constant, type LiveText } from "./live-text";
import { frameTable, lastBandRow, rowBelow } from "./summary-frame";
import type { SummaryFigures } from "./summary-source";
import { columnGroups, summaryTable, type SummaryRows, type SummaryShape } from "./summary-table";

/** What a chart draws; its place is below the table. */
export type ChartContent = Omit<PlannedChart, "table" | "row" | "column" | "rows" | "columns">;

export interface MeasureSheet<Key extends string> {
  sheet: string;
  visibility: SheetPlan["visibility"];
  title: string | LiveText;
  shape: SummaryShape<Key>;
  totals: SummaryRows<Key>;
  chart?: ChartContent;
  /** What the figures are in, where it is not events, firms, cases and the report currency. */
  unit?: string;
  /** Under the table; else what all summaries with measures say. */
  notes?: readonly LiveText[];
  /** Has as many rows as the report has deals, so that one page does not hold it. */
  isLong?: boolean;
  /** Holds what the other sheets repeat: 요약-시도, which every workbook has. */
  holdsBand?: boolean;
  source: SummaryFigures;
}

/** Sheet rows. */
const chartHeight = 15;

/** The sheet with formulas and the values they give now. */
export function measureSheet<Key extends string>(asked: MeasureSheet<Key>): SheetPlan {
  const { shape, source, chart, holdsBand = false } = asked;
  const { settings } = source;
  const table = summaryTable(shape, asked.totals, settings);
  const notes = asked.notes ?? source.footnotes;
  const place = {
    table: shape.name,
    row: rowBelow(table.rows.length, notes.length),
    column: 0,
    rows: chartHeight,
    // One column short of the table: LibreOffice prints the column that a chart ends at, too.
    columns: shape.columns.length,
  };
  return {
    name: asked.sheet,
    visibility: asked.visibility,
    tables: [table],
    names: holdsBand ? [{ name: unconvertedName, row: lastBandRow, column: 0 }] : [],
    charts: chart === undefined ? [] : [{ ...chart, ...place }],
    ...frameTable({
      title: asked.title,
      band: holdsBand ? source.band : repeatBand(source.band),
      unit: asked.unit === undefined ? unitText(settings) : constant(asked.unit),
      groups: columnGroups(shape.columns),
      table,
      footnotes: notes,
      isLong: asked.isLong ?? false,
    }),
  };
}
