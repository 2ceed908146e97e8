// S06: what this year's release gives as last year's figure against what last year's release gave. It asks, and does
// not accuse: the two may count on different bases.
import { groupBy } from "../../records/group-by";
import { compareText } from "../../importing/publication-order";
import { splitValues } from "../../records/cell";
import { normaliseForHash } from "../../records/ids";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedDay, isCounted } from "../counted";
import { missionsByArticle } from "../missions-by-article";
import { isSameSum } from "../quotes/stated-sums";
import { pickRows } from "../row-pick";
import { groupRule, type PlacedHit } from "../rule";
import { datedEventWords } from "../row-words";
import { moneyWords, numberText, type TwoLanguages } from "../words";
import { lastPrintedDigit } from "./sum-tolerance";

const ofPriorYears = pickRows("outcomes", ({ resultStatus }) => resultStatus === "historic");

export const priorYearBaseDiffers = groupRule(
  {
    id: "S06",
    name: { ko: "전년 기준값 차이", en: "Prior-year base differs" },
    severity: "warning",
    reach: "workbook",
    message: "전년 기준값이 작년 발표와 다릅니다: 올해 발표 {a}, 작년 발표 {b}.",
    messageEn: "Prior-year base differs from last year's release: {a} now, {b} then.",
    meaning:
      "올해 자료의 '지난해 값'(과거 실적)을 한 해 앞의 같은 사업 행과 견줍니다. 기준이 다를 수도 있으니 출처를 확인합니다.",
    example: "올해 '지난해 10개사', 지난해 자료는 21개사",
    fix: "출처 확인",
    fixEn: "Check the source",
    limits: ["amountTolerance"],
    picks: [ofPriorYears],
  },
  (context) => {
    const historic = context.rowsOf(ofPriorYears);
    if (historic.length === 0) return [];
    const told = context.share(missionsByArticle);
    const findPrior = priorEditions(context.rows.missions);
    return historic.flatMap((row) => {
      const missions = told.get(row.articleId ?? "") ?? [];
      const priors = missions.flatMap((mission) => findPrior(mission) ?? []);
      return priors.flatMap((prior) => conflict(row, prior, context) ?? []).slice(0, 1);
    });
  },
);

/** Finds the same 사업명 a year earlier: its name without years and ordinals, in one 시·도. */
function priorEditions(missions: readonly MissionRow[]): (mission: MissionRow) => MissionRow | undefined {
  const inOrder = [...missions].sort((a, b) => compareText(a.missionId ?? "", b.missionId ?? ""));
  const editions = groupBy(inOrder, editionKey);
  return (mission) => {
    const year = yearOf(mission);
    return year === null ? undefined : editions.get(seriesKey(mission, year - 1))?.[0];
  };
}

function editionKey(mission: MissionRow): string {
  return seriesKey(mission, yearOf(mission));
}

function seriesKey(mission: MissionRow, year: number | null): string {
  const name = (mission.name ?? "").replace(/제?\s?\d+\s?(?:년도?|회|차)?|상반기|하반기/g, "");
  return [mission.province ?? "", mission.kind ?? "", normaliseForHash(name), year ?? ""].join("\n");
}

function yearOf({ attributedOn }: MissionRow): number | null {
  const day = calculatedDay(attributedOn);
  return day === null ? null : Number(day.slice(0, 4));
}

function conflict(row: OutcomeRow, prior: MissionRow, context: CheckContext): PlacedHit | null {
  if (issuersDiffer(row, prior, context)) return null;
  if (isFirmCount(row)) return differs(row, "count", prior.firmCount, prior);
  const published = context
    .outcomesOf(prior.missionId)
    .filter((one) => isCounted(one) && one.kind === row.kind && one.firm === null);
  const [total] = published;
  if (total === undefined || published.length > 1) return null;
  const share = context.settings.amountTolerance;
  const sameCurrency = row.currency === total.currency;
  const digit = Math.max(lastPrintedDigit(row.rawAmount), lastPrintedDigit(total.rawAmount));
  const isSame = (a: number, b: number) => isSameSum(a, b, share, digit);
  return (
    (sameCurrency ? differs(row, "amount", total.amount, prior, isSame) : null) ??
    differs(row, "count", total.count, prior)
  );
}

function issuersDiffer(row: OutcomeRow, prior: MissionRow, { findArticle }: CheckContext): boolean {
  const now = findArticle(row.articleId)?.issuer ?? null;
  const then = findArticle(splitValues(prior.articleIds)[0] ?? null)?.issuer ?? null;
  return now !== null && then !== null && now !== then;
}

/** A historic number of firms: no sum, and counted in 개사, not in 건. */
function isFirmCount({ kind, amount, count, quote }: OutcomeRow): boolean {
  if (count === null || amount !== null) return false;
  return (
    /\d\s?(?:개\s?(?:사|업체|기업)|곳)/.test(quote ?? "") ||
    (kind === "other_amount" && !/\d\s?건/.test(quote ?? ""))
  );
}

function differs(
  row: OutcomeRow,
  key: "amount" | "count",
  then: number | null,
  prior: MissionRow,
  isSame = (a: number, b: number) => a === b,
): PlacedHit | null {
  const now = row[key];
  if (now === null || then === null || isSame(now, then)) return null;
  const show = (value: number): string | TwoLanguages =>
    key === "amount" ? moneyWords(value, row.currency) : numberText(value);
  const evidence = `${row.quote ?? ""} / ${datedEventWords(prior, prior.missionId).ko}`;
  return { rows: "outcomes", row, column: key, words: { a: show(now), b: show(then) }, evidence };
}
