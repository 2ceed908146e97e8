// A row of a query as the cells of a summary: the query says what was stated and how many figures there are, a sheet
// says … or - where nothing was.
import type { MeasureCells } from "../summary/totals/measure-cells";
import { shareText } from "../summary/totals/measure-cells";
import { none, unstated, type Statement } from "../summary/totals/statement";
import { countIn, numberIn, type Answer } from "./answers";

/** What a cell says of a sum that may be missing. */
export function statement(value: number | null, expected: boolean): Statement {
  return value ?? (expected ? unstated : none);
}

/** The measures of a row; columns that the query does not have are as if nothing was there. */
export function measureCellsOf(row: Answer): MeasureCells {
  const overseas = countIn(row, "overseas");
  const state = (column: string, rows: string) =>
    statement(numberIn(row, column), overseas > 0 || countIn(row, rows) > 0);
  const contracts = state("contracts", "contract_rows");
  const contractAmount = state("contract_amount", "contract_rows");
  const verified = countIn(row, "verified_amount");
  const isStated = typeof contractAmount === "number";
  return {
    missions: countIn(row, "missions"),
    overseas,
    firmsTotal: statement(numberIn(row, "firms_total"), overseas > 0),
    consultations: state("consultations", "consultation_rows"),
    consultationAmount: state("consultation_amount", "consultation_rows"),
    expectedContracts: state("expected_contracts", "expected_rows"),
    expectedAmount: state("expected_amount", "expected_rows"),
    mous: state("mous", "mou_rows"),
    mouAmount: state("mou_amount", "mou_rows"),
    contracts,
    contractAmount,
    verifiedAmount: isStated ? verified : contractAmount,
    unverifiedAmount: isStated ? contractAmount - verified : contractAmount,
    verifiedShare:
      typeof contracts === "number" && contracts !== 0
        ? shareText(countIn(row, "verified_contracts"), contracts)
        : none,
    onsiteSales: state("onsite_sales", "onsite_sale_rows"),
    exports: state("exports", "export_rows"),
  };
}
