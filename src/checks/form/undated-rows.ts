// F10: what no date can be found for is in no period. An event without one says so for its figures too.
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedDay, isCounted, isHeld } from "../counted";
import { rowRule } from "../rule";

export const undatedRow = rowRule(
  {
    id: "F10",
    name: { ko: "귀속일 없음", en: "No date" },
    severity: "warning",
    message: "귀속일을 정할 수 없어 기간 집계에서 빠졌습니다.",
    messageEn: "No date to attribute it to; left out of period totals.",
    meaning:
      "행사는 종료일·시작일·게재일, 성과는 체결일·행사의 귀속일·게재일 가운데 하나가 있어야 기간에 들어갑니다.",
    example: "날짜가 없는 행사의, 게재일을 모르는 기사",
    fix: "체결일·종료일·게재일 입력",
    fixEn: "Enter the day of signing, end or publication",
    // Without 게재일 whole articles are undated: that is one thing to fill in, not a line for each of their rows.
    population: ({ rows }) =>
      rows.missions.filter((row) => isHeld(row) && row.startOn === null && row.endOn === null).length,
  },
  {
    missions: (row) =>
      isHeld(row) && calculatedDay(row.attributedOn) === null
        ? { column: "attributedOn", evidence: undatedEvent }
        : null,
    outcomes: (row, context) =>
      isCounted(row) && calculatedDay(row.attributedOn) === null && !isToldByMission(row, context)
        ? { column: "attributedOn", evidence: undatedResult }
        : null,
  },
);

const undatedEvent = {
  ko: "종료일, 시작일, 게재일 빈칸",
  en: "Neither start nor end, and no day of publication",
};
const undatedResult = {
  ko: "체결일, 행사의 귀속일, 게재일 빈칸",
  en: "No day of signing, none of its mission, and none of publication",
};

function isToldByMission(row: OutcomeRow, { findMission }: CheckContext): boolean {
  const mission = findMission(row.mission);
  return mission !== undefined && isHeld(mission) && calculatedDay(mission.attributedOn) === null;
}
