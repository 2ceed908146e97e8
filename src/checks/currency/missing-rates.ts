// C04: sums that have no value in the report currency, one line a currency: it is one rate that is missing, not
// many rows that are wrong.
import { groupBy } from "../../records/group-by";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedDay, isCounted } from "../counted";
import { byOutcome } from "../row-order";
import { pickRows } from "../row-pick";
import { groupRule, type PlacedHit } from "../rule";
import { outcomeWords } from "../row-words";
import { asIs, dayWords, fewNamed, joinWords, type TwoLanguages } from "../words";

const unconverted = pickRows("outcomes", isUnconverted);

export const missingRate = groupRule(
  {
    id: "C04",
    name: { ko: "환율 없음", en: "No exchange rate" },
    severity: "warning",
    reach: "workbook",
    message: "환율이 없습니다: {통화} {일자}.",
    messageEn: "No exchange rate: {통화} {일자}.",
    meaning:
      "표시통화로 바꿀 수 없는 금액이 있는 통화마다 한 줄입니다. 합계 옆에 '환산 불가'로 따로 보이며, 표시통화로 적혀 있거나 병기된 금액은 묻지 않습니다. " +
      "환율은 귀속일이나 그 앞 환율유효일수 안의 고시일 것을 씁니다.",
    example: "유로 금액이 있는데 환율 표에 그 주의 EUR 고시가 없음",
    fix: "환율 입력",
    fixEn: "Enter the rate",
    limits: ["rateValidDays"],
    picks: [unconverted],
  },
  (context) => {
    const inOrder = [...context.rowsOf(unconverted)].sort(byOutcome);
    const groups = groupBy(inOrder, (row) => (row.currency ?? "").toUpperCase());
    return [...groups].map(([currency, rows]) => hitOf(currency, rows, context));
  },
);

function isUnconverted(row: OutcomeRow, { settings }: CheckContext): boolean {
  const wanted = settings.reportCurrency;
  return (
    isCounted(row) &&
    row.amount !== null &&
    row.currency !== null &&
    row.reportAmount === null &&
    calculatedDay(row.attributedOn) !== null &&
    row.currency.toUpperCase() !== wanted &&
    !(row.currencyAlso?.toUpperCase() === wanted && row.amountAlso !== null)
  );
}

/** 원 has no rate of its own: what is missing then is that of the report currency. */
function hitOf(currency: string, rows: readonly OutcomeRow[], context: CheckContext): PlacedHit {
  const {
    settings,
    rows: { rates },
  } = context;
  const needed = currency === "KRW" ? settings.reportCurrency : currency;
  const days = rows.flatMap(({ attributedOn }) => calculatedDay(attributedOn) ?? []).sort();
  const last = rates
    .flatMap((rate) => (rate.currency === needed ? (rate.announcedOn ?? []) : []))
    .sort()
    .at(-1);
  return {
    rows: "rates",
    row: {},
    recordId: currency,
    column: "basicRate",
    words: { 통화: needed, 일자: dayWords(days[0] ?? "") },
    value: null,
    evidence: () => {
      const { ko, en } = fewNamed(rows, (row) => datedWords(row, context), ", ");
      return {
        ko: `${ko}; 마지막 고시일 ${last ?? "없음"}`,
        en: `${en}; last rate ${last === undefined ? "none" : `of ${last}`}`,
      };
    },
  };
}

/** A result with the day that its rate is asked for. */
function datedWords(row: OutcomeRow, context: CheckContext): TwoLanguages {
  return joinWords([outcomeWords(row, context), asIs(String(row.attributedOn))], " ");
}
