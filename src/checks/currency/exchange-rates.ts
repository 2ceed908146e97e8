// C01, C02: sums stated in two currencies against the announced rate, and against each other within an article.
import { groupBy } from "../../records/group-by";
import type { CheckContext } from "../check-context";
import { calculatedDay } from "../counted";
import { byOutcome } from "../row-order";
import { pickRows } from "../row-pick";
import { groupRule, rowRule, type Hit, type PlacedHit } from "../rule";
import { numberText } from "../words";
import { impliedRate, type ImpliedRate } from "./implied-rate";
import { slippedUnit, unitVariant } from "./slipped-unit";

export const rateOffAnnounced = rowRule(
  {
    id: "C01",
    name: { ko: "병기 환율 차이", en: "Implied rate off" },
    severity: "warning",
    reach: "article",
    message: "병기 금액의 환율이 {r}원/{통화}입니다(매매기준율 {m}, 차이 {d}%).",
    messageEn: "The two stated sums imply {r} won/{통화} (rate {m}, {d}% off).",
    variants: unitVariant,
    meaning:
      "금액과 병기금액에서 나오는 환율을 귀속일의 매매기준율과 견줍니다. 두 금액의 반올림만큼은 더 봐주며, 환율 표에 값이 있을 때만 묻습니다. " +
      "꼭 10배, 100배 …인 차이는 천·만·억이 밀린 것으로 보고, 근거문장에 금액만 적혀 있으면 병기금액을 고치도록 제안합니다.",
    example: "100만 달러(160억 원): 16,000원/USD",
    fix: "단위·환율 확인",
    fixEn: "Check unit and rate",
    limits: ["amountTolerance", "rateTolerance", "rateValidDays"],
  },
  {
    outcomes: (row, context) => {
      const implied = impliedRate(row);
      const day = implied === null ? null : calculatedDay(row.attributedOn);
      return implied === null || day === null ? null : offAnnounced(implied, day, context);
    },
  },
);

function offAnnounced(implied: ImpliedRate, day: string, context: CheckContext): Hit | null {
  const { findRate, settings } = context;
  const announced = findRate(implied.currency, day);
  if (announced === undefined || announced.basicRate <= 0 || announced.rateUnit <= 0) return null;
  const rate = announced.basicRate / announced.rateUnit;
  const off = Math.abs(implied.rate / rate - 1);
  if (off <= settings.rateTolerance + implied.slack) return null;
  const words = {
    r: numberText(implied.rate, 2),
    통화: implied.currency,
    m: numberText(rate, 2),
    d: numberText(off * 100, 1),
  };
  const hit = { column: "amountAlso", words, evidence: implied.row.quote };
  return slippedUnit(hit, implied, rate, context) ?? hit;
}

/** The sums that an article states in two currencies. */
const restated = pickRows(
  "outcomes",
  ({ amountAlso, articleId }) => amountAlso !== null && articleId !== null,
);

export const ratesWithinArticle = groupRule(
  {
    id: "C02",
    name: { ko: "기사 안 환율 차이", en: "Rates differ in article" },
    severity: "warning",
    reach: "article",
    message: "한 기사 안에서 서로 다른 환율을 썼습니다: {r1}, {r2}.",
    messageEn: "One article uses different rates: {r1}, {r2}.",
    meaning:
      "한 기사의 병기 금액들에서 나오는 환율을 서로 견줍니다. 과거 실적은 그때의 환율이므로 따로 봅니다.",
    example: "10억 달러(1조 6,000억 원)와 2,173만 달러(256억 원): 1,600원과 1,178원",
    fix: "단위·환율 확인",
    fixEn: "Check unit and rate",
    limits: ["rateTolerance"],
    picks: [restated],
  },
  ({ rowsOf, settings }) => {
    const implied = rowsOf(restated).flatMap((row) => impliedRate(row) ?? []);
    const groups = groupBy(implied, ({ row, currency }) =>
      [row.articleId, currency, row.resultStatus === "historic"].join("\n"),
    );
    return [...groups.values()].flatMap((group) => differingRates(group, settings.rateTolerance));
  },
);

/** The two rates furthest apart, told on the row of the higher. */
function differingRates(group: readonly ImpliedRate[], tolerance: number): PlacedHit[] {
  const inOrder = [...group].sort((a, b) => b.rate - a.rate || byOutcome(a.row, b.row));
  const high = inOrder[0];
  const low = inOrder.at(-1);
  if (high === undefined || low === undefined) return [];
  if (high.rate / low.rate - 1 <= tolerance + high.slack + low.slack) return [];
  const words = { r1: numberText(high.rate, 1), r2: numberText(low.rate, 1) };
  const evidence = `${high.row.quote ?? ""} / ${low.row.quote ?? ""}`;
  return [{ rows: "outcomes", row: high.row, column: "amountAlso", words, evidence }];
}
