// D05: a firm that took part several times in the year of the report. Nothing is wrong with it; audits ask for it.
import { groupBy } from "../../records/group-by";
import { compareText } from "../../importing/publication-order";
import type { ParticipantRow } from "../../records/tables/participants";
import type { CheckContext } from "../check-context";
import { calculatedDay } from "../counted";
import { pickRows } from "../row-pick";
import { groupRule } from "../rule";
import { datedEventWords } from "../row-words";
import { fewNamed } from "../words";

const countedThisYear = pickRows(
  "participants",
  (row, context) => row.inTotal === 1 && row.firmKey !== "" && isThisYear(row, context),
);

export const repeatFirm = groupRule(
  {
    id: "D05",
    name: { ko: "여러 번 참가한 기업", en: "Repeat firm" },
    severity: "info",
    reach: "workbook",
    message: "같은 기업이 올해 {n}회 참가했습니다.",
    messageEn: "The firm took part {n} times this year.",
    ofMany: { ko: "올해 여러 번 참가한 기업입니다.", en: "The firm took part more than once this year." },
    meaning: "작성기준일의 해에 두 번 이상 참가한 기업입니다. 참가기업(실)은 한 번만 셉니다.",
    example: "사절단·전시회·상담회에 모두 참가한 기업",
    fix: null,
    fixEn: null,
    picks: [countedThisYear],
    population: ({ rows }) => new Set(rows.participants.map(({ firmKey }) => firmKey)).size,
  },
  (context) => {
    const counted = groupBy(context.rowsOf(countedThisYear), ({ firmKey }) => firmKey);
    return [...counted.values()].flatMap((group) => {
      if (group.length < fewestTimes) return [];
      const missions = [...new Set(group.map(({ mission }) => mission ?? ""))].sort(compareText);
      if (missions.length < fewestTimes) return [];
      const row = group.reduce((first, one) => (byParticipation(one, first) < 0 ? one : first));
      const words = { n: String(missions.length) };
      const evidence = () => fewNamed(missions, (id) => datedEventWords(context.findMission(id), id), ", ");
      return [{ rows: "participants" as const, row, column: "firm", words, evidence }];
    });
  },
);

const fewestTimes = 2;

function byParticipation(a: ParticipantRow, b: ParticipantRow): number {
  return compareText(a.participationId ?? "", b.participationId ?? "");
}

function isThisYear({ mission }: ParticipantRow, { findMission, settings }: CheckContext): boolean {
  const day = calculatedDay(findMission(mission)?.attributedOn ?? null);
  return day?.slice(0, 4) === settings.asOf.slice(0, 4);
}
