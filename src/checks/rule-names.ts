// What each rule is called where there is no room for its message: in filters and headings. The id stands behind it.
import type { TwoLanguages } from "./words";

const names: Readonly<Record<string, TwoLanguages>> = {
  F01: { ko: "필수 항목 빈칸", en: "Required field empty" },
  F02: { ko: "숫자 아닌 값", en: "Not a number" },
  F03: { ko: "날짜 아닌 값", en: "Not a date" },
  F04: { ko: "목록에 없는 값", en: "Not in the list" },
  F05: { ko: "앞자리 0 누락", en: "Leading zero lost" },
  F06: { ko: "병합된 셀", en: "Merged cells" },
  F07: { ko: "깨진 글자", en: "Garbled text" },
  F08: { ko: "수식 기호로 시작", en: "Starts like a formula" },
  F09: { ko: "사업자번호 오류", en: "Business number wrong" },
  F10: { ko: "귀속일 없음", en: "No date" },
  Q01: { ko: "원문에 없는 근거", en: "Quote not in text" },
  Q02: { ko: "근거와 다른 금액", en: "Amount not as quoted" },
  Q03: { ko: "손상된 숫자 표기", en: "Damaged number" },
  Q04: { ko: "근사 일치 근거", en: "Approximate quote" },
  K01: { ko: "계약추진을 계약으로", en: "Expected filed as contract" },
  K02: { ko: "MOU를 계약으로", en: "MOU filed as contract" },
  K03: { ko: "상담을 계약으로", en: "Talks filed as contract" },
  K04: { ko: "계획을 실적으로", en: "Plan filed as result" },
  K05: { ko: "매체마다 다른 항목", en: "Measures differ by outlet" },
  K06: { ko: "지난해 실적", en: "Last year's result" },
  S01: { ko: "세부 합계 불일치", en: "Parts do not add up" },
  S02: { ko: "반올림 차이", en: "Rounding difference" },
  S03: { ko: "총액·세부 이중 집계", en: "Total and part counted" },
  S04: { ko: "참가기업 수 차이", en: "Firm list differs" },
  S05: { ko: "증감률 불일치", en: "Growth rate off" },
  S06: { ko: "전년 기준값 차이", en: "Prior-year base differs" },
  S07: { ko: "한 항목에 두 값", en: "Two values in one article" },
  S08: { ko: "기사마다 다른 행사값", en: "Articles differ" },
  L01: { ko: "계약액이 상담액 초과", en: "Contracts exceed talks" },
  L02: { ko: "계약·추진 합 초과", en: "Steps exceed talks" },
  L03: { ko: "드문 성약 비율", en: "Unusual share" },
  L04: { ko: "건당 금액 이상", en: "Unusual sum per case" },
  C01: { ko: "병기 환율 차이", en: "Implied rate off" },
  C02: { ko: "기사 안 환율 차이", en: "Rates differ in article" },
  C03: { ko: "다른 통화 합산", en: "Currencies added" },
  C04: { ko: "환율 없음", en: "No exchange rate" },
  C05: { ko: "너무 큰 금액", en: "Sum too large" },
  D01: { ko: "같은 성과 중복", en: "Same result twice" },
  D02: { ko: "같은 보도자료", en: "Same release" },
  D03: { ko: "같은 행사 중복", en: "Same event twice" },
  D04: { ko: "도·시군 중복 실적", en: "Told by both levels" },
  D05: { ko: "여러 번 참가한 기업", en: "Repeat firm" },
  D06: { ko: "이름 표기 여럿", en: "Several spellings" },
  R01: { ko: "지역 불명확", en: "Ambiguous region" },
  R02: { ko: "바뀐 지역 이름", en: "Renamed region" },
  R03: { ko: "그때 없던 지역", en: "No such region then" },
  R04: { ko: "시도·시군구 불일치", en: "Wrong province" },
  R05: { ko: "나라 아닌 값", en: "Not a country" },
  R06: { ko: "행사와 다른 시도", en: "Province typed over" },
  P01: { ko: "상대방 없음", en: "No counterparty" },
  P02: { ko: "근거에 없는 상대방", en: "Counterparty not quoted" },
  P03: { ko: "상대방이 우리 쪽", en: "Own side as counterparty" },
  P04: { ko: "수출기업 없는 계약", en: "No exporting firm" },
  T01: { ko: "MOU 후속 확인", en: "MOU follow-up due" },
  T02: { ko: "계약추진 결과 확인", en: "Expected contract due" },
  T03: { ko: "종료일이 시작일 앞", en: "End before start" },
  T04: { ko: "행사 전 기사 완료", en: "Completed before start" },
  T05: { ko: "기준일 뒤 실적", en: "Result in the future" },
  T06: { ko: "끝난 행사 결과 없음", en: "Ended without result" },
  T07: { ko: "계획 이행 확인", en: "Plan past due" },
  E01: { ko: "계약 증빙 없음", en: "No proof of contract" },
  E02: { ko: "확정값 변경", en: "Confirmed value changed" },
  B01: { ko: "요약표와 다른 숫자", en: "Differs from summary" },
  B02: { ko: "오래된 요약표", en: "Summary out of date" },
};

/**
 * The name of a rule with its id; the id alone of a rule that has no name yet.
 * @example ruleName("F01", "ko") // "필수 항목 빈칸(F01)"
 * @example ruleName("F01", "en") // "Required field empty (F01)"
 */
export function ruleName(id: string, language: keyof TwoLanguages): string {
  const name = names[id]?.[language];
  if (name === undefined) return id;
  return language === "ko" ? `${name}(${id})` : `${name} (${id})`;
}
