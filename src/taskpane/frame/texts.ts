// What the pane's frame says, in both languages.

const korean = {
  tabs: { import: "가져오기", review: "검토", checks: "점검", summary: "요약", trace: "근거" },
  steps: "작업 단계",
  settings: "설정",
  close: "설정 닫기",
};

export type FrameTexts = typeof korean;

const english: FrameTexts = {
  tabs: { import: "Import", review: "Review", checks: "Check", summary: "Sums", trace: "Trace" },
  steps: "Steps",
  settings: "Settings",
  close: "Close settings",
};

export const frameTexts = { ko: korean, en: english };
