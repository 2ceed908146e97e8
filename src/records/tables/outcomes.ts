// 성과: one row per stated figure. 상담, 계약추진, MOU, 계약, 현장판매, 실수출 are never added to one another.
import * as z from "zod";
import { date, formula, integer, list, number, openList, text } from "../column";
import * as lists from "../lists";
import { table, type RowOf } from "../table";
import * as formulas from "./outcome-formulas";

const folded = { folded: true } as const;

export const outcomes = table({
  name: "성과",
  english: "Outcomes",
  id: "outcomeId",
  visibility: "visible",
  made: "first",
  meaning: "기사에 적힌 수치마다 한 행",
  schema: z.object({
    outcomeId: text("성과번호", "Outcome_ID", { required: true }),
    mission: text("행사번호", "Mission_ID", { meaning: "빈칸 = 행사를 알 수 없음" }),
    province: formula("시도", "Province", "text", formulas.provinceOfMission, {
      folded: false,
      width: 9,
      meaning: "행사의 시도; 행사번호가 없는 행에는 직접 적을 수 있음",
    }),
    kind: list("실적항목", "Measure", lists.measures, { required: true }),
    resultStatus: list("실적구분", "Result_Status", lists.resultStatuses, { required: true }),
    count: integer("건수", "Count", { unit: "건", meaning: "적힌 그대로; 없으면 빈칸" }),
    amount: number("금액", "Amount", { unit: "통화", meaning: "통화의 기본 단위(원, 달러); 범위는 아래 끝" }),
    currency: openList("통화", "Currency", lists.currencies, { requiredWith: "amount", width: 8 }),
    firm: text("수출기업", "Exporter", { meaning: "㈜ 없이" }),
    counterparty: text("상대방", "Counterparty", { width: 20, meaning: "바이어·협약 상대; '비공개' 가능" }),
    attributedOn: formula("귀속일", "Attributed_On", "date", formulas.attributedOn, { folded: false }),
    counting: list("집계여부", "Counting", lists.countings, {
      required: true,
      meaning: "계획·과거 실적은 참고, 총액의 세부는 세부(제외)",
    }),
    verification: list("확인상태", "Verification", lists.verifications, {
      required: true,
      meaning: "합계의 '확인'은 증빙확인뿐",
    }),
    quote: text("근거문장", "Quote", { required: true, width: 50, meaning: "원문에서 그대로" }),
    articleId: text("기사번호", "Article_ID", { ...folded, required: true }),
    signedOn: date("체결일", "Signed_On", { ...folded, meaning: "계획은 예정일, 실수출은 기간의 마지막 날" }),
    countedNumber: formula("집계건수", "Counted_Number", "number", formulas.countedNumber, { unit: "건" }),
    amountTo: number("금액상한", "Amount_To", {
      ...folded,
      unit: "통화",
      meaning: "범위의 위 끝; 합산하지 않음",
    }),
    rawAmount: text("원문표기", "Amount_As_Written", { ...folded, requiredWith: "amount", width: 20 }),
    approximate: list("근사표시", "Approximation", lists.approximations, folded),
    amountAlso: number("병기금액", "Amount_Also", { ...folded, meaning: "다른 통화로 함께 적힌 같은 금액" }),
    currencyAlso: openList("병기통화", "Currency_Also", lists.currencies, {
      ...folded,
      requiredWith: "amountAlso",
    }),
    partOf: text("상위성과", "Part_Of", { ...folded, meaning: "총액의 성과번호; 중복이면 집계되는 행" }),
    country: text("상대국", "Country", folded),
    item: text("품목", "Item", folded),
    mouParties: list("협약성격", "MOU_Parties", lists.mouPartyNames, folded),
    contractTiming: list("계약시점", "Contract_Timing", lists.contractTimings, folded),
    contractTerm: text("계약기간", "Contract_Term", { ...folded, meaning: "연간, 3년: 금액이 그 기간의 것" }),
    evidenceKind: list("증빙", "Evidence_Kind", lists.evidenceKinds, folded),
    verifiedOn: date("확인일", "Verified_On", folded),
    verifiedBy: text("확인자", "Verified_By", folded),
    followUpDue: formula("후속기한", "Follow_Up_Due", "date", formulas.followUpDue),
    followUpResult: list("후속결과", "Follow_Up_Result", lists.followUpResults, folded),
    officer: text("담당자", "Officer", folded),
    entryMethod: list("입력방식", "Entry_Method", lists.entryMethods, folded),
    note: text("비고", "Note", { ...folded, width: 24 }),
    missionPosition: formula("행사순번", "Mission_Position", "number", formulas.missionPosition, {
      meaning: "행사 표에서 그 행사의 행",
    }),
    rateOn: formula("환율고시일", "Rate_On", "date", formulas.rateOn),
    rate: formula("적용환율", "Rate", "number", formulas.rate, { numberFormat: "#,##0.00" }),
    usdRateOn: formula("미화고시일", "USD_Rate_On", "date", formulas.usdRateOn),
    usdRate: formula("미화환율", "USD_Rate", "number", formulas.usdRate, { numberFormat: "#,##0.00" }),
    amountKrw: formula("원화환산액", "Amount_KRW", "number", formulas.amountKrw, { width: 16 }),
    amountUsd: formula("미화환산액", "Amount_USD", "number", formulas.amountUsd, { width: 16 }),
    reportAmount: formula("표시금액", "Report_Amount", "number", formulas.reportAmount, {
      width: 16,
      meaning: "빈칸 = 환산 불가",
    }),
    summaryProvince: formula("집계시도", "Summary_Province", "text", formulas.summaryProvince),
    summaryMunicipality: formula("집계시군구", "Summary_Municipality", "text", formulas.summaryMunicipality),
    missionType: formula("사업유형", "Mission_Type", "text", formulas.missionType),
    summaryCountry: formula("집계국가", "Summary_Country", "text", formulas.summaryCountry),
    countable: formula("집계행", "Countable", "number", formulas.countable),
    inTotal: formula("합계포함", "In_Total", "number", formulas.inTotal),
    inPriorYear: formula("전년포함", "In_Prior_Year", "number", formulas.inPriorYear),
    provinceMeasure: formula("시도항목", "Province_Measure", "text", formulas.countedUnder("집계시도"), {
      meaning: "합계에 드는 행: 집계시도|실적항목",
    }),
    missionTypeMeasure: formula(
      "유형항목",
      "Mission_Type_Measure",
      "text",
      formulas.countedUnder("사업유형"),
      { meaning: "합계에 드는 행: 사업유형|실적항목" },
    ),
    countryMeasure: formula("국가항목", "Country_Measure", "text", formulas.countedUnder("집계국가"), {
      meaning: "합계에 드는 행: 집계국가|실적항목",
    }),
    contractingFirm: formula("성약기업키", "Contracting_Firm", "text", formulas.contractingFirm),
    firmWeight: formula("성약가중", "Firm_Weight", "number", formulas.firmWeight, {
      meaning: "행사에서 그 기업의 첫 계약 = 1",
    }),
  }),
});
export type OutcomeRow = RowOf<typeof outcomes>;
