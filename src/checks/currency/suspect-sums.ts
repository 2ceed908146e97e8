// C03, C05: sums in unlike currencies added as they stand, and sums too large to be one event's.
import type { OutcomeKind } from "../../records/article";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedNumber } from "../counted";
import { isSameSum } from "../quotes/stated-sums";
import { byOutcome } from "../row-order";
import { rowRule } from "../rule";
import { sumOf } from "../sums/sum-tolerance";
import { joinWords, moneyWords } from "../words";

export const currenciesAdded = rowRule(
  {
    id: "C03",
    name: { ko: "다른 통화 합산", en: "Currencies added" },
    severity: "error",
    message: "통화가 다른 금액을 그대로 더했습니다.",
    messageEn: "Sums in different currencies were added as they stand.",
    meaning: "세부의 통화가 서로 다른데 숫자만 더한 값이 총액과 같으면, 환산하지 않고 더한 것입니다.",
    example: "세부 100만 달러와 50만 유로, 총액 150만 달러",
    fix: "환산 후 합산",
    fixEn: "Convert, then add",
    limits: ["amountTolerance"],
  },
  {
    outcomes: (row, context) => {
      const parts = partsWithSums(row, context);
      if (row.amount === null || parts.length < 2 || new Set(parts.map(({ currency }) => currency)).size < 2)
        return null;
      const added = sumOf(parts.map(({ amount }) => amount ?? 0));
      if (!isSameSum(added, row.amount, context.settings.amountTolerance, 0)) return null;
      const evidence = joinWords(
        parts.map((part) => moneyWords(part.amount ?? 0, part.currency)),
        " + ",
      );
      return { column: "amount", evidence };
    },
  },
);

function partsWithSums({ outcomeId }: OutcomeRow, { partsOf }: CheckContext): readonly OutcomeRow[] {
  const parts = partsOf(outcomeId);
  // Most rows have none: nothing is made for them.
  if (parts.length < 2) return none;
  return parts.filter(({ counting, amount }) => counting === "part" && amount !== null).sort(byOutcome);
}

const none: readonly OutcomeRow[] = [];

const askedKinds: readonly (OutcomeKind | null)[] = [
  "consultation",
  "contract_expected",
  "mou",
  "contract",
  "onsite_sale",
];

export const suspiciouslyLarge = rowRule(
  {
    id: "C05",
    name: { ko: "너무 큰 금액", en: "Sum too large" },
    severity: "warning",
    message: "금액 단위를 확인하세요: {v}은(는) 시·도 연간 수출액 수준입니다.",
    messageEn: "Check the unit: {v} is as large as a province's yearly exports.",
    meaning:
      "상담·계약추진·MOU·계약·현장판매의 금액이 한도를 넘으면 천·만·억이 한 단위 밀린 것일 수 있습니다.",
    example: "한 시군 사절단의 상담액 87억 6,000만 달러",
    fix: "천·만·억 확인",
    fixEn: "Check the unit (thousands, millions)",
    limits: ["suspectUsd", "suspectKrw"],
  },
  {
    outcomes: (row, { settings }) => {
      if (row.resultStatus !== "happened" || row.counting === "duplicate" || !askedKinds.includes(row.kind))
        return null;
      const usd = row.currency === "USD" ? row.amount : calculatedNumber(row.amountUsd);
      const size = row.currency === "KRW" ? row.amount : usd;
      const limit = row.currency === "KRW" ? settings.suspectKrw : settings.suspectUsd;
      if (row.amount === null || size === null || size <= limit) return null;
      return { column: "amount", words: { v: moneyWords(row.amount, row.currency) }, evidence: row.quote };
    },
  },
);
