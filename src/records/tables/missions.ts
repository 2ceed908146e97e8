// 행사: one row per event, however many articles tell it.
import * as z from "zod";
import { date, formula, integer, list, number, text } from "../column";
import { entryMethods, hostLevelNames, missionFormatNames, missionProvinces } from "../lists";
import { missionStatusNames, missionTypes } from "../lists";
import { table, type RowOf } from "../table";

const decidingArticle = `TRIM(LEFT([@기사번호]&";",FIND(";",[@기사번호]&";")-1))`;

/** LARGE of one cell is its number, and an error where it holds none. */
const attributedOn =
  `=IF([@종료일]<>"",[@종료일],IF([@시작일]<>"",[@시작일],` +
  `IFERROR(LARGE(INDEX(기사[게재일],MATCH(${decidingArticle},기사[기사번호],0)),1),"")))`;

const summaryProvince =
  `=IF([@시도]="전국·공동",[@시도],IFERROR(INDEX(IF(지역기준="종전",지역[종전시도],지역[현행시도]),` +
  `MATCH([@시도]&IF(OR(지역기준<>"종전",[@시군구]=""),"","/"&[@시군구]),지역[지역코드],0)),"미상"))`;

const summaryMunicipality =
  `=IF([@시군구]="","본청",IFERROR(IF(지역기준="종전",[@시군구],` +
  `INDEX(지역[현행시군구],MATCH([@시도]&"/"&[@시군구],지역[지역코드],0))),[@시군구]))`;

const summaryCountry = `=IF([@국가]="","국가 미상",IF(ISNUMBER(FIND(";",[@국가])),"여러 나라",[@국가]))`;

const inTotal =
  `=IF(AND(OR([@진행상태]="완료",[@진행상태]="진행"),[@상위행사]="",` +
  `N([@귀속일])>=집계시작,N([@귀속일])<=집계종료),1,0)`;

const listIncomplete =
  `=IF([@합계포함]=0,0,IF([@참가기업수]<>"",IF(COUNTIFS(참가기업[행사번호],[@행사번호])<[@참가기업수],1,0),` +
  `IF(OR([@사업유형]="무역사절단",[@사업유형]="전시회/공동관",[@사업유형]="수출상담회",[@사업유형]="판촉전"),1,0)))`;

export const missions = table({
  name: "행사",
  english: "Missions",
  id: "missionId",
  visibility: "visible",
  made: "first",
  meaning: "무역사절단, 전시회, 상담회, 순방 …; 기사가 여럿이어도 한 행",
  schema: z.object({
    missionId: text("행사번호", "Mission_ID", { required: true, meaning: "기사를 합쳐도 바뀌지 않음" }),
    name: text("사업명", "Mission", { required: true, width: 36 }),
    kind: list("사업유형", "Mission_Type", missionTypes, { required: true, width: 16 }),
    province: list("시도", "Province", missionProvinces, {
      width: 9,
      meaning: "개최지가 아니라 실적이 속하는 시·도; 빈칸 = 미상",
    }),
    municipality: text("시군구", "Municipality", { width: 9 }),
    hostLevel: list("주관구분", "Host_Level", hostLevelNames, { width: 9 }),
    countries: text("국가", "Countries", { meaning: "국내·온라인 행사는 '대한민국'" }),
    startOn: date("시작일", "Start_On"),
    endOn: date("종료일", "End_On"),
    firmCount: integer("참가기업수", "Firm_Count", { unit: "개사", meaning: "기관·사람이 아닌 기업 수" }),
    status: list("진행상태", "Status", missionStatusNames, { required: true, width: 9 }),
    attributedOn: formula("귀속일", "Attributed_On", "date", attributedOn, {
      folded: false,
      meaning: "집계에 쓰는 날짜: 종료일, 없으면 시작일, 없으면 게재일",
    }),
    organisers: text("주최", "Organisers", { folded: true, width: 24, meaning: "주최·주관·수행" }),
    cities: text("도시", "Cities", { folded: true }),
    format: list("개최방식", "Format", missionFormatNames, { folded: true }),
    parentMission: text("상위행사", "Parent_Mission", {
      folded: true,
      meaning: "이 행사를 포함하는 행사번호",
    }),
    articleIds: text("기사번호", "Article_IDs", {
      folded: true,
      width: 24,
      meaning: "진행상태를 정한 기사, 나머지는 게재일 차례",
    }),
    provinceBudget: number("도비", "Province_Budget", { folded: true, unit: "원" }),
    municipalBudget: number("시군비", "Municipal_Budget", { folded: true, unit: "원" }),
    otherBudget: number("기타예산", "Other_Budget", { folded: true, unit: "원", meaning: "국비, 자부담" }),
    officer: text("담당자", "Officer", { folded: true }),
    entryMethod: list("입력방식", "Entry_Method", entryMethods, {
      folded: true,
      meaning: "수기와 자동 후 수정은 가져오기가 바꾸지 않음",
    }),
    note: text("비고", "Note", { folded: true, width: 24 }),
    summaryProvince: formula("집계시도", "Summary_Province", "text", summaryProvince),
    summaryMunicipality: formula("집계시군구", "Summary_Municipality", "text", summaryMunicipality),
    summaryCountry: formula("집계국가", "Summary_Country", "text", summaryCountry),
    countryMatch: formula("국가목록", "Country_Match", "text", `=";"&SUBSTITUTE([@국가],"; ",";")&";"`),
    inTotal: formula("합계포함", "In_Total", "number", inTotal),
    listIncomplete: formula("명단부족", "List_Incomplete", "number", listIncomplete),
  }),
});
export type MissionRow = RowOf<typeof missions>;
