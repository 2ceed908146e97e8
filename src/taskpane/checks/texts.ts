// What the screen 점검 says, in both languages.

const korean = {
  hint: "모든 표를 규칙에 따라 점검하고 결과를 ‘점검’ 시트에 적습니다.",
  run: "점검하기",
  running: "점검하는 중…",
  none: "찾은 문제가 없습니다.",
  counts: (errors: number, warnings: number, notes: number) =>
    `오류 ${errors} · 경고 ${warnings} · 안내 ${notes}`,
  severity: { error: "오류", warning: "경고", info: "안내" },
};

export type ChecksTexts = typeof korean;

const english: ChecksTexts = {
  hint: "Checks every table against the rules and lists the results on the sheet 점검.",
  run: "Check",
  running: "Checking…",
  none: "No problem was found.",
  counts: (errors, warnings, notes) => `Errors ${errors} · Warnings ${warnings} · Notes ${notes}`,
  severity: { error: "Error", warning: "Warning", info: "Note" },
};

export const checksTexts = { ko: korean, en: english };
