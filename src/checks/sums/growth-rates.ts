// S05: a printed rate of growth against the two figures printed beside it. Only a sentence with one rate and two
// figures of one kind, one of them marked as last year's, is surely about that pair.
import { findAmounts } from "../../extraction/amounts/amounts";
import { findCounts } from "../../extraction/counts/counts";
import { splitSentences } from "../../extraction/text/sentences";
import { groupBy } from "../../records/group-by";
import { groupRule } from "../rule";
import { lastPrintedDigit } from "./sum-tolerance";

export const growthRateOff = {
  ...groupRule(
    {
      id: "S05",
      name: { ko: "증감률 불일치", en: "Growth rate off" },
      severity: "warning",
      message: "증감률 {p}%가 계산값 {q}%와 다릅니다.",
      messageEn: "Printed growth {p}% is not the computed {q}%.",
      meaning:
        "한 문장에 올해 값, 지난해 값, 증감률이 함께 있을 때 다시 계산합니다. 두 값의 반올림은 감안합니다.",
      example: "'지난해 100만 달러보다 30% 늘어난 150만 달러'(계산값 50%)",
      fix: "{q}%",
      fixEn: "Correct the rate",
    },
    ({ rows, textOf }) =>
      [...groupBy(rows.sourceTexts, ({ id }) => id)].flatMap(([id, [row]]) => {
        const [off] = findGrowth(textOf(id) ?? "").filter((growth) => !fits(growth));
        if (off === undefined || row === undefined) return [];
        const words = { p: off.printed.text, q: computedText(off) };
        return [
          {
            rows: "sourceTexts" as const,
            row,
            column: "text",
            words,
            value: `${off.printed.text}%`,
            evidence: off.sentence,
          },
        ];
      }),
  ),
  scope: "row" as const,
};

interface PrintedNumber {
  value: number;
  /** Place of the last digit printed. */
  digit: number;
}

/** A rate of growth beside both of its bases. */
export interface Growth {
  now: PrintedNumber;
  before: PrintedNumber;
  printed: PrintedNumber & { text: string };
  sentence: string;
}

const rate = /(\d{1,4}(?:\.\d{1,2})?)\s?(?:%|％|퍼센트)(?!\s?(?:p|포인트))/g;
const percentSigns = ["%", "％", "퍼센트"];
/** A figure of last year somewhere in the text: without one it need not be cut into sentences. */
const lastYearsFigure = /(?:지난해|전년|작년)[^\d,.]{0,14}(?:\d|[수십백천]+[만억])/;
const marksLastYear = /(?:지난해|전년|작년)[^\d,.]{0,14}$/;
const grows = /증가|늘|상승|성장|급증|신장|↑/;
const shrinks = /감소|줄|하락|급감|↓/;

/**
 * The rates of growth of a text that can be computed again.
 * @example findGrowth("상담액은 지난해 100만 달러에서 150만 달러로 50% 늘었다.")[0]?.printed.value // 50
 */
export function findGrowth(text: string): Growth[] {
  if (!percentSigns.some((sign) => text.includes(sign)) || !lastYearsFigure.test(text)) return [];
  return splitSentences(text).flatMap(({ text: sentence }) => {
    const rates = [...sentence.matchAll(rate)];
    const [only] = rates;
    if (only === undefined || rates.length > 1 || grows.test(sentence) === shrinks.test(sentence)) return [];
    const pair = findPair(sentence);
    if (pair === null) return [];
    const digits = only[1] ?? "";
    const decimals = digits.split(".")[1]?.length ?? 0;
    const sign = shrinks.test(sentence) ? -1 : 1;
    const printed = { text: digits, value: sign * Number(digits), digit: 10 ** -decimals };
    return [{ ...pair, printed, sentence }];
  });
}

type Placed = PrintedNumber & { start: number };

function findPair(sentence: string): Pick<Growth, "now" | "before"> | null {
  const sums = groupBy(findAmounts(sentence), ({ currency }) => currency);
  const counts = groupBy(findCounts(sentence), ({ unit }) => unit);
  const groups: Placed[][] = [
    ...[...sums.values()].map((group) =>
      group.map(({ amount, start, text }) => ({ value: amount, digit: lastPrintedDigit(text), start })),
    ),
    ...[...counts.values()].map((group) => group.map(({ value, start }) => ({ value, digit: 0, start }))),
  ];
  const [pair, ...others] = groups.flatMap((group) => markedPair(sentence, group) ?? []);
  return pair === undefined || others.length > 0 ? null : pair;
}

function markedPair(sentence: string, group: readonly Placed[]): Pick<Growth, "now" | "before"> | null {
  const isBefore = ({ start }: Placed) => marksLastYear.test(sentence.slice(Math.max(0, start - 24), start));
  const before = group.filter(isBefore);
  const now = group.filter((one) => !isBefore(one));
  const [first] = before;
  const [second] = now;
  if (group.length !== 2 || first === undefined || second === undefined || first.value <= 0) return null;
  return { before: first, now: second };
}

/** Whether the printed rate is one that the bases, as far as they are printed, can give. */
function fits({ now, before, printed }: Growth): boolean {
  const low = growth(now.value - now.digit / 2, before.value + before.digit / 2);
  const high = growth(now.value + now.digit / 2, before.value - before.digit / 2);
  const half = printed.digit / 2 + 1e-9;
  return printed.value >= low - half && printed.value <= high + half;
}

function growth(now: number, before: number): number {
  return (now / before - 1) * 100;
}

function computedText({ now, before, printed }: Growth): string {
  return Math.abs(growth(now.value, before.value)).toFixed(printed.digit < 1 ? 1 : 0);
}
