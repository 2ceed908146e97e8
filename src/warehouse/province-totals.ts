// 요약-시도 from the answer of its query.
import type { ReportSettings } from "../records/report";
import { provinceNames } from "../summary/totals/province-rows";
import type { ProvinceCells, ProvinceTotals } from "../summary/totals/province-totals";
import { none, unstated } from "../summary/totals/statement";
import { countIn, numberIn, type Answer } from "./answers";
import { measureCellsOf, statement } from "./measure-cells";

/** Name of the row that counts everything, in every answer. */
export const totalName = "합계";

/**
 * @param answer of `sql/province.sql`
 */
export function provinceTotalsOf(
  answer: readonly Answer[],
  { regionBasis }: Pick<ReportSettings, "regionBasis">,
): ProvinceTotals {
  const found = new Map(answer.map((row) => [row.province, row]));
  const total = found.get(totalName) ?? {};
  return {
    rows: provinceNames(regionBasis).map((name) => ({
      name,
      cells: name === null ? null : cellsOf(found.get(name) ?? {}),
    })),
    total: { ...cellsOf(total), errors: countIn(total, "errors") },
  };
}

function cellsOf(row: Answer): ProvinceCells {
  const measured = measureCellsOf(row);
  const planned = countIn(row, "planned");
  const nothing =
    measured.missions + planned + countIn(row, "counted_rows") + countIn(row, "error_rows") === 0;
  const priorYear = statement(numberIn(row, "prior_year"), false);
  const { contractAmount } = measured;
  const comparable = typeof priorYear === "number" && typeof contractAmount === "number";
  return {
    ...measured,
    planned,
    firmsUnique:
      measured.firmsTotal === none
        ? none
        : countIn(row, "incomplete_lists") > 0
          ? unstated
          : countIn(row, "firms_unique"),
    priorYear,
    change: comparable ? contractAmount - priorYear : none,
    errors: nothing ? none : countIn(row, "errors"),
  };
}
