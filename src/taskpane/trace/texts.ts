// What the screen 근거 says, in both languages.

const korean = {
  hint: "요약이나 브리핑의 수치를 고르면 그 수치를 이룬 행과 문장이 여기에 보입니다.",
};

export type TraceTexts = typeof korean;

const english: TraceTexts = {
  hint: "Select a figure on a summary or the briefing to see the rows and sentences it is made of.",
};

export const traceTexts = { ko: korean, en: english };
