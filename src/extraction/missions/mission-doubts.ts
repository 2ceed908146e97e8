// Why a reviewer should look at a mission's field: each reason says what the text leaves open, never how sure a rule is.
import type { Doubt } from "../../records/article";
import type { ArticleFacts } from "../article-facts";
import { dayNumber, parseIso } from "../dates/calendar";
import type { FirmCount } from "../counts/count";
import type { MissionDates } from "./mission-period";

/** What was read for the fields that a text may leave open. */
export interface DoubtfulFields {
  dates: MissionDates;
  /** The text gives days for this event, resolved or not. */
  dated: boolean;
  firmCount: FirmCount | null;
}

/** Within half a year of its report a day without a year is clear: nobody means another year's. */
const clearDays = 183;

/** A year in figures, or one that is told from the year of writing. */
const tellsYear = /(?:19|20)\d\d|[‘’']\d\d\.|지난해|작년|올해|내년|금년/;

/** "3월 3일" in a report of October, or in one that only its event's name dates (CES 2023). */
function leavesOutYear(
  { text, publishedOn }: ArticleFacts,
  { startOn, startEvidence }: MissionDates,
): boolean {
  if (startOn === null || startEvidence === null) return false;
  const stated = text.slice(Math.max(0, startEvidence.start - 8), startEvidence.end);
  if (tellsYear.test(stated)) return false;
  const [published, start] = [publishedOn === null ? null : parseIso(publishedOn), parseIso(startOn)];
  if (published === null || start === null) return true;
  return Math.abs(dayNumber(published) - dayNumber(start)) > clearDays;
}

/** The reasons for doubt of one mission. */
export function findMissionDoubts(facts: ArticleFacts, { dates, dated, firmCount }: DoubtfulFields): Doubt[] {
  const doubts: Doubt[] = [];
  const resolved = dates.startOn !== null || dates.endOn !== null;
  if (facts.host.ambiguous) doubts.push({ field: "province", reason: "지역 후보 2곳" });
  if (dated && facts.publishedOn === null && !resolved)
    doubts.push({ field: "startOn", reason: "게재일 모름" });
  if (leavesOutYear(facts, dates)) doubts.push({ field: "startOn", reason: "연도 생략" });
  if (firmCount?.rival !== undefined)
    doubts.push({
      field: "firmCount",
      reason: `참가기업 수 후보 2개(${firmCount.value}, ${firmCount.rival})`,
    });
  return doubts;
}
