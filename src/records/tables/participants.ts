// 참가기업: which firms took part in which event. Formulas of 행사 refer to it, so it exists, empty, from the start.
import * as z from "zod";
import { formula, integer, list, number, text } from "../column";
import { exportStages, provinceNames } from "../lists";
import { table, type RowOf } from "../table";
import { firstPlaceOf, isFirstSince, ownPlace } from "./first-occurrence";
import { missionPosition } from "./outcome-formulas";

const firmKey =
  `=IF([@사업자번호]<>"",[@사업자번호],SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(` +
  `SUBSTITUTE(UPPER([@기업명]),"㈜",""),"(주)",""),"주식회사","")," ",""),"*",""),"?",""),"~",""))`;

const mission = (column: string) => `INDEX(행사[${column}],[@행사순번])`;

/** Blank for a row that is not counted, so that the first row with a key is one that is. */
const countedFirmKey = `=IF(AND([@합계포함]=1,[@기업키]<>""),[@기업키]&"","")`;

const countedFirmInProvince = `=IF([@집계기업키]="","",[@집계시도]&"|"&[@집계기업키])`;

const firmPosition = `=${firstPlaceOf("참가기업", "집계기업키")}`;

const uniqueOverall = `=IF(N([@기업순번])=${ownPlace("참가기업", "기업순번")},1,0)`;

/** Most firms stay in one 시·도: only one whose first row is elsewhere is looked for in the rows since then. */
const uniqueInProvince =
  `=IF([@기업순번]="",0,IF([@실수_전체]=1,1,IF(INDEX(참가기업[시도별기업키],[@기업순번])=[@시도별기업키],0,` +
  `${isFirstSince("참가기업", "시도별기업키", "기업순번")})))`;

export const participants = table({
  name: "참가기업",
  english: "Participants",
  id: "participationId",
  visibility: "hidden",
  made: "needed",
  meaning: "행사마다 참가한 기업; 익명(A기업)은 적지 않음",
  schema: z.object({
    participationId: text("참가번호", "Participation_ID", { required: true }),
    mission: text("행사번호", "Mission_ID", { required: true }),
    firm: text("기업명", "Firm", { required: true, width: 24 }),
    province: list("시도", "Province", provinceNames, { width: 9 }),
    municipality: text("시군구", "Municipality", { width: 9 }),
    consultationCount: integer("상담건수", "Consultations", { unit: "건" }),
    consultationUsd: number("상담액", "Consultation_USD", { unit: "달러" }),
    expectedUsd: number("계약추진액", "Expected_USD", { unit: "달러" }),
    contractUsd: number("현장계약액", "Contract_USD", { unit: "달러" }),
    businessNo: text("사업자번호", "Business_No", { folded: true, meaning: "000-00-00000" }),
    exportStage: list("수출단계", "Export_Stage", exportStages, { folded: true }),
    articleId: text("기사번호", "Article_ID", { folded: true }),
    note: text("비고", "Note", { folded: true, width: 24 }),
    firmKey: formula("기업키", "Firm_Key", "text", firmKey),
    missionPosition: formula("행사순번", "Mission_Position", "number", missionPosition, {
      meaning: "행사 표에서 그 행사의 행",
    }),
    summaryProvince: formula(
      "집계시도",
      "Summary_Province",
      "text",
      `=IFERROR(${mission("집계시도")},"미상")`,
    ),
    inTotal: formula("합계포함", "In_Total", "number", `=IFERROR(${mission("합계포함")},0)`),
    countedFirmKey: formula("집계기업키", "Counted_Firm_Key", "text", countedFirmKey, {
      meaning: "합계에 드는 행의 기업키",
    }),
    firmPosition: formula("기업순번", "Firm_Position", "number", firmPosition, {
      meaning: "합계에 드는 행에서 그 기업의 첫 행",
    }),
    countedFirmInProvince: formula("시도별기업키", "Counted_Firm_In_Province", "text", countedFirmInProvince),
    uniqueInProvince: formula("실수_시도", "Unique_In_Province", "number", uniqueInProvince, {
      meaning: "시·도 안에서 그 기업의 첫 행 = 1",
    }),
    uniqueOverall: formula("실수_전체", "Unique_Overall", "number", uniqueOverall, {
      meaning: "그 기업의 첫 행 = 1",
    }),
  }),
});
export type ParticipantRow = RowOf<typeof participants>;
