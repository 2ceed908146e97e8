// Whether a spreadsheet has calculated the workbook since we last wrote to it. A cell of 브리핑 repeats 새로고침시각 by a
// formula, and we never store what it gives: it holds the time of the refresh only where somebody else has calculated.
import { toSerial } from "../../records/cell";
import type { ReportSettings } from "../../records/report";
import type { WorkbookState } from "../../workbook/workbook";
import { pageName, type PageRow } from "../briefing/page";

const cellName = "계산시각";

/** Defined name of the cell. */
export const stampName = pageName(cellName);

/** The hidden row of 브리핑 that holds it. */
export const stampRow: PageRow = {
  height: 15,
  hidden: true,
  cells: [
    {
      column: 0,
      columns: 1,
      name: cellName,
      value: null,
      formula: `IF(새로고침시각="","",새로고침시각)`,
      style: { numberFormat: "yyyy-mm-dd hh:mm" },
    },
  ],
};

/** A second of a day: what a file may lose of a time. */
const second = 1 / 86_400;

/**
 * Whether the values of a workbook are what a spreadsheet has calculated since the last write.
 * @param state read with `stampName` among the names
 * @param settings as the workbook has them
 */
export function isCalculated(
  { names }: Pick<WorkbookState, "names">,
  { refreshedAt }: Pick<ReportSettings, "refreshedAt">,
): boolean {
  const stamp = names.get(stampName);
  return (
    refreshedAt !== null && typeof stamp === "number" && Math.abs(stamp - toSerial(refreshedAt)) < second
  );
}
