// S03: a total and a part of it are both counted.
import { fixOf, rowRule } from "../rule";
import { isCounted } from "../counted";

export const totalAndPartCounted = rowRule(
  {
    id: "S03",
    name: { ko: "총액·세부 이중 집계", en: "Total and part counted" },
    severity: "error",
    message: "총액과 세부가 함께 집계되었습니다(이중).",
    messageEn: "A total and its part are both counted.",
    meaning: "상위성과가 있는 행은 총액이 이미 담고 있으므로 '세부(제외)'여야 합니다.",
    example: "총액 876만 달러(집계)의 세부 411만 달러도 '집계'인 행",
    fix: "세부 '세부(제외)'",
  },
  {
    outcomes: (row, { findOutcome }) => {
      const total = row.partOf !== null && isCounted(row) ? findOutcome(row.partOf) : undefined;
      if (total === undefined || total === row || !isCounted(total)) return null;
      return {
        column: "counting",
        evidence: `${row.partOf ?? ""} → ${row.outcomeId ?? ""}`,
        changes: [fixOf("outcomes", row.outcomeId, "counting", "part")],
      };
    },
  },
);
