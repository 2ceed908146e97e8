// 요약-월별, 요약-상대방 and 요약-MOU후속 from the answers of their queries.
import { foldCase } from "../records/calculation/row-index";
import { toSerial } from "../records/cell";
import { measures, mouPartyNames } from "../records/lists";
import { byContracts, type CounterpartyTotals } from "../summary/totals/counterparty-totals";
import { stageOf, unconverted, undated, type FollowUpRow } from "../summary/totals/follow-up-rows";
import { emptyMonth, type MonthCells, type MonthTotals } from "../summary/totals/month-totals";
import { none, unstated } from "../summary/totals/statement";
import { countIn, numberIn, textIn, type Answer } from "./answers";
import { statement } from "./measure-cells";

/** @param answer of `sql/month.sql`: the months up to 작성기준일, and the year to date without a month */
export function monthTotalsOf(answer: readonly Answer[]): MonthTotals {
  const past = new Map(answer.map((row) => [numberIn(row, "month"), monthCells(row)]));
  return {
    pastMonths: past.size - 1,
    rows: Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
      name: month,
      cells: past.get(month) ?? emptyMonth,
    })),
    total: past.get(null) ?? emptyMonth,
  };
}

function monthCells(row: Answer): MonthCells {
  const stated = (column: string) => statement(numberIn(row, column), false);
  return {
    missions: countIn(row, "missions"),
    consultations: stated("consultations"),
    consultationsSoFar: stated("consultations_so_far"),
    expected: stated("expected"),
    expectedSoFar: stated("expected_so_far"),
    contracts: stated("contracts"),
    contractsSoFar: stated("contracts_so_far"),
    contractsYearBefore: stated("contracts_year_before"),
  };
}

/**
 * @param answer of `sql/counterparty.sql`
 * @param countries of `sql/counterparty_country.sql`
 */
export function counterpartyTotalsOf(
  answer: readonly Answer[],
  countries: readonly Answer[],
): CounterpartyTotals {
  const named = new Map<string | null, string[]>();
  for (const row of countries) {
    const key = textIn(row, "name_key");
    named.set(key, [...(named.get(key) ?? []), textIn(row, "country") ?? ""]);
  }
  const rows = answer.flatMap((row) => {
    const name = textIn(row, "counterparty");
    if (name === null) return [];
    const latest = textIn(row, "latest");
    const cells = {
      ...dealCells(row),
      country: named.get(foldCase(name))?.join("; ") ?? null,
      missions: countIn(row, "missions"),
      latest: latest === null ? none : toSerial(latest),
    };
    return [{ name, cells }];
  });
  const total = answer.find((row) => textIn(row, "counterparty") === null) ?? {};
  return {
    rows: rows.sort(byContracts),
    total: { ...dealCells(total), country: null, missions: null, latest: null },
  };
}

function dealCells(row: Answer) {
  const stated = (column: string) => statement(numberIn(row, column), false);
  return {
    mous: stated("mous"),
    mouAmount: stated("mou_amount"),
    contracts: stated("contracts"),
    contractAmount: stated("contract_amount"),
  };
}

/** @param answer of `sql/follow_up.sql`, the oldest first */
export function followUpsOf(answer: readonly Answer[]): FollowUpRow[] {
  return answer.map((row) => {
    const months = numberIn(row, "months");
    const parties = textIn(row, "mou_parties");
    return {
      name: textIn(row, "outcome_id") ?? "",
      cells: {
        province: textIn(row, "summary_province"),
        mission: textIn(row, "mission_name"),
        measure: measures[row.kind as keyof typeof measures],
        mouParties: parties && mouPartyNames[parties as keyof typeof mouPartyNames],
        counterparty: textIn(row, "counterparty"),
        amount: numberIn(row, "report_amount") ?? (row.amount === null ? unstated : unconverted),
        attributedOn: serialIn(row, "attributed_on"),
        months: months ?? none,
        stage: months === null ? undated : stageOf(months),
        due: serialIn(row, "due"),
        officer: textIn(row, "officer"),
      },
    };
  });
}

function serialIn(row: Answer, name: string): number | null {
  const day = textIn(row, name);
  return day === null ? null : toSerial(day);
}
