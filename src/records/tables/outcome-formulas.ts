// The calculated columns of 성과 in formula-bar form (tables.md, 성과). `records/calculation` computes the same
// values independently; a difference between the two is a finding (B01).
import { countUntilHere } from "./first-occurrence";

/**
 * Place of the event's row in 행사: searched for once a row, for all the columns that ask the event. A search reads
 * half of the column, and nine of them in every row were a quarter of what LibreOffice needs to recalculate 성과.
 */
export const missionPosition = `=IFERROR(MATCH([@행사번호],행사[행사번호],0),"")`;

const mission = (column: string) => `INDEX(행사[${column}],[@행사순번])`;

export const provinceOfMission = `=IFERROR(${mission("시도")}&"","")`;

/** LARGE of one cell is its number, and an error where it holds none: each day is looked up once and not asked first. */
export const attributedOn =
  `=IF([@체결일]<>"",[@체결일],IF([@실적구분]="과거 실적","",IFERROR(` +
  `IF(OR([@실적항목]="실수출",[@계약시점]="사후"),NA(),LARGE(${mission("귀속일")},1)),` +
  `IFERROR(LARGE(INDEX(기사[게재일],MATCH([@기사번호],기사[기사번호],0)),1),""))))`;

export const countedNumber = `=IF([@건수]<>"",[@건수],IF(OR([@상대방]<>"",[@수출기업]<>""),1,""))`;

export const followUpDue =
  `=IF([@집계행]=0,"",IFERROR(EDATE([@귀속일],` +
  `IF([@실적항목]="MOU",MOU후속개월,IF([@실적항목]="계약추진",추진결과개월,NA()))),""))`;

/**
 * Latest 고시일 of a currency on or before 귀속일 and within 환율유효일수; "" if there is none. MAXIFS gives 0 then, and
 * 1/0 is the error that becomes "": asking first whether it is 0 would read 환율 twice.
 */
const latestRateDay = (currency: string) =>
  `IFERROR(ROUND(1/(1/MAXIFS(환율[고시일],환율[통화],${currency},` +
  `환율[고시일],"<="&[@귀속일],환율[고시일],">="&[@귀속일]-환율유효일수)),0),"")`;

export const rateOn = `=IF(OR([@통화]="",[@통화]="KRW",[@귀속일]=""),"",${latestRateDay("[@통화]")})`;

export const rate = `=IF([@환율고시일]="","",SUMIFS(환율[매매기준율],환율[통화],[@통화],환율[고시일],[@환율고시일]))`;

export const usdRateOn = `=IF(OR([@금액]="",[@통화]="USD",[@귀속일]=""),"",${latestRateDay('"USD"')})`;

export const usdRate = `=IF([@미화고시일]="","",SUMIFS(환율[매매기준율],환율[통화],"USD",환율[고시일],[@미화고시일]))`;

export const amountKrw =
  `=IF([@금액]="","",IF([@통화]="KRW",[@금액],IF(AND([@병기통화]="KRW",[@병기금액]<>""),[@병기금액],` +
  `IF(N([@적용환율])=0,"",IFERROR(` +
  `ROUND([@금액]*[@적용환율]/SUMIFS(환율[고시단위],환율[통화],[@통화],환율[고시일],[@환율고시일]),0),"")))))`;

export const amountUsd =
  `=IF([@금액]="","",IF([@통화]="USD",[@금액],IF(AND([@병기통화]="USD",[@병기금액]<>""),[@병기금액],` +
  `IF(OR([@원화환산액]="",N([@미화환율])=0),"",ROUND([@원화환산액]/[@미화환율],0)))))`;

export const reportAmount = `=IF(표시통화="KRW",[@원화환산액],[@미화환산액])`;

export const summaryProvince =
  `=IFERROR(${mission("집계시도")},IF([@시도]="전국·공동",[@시도],IFERROR(` +
  `INDEX(IF(지역기준="종전",지역[종전시도],지역[현행시도]),MATCH([@시도],지역[지역코드],0)),"미상")))`;

export const summaryMunicipality = `=IFERROR(${mission("집계시군구")},"본청")`;

export const missionType = `=IFERROR(IF(${mission("사업유형")}="","행사 미상",${mission("사업유형")}),"행사 미상")`;

export const summaryCountry = `=IF([@상대국]<>"",[@상대국],IFERROR(${mission("집계국가")},"국가 미상"))`;

export const countable = `=IF(AND([@집계여부]="집계",[@실적구분]="실적",OR(집계대상="전체",[@확인상태]="증빙확인")),1,0)`;

export const inTotal = `=IF(AND([@집계행]=1,N([@귀속일])>=집계시작,N([@귀속일])<=집계종료),1,0)`;

export const inPriorYear = `=IF(AND([@집계행]=1,전년종료<>"",N([@귀속일])>=N(전년시작),N([@귀속일])<=N(전년종료)),1,0)`;

/**
 * What a summary by some key counts a row under, blank where it does not count: one criterion instead of three in
 * each of its hundreds of cells. No 실적항목 holds a bar, so that two different pairs never read the same.
 * @param key header of the column with the key
 * @example countedUnder("집계시도") // `=IF([@합계포함]=1,[@집계시도]&"|"&[@실적항목],"")`
 */
export function countedUnder(key: string): string {
  return `=IF([@합계포함]=1,[@${key}]&"|"&[@실적항목],"")`;
}

/** Blank for a row that is no counted contract of a named firm. */
export const contractingFirm = `=IF(AND([@합계포함]=1,[@실적항목]="계약",[@수출기업]<>""),[@행사번호]&"|"&[@수출기업],"")`;

/** A firm is counted once an event, so that the rows are looked through from the first one of its event on. */
const firstOfMission = "IFERROR(MATCH([@행사번호],성과[행사번호],0),1)";
export const firmWeight = `=IF([@성약기업키]="",0,IF(${countUntilHere("성과", "성약기업키", firstOfMission)}=1,1,0))`;
