// S01, S02: parts against their total. Only like is compared with like: one measure, one currency, one breakdown.
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { groupRule, type PlacedHit, type RuleText } from "../rule";
import { fewWords, moneyWords, type TwoLanguages } from "../words";
import { breakdownsOf, partsOfTotals, readClaims, type Breakdown } from "./breakdowns";
import { compareSum, type Sum, type Verdict } from "./compare-sum";
import { reportingFirms, sumsOfLists } from "./firm-lists";
import { lastPrintedDigit, type PrintedFigure } from "./sum-tolerance";

export const partsDifferFromTotal = groupRule(
  {
    id: "S01",
    name: { ko: "세부 합계 불일치", en: "Parts do not add up" },
    severity: "error",
    message: "세부 합계 {s}와(과) 총액 {t}이(가) {d} 차이 납니다.",
    messageEn: "Parts add up to {s}, the total is {t}: difference {d}.",
    meaning:
      "세부가 총액보다 크면 언제나, 작으면 세부가 전부라고 하는 경우(각각, 도시별·연도별·기업별, 도시마다 하나, 건수의 합이 같음)에만 찾습니다. " +
      "두 기업이나 두 상대방만 각각으로 든 것은 예로 봅니다. " +
      "도시별과 기업별처럼 나눈 방법이 둘이면 따로 견주고, 참가기업 표에 적은 값도 발표값과 견줍니다.",
    example: "총액 1억 3,690만 달러, 연도별 4,902만·4,192만·433만·563만 달러",
    fix: "총액·누락 확인",
    fixEn: "Check the total and what is missing",
    limits: ["amountTolerance"],
    picks: [partsOfTotals, reportingFirms],
  },
  (context) => hitsOf(context, "mismatch"),
);

const roundingText: RuleText = {
  id: "S02",
  name: { ko: "반올림 차이", en: "Rounding difference" },
  severity: "info",
  message: "반올림 차이 {d}입니다(허용오차 이내).",
  messageEn: "Rounding difference {d}, within tolerance.",
  meaning:
    "허용오차: 총액의 금액허용오차와, 세부마다 마지막 자리의 반(총액이 어림수면 한 자리) 가운데 큰 쪽입니다.",
  example: "411만 달러 + 464만 달러, 총액 876만 달러",
  fix: null,
  fixEn: null,
  limits: ["amountTolerance"],
};

export const roundingDifference = groupRule(roundingText, (context) => hitsOf(context, "rounding"));

interface Judged {
  sum: Sum;
  verdict: NonNullable<Verdict>;
}

function hitsOf(context: CheckContext, kind: NonNullable<Verdict>["kind"]): PlacedHit[] {
  const wanted = context.share(judgeSums).filter(({ verdict }) => verdict.kind === kind);
  return wanted.map(({ sum, verdict }) => hitOf(sum, verdict.added));
}

/** One verdict for each total and column: the mismatch where breakdowns differ. */
function judgeSums(context: CheckContext): Judged[] {
  const judged = new Map<string, Judged>();
  for (const sum of [...sumsOfBreakdowns(context), ...sumsOfLists(context)]) {
    const verdict = compareSum(sum, context.settings.amountTolerance);
    const key = `${sum.total.outcomeId ?? ""}/${sum.key}`;
    const known = judged.get(key);
    if (verdict === null || known?.verdict.kind === "mismatch") continue;
    if (known === undefined || verdict.kind === "mismatch") judged.set(key, { sum, verdict });
  }
  return [...judged.values()];
}

function sumsOfBreakdowns(context: CheckContext): Sum[] {
  const isWhole = readClaims(context);
  return breakdownsOf(context).flatMap((breakdown) => {
    const whole = isWhole(breakdown);
    return (["amount", "count"] as const).flatMap((key) => sumOfParts(breakdown, key, whole) ?? []);
  });
}

function hitOf({ total, key, target, evidence }: Sum, added: number): PlacedHit {
  const show = (value: number): TwoLanguages =>
    key === "count"
      ? { ko: `${value.toLocaleString("ko-KR")}건`, en: value.toLocaleString("en-US") }
      : moneyWords(value, total.currency);
  const words = { s: show(added), t: show(target), d: show(Math.abs(added - target)) };
  return { rows: "outcomes", row: total, column: key, words, value: String(target), evidence };
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
    evidence: fewWords(
      parts.map(({ quote }) => quote ?? ""),
      " + ",
    ),
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
