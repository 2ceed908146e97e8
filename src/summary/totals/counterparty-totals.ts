// The cells of 요약-상대방 computed from the rows, without a formula.
import { remember } from "../../records/remember";
import { groupBy } from "../../records/group-by";
import type { Cell } from "../../records/cell";
import { toSerial } from "../../records/cell";
import { dayOf } from "../../records/calculation/attribution";
import { foldCase } from "../../records/calculation/row-index";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { unknownCounterparty } from "../scope";
import { addStated, none, noneStated, statementOf, type Statement } from "./statement";

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
  const fold = remember(foldCase);
  const groups = [...groupBy(outcomes, (row) => fold(nameOf(row))).values()];
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
  const countries = new Set<string>();
  const missions = new Set<string>();
  const sums = { mou: emptySums(), contract: emptySums() };
  let latest = "";
  for (const row of rows) {
    if (isDeal(row) && row.country !== null) countries.add(row.country);
    if (row.inTotal !== 1) continue;
    const day = dayOf(row.attributedOn) ?? "";
    if (day > latest) latest = day;
    if (row.kind !== "mou" && row.kind !== "contract") continue;
    if (isDeal(row) && row.mission !== null) missions.add(foldCase(row.mission));
    addStated(sums[row.kind].cases, row.countedNumber);
    addStated(sums[row.kind].amount, row.reportAmount);
  }
  return {
    country: [...countries].join("; ") || null,
    missions: missions.size,
    mous: statementOf(sums.mou.cases, false),
    mouAmount: statementOf(sums.mou.amount, false),
    contracts: statementOf(sums.contract.cases, false),
    contractAmount: statementOf(sums.contract.amount, false),
    latest: latest === "" ? none : toSerial(latest),
  };
}

function emptySums() {
  return { cases: noneStated(), amount: noneStated() };
}

type CounterpartyRow = CounterpartyTotals["rows"][number];

/** Made once: `localeCompare` asks for the rules of the language at every pair. */
const inKorean = new Intl.Collator("ko");

/** The order of the counterparties. */
export function byContracts(a: CounterpartyRow, b: CounterpartyRow): number {
  return (
    Number(isUnknown(a)) - Number(isUnknown(b)) ||
    amountOf(b.cells.contractAmount) - amountOf(a.cells.contractAmount) ||
    amountOf(b.cells.mouAmount) - amountOf(a.cells.mouAmount) ||
    inKorean.compare(a.name, b.name)
  );
}

function isUnknown({ name }: CounterpartyRow): boolean {
  return name === unknownCounterparty;
}

function amountOf(stated: Statement): number {
  return typeof stated === "number" ? stated : -1;
}
