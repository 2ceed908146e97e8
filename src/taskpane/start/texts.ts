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
  incomplete: "통합 문서에 빠진 것이 있습니다",
  whatIsAdded:
    "아래의 것을 더하면 모든 기능을 쓸 수 있습니다. 있던 내용은 그대로 두며, 바로 되돌릴 수 있습니다.",
  newer: "더 새로운 판에서 만든 통합 문서입니다",
  newerHint:
    "이 판은 모르는 내용이 있을 수 있어 점검하거나 쓰지 않습니다. 전산 담당자에게 새 판을 요청하거나, 새 판이 있는 PC에서 여세요.",
  lookOnly: "보기만 하기",
  lackingTables: (names: string) => `없는 표: ${names}`,
  lackingSettings: (names: string) => `없는 설정: ${names}`,
  lackingNames: (names: string) => `이름이 지워진 설정: ${names}`,
  lackingColumns: (table: string, headers: string) => `‘${table}’ 표에 없는 열: ${headers}`,
  addLacking: "빠진 것 더하기",
  migrated: "예전 판에 없던 것을 더했습니다. 변경이력에 적었습니다.",
  undoMigration: "되돌리기",
  keep: "닫기",
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
  incomplete: "Something is missing in this workbook",
  whatIsAdded:
    "With these added, everything works. What is here stays as it is, and the step can be taken back at once.",
  newer: "A later version made this workbook",
  newerHint:
    "It may hold what this version does not know, so it is neither checked nor changed. Ask your IT staff for the new version, or open it on a PC that has it.",
  lookOnly: "Only look at it",
  lackingTables: (names) => `Missing tables: ${names}`,
  lackingSettings: (names) => `Missing settings: ${names}`,
  lackingNames: (names) => `Settings without their defined name: ${names}`,
  lackingColumns: (table, headers) => `Missing columns of ‘${table}’: ${headers}`,
  addLacking: "Add what is missing",
  migrated: "What the earlier version did not have was added, and noted in the change log.",
  undoMigration: "Undo",
  keep: "Close",
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
