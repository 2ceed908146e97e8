// S03: a total and a part of it are both counted.
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { fixOf, rowRule, type Hit } from "../rule";
import { figureWords } from "../row-words";
import { joinWords } from "../words";
import { unlinkedParts } from "./unlinked-parts";

export const totalAndPartCounted = rowRule(
  {
    id: "S03",
    name: { ko: "총액·세부 이중 집계", en: "Total and part counted" },
    severity: "error",
    message: "총액과 세부가 함께 집계되었습니다(이중).",
    messageEn: "A total and its part are both counted.",
    variants: {
      unlinked: {
        severity: "warning",
        message: "다른 행 {n}개의 합이 이 금액({t})과 같습니다. 총액과 세부가 함께 집계된 것으로 보입니다.",
        messageEn: "{n} other rows add up to this sum ({t}). A total and its parts seem to be counted.",
      },
    },
    meaning:
      "상위성과가 있는 행은 총액이 이미 담고 있으므로 '세부(제외)'여야 합니다. " +
      "상위성과가 없어도, 한 행사의 같은 실적항목에서 기업별(또는 도시별) 집계행의 합이 기업이 없는 집계행과 같으면 경고합니다.",
    limits: ["amountTolerance"],
    example: "총액 876만 달러(집계)의 세부 411만 달러도 '집계'인 행",
    fix: "세부 '세부(제외)'",
    fixEn: "Exclude the part",
  },
  {
    outcomes: (row, context) => linkedPart(row, context) ?? unlinkedParts(row, context),
  },
);

function linkedPart(row: OutcomeRow, { findOutcome }: CheckContext): Hit | null {
  const total = row.partOf !== null && isCounted(row) ? findOutcome(row.partOf) : undefined;
  if (total === undefined || total === row || !isCounted(total)) return null;
  return {
    column: "counting",
    evidence: () => joinWords([total, row].map(figureWords), " → "),
    changes: [fixOf("outcomes", row.outcomeId, "counting", "part")],
  };
}
