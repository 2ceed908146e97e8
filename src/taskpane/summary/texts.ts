// What the screen 요약 says, in both languages.

const korean = {
  hint: "표를 고친 뒤 요약 시트를 지금의 표에 맞춥니다.",
  refresh: "요약 새로고침",
  running: "새로 고치는 중…",
  stopped: "새로고침을 멈췄습니다. 통합 문서는 그대로입니다.",
  toTrace: "수치의 근거 보기",
  basis: "기간·지역 기준·단위 바꾸기",
  done: (at: string) => `${at}에 새로 고쳤습니다.`,
  same: (cells: number) => `Excel의 계산과 같습니다(${cells}칸 비교).`,
  notCalculated: "Excel이 아직 계산하지 않아 견주지 못했습니다. 계산 방식이 수동이면 F9를 누르세요.",
  differs: (cells: number) => `Excel이 계산한 값 ${cells}칸이 표에서 센 값과 다릅니다.`,
  difference: (shown: string, expected: string) => `엑셀 ${shown}, 계산 ${expected}`,
  mend: "수식을 지우거나 값을 덮어쓴 칸이 없는지 확인하고, 계산 방식이 수동이면 F9를 누르세요. 점검 시트에도 적었습니다.",
  sheets: "요약 시트",
  further: "새로고침할 때 더 만들 시트",
  open: "열기",
  noRows: (names: string) => `적을 행이 없어 만들지 않았습니다: ${names}`,
  noSheet: "그 시트가 없습니다.",
  selectedProvince: "요약-시군구·요약-월별의 시·도",
  allProvinces: "전체",
  needsProvince: "시·도를 골라야 요약-시군구를 만듭니다.",
  freeze: {
    title: "이 실적 확정하기",
    hint: "지금의 행과 수치를 그대로 남깁니다. 그 뒤에 바뀐 행은 새로고침할 때 ‘확정’ 시트에 보입니다.",
    name: "이름(예: 2026년 상반기)",
    run: "확정",
    done: {
      frozen: "‘확정’ 시트에 남겼습니다.",
      name_taken: "같은 이름으로 확정한 것이 있습니다. 다른 이름을 쓰세요.",
      nothing_to_freeze: "집계된 행이 없어 확정하지 않았습니다.",
    },
  },
  province: "시·도",
  missions: "행사",
  firms: "참가기업",
  contracts: "계약액",
  total: "합계",
  none: "집계할 행사가 아직 없습니다. 기사를 먼저 가져오세요.",
  noneInPeriod: (from: string, to: string) =>
    `설정한 기간(${from} ~ ${to})에 집계된 행사가 없습니다. 기간을 확인하세요.`,
};

export type SummaryTexts = typeof korean;

const english: SummaryTexts = {
  hint: "Brings the summary sheets up to date with the tables.",
  refresh: "Refresh summary",
  running: "Refreshing…",
  stopped: "The refresh was stopped. The workbook is as it was.",
  toTrace: "See what a figure is made of",
  basis: "Change period, regions or unit",
  done: (at) => `Refreshed at ${at}.`,
  same: (cells) => `Excel calculates the same (${cells} cells compared).`,
  notCalculated: "Excel has not calculated yet, so nothing was compared. Press F9 if calculation is manual.",
  differs: (cells) => `${cells} cells that Excel calculated differ from what the tables say.`,
  difference: (shown, expected) => `Excel ${shown}, tables ${expected}`,
  mend: "Look for formulas that were deleted or typed over, and press F9 if calculation is manual. The sheet 점검 lists them, too.",
  sheets: "Summary sheets",
  further: "Sheets to add at the next refresh",
  open: "Open",
  noRows: (names) => `Not made, since they would have no row: ${names}`,
  noSheet: "There is no such sheet.",
  selectedProvince: "Province of 요약-시군구 and 요약-월별",
  allProvinces: "All",
  needsProvince: "Choose a province to make 요약-시군구.",
  freeze: {
    title: "Freeze this report",
    hint: "Keeps the rows and figures as they are. What changes later shows on the sheet 확정 at each refresh.",
    name: "Name (e.g. 2026 first half)",
    run: "Freeze",
    done: {
      frozen: "Kept on the sheet 확정.",
      name_taken: "There is one of this name already. Choose another.",
      nothing_to_freeze: "No row is counted, so nothing was kept.",
    },
  },
  province: "Province",
  missions: "Missions",
  firms: "Firms",
  contracts: "Contracts",
  total: "Total",
  none: "No mission to sum up yet. Import an article first.",
  noneInPeriod: (from, to) =>
    `No mission is counted in the period that is set (${from} ~ ${to}). Check the period.`,
};

export const summaryTexts = { ko: korean, en: english };
