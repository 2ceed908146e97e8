// T03 of a 체결일 decades away from the event and the article that tell of it: a slip in the year. It takes the figure out of
// the period of the report, and a follow-up of it is asked for at once.
import { monthsBetween } from "../../records/calculation/month-arithmetic";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import type { Hit, RuleText } from "../rule";
import { dayWords, wordOrBlank } from "../words";

/** What T03 says then. */
export const distantVariant = {
  distant: {
    severity: "warning",
    message: "체결일 {d}이(가) {기준}({s})과 {n}년 차이 납니다. 해를 확인하세요.",
    messageEn: "Signed on {d}, {n} years from {기준} ({s}). Check the year.",
  },
} as const satisfies RuleText["variants"];

/**
 * The hit on a day of signing that is further from 시작일 and 게재일 than 체결일차이연수; a result after 작성기준일 is T05's.
 * @example distantSigning({ ...row, signedOn: "2006-10-08" }, context)?.words?.n // "20" for an event of October 2026
 */
export function distantSigning(
  row: OutcomeRow,
  { findMission, findArticle, settings }: CheckContext,
): Hit | null {
  const { signedOn, resultStatus } = row;
  if (signedOn === null || resultStatus === "historic") return null;
  if (resultStatus === "happened" && signedOn > settings.asOf) return null;
  const most = settings.signingYears * 12;
  const started = findMission(row.mission)?.startOn ?? null;
  const toStart = monthsApart(signedOn, started);
  if (toStart <= most) return null;
  const published = findArticle(row.articleId)?.publishedOn ?? null;
  const toArticle = monthsApart(signedOn, published);
  if (toArticle <= most || (started === null && published === null)) return null;
  const [day, months, 기준] =
    toStart <= toArticle ? [started, toStart, eventStart] : [published, toArticle, publication];
  const [start, print] = [wordOrBlank(started), wordOrBlank(published)];
  return {
    variant: "distant",
    column: "signedOn",
    words: { d: dayWords(signedOn), s: dayWords(day ?? ""), n: String(Math.floor(months / 12)), 기준 },
    evidence: {
      ko: `시작일 ${start.ko}, 게재일 ${print.ko}`,
      en: `Start ${start.en}, published ${print.en}`,
    },
    fix: "체결일의 해 확인",
  };
}

const eventStart = { ko: "행사 시작일", en: "the start of its event" };
const publication = { ko: "기사 게재일", en: "the day of its article" };

/** Whole months between two days, whichever is the later; without end where one is not known. */
function monthsApart(a: string, b: string | null): number {
  if (b === null) return Infinity;
  return a < b ? monthsBetween(a, b) : monthsBetween(b, a);
}
