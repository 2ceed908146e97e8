// What the screen 설정 says, in both languages.

const korean = {
  report: "보고 기준",
  reportHint: "통합 문서에 저장됩니다.",
  regionBasis: "지역 기준",
  current: "현행 시·도 (2026. 7. 1. 이후)",
  former: "종전 시·도",
  displayUnit: "표시 단위",
  units: { 1: "1", 1000: "천", 10000: "만", 1000000: "백만", 100000000: "억" } as Readonly<
    Record<number, string>
  >,
  currency: "표시 통화",
  currencies: { USD: "달러", KRW: "원" },
  counted: "집계 대상",
  countedAll: "전체",
  countedChecked: "증빙을 확인한 것만",
  from: "시작일",
  to: "종료일",
  asOf: "작성 기준일",
  limits: "점검 한도",
  limitUnread: "숫자를 적으세요.",
  sheets: "시트 열기",
  rates: "환율표",
  allSettings: "설정 시트",
  noSheet: "그 시트가 아직 없습니다.",
  mine: "이 PC의 설정",
  user: "작성자 이름",
  language: "언어",
  textSize: "글자 크기",
  sizes: { normal: "보통", large: "크게", larger: "더 크게" },
  loading: "설정을 읽는 중…",
};

export type SettingsTexts = typeof korean;

const english: SettingsTexts = {
  report: "The report",
  reportHint: "Kept in the workbook.",
  regionBasis: "Provinces",
  current: "From 1 July 2026",
  former: "Before that",
  displayUnit: "Unit shown",
  units: {
    1: "1",
    1000: "thousand",
    10000: "ten thousand",
    1000000: "million",
    100000000: "hundred million",
  },
  currency: "Currency shown",
  currencies: { USD: "US dollar", KRW: "Korean won" },
  counted: "Rows counted",
  countedAll: "All",
  countedChecked: "Only those with checked proof",
  from: "From",
  to: "To",
  asOf: "As of",
  limits: "Limits of the checks",
  limitUnread: "Enter a number.",
  sheets: "Open a sheet",
  rates: "Exchange rates",
  allSettings: "Settings sheet",
  noSheet: "There is no such sheet yet.",
  mine: "On this PC",
  user: "Your name",
  language: "Language",
  textSize: "Text size",
  sizes: { normal: "Normal", large: "Large", larger: "Larger" },
  loading: "Reading the settings…",
};

export const settingsTexts = { ko: korean, en: english };
