// What the screen 요약 says, in both languages.

const korean = {
  hint: "표를 고친 뒤 요약 시트를 지금의 표에 맞춥니다.",
  refresh: "요약 새로고침",
  running: "새로 고치는 중…",
  regionBasis: "지역 기준",
  current: "현행 시·도",
  former: "종전 시·도",
  done: (at: string) => `${at}에 새로 고쳤습니다.`,
  province: "시·도",
  missions: "행사",
  firms: "참가기업",
  contracts: "계약액",
  total: "합계",
  none: "집계할 행사가 아직 없습니다. 기사를 먼저 가져오세요.",
};

export type SummaryTexts = typeof korean;

const english: SummaryTexts = {
  hint: "Brings the summary sheets up to date with the tables.",
  refresh: "Refresh summary",
  running: "Refreshing…",
  regionBasis: "Provinces",
  current: "From July 2026",
  former: "Before July 2026",
  done: (at) => `Refreshed at ${at}.`,
  province: "Province",
  missions: "Missions",
  firms: "Firms",
  contracts: "Contracts",
  total: "Total",
  none: "No mission to sum up yet. Import an article first.",
};

export const summaryTexts = { ko: korean, en: english };
