// R06: 성과.시도 is a formula over 행사; whoever types over it moves a result to another 시·도 in no other place.
import type { OutcomeRow } from "../../records/tables/outcomes";
import { fixOf, groupRule } from "../rule";
import { wordOrBlank } from "../words";

export const typedOverProvince = groupRule(
  {
    id: "R06",
    name: { ko: "행사와 다른 시도", en: "Province typed over" },
    severity: "error",
    reach: "workbook",
    message: "성과의 시도가 행사의 시도와 다릅니다.",
    messageEn: "Province of the result differs from that of its event.",
    meaning:
      "성과의 시도는 행사에서 계산됩니다. 수식 위에 다른 시도를 적으면 합계가 갈립니다. 행사번호가 없는 행에는 적어도 됩니다.",
    example: "경남 행사의 성과 행에 '부산'을 적은 경우",
    fix: "수식 되돌리기",
    fixEn: "Restore the formula",
  },
  // The calculated rows hold what the formula gives; what stands in the sheet is known from reading alone.
  ({ facts, findMission, findOutcome }) =>
    (facts.asRead?.outcomes ?? []).flatMap((read) => {
      const province = findMission(read.mission)?.province ?? null;
      const row = findOutcome(read.outcomeId);
      if (row === undefined || !isTypedOver(read, province)) return [];
      const there = wordOrBlank(province);
      const here = String(read.province);
      const evidence = {
        ko: `성과 ${here}, 행사 ${there.ko}`,
        en: `Outcome ${here}, its mission ${there.en}`,
      };
      const changes = [fixOf("outcomes", read.outcomeId, "province", null)];
      return [
        {
          rows: "outcomes" as const,
          row,
          column: "province",
          value: String(read.province),
          evidence,
          changes,
        },
      ];
    }),
);

/** A formula that nothing has calculated yet is blank. */
function isTypedOver({ mission, province }: OutcomeRow, ofMission: string | null): boolean {
  return mission !== null && province !== null && province !== ofMission;
}
