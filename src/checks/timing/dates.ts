// T03–T06: days that cannot be, or that ask for a look at 진행상태.
import { splitValues } from "../../records/cell";
import { missionStatusNames } from "../../records/lists";
import type { ReportSettings } from "../../records/report";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedDay } from "../counted";
import { rowRule, type Hit } from "../rule";
import { dayWords, officerWords, type TwoLanguages } from "../words";
import { distantSigning, distantVariant } from "./distant-signings";

export const endBeforeStart = rowRule(
  {
    id: "T03",
    name: { ko: "맞지 않는 날짜", en: "Dates that cannot be" },
    severity: "error",
    message: "종료일이 시작일보다 빠릅니다.",
    messageEn: "The end is before the start.",
    variants: distantVariant,
    meaning:
      "시작일과 종료일이 바뀌었거나 해를 잘못 적었습니다. 체결일은 행사 시작일과 기사 게재일에서 체결일차이연수보다 멀면 해를 묻습니다. 과거 실적의 체결일은 묻지 않습니다.",
    example: "시작일 2026-03-09, 종료일 2026-03-03",
    fix: "수정",
    fixEn: "Correct it",
    limits: ["signingYears"],
  },
  {
    missions: ({ startOn, endOn }) =>
      startOn !== null && endOn !== null && endOn < startOn
        ? { column: "endOn", evidence: `${startOn} ~ ${endOn}` }
        : null,
    outcomes: distantSigning,
  },
);

export const completedBeforeStart = rowRule(
  {
    id: "T04",
    name: { ko: "행사 전 기사 완료", en: "Completed before start" },
    severity: "warning",
    message: "기사 게재일이 행사 시작 전인데 '완료'입니다.",
    messageEn: "Published before the start, yet 'completed'.",
    meaning: "진행상태를 정한 기사(기사번호의 첫째)가 행사 전에 나왔다면 결과가 아니라 예고입니다.",
    example: "3. 2. 기사, 3. 9. 시작, 진행상태 '완료'",
    fix: "진행상태 확인",
    fixEn: "Check the status",
  },
  {
    missions: ({ status, startOn, articleIds }, { findArticle }) => {
      if (status !== "completed" || startOn === null) return null;
      const published = findArticle(splitValues(articleIds)[0] ?? null)?.publishedOn ?? null;
      if (published === null || published >= startOn) return null;
      const evidence = {
        ko: `게재일 ${published}, 시작일 ${startOn}`,
        en: `Published ${published}, start ${startOn}`,
      };
      return { column: "status", evidence };
    },
  },
);

export const resultInFuture = rowRule(
  {
    id: "T05",
    name: { ko: "기준일 뒤 실적", en: "Result in the future" },
    severity: "error",
    message: "귀속일이 작성기준일보다 늦은 실적입니다.",
    messageEn: "A result attributed after the report date.",
    meaning:
      "작성기준일까지 일어나지 않은 일은 실적이 될 수 없습니다. 진행 중인 행사의 날짜를 따르는 성과는 그 행사가 끝날 때까지 묻지 않습니다.",
    example: "작성기준일 2026. 11. 21., 체결일 2027-01-10의 실적",
    fix: "날짜·실적구분 수정",
    fixEn: "Correct the date or the result",
    limits: ["asOf"],
  },
  {
    articles: ({ publishedOn, articleStatus }, { settings }) =>
      publishedOn !== null && publishedOn > settings.asOf && articleStatus !== "excluded"
        ? { column: "publishedOn", evidence: reportDate(settings) }
        : null,
    missions: (row, { settings }) => {
      const day = ownDay(row);
      return row.status === "completed" && day !== null && day > settings.asOf
        ? { column: "attributedOn", evidence: reportDate(settings) }
        : null;
    },
    outcomes: (row, context) => futureResult(row, context),
  },
);

function reportDate({ asOf }: Pick<ReportSettings, "asOf">): TwoLanguages {
  return { ko: `작성기준일 ${asOf}`, en: `Report date ${asOf}` };
}

/** The event's own day; that of its article is told there. */
function ownDay({ startOn, endOn }: Pick<MissionRow, "startOn" | "endOn">): string | null {
  return endOn ?? startOn;
}

function futureResult(row: OutcomeRow, { findMission, settings }: CheckContext): Hit | null {
  const day = row.resultStatus === "happened" ? calculatedDay(row.attributedOn) : null;
  if (day === null || day <= settings.asOf) return null;
  const mission = findMission(row.mission);
  // A day taken from the event, or from the article, is told there.
  if (row.signedOn === null && mission?.status !== "planned") return null;
  return {
    column: row.signedOn === null ? "attributedOn" : "signedOn",
    evidence: reportDate(settings),
  };
}

export const endedWithoutResult = rowRule(
  {
    id: "T06",
    name: { ko: "끝난 행사 결과 없음", en: "Ended without result" },
    severity: "warning",
    message: "종료일({d})이 지났으나 진행상태가 '{상태}'입니다. 결과를 확인하세요.",
    messageEn: "The event ended on {d} but is still '{status}'. Look for its result.",
    meaning: "예고나 진행 중에 나온 기사만 있고 결과 기사가 아직 없는 행사입니다.",
    example: "6. 29. 끝난 사절단이 11월에도 '진행'",
    fix: "결과 기사 추가·상태 수정",
    fixEn: "Add the article on its result, or correct the status",
    limits: ["asOf"],
  },
  {
    missions: ({ endOn, status, officer }, { settings }) => {
      if (endOn === null || endOn >= settings.asOf || (status !== "planned" && status !== "underway"))
        return null;
      const [day, asked] = [reportDate(settings), officerWords(officer)];
      const evidence = { ko: `${day.ko}${asked.ko}`, en: `${day.en}${asked.en}` };
      const words = { d: dayWords(endOn), 상태: missionStatusNames[status], status };
      return { column: "status", words, evidence };
    },
  },
);
