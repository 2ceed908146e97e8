// The cells of 요약-상대방 computed from the rows, without a formula.
import { groupBy } from "../../importing/group-by";
import type { Cell } from "../../records/cell";
import { toSerial } from "../../records/cell";
import { dayOf } from "../../records/calculation/attribution";
import { foldCase } from "../../records/calculation/row-index";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { unknownCounterparty } from "../scope";
import { none, numberOf, sumStated, type Statement } from "./statement";

export interface CounterpartyCells {
  /** Countries that the rows name, joined by "; ". */
  country: string | null;
  /** Different events of its MOUs and contracts. */
  missions: number | null;
  mous: Statement;
  mouAmount: Statement;
  contracts: Statement;
  contractAmount: Statement;
  /** Serial number of the latest 귀속일. */
  latest: Cell;
}

export interface CounterpartyTotals {
  rows: { name: string; cells: CounterpartyCells }[];
  total: CounterpartyCells;
}

/**
 * 요약-상대방 as numbers: every counterparty of an MOU or contract that counts in some period, by 계약액; figures without
 * one stand last.
 * @param outcomes calculated
 */
export function counterpartyTotals(outcomes: readonly OutcomeRow[]): CounterpartyTotals {
  const groups = [...groupBy(outcomes, (row) => foldCase(nameOf(row))).values()];
  const ofDeals = groups.flatMap((rows) => {
    const [first] = rows;
    return first !== undefined && rows.some(isDeal) ? [{ name: nameOf(first), rows }] : [];
  });
  return {
    rows: ofDeals.map(({ name, rows }) => ({ name, cells: counterpartyCells(rows) })).sort(byContracts),
    total: { ...counterpartyCells(outcomes), country: null, missions: null, latest: null },
  };
}

function nameOf({ counterparty }: OutcomeRow): string {
  return counterparty ?? unknownCounterparty;
}

/** An MOU or contract that counts in some period. */
function isDeal({ countable, kind }: OutcomeRow): boolean {
  return countable === 1 && (kind === "mou" || kind === "contract");
}

function counterpartyCells(rows: readonly OutcomeRow[]): CounterpartyCells {
  const counted = rows.filter((row) => row.inTotal === 1);
  const of = (kind: OutcomeRow["kind"], quantity: "countedNumber" | "reportAmount") =>
    sumStated(
      counted.filter((row) => row.kind === kind).map((row) => numberOf(row[quantity])),
      false,
    );
  const deals = counted.filter(isDeal);
  const days = counted.flatMap(({ attributedOn }) => dayOf(attributedOn) ?? []).sort();
  const last = days.at(-1);
  return {
    country: [...new Set(rows.filter(isDeal).flatMap(({ country }) => country ?? []))].join("; ") || null,
    missions: new Set(deals.flatMap(({ mission }) => (mission === null ? [] : foldCase(mission)))).size,
    mous: of("mou", "countedNumber"),
    mouAmount: of("mou", "reportAmount"),
    contracts: of("contract", "countedNumber"),
    contractAmount: of("contract", "reportAmount"),
    latest: last === undefined ? none : toSerial(last),
  };
}

type CounterpartyRow = CounterpartyTotals["rows"][number];

/** The order of the counterparties. */
export function byContracts(a: CounterpartyRow, b: CounterpartyRow): number {
  const isUnknown = ({ name }: CounterpartyRow) => (name === unknownCounterparty ? 1 : 0);
  const number = (value: Statement) => (typeof value === "number" ? value : -1);
  return (
    isUnknown(a) - isUnknown(b) ||
    number(b.cells.contractAmount) - number(a.cells.contractAmount) ||
    number(b.cells.mouAmount) - number(a.cells.mouAmount) ||
    a.name.localeCompare(b.name, "ko")
  );
}
