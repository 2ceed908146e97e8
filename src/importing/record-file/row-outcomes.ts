// The figures of a foreign row as outcomes: the row's own, and those that 참가기업 keeps beside the firm.
import { outcomeRecord } from "../../records/article";
import type { Doubt, Money, OutcomeKind, OutcomeRecord } from "../../records/article";
import type { Cell } from "../../records/cell";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import type { SumOfMoney } from "./field-values";
import type { RecordRow } from "./record-rows";
import { likeAboveReason } from "./same-as-above";

const firmFigures: readonly { kind: OutcomeKind; sum: string; count?: string }[] = [
  { kind: "consultation", sum: "consultationUsd", count: "consultationCount" },
  { kind: "contract_expected", sum: "expectedUsd" },
  { kind: "contract", sum: "contractUsd" },
];

/**
 * The outcomes that a row states, not yet joined to an event. A row without 실적항목 states none of its own.
 * @example outcomesOfRow(row) // 기업명 가람정밀, 상담건수 12, 현장계약액 50000: a consultation and a contract of that firm
 */
export function outcomesOfRow({ values, sums, line, likeAbove }: RecordRow): OutcomeRecord[] {
  const doubts: Doubt[] = likeAbove ? [{ field: "mission", reason: likeAboveReason }] : [];
  const sumOf = (tableName: string, key: string): SumOfMoney | undefined =>
    [...sums].find(([{ table, column }]) => table.name === tableName && column.key === key)?.[1];
  const own = values[outcomes.name] ?? {};
  const of = values[participants.name] ?? {};
  const figures = firmFigures.flatMap(({ kind, sum, count }) => {
    const stated = sumOf(participants.name, sum);
    const number = count === undefined ? null : (of[count] ?? null);
    return stated === undefined && number === null
      ? []
      : [outcomeOf({ kind, firm: of.firm ?? null, count: number }, stated, { line, doubts })];
  });
  if (typeof own.kind !== "string") return figures;
  // The firm that a row names took part, and what the row states is its own.
  const stated = { firm: of.firm ?? null, ...own };
  const [to, also] = [sumOf(outcomes.name, "amountTo"), sumOf(outcomes.name, "amountAlso")];
  return [outcomeOf(stated, sumOf(outcomes.name, "amount"), { line, doubts, to, also }), ...figures];
}

/** The records format has no place for the columns that only join rows, so that parsing leaves them out. */
function outcomeOf(
  own: Readonly<Record<string, Cell>>,
  sum: SumOfMoney | undefined,
  {
    line,
    doubts,
    to,
    also,
  }: { line: string; doubts: readonly Doubt[]; to?: SumOfMoney | undefined; also?: SumOfMoney | undefined },
): OutcomeRecord {
  const { resultStatus, quote, approximate } = own;
  return outcomeRecord.parse({
    ...own,
    mission: null,
    partOf: null,
    happened: resultStatus !== "planned",
    ...(resultStatus === "historic" ? { historic: true } : {}),
    amount: sum?.amount ?? null,
    amountTo: to?.amount ?? sum?.amountTo ?? null,
    currency: sum?.currency ?? null,
    rawAmount: sum?.rawAmount ?? own.rawAmount ?? null,
    amountAlso: moneyOf(also),
    approximate: sum?.approximate === true || typeof approximate === "string",
    quote: typeof quote === "string" ? quote : line,
    doubts: sum?.currency === null ? [...doubts, { field: "currency", reason: "통화 없음" }] : doubts,
  });
}

/** A sum without a currency is none. */
function moneyOf(sum: SumOfMoney | undefined): Money[] {
  if (sum === undefined || sum.currency === null) return [];
  return [{ amount: sum.amount, currency: sum.currency }];
}
