// What a user does in the simulated Excel: select the cell of a defined name.
import type { ExcelPage } from "../excel-host/browser/open-excel-page";

/** Selects a figure as Excel would show it; the simulated Excel calculates nothing by itself. */
export async function selectFigure(
  { page }: Pick<ExcelPage, "page">,
  name: string,
  shown: number,
): Promise<void> {
  await page.evaluate(
    ([cellName, value]) => {
      const book = window.excelHost?.workbook;
      const cell = book?.Names.GetItem(cellName).GetRange();
      if (book === undefined || cell === undefined) throw new Error(`no figure ${cellName}`);
      book.setCalculated(cell.Address, value);
      book.select(cell);
      // The pane is told at once, as Excel does; the simulated one would wait for the next batch.
      window.excelHost?.host.sendEvents();
    },
    [name, shown] as const,
  );
}
