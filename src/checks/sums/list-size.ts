// S04: how many firms the list names against the number published.
import type { MissionRow } from "../../records/tables/missions";
import type { ParticipantRow } from "../../records/tables/participants";
import type { CheckContext } from "../check-context";
import { rememberPairs } from "../../records/remember";
import { rowRule, type Hit } from "../rule";
import type { TwoLanguages } from "../words";

export const listDiffersFromCount = rowRule(
  {
    id: "S04",
    name: { ko: "참가기업 수 차이", en: "Firm list differs" },
    severity: "warning",
    message: "참가기업 명단({n}개사)이 발표({m}개사)와 다릅니다.",
    messageEn: "The list ({n} firms) differs from the figure published ({m}).",
    ofMany: { ko: "명단이 발표보다 깁니다.", en: "The list is longer than the figure published." },
    variants: {
      fewer: {
        severity: "info",
        message: "명단 {m}개사 중 {n}개사만 확인했습니다.",
        messageEn: "Only {n} of {m} firms are on the list.",
        ofMany: { ko: "명단이 발표보다 짧습니다.", en: "The list is shorter than the figure published." },
      },
    },
    meaning:
      "명단이 발표보다 길면 경고, 짧으면 안내입니다. 기업키가 같은 행은 한 기업으로 셉니다. 명단이 없으면 묻지 않습니다.",
    example: "발표 8개사, 명단 10개사",
    fix: "명단 확인",
    fixEn: "Check the list",
    population: ({ rows, participantsOf }) =>
      rows.missions.filter(
        ({ firmCount, missionId }) => firmCount !== null && participantsOf(missionId).some(isNamed),
      ).length,
  },
  {
    missions: (row, context) => {
      const listed = row.firmCount === null ? 0 : firmsListed(row, context);
      if (row.firmCount === null || listed === 0 || listed === row.firmCount) return null;
      return context.share(hitsOfNumbers)(listed, row.firmCount);
    },
  },
);

/** What is said of two numbers, made once: most events have one of a few dozen pairs. */
function hitsOfNumbers() {
  return rememberPairs((listed: number, published: number): Hit => {
    const words = { n: String(listed), m: String(published) };
    const hit = { column: "firmCount", words, evidence: listText(listed) };
    return listed < published ? { ...hit, variant: "fewer" } : hit;
  });
}

function listText(listed: number): TwoLanguages {
  return { ko: `참가기업 명단 ${listed}개사`, en: `List of firms: ${listed}` };
}

function firmsListed({ missionId }: MissionRow, { participantsOf }: CheckContext): number {
  const keys = new Set<ParticipantRow["firmKey"]>();
  for (const row of participantsOf(missionId)) if (isNamed(row)) keys.add(row.firmKey);
  return keys.size;
}

function isNamed({ firmKey }: ParticipantRow): boolean {
  return firmKey !== null && firmKey !== "";
}
