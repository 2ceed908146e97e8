// What the pane says when it opens, in both languages.

const korean = {
  looking: "통합 문서를 살펴보는 중…",
  again: "다시 살펴보기",
  title: "수출지원 성과를 기사에서 모아 보고합니다",
  lines: [
    "기사나 보도자료를 넣으면 성과 수치와 그 근거 문장을 찾습니다.",
    "확인한 것만 표에 넣고, 틀린 곳은 점검이 짚어 줍니다.",
    "시·도별 요약과 브리핑은 수식으로 만들어져 이 창 없이도 맞습니다.",
  ],
  foreign: (count: number) => `있던 시트 ${count}개는 그대로 두고 새 시트를 더합니다.`,
  make: "시트 만들고 시작",
  making: "시트를 만드는 중…",
  user: "작성자 이름",
  userHint: "변경이력에 적힙니다. 이 PC에만 기억합니다.",
  userSave: "저장",
  userSkip: "적지 않기",
  older: "예전 판에서 만든 통합 문서입니다",
  lackingTables: (names: string) => `없는 표: ${names}`,
  lackingSettings: (names: string) => `없는 설정: ${names}`,
  lackingColumns: (table: string, headers: string) =>
    `‘${table}’ 표에 없는 열: ${headers}. 필요하면 표 오른쪽 끝에 같은 머리글로 열을 넣으세요.`,
  addLacking: "표와 설정 더하기",
  adding: "더하는 중…",
  goOn: "이대로 시작",
  leftover: "지난번 작업이 끝나지 않았습니다",
  leftoverOf: (what: string, at: string, user: string) =>
    `${what} (${[at, user].filter((part) => part !== "").join(", ")})`,
  unknownWork: "표를 바꾸는 작업",
  complete: "마저 하기",
  rollBack: "되돌리기",
  settling: "정리하는 중…",
};

export type StartTexts = typeof korean;

const english: StartTexts = {
  looking: "Looking at the workbook…",
  again: "Look again",
  title: "Collect export outcomes from articles and report them",
  lines: [
    "Put in articles or press releases: figures are found with the sentences that state them.",
    "Only what you confirm goes into the tables; checks point out what looks wrong.",
    "Summaries by province and the briefing are formulas, right without this pane too.",
  ],
  foreign: (count) =>
    count === 1
      ? "The sheet that is here stays; new ones are added."
      : `The ${count} sheets here stay; new ones are added.`,
  make: "Make the sheets and start",
  making: "Making the sheets…",
  user: "Your name",
  userHint: "Noted in the change log. Kept on this PC only.",
  userSave: "Save",
  userSkip: "Without a name",
  older: "An earlier version made this workbook",
  lackingTables: (names) => `Missing tables: ${names}`,
  lackingSettings: (names) => `Missing settings: ${names}`,
  lackingColumns: (table, headers) =>
    `Missing columns of ‘${table}’: ${headers}. If you need them, add columns with these headers at its right end.`,
  addLacking: "Add tables and settings",
  adding: "Adding…",
  goOn: "Start as it is",
  leftover: "The last task did not come to its end",
  leftoverOf: (what, at, user) => `${what} (${[at, user].filter((part) => part !== "").join(", ")})`,
  unknownWork: "A change of the tables",
  complete: "Complete it",
  rollBack: "Roll it back",
  settling: "Settling…",
};

export const startTexts = { ko: korean, en: english };
