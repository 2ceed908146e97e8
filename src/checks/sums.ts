// S01, S02: parts against their total. Only like is compared with like: one measure, one currency, one breakdown.
import { englishMoney, koreanMoney } from "../records/money-text";
import type { Report } from "../records/report";
import { headerOf } from "../records/table";
import { outcomes, type OutcomeRow } from "../records/tables/outcomes";
import { breakdownsOf, readClaims, type Breakdown } from "./breakdowns";
import type { Finding } from "./finding";
import { lastPrintedDigit, sumOf, sumTolerance, type PrintedFigure } from "./sum-tolerance";

/** One column of the parts and of their total. */
export interface Sum {
  total: OutcomeRow;
  key: "amount" | "count";
  parts: PrintedFigure[];
  target: number;
  /** Nothing is left out, so that too little is as wrong as too much. */
  whole: boolean;
  evidence: string;
}

/** Findings on totals and their parts, at most one for each total and column. */
export function checkSums({ rows, settings }: Pick<Report, "rows" | "settings">): Finding[] {
  const found = new Map<string, Finding>();
  const silenced = new Set<string>();
  const isWhole = readClaims(rows);
  const sums = breakdownsOf(rows.outcomes).flatMap((breakdown) => {
    const whole = isWhole(breakdown);
    return (["amount", "count"] as const).flatMap((key) => sumOfParts(breakdown, key, whole) ?? []);
  });
  for (const sum of sums) {
    const finding = compareSum(sum, settings.amountTolerance);
    if (finding === null) continue;
    const key = `${finding.recordId}/${finding.column}`;
    if (finding.rule === "S01") silenced.add(finding.recordId);
    if (found.get(key)?.rule !== "S01") found.set(key, finding);
  }
  return [...found.values()].filter(({ rule, recordId }) => rule === "S01" || !silenced.has(recordId));
}

/** Null where the total or the parts give nothing to compare. */
function sumOfParts({ total, parts }: Breakdown, key: Sum["key"], whole: boolean): Sum | null {
  const target = total[key];
  const values = parts.flatMap((part) => figureOf(part, key, total.currency) ?? []);
  if (target === null || values.length === 0) return null;
  return {
    total,
    key,
    parts: values,
    target,
    whole: whole && values.length === parts.length,
    evidence: parts.map((part) => part.quote ?? "").join(" + "),
  };
}

/** A part's figure; a sum is one in the total's currency, stated so or restated. */
function figureOf(part: OutcomeRow, key: Sum["key"], currency: string | null): PrintedFigure | null {
  const isRestated = key === "amount" && part.currency !== currency;
  const value = isRestated ? restated(part, currency) : part[key];
  if (value === null) return null;
  return { value, digit: key === "count" || isRestated ? 0 : lastPrintedDigit(part.rawAmount) };
}

function restated(part: OutcomeRow, currency: string | null): number | null {
  return part.currencyAlso === currency ? part.amountAlso : null;
}

/**
 * What a sum is worth saying: S01 beyond tolerance, S02 within it, nothing where it agrees or claims too little.
 * @param share 금액허용오차
 */
export function compareSum(sum: Sum, share: number): Finding | null {
  const tolerance = (parts: readonly PrintedFigure[]) =>
    sumTolerance(parts, sum.target, share, sum.total.approximate !== null);
  const runs = completeRuns(sum, tolerance) ?? [sum.parts];
  const worst = runs.reduce((first, run) => (distance(sum, run) > distance(sum, first) ? run : first));
  const added = addUp(worst);
  if (added === sum.target) return null;
  if (distance(sum, worst) <= tolerance(worst)) return rounding(sum, added);
  return added > sum.target || sum.whole ? mismatch(sum, added) : null;
}

function addUp(parts: readonly PrintedFigure[]): number {
  return sumOf(parts.map(({ value }) => value));
}

function distance(sum: Sum, parts: readonly PrintedFigure[]): number {
  return Math.abs(addUp(parts) - sum.target);
}

/**
 * The parts cut where each run reaches the total, for two breakdowns by place and by time that follow one another;
 * null unless every run does.
 */
function completeRuns(
  sum: Sum,
  tolerance: (parts: readonly PrintedFigure[]) => number,
): PrintedFigure[][] | null {
  const runs: PrintedFigure[][] = [];
  let run: PrintedFigure[] = [];
  for (const part of sum.parts) {
    run.push(part);
    if (distance(sum, run) > tolerance(run)) continue;
    runs.push(run);
    run = [];
  }
  return run.length === 0 ? runs : null;
}

function mismatch(sum: Sum, added: number): Finding {
  const [parts, total, difference] = texts(sum, added);
  return {
    ...place(sum),
    rule: "S01",
    severity: "error",
    message: `세부 합계 ${parts.ko}와(과) 총액 ${total.ko}이(가) ${difference.ko} 차이 납니다.`,
    messageEn: `Parts add up to ${parts.en}, the total is ${total.en}: difference ${difference.en}.`,
    fix: "총액·누락 확인",
  };
}

function rounding(sum: Sum, added: number): Finding {
  const [, , difference] = texts(sum, added);
  return {
    ...place(sum),
    rule: "S02",
    severity: "info",
    message: `반올림 차이 ${difference.ko}입니다(허용오차 이내).`,
    messageEn: `Rounding difference ${difference.en}, within tolerance.`,
    fix: null,
  };
}

function place({ total, key, target, evidence }: Sum) {
  return {
    table: outcomes.name,
    recordId: total.outcomeId ?? "",
    column: headerOf(outcomes, key),
    value: String(target),
    evidence,
  };
}

interface TwoLanguages {
  ko: string;
  en: string;
}

/** Sum of the parts, total and difference, as messages show them. */
function texts({ key, total, target }: Sum, added: number): [TwoLanguages, TwoLanguages, TwoLanguages] {
  const show = (value: number): TwoLanguages =>
    key === "count"
      ? { ko: `${value.toLocaleString("ko-KR")}건`, en: value.toLocaleString("en-US") }
      : { ko: koreanMoney(value, total.currency ?? ""), en: englishMoney(value, total.currency ?? "") };
  return [show(added), show(target), show(Math.abs(added - target))];
}
