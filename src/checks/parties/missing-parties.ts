// P01, P04: a signed result that does not say with whom, or by which firm.
import { splitValues } from "../../records/cell";
import { partyTypes } from "../../records/lists";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { rowRule } from "../rule";
import { namesNobody } from "./unnamed-parties";

export const missingCounterparty = rowRule(
  {
    id: "P01",
    name: { ko: "상대방 없음", en: "No counterparty" },
    severity: "warning",
    message: "상대방(바이어)이 없는 계약·MOU입니다.",
    messageEn: "Contract or MOU without a counterparty.",
    meaning:
      "한 건이거나 한 기업의 계약·MOU는 상대방이 있습니다. 알지만 밝히지 않으면 '비공개'라고 적습니다. " +
      "'현지 바이어', '미정'처럼 이름이 아닌 말은 빈칸과 같습니다. 여러 건의 총액은 묻지 않습니다.",
    example: "가온테크의 50만 달러 계약, 상대방 빈칸",
    fix: "입력·비공개 표시",
    fixEn: "Enter it, or mark it undisclosed",
    population: ({ rows }) => rows.outcomes.filter((row) => isSigned(row) && isSingleDeal(row)).length,
  },
  {
    outcomes: (row, context) =>
      isSigned(row) && isSingleDeal(row) && isUnnamed(row) && !isHeadline(row, context)
        ? { column: "counterparty", evidence: row.quote }
        : null,
  },
);

function isUnnamed({ counterparty }: OutcomeRow): boolean {
  return counterparty === null || namesNobody(counterparty);
}

function isSigned(row: OutcomeRow): boolean {
  return isCounted(row) && (row.kind === "contract" || row.kind === "mou");
}

function isSingleDeal({ count, firm }: OutcomeRow): boolean {
  return count === 1 || (firm !== null && (count === null || count === 1));
}

/** A total of several deals, whose parts name their own firms and buyers. */
function isHeadline({ outcomeId, count }: OutcomeRow, { partsOf }: CheckContext): boolean {
  return (count !== null && count > 1) || partsOf(outcomeId).some(({ counting }) => counting === "part");
}

export const missingExporter = rowRule(
  {
    id: "P04",
    name: { ko: "수출기업 없는 계약", en: "No exporting firm" },
    severity: "warning",
    message: "수출기업이 없는 계약입니다. 기관 명의 협약(MOU)인지 확인하세요.",
    messageEn: "Contract without an exporting firm. Is it an agreement of institutions (MOU)?",
    meaning:
      "상대방은 있는데 수출기업이 없는 계약은 단체장이나 기관 명의의 협약일 수 있습니다. 여러 건의 총액은 묻지 않습니다.",
    example: "도지사가 유통업체와 맺은 100만 달러 계약, 수출기업 빈칸",
    fix: "수출기업 입력 또는 MOU로 변경",
    fixEn: "Enter the exporting firm, or change to MOU",
  },
  {
    outcomes: (row, context) => {
      const isMeant =
        isCounted(row) && row.kind === "contract" && row.firm === null && row.counterparty !== null;
      if (!isMeant || isHeadline(row, context)) return null;
      const types = splitValues(row.counterparty).flatMap((name) => context.findParty(name)?.partyType ?? []);
      const typeText = types.length === 0 ? "" : ` (${types.map((type) => partyTypes[type]).join(", ")})`;
      return { column: "firm", evidence: `${row.counterparty ?? ""}${typeText}: ${row.quote ?? ""}` };
    },
  },
);
