// T01, T02, T07: promises whose time has come. What was promised and never asked after is how sums go unfulfilled.
import { rememberPairs } from "../../records/remember";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { calculatedDay, isCounted } from "../counted";
import { pickRows } from "../row-pick";
import { rowRule, type Hit } from "../rule";
import { dayWords, measureWords, officerWords } from "../words";
import { wholeMonths } from "./whole-months";

const dueMous = pickRows("outcomes", (row, context) => row.kind === "mou" && isDue(row, context));
const dueExpected = pickRows(
  "outcomes",
  (row, context) => row.kind === "contract_expected" && isDue(row, context),
);

export const mouNotFollowedUp = rowRule(
  {
    id: "T01",
    name: { ko: "MOU 후속 확인", en: "MOU follow-up due" },
    severity: "warning",
    message: "MOU 체결 후 {n}개월, 후속 확인이 없습니다.",
    messageEn: "{n} months since the MOU, no follow-up recorded.",
    ofMany: {
      ko: "후속기한이 지난 MOU에 후속 확인이 없습니다.",
      en: "MOUs past their follow-up date, no follow-up recorded.",
    },
    meaning: "집계하는 MOU의 후속기한(귀속일 + MOU후속개월)이 지났는데 후속결과가 빈칸입니다.",
    example: "2024. 6. 14. 체결, 작성기준일 2026. 11. 21.: 29개월",
    fix: "후속조사",
    fixEn: "Follow up",
    limits: ["mouFollowUpMonths"],
    picks: [dueMous],
    population: ({ placesOf }) => placesOf(dueMous).length,
  },
  { outcomes: (row, context) => (row.kind === "mou" ? overdue(row, context) : null) },
);

export const expectedContractWithoutOutcome = rowRule(
  {
    id: "T02",
    name: { ko: "계약추진 결과 확인", en: "Expected contract due" },
    severity: "warning",
    message: "계약추진 {n}개월이 지났습니다. 결과를 입력하세요.",
    messageEn: "{n} months since the expected contract. Enter the outcome.",
    ofMany: {
      ko: "후속기한이 지난 계약추진입니다. 결과를 입력하세요.",
      en: "Expected contracts past their date. Enter the outcomes.",
    },
    meaning: "집계하는 계약추진의 후속기한(귀속일 + 추진결과개월)이 지났는데 후속결과가 빈칸입니다.",
    example: "2025. 3. 계약추진 300만 달러, 2026. 11.에도 결과 없음",
    fix: "성약·무산",
    fixEn: "Record signed or failed",
    limits: ["expectedResultMonths"],
    picks: [dueExpected],
    population: ({ placesOf }) => placesOf(dueExpected).length,
  },
  { outcomes: (row, context) => (row.kind === "contract_expected" ? overdue(row, context) : null) },
);

function isDue(row: OutcomeRow, { settings }: CheckContext): boolean {
  const due = calculatedDay(row.followUpDue);
  return isCounted(row) && due !== null && due < settings.asOf;
}

function overdue(row: OutcomeRow, context: CheckContext): Hit | null {
  const since = calculatedDay(row.attributedOn);
  if (since === null || row.followUpResult !== null || !isDue(row, context)) return null;
  const hit = context.share(hitsOfDays)(since, String(row.followUpDue));
  if (row.officer === null) return hit;
  const { ko, en } = officerWords(row.officer);
  return { ...hit, evidence: { ko: `${hit.evidence.ko}${ko}`, en: `${hit.evidence.en}${en}` } };
}

/** What is said of two days, made once: where nothing was followed up, thousands of results share them. */
function hitsOfDays({ settings }: CheckContext) {
  return rememberPairs((since: string, due: string) => ({
    column: "followUpResult",
    words: { n: String(wholeMonths(since, settings.asOf)) },
    evidence: {
      ko: `귀속일 ${since}, 후속기한 ${due}`,
      en: `Attributed to ${since}, follow-up due ${due}`,
    },
  }));
}

export const planPastDue = rowRule(
  {
    id: "T07",
    name: { ko: "계획 이행 확인", en: "Plan past due" },
    severity: "warning",
    message: "계획한 {항목}의 예정일({d})이 지났습니다. 이행 여부를 확인하세요.",
    messageEn: "What was planned ({항목}) was due on {d}. Did it happen?",
    meaning:
      "계획 행의 체결일(예정일)이 지났는데 결과가 없습니다. 같은 행사·실적항목·상대방의 실적 행이 있으면 묻지 않습니다(총액의 세부도 같습니다).",
    example: "2024. 1. 10. 맺기로 한 업무협약의 결과 기사가 없음",
    fix: "결과 입력",
    fixEn: "Enter the result",
  },
  {
    outcomes: (row, context) => {
      const day = calculatedDay(row.signedOn);
      if (row.resultStatus !== "planned" || row.followUpResult !== null || day === null) return null;
      if (day >= context.settings.asOf || isCarriedOut(row, context)) return null;
      return {
        column: "signedOn",
        words: { 항목: measureWords(row.kind), d: dayWords(day) },
        evidence: row.quote,
      };
    },
  },
);

/** Whether the same was done, be it told as a part of a total. */
function isCarriedOut(plan: OutcomeRow, context: CheckContext): boolean {
  const names = context.partyKeysOf(plan.counterparty);
  return context.outcomesOf(plan.mission).some((row) => {
    if (row.resultStatus !== "happened" || row.kind !== plan.kind) return false;
    const own = context.partyKeysOf(row.counterparty);
    return names.length === 0 ? own.length === 0 : own.some((name) => names.includes(name));
  });
}
