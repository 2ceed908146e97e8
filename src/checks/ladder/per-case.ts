// L04: a sum per case far from that of all others of its measure, or of those of its province: mostly 천, 만 or 억 read
// one for another.
import { groupBy } from "../../records/group-by";
import { nationwide } from "../../records/lists";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { calculatedNumber, isCounted } from "../counted";
import { pickRows } from "../row-pick";
import { groupRule, type PlacedHit } from "../rule";
import { moneyWords, numberText, type TwoLanguages } from "../words";

const fewestRows = 5;

/** Counted sums of so and so many cases. */
const sumsOfCases = pickRows("outcomes", (row) => {
  if (!isCounted(row) || row.contractTerm !== null || row.kind === null) return false;
  return row.count !== null && row.count > 0 && sumOf(row).amount > 0;
});

/** In 달러 as far as there is a rate; without one sums in 원 are compared with sums in 원. */
function sumOf({ amountUsd, amount, currency }: OutcomeRow): { amount: number; currency: string } {
  const inUsd = calculatedNumber(amountUsd);
  if (inUsd !== null) return { amount: inUsd, currency: "USD" };
  return { amount: currency === null ? 0 : (amount ?? 0), currency: currency ?? "" };
}

export const sumPerCaseFarOff = groupRule(
  {
    id: "L04",
    name: { ko: "건당 금액 이상", en: "Unusual sum per case" },
    severity: "warning",
    reach: "workbook",
    message: "건당 {v}달러로 다른 건(중앙값 {m}달러)과 크게 다릅니다. 단위를 확인하세요.",
    messageEn: "{v} dollars a case; the median is {m}. Check the unit.",
    variants: {
      own: {
        severity: "warning",
        message: "건당 {v}(으)로 다른 건(중앙값 {m})과 크게 다릅니다. 단위를 확인하세요.",
        messageEn: "{v} a case; the median is {m}. Check the unit.",
      },
    },
    meaning:
      "한 실적항목에 건수와 금액이 함께 있는 행이 다섯 이상일 때, 건당 금액이 중앙값의 건당배수 배를 넘거나 그 분의 1보다 작으면 묻습니다. 같은 시도의 행이 다섯 이상이면 그 중앙값과도 견줍니다. 환율이 없어 달러로 바꿀 수 없는 금액은 같은 통화끼리 견줍니다. 계약기간이 있는 행은 뺍니다.",
    example: "다른 계약은 건당 5만 달러 안팎인데 건당 5,000만 달러인 행",
    fix: "단위 확인",
    fixEn: "Check the unit",
    limits: ["perCaseFactor"],
    picks: [sumsOfCases],
  },
  (context) => {
    const cases = context.rowsOf(sumsOfCases).map(caseOf);
    const kinds = groupBy(cases, ({ row, currency }) => `${row.kind ?? ""}\n${currency}`);
    return [...kinds.values()].flatMap((cases) => farOff(cases, context.settings.perCaseFactor));
  },
);

/** Those far from all others of their measure, and of the rest those far from the others of their province. */
function farOff(cases: readonly Case[], factor: number): PlacedHit[] {
  const fromAll = farFromMedian(cases, factor);
  const told = new Set(fromAll.map(({ row }) => row));
  const provinces = groupBy(cases, ({ row }) => row.province);
  const fromProvince = [...provinces].flatMap(([province, own]) =>
    province === null || province === "" || province === nationwide
      ? []
      : farFromMedian(own, factor).map((hit) => ({
          ...hit,
          evidence: {
            ko: `${hit.row.quote ?? ""} (${province} ${own.length}건의 중앙값)`,
            en: `${hit.row.quote ?? ""} (median of ${own.length} in ${province})`,
          },
        })),
  );
  return [...fromAll, ...fromProvince.filter(({ row }) => !told.has(row))];
}

interface Case {
  row: OutcomeRow;
  perCase: number;
  currency: string;
}

function caseOf(row: OutcomeRow): Case {
  const { amount, currency } = sumOf(row);
  return { row, perCase: amount / (row.count ?? 1), currency };
}

function farFromMedian(cases: readonly Case[], factor: number): (PlacedHit & { row: OutcomeRow })[] {
  if (cases.length < fewestRows) return [];
  const sizes = Float64Array.from(cases, ({ perCase }) => perCase).sort();
  const middle = sizes.length / 2;
  const median = ((sizes[Math.ceil(middle) - 1] ?? 0) + (sizes[Math.floor(middle)] ?? 0)) / 2;
  return cases
    .filter(({ perCase }) => perCase > median * factor || perCase < median / factor)
    .map(({ row, perCase, currency }) => ({
      ...{ rows: "outcomes", row, column: "amount", evidence: row.quote },
      ...(currency === "USD"
        ? { words: { v: numberText(perCase), m: numberText(median) } }
        : {
            variant: "own",
            words: { v: perCaseWords(perCase, currency), m: perCaseWords(median, currency) },
          }),
    }));
}

/** Nobody asks for parts of a 원. */
function perCaseWords(perCase: number, currency: string): TwoLanguages {
  return moneyWords(Math.round(perCase), currency);
}
