// Q02, Q03: the figure in the cell against the figure in print. A slip of 천, 만 or 억 shows here first. Counts and sums
// told beside are held to their print in files of their own.
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import type { CellFix } from "../finding";
import { fixOf, rowRule, type Hit } from "../rule";
import { moneyWords } from "../words";
import { blankVariants, unenteredSum, unstatedSum } from "./blank-or-nothing";
import { countVariant, miscounted } from "./counts-in-quotes";
import { isPlainlyStated } from "./plain-sums";
import { misrestated, restatedVariant } from "./restated-sums";
import { isSameSum, standsInQuote, statedSums, states, type StatedSum } from "./stated-sums";

export const amountNotAsQuoted = rowRule(
  {
    id: "Q02",
    name: { ko: "근거와 다른 금액", en: "Amount not as quoted" },
    severity: "error",
    message: '금액 {a}이(가) 근거문장의 표기 "{raw}"({b})와(과) 다릅니다.',
    messageEn: 'Amount {a} differs from "{raw}" ({b}) in the quote.',
    variants: {
      ...blankVariants,
      ...countVariant,
      ...restatedVariant,
      reversed: {
        severity: "error",
        message: "금액상한 {a}이(가) 금액 {b}보다 작습니다.",
        messageEn: "The upper end {a} is below the amount {b}.",
      },
    },
    meaning:
      "원문표기를 다시 읽어 금액·통화·금액상한과 견줍니다. 원문표기가 없거나 근거문장에 없는 말이면 근거문장을 읽습니다. " +
      "병기금액과 건수는 근거문장이 그 금액·항목의 것으로 하나만 적었을 때 견줍니다. " +
      "적혀 있지 않은 0이나 음수, 적혀 있는데 빈칸인 금액도 찾습니다. " +
      "허용: 금액허용오차와 마지막 자리 반 가운데 큰 쪽.",
    example: "원문 '50만 달러', 금액 5,000,000",
    fix: "{b}(으)로 수정",
    fixEn: "Correct it to what the quote says",
    limits: ["amountTolerance"],
  },
  { outcomes: unlikeQuote },
);

/** Counts and sums told beside belong to a sum: they are held to the one that it will be. */
function unlikeQuote(row: OutcomeRow, context: CheckContext): Hit[] | null {
  // Nearly every row is as its quote says, and tells its sum once: nothing is made for it.
  const sum = isPlainlyStated(row) ? null : misread(row, context);
  const right = sum?.changes === undefined ? row : withChanges(row, sum.changes);
  const ends = sum?.column === "amountTo" ? null : reversedEnds(right);
  const count = miscounted(right, context);
  const restated = right.amountAlso === null ? null : misrestated(right, context);
  if (sum === null && ends === null && count === null && restated === null) return null;
  return [sum, ends, count, restated].filter((hit) => hit !== null);
}

/** The row as a fix would leave it. */
export function withChanges(row: OutcomeRow, changes: readonly CellFix[]): OutcomeRow {
  return { ...row, ...Object.fromEntries(changes.map(({ key, value }) => [key, value])) };
}

function misread(row: OutcomeRow, context: CheckContext): Hit | null {
  const { amount, currency } = row;
  if (amount === null) return unenteredSum(row, context);
  const share = context.settings.amountTolerance;
  const sums = statedSums(row, context);
  const held = sums.find((sum) => states(sum, amount, currency, share));
  if (held !== undefined) return upperEnd(row, held, share);
  const meant = sums.find((sum) => sum.currency === currency?.toUpperCase()) ?? sums[0];
  if (meant === undefined) return unstatedSum(row, amount);
  const words = {
    a: moneyWords(amount, currency),
    raw: meant.text,
    b: moneyWords(meant.amount, meant.currency),
  };
  const hit = { column: "amount", words, evidence: row.quote };
  return isCertain(row, sums) ? { ...hit, changes: amountFixes(row, meant) } : hit;
}

/** One sum in print leaves no doubt which one the row is about. */
function isCertain(row: OutcomeRow, sums: readonly StatedSum[]): boolean {
  return sums.length === 1 && row.currency !== null;
}

function amountFixes(row: OutcomeRow, meant: StatedSum): CellFix[] {
  const fix = (key: "amount" | "currency" | "amountTo" | "rawAmount", value: string | number | null) =>
    row[key] === value ? [] : [fixOf("outcomes", row.outcomeId, key, value)];
  return [
    ...fix("amount", meant.amount),
    ...fix("currency", meant.currency),
    ...(row.rawAmount === null || standsInQuote(row) ? [] : fix("rawAmount", meant.text)),
    ...(row.amountTo === null ? [] : fix("amountTo", meant.amountTo ?? null)),
  ];
}

/** 금액상한 is the other end of a printed range. */
function upperEnd(row: OutcomeRow, held: StatedSum, share: number): Hit | null {
  if (row.amountTo === null || held.amountTo === undefined) return null;
  if (isSameSum(row.amountTo, held.amountTo, share, 0)) return null;
  return {
    column: "amountTo",
    words: {
      a: moneyWords(row.amountTo, row.currency),
      raw: held.text,
      b: moneyWords(held.amountTo, held.currency),
    },
    evidence: row.quote,
    changes: [fixOf("outcomes", row.outcomeId, "amountTo", held.amountTo)],
  };
}

/** Where the print has no range to hold the ends against. */
function reversedEnds({ amount, amountTo, currency, quote }: OutcomeRow): Hit | null {
  if (amount === null || amountTo === null || amountTo >= amount) return null;
  const words = { a: moneyWords(amountTo, currency), b: moneyWords(amount, currency) };
  return { variant: "reversed", column: "amountTo", words, evidence: quote, fix: "금액·금액상한 확인" };
}

/** Five digits run together before 만, or commas that do not part thousands. */
const damagedNumber = /\d{5,}\s?(?:천만|백만|만|억|조)|\d{4,},\d{3}(?!\d)|\d,\d{1,2}(?!\d)|\d,\d{4,}|,,/;

export const damagedNumberInPrint = rowRule(
  {
    id: "Q03",
    name: { ko: "손상된 숫자 표기", en: "Damaged number" },
    severity: "warning",
    message: '숫자 표기가 손상된 것으로 보입니다: "{raw}".',
    messageEn: 'The printed number looks damaged: "{raw}".',
    meaning: "만 앞에 쉼표 없이 다섯 자리 이상이거나 쉼표 묶음이 깨진 숫자는 옮기다 손상된 것일 수 있습니다.",
    example: "'17000만 달러'(1,700만인지 1억 7,000만인지 알 수 없음)",
    fix: "원 보도자료 확인",
    fixEn: "Check the original release",
  },
  {
    outcomes: ({ rawAmount, quote }) =>
      rawAmount !== null && damagedNumber.test(rawAmount)
        ? { column: "rawAmount", words: { raw: rawAmount }, evidence: quote }
        : null,
  },
);
