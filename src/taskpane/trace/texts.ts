// What the screen 근거 says, in both languages.

const korean = {
  hint: "요약이나 브리핑의 수치를 고르면 그 수치를 이룬 행과 문장이 여기에 보입니다.",
  noView: "이 화면에서는 시트의 칸을 고를 수 없습니다. Excel 안에서 여세요.",
  reading: "표를 읽는 중…",
  rows: (count: number) => `${count}행`,
  total: "합계",
  agrees: "고른 칸의 수치와 같습니다.",
  differs: (shown: string) =>
    `고른 칸에는 ${shown}(으)로 보입니다. 계산 방식이 수동이면 F9를 누르고, 아니면 요약을 새로 고치세요.`,
  composed: "이 칸은 다음 수치로 이루어졌습니다.",
  anew: "그 사이에 표가 바뀌었을 수 있어 처음부터 다시 읽었습니다.",
  noRows: "집계된 행이 없습니다.",
  sign: {
    "…": "발표되지 않은 값입니다. 더할 수치를 적은 기사가 없습니다.",
    "-": "해당하는 행이 없습니다.",
  },
  notAFigure: "수치가 든 칸이 아닙니다.",
  noRule: "이 수치는 표에서 센 것이 아니거나, 따라갈 수 없는 수식입니다.",
  noQuote: "근거 문장이 없는 행입니다.",
  goTo: "기록으로 가기",
  gone: "이 기록은 표에 더 이상 없습니다.",
  showArticle: "기사 보기",
  hideArticle: "기사 닫기",
  noArticle: "원문이 남아 있지 않은 기사입니다.",
  more: (rest: number) => `${rest}행 더 보기`,
};

export type TraceTexts = typeof korean;

const english: TraceTexts = {
  hint: "Select a figure on a summary or the briefing to see the rows and sentences it is made of.",
  noView: "No cell can be selected here. Open the pane inside Excel.",
  reading: "Reading the tables…",
  rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
  total: "Total",
  agrees: "Equal to the figure in the selected cell.",
  differs: (shown) =>
    `The selected cell shows ${shown}. Press F9 if calculation is manual, otherwise refresh the summary.`,
  composed: "This cell is put together from these figures.",
  anew: "The tables may have changed meanwhile, so they were read again from the start.",
  noRows: "No row is counted.",
  sign: {
    "…": "Not published: no article states a figure to add.",
    "-": "There is no such row.",
  },
  notAFigure: "There is no figure in this cell.",
  noRule: "This figure is not counted from the tables, or its formula cannot be followed.",
  noQuote: "A row without a sentence as evidence.",
  goTo: "Go to record",
  gone: "This record is no longer in the tables.",
  showArticle: "Show article",
  hideArticle: "Close article",
  noArticle: "The text of this article was not kept.",
  more: (rest) => `Show ${rest} more`,
};

export const traceTexts = { ko: korean, en: english };
