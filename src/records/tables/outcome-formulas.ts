// The calculated columns of 성과 in formula-bar form (tables.md, 성과). `records/calculation` computes the same
// values independently; a difference between the two is a finding (B01).
import { isFirstOf } from "./first-occurrence";

const mission = (column: string) => `INDEX(행사[${column}],MATCH([@행사번호],행사[행사번호],0))`;
const articlePublished = `INDEX(기사[게재일],MATCH([@기사번호],기사[기사번호],0))`;

export const provinceOfMission = `=IF([@행사번호]="","",IFERROR(${mission("시도")}&"",""))`;

export const attributedOn =
  `=IF([@체결일]<>"",[@체결일],IF([@실적구분]="과거 실적","",IFERROR(` +
  `IF(AND([@실적항목]<>"실수출",[@계약시점]<>"사후",N(${mission("귀속일")})>0),${mission("귀속일")},NA()),` +
  `IFERROR(IF(N(${articlePublished})>0,${articlePublished},""),""))))`;

export const countedNumber = `=IF([@건수]<>"",[@건수],IF(OR([@상대방]<>"",[@수출기업]<>""),1,""))`;

export const followUpDue =
  `=IF(OR([@귀속일]="",[@집계행]=0),"",IF([@실적항목]="MOU",EDATE([@귀속일],MOU후속개월),` +
  `IF([@실적항목]="계약추진",EDATE([@귀속일],추진결과개월),"")))`;

/** Latest 고시일 of a currency on or before 귀속일 and within 환율유효일수; 0 if there is none. */
const latestRateDay = (currency: string) =>
  `MAXIFS(환율[고시일],환율[통화],${currency},환율[고시일],"<="&[@귀속일],환율[고시일],">="&[@귀속일]-환율유효일수)`;

export const rateOn =
  `=IF(OR([@통화]="",[@통화]="KRW",[@귀속일]=""),"",` +
  `IF(${latestRateDay("[@통화]")}=0,"",${latestRateDay("[@통화]")}))`;

export const rate = `=IF([@환율고시일]="","",SUMIFS(환율[매매기준율],환율[통화],[@통화],환율[고시일],[@환율고시일]))`;

export const usdRate =
  `=IF(OR([@금액]="",[@통화]="USD",[@귀속일]=""),"",IF(${latestRateDay('"USD"')}=0,"",` +
  `SUMIFS(환율[매매기준율],환율[통화],"USD",환율[고시일],${latestRateDay('"USD"')})))`;

export const amountKrw =
  `=IF([@금액]="","",IF([@통화]="KRW",[@금액],IF(AND([@병기통화]="KRW",[@병기금액]<>""),[@병기금액],` +
  `IF(N([@적용환율])=0,"",IFERROR(` +
  `ROUND([@금액]*[@적용환율]/SUMIFS(환율[고시단위],환율[통화],[@통화],환율[고시일],[@환율고시일]),0),"")))))`;

export const amountUsd =
  `=IF([@금액]="","",IF([@통화]="USD",[@금액],IF(AND([@병기통화]="USD",[@병기금액]<>""),[@병기금액],` +
  `IF(OR([@원화환산액]="",N([@미화환율])=0),"",ROUND([@원화환산액]/[@미화환율],0)))))`;

export const reportAmount = `=IF(표시통화="KRW",[@원화환산액],[@미화환산액])`;

export const summaryProvince =
  `=IFERROR(${mission("집계시도")},IF([@시도]="","미상",IF([@시도]="전국·공동","전국·공동",IFERROR(` +
  `IF(지역기준="종전",INDEX(지역[종전시도],MATCH([@시도],지역[지역코드],0)),` +
  `INDEX(지역[현행시도],MATCH([@시도],지역[지역코드],0))),"미상"))))`;

export const summaryMunicipality = `=IFERROR(${mission("집계시군구")},"본청")`;

export const missionType = `=IFERROR(IF(${mission("사업유형")}="","행사 미상",${mission("사업유형")}),"행사 미상")`;

export const summaryCountry =
  `=IF([@상대국]<>"",[@상대국],IFERROR(IF(${mission("국가")}="","국가 미상",` +
  `IF(ISNUMBER(FIND(";",${mission("국가")})),"여러 나라",${mission("국가")})),"국가 미상"))`;

export const countable = `=IF(AND([@집계여부]="집계",[@실적구분]="실적",OR(집계대상="전체",[@확인상태]="증빙확인")),1,0)`;

export const inTotal = `=IF(AND([@집계행]=1,N([@귀속일])>=집계시작,N([@귀속일])<=집계종료),1,0)`;

export const inPriorYear = `=IF(AND([@집계행]=1,전년종료<>"",N([@귀속일])>=N(전년시작),N([@귀속일])<=N(전년종료)),1,0)`;

/** Blank for a row that is no counted contract of a named firm. */
export const contractingFirm = `=IF(AND([@합계포함]=1,[@실적항목]="계약",[@수출기업]<>""),[@행사번호]&"|"&[@수출기업],"")`;

export const firmWeight = isFirstOf("성과", "성약기업키");
