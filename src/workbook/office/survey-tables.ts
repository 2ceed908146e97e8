// The look at the tables just before the last batch, in one round trip: layouts and charts.
import type { Work } from "./divide-work";
import { findListed, type Listing } from "./listing";
import type { Refresh } from "./refresh-sheet";
import type { Trip } from "./round-trip";
import { askShapes, type TableShape } from "./table-shape";

/** Where the tables stand that change, and those of the summaries to refresh. */
export async function surveyTables(
  trip: Trip,
  { tables, refresh }: Pick<Work, "tables" | "refresh">,
  listing: Listing,
): Promise<{ tables: TableShape[]; refreshes: Refresh[] }> {
  const names = [...tables, ...refresh.flatMap(({ plan }) => plan.tables.map(({ name }) => name))];
  if (names.length + refresh.length === 0) return { tables: [], refreshes: [] };
  const found = names.flatMap((known) => {
    const table = findListed(listing, known);
    return table === undefined ? [] : [{ known, table }];
  });
  return trip((workbook) => {
    const shapes = askShapes(found)(workbook);
    const charts = refresh.map(({ plan, sheetId }) =>
      plan.charts.map(({ name }) => {
        const chart = workbook.worksheets.getItem(sheetId).charts.getItemOrNullObject(name);
        return { name, chart, series: chart.series.load("count") };
      }),
    );
    return () => {
      const all = shapes();
      const shapesOf = (wanted: readonly string[]): TableShape[] =>
        all.filter(({ known }) => wanted.includes(known));
      return {
        tables: shapesOf(tables),
        refreshes: refresh.map(({ plan, sheetId, sheetName }, index) => ({
          plan,
          sheetId,
          sheetName,
          shapes: plan.tables.flatMap(({ name }) => shapesOf([name])),
          charts: new Map(
            (charts[index] ?? []).flatMap(({ name, chart, series }) =>
              chart.isNullObject ? [] : [[name, series.count] as const],
            ),
          ),
        })),
      };
    };
  });
}
