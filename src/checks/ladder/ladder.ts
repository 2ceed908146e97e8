// L01–L03: 상담 ≥ 계약추진 ≥ 계약 is expected, not guaranteed; a break is a question, and mostly a swapped pair or a
// slipped unit. L01 silences the others of its event (silence-findings).
import type { CheckContext } from "../check-context";
import { groupRule, type PlacedHit } from "../rule";
import { joinWords, moneyWords, numberText, type TwoLanguages } from "../words";
import { eventSums, picksOfSums, type EventSums } from "./event-sums";

export const contractsExceedConsultations = groupRule(
  {
    id: "L01",
    name: { ko: "계약액이 상담액 초과", en: "Contracts exceed talks" },
    severity: "warning",
    message: "계약액이 상담액보다 큽니다. 두 값이 바뀌지 않았는지 확인하세요.",
    messageEn: "Contracts exceed consultations. Are the two swapped?",
    meaning: "한 행사의 집계행을 통화별로 더해 견줍니다. 사후 계약은 넣지 않습니다.",
    example: "계약 4,510만 달러, 상담 3,148만 달러",
    fix: "서로 바꾸기",
    fixEn: "Swap them",
    limits: ["amountTolerance"],
    picks: picksOfSums,
  },
  (context) => context.share(stepsOf).flatMap((event) => swapped(event, context)),
);

export const ladderExceeded = groupRule(
  {
    id: "L02",
    name: { ko: "계약·추진 합 초과", en: "Steps exceed talks" },
    severity: "warning",
    message: "계약액과 계약추진액의 합이 상담액을 넘습니다.",
    messageEn: "Contracts plus expected contracts exceed consultations.",
    meaning:
      "계약과 계약추진은 상담에서 나온 것이므로 그 합이 상담액을 넘으면 어느 하나가 다른 행사의 값이거나 단위가 다릅니다.",
    example: "계약 649만 + 계약추진 3,281만 > 상담 3,564만 달러",
    fix: "확인",
    fixEn: "Check",
    limits: ["amountTolerance"],
    picks: picksOfSums,
  },
  (context) => context.share(stepsOf).flatMap((event) => exceeded(event, context)),
);

export const unusualShare = groupRule(
  {
    id: "L03",
    name: { ko: "드문 성약 비율", en: "Unusual share" },
    severity: "info",
    message: "상담액 대비 {항목} 비율이 {p}%입니다(통상 1~80%).",
    messageEn: "{항목} come to {p}% of consultations (usually 1–80%).",
    meaning:
      "계약액(없으면 실수출액)이 상담액에서 차지하는 비율이 흔한 범위를 벗어났습니다. 틀렸다는 뜻은 아닙니다.",
    example: "상담 8,400억 원, 실수출 25억 원(0.3%)",
    fix: "확인",
    fixEn: "Check",
    limits: ["contractShareLow", "contractShareHigh"],
    picks: picksOfSums,
  },
  (context) => context.share(stepsOf).flatMap((event) => unusual(event, context)),
);

/** Events with a consultation sum to stand on. */
function stepsOf(context: CheckContext): EventSums[] {
  return eventSums(context).filter((event) => (sumOfMeasure(event, "consultation") ?? 0) > 0);
}

function sumOfMeasure(event: EventSums, kind: Step): number | null {
  return event.of[kind]?.sum ?? null;
}

/** Whether a sum exceeds another by more than rounding. */
function exceeds(a: number, b: number, { settings }: CheckContext): boolean {
  return a > b * (1 + settings.amountTolerance);
}

function swapped(event: EventSums, context: CheckContext): PlacedHit[] {
  if (!exceeds(sumOfMeasure(event, "contract") ?? 0, sumOfMeasure(event, "consultation") ?? 0, context))
    return [];
  return [{ ...placeOf(event, "contract"), evidence: sumsText(event, ["contract", "consultation"]) }];
}

function exceeded(event: EventSums, context: CheckContext): PlacedHit[] {
  const expected = sumOfMeasure(event, "contract_expected");
  const together = (expected ?? 0) + (sumOfMeasure(event, "contract") ?? 0);
  if (expected === null || !exceeds(together, sumOfMeasure(event, "consultation") ?? 0, context)) return [];
  const sums = sumsText(event, ["contract", "contract_expected", "consultation"]);
  const added = moneyWords(together, event.currency);
  const evidence = { ko: `합 ${added.ko}: ${sums.ko}`, en: `${added.en} together: ${sums.en}` };
  return [{ ...placeOf(event, "contract_expected"), evidence }];
}

function unusual(event: EventSums, { settings }: CheckContext): PlacedHit[] {
  const kind = sumOfMeasure(event, "contract") === null ? "export_performance" : "contract";
  const reached = sumOfMeasure(event, kind);
  const share = (reached ?? 0) / (sumOfMeasure(event, "consultation") ?? 1);
  const isUsual = share >= settings.contractShareLow && share <= settings.contractShareHigh;
  if (reached === null || reached <= 0 || isUsual) return [];
  const words = { 항목: names[kind], p: percentText(share) };
  return [{ ...placeOf(event, kind), words, evidence: sumsText(event, [kind, "consultation"]) }];
}

const names = {
  contract: { ko: "계약액", en: "Contracts" },
  export_performance: { ko: "실수출액", en: "Exports" },
  contract_expected: { ko: "계약추진액", en: "Expected contracts" },
  consultation: { ko: "상담액", en: "Consultations" },
};

type Step = keyof typeof names;

/** 0.0046 is 0.5%: one decimal, two significant digits below that. */
function percentText(share: number): string {
  const percent = share * 100;
  return percent >= 0.1 ? numberText(percent, 1) : String(Number(percent.toPrecision(1)));
}

function placeOf(event: EventSums, kind: Step): Pick<PlacedHit, "rows" | "row" | "column"> {
  return { rows: "outcomes", row: event.of[kind]?.largest ?? {}, column: "amount" };
}

function sumsText(event: EventSums, steps: readonly Step[]): TwoLanguages {
  const sums = steps.flatMap((kind) => {
    const sum = sumOfMeasure(event, kind);
    if (sum === null) return [];
    const { ko, en } = moneyWords(sum, event.currency);
    return [{ ko: `${names[kind].ko} ${ko}`, en: `${names[kind].en} ${en}` }];
  });
  return joinWords(sums, ", ");
}
