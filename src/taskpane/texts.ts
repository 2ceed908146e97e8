// Every sentence of the pane in both languages. A text missing in one of them does not compile.

export type Language = "ko" | "en";

const korean = {
  appName: "수출성과 집계",
  tabs: { import: "가져오기", checks: "점검", summary: "요약" },
  import: {
    hint: "기사나 보도자료를 붙여 넣거나 파일을 고르세요. 내용은 이 PC 밖으로 나가지 않습니다.",
    pasteLabel: "기사 붙여넣기",
    pastePlaceholder: "여기에 제목부터 본문까지 붙여 넣으세요.",
    chooseFiles: "파일 고르기",
    read: "읽기",
    reading: (done: number, all: number) => `읽는 중 ${done}/${all}`,
    pasted: "붙여 넣은 글",
    rejected: (count: number) => `읽지 못한 자료 ${count}건`,
    found: (articles: number) =>
      `기사 ${articles}건에서 찾은 것입니다. 근거 문장과 견주어 보고 표에 넣으세요.`,
    include: "표에 넣기",
    notRelevant: "수출지원과 관계없는 글로 보입니다. 기사 표에 ‘제외’로만 적습니다.",
    known: "이미 있음",
    questions: (count: number) => `먼저 정할 것 ${count}건`,
    answers: { merge: "합치기", separate: "따로 두기", change: "바꾸기", keep: "그대로 두기" },
    nothingFound: "수치로 적힌 성과가 없습니다.",
    dateUnknown: "게재일 모름",
    publishedOn: "게재일",
    firms: (count: number) => `${count}개사`,
    planned: "계획",
    historic: "과거 실적",
    part: "세부",
    review: (reason: string) => `확인: ${reason}`,
    write: (count: number) => `기사 ${count}건 표에 넣기`,
    writing: "표에 넣는 중…",
    discard: "버리기",
    done: (articles: number) => `기사 ${articles}건을 표에 넣었습니다.`,
    alsoKnown: (articles: number) => `${articles}건은 이미 있었습니다.`,
    nothingNew: "이미 모두 들어 있어 바뀐 것이 없습니다.",
    next: "다른 기사 가져오기",
    toSummary: "요약 새로고침하기",
  },
  checks: {
    hint: "모든 표를 규칙에 따라 점검하고 결과를 ‘점검’ 시트에 적습니다.",
    run: "점검하기",
    running: "점검하는 중…",
    none: "찾은 문제가 없습니다.",
    counts: (errors: number, warnings: number, notes: number) =>
      `오류 ${errors} · 경고 ${warnings} · 안내 ${notes}`,
    severity: { error: "오류", warning: "경고", info: "안내" },
  },
  summary: {
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
  },
  failed: "작업을 마치지 못했습니다.",
  crashed:
    "창에 문제가 생겼습니다. 마지막 작업이 통합 문서에 반영되었는지 확인하고, 창을 닫았다가 다시 여세요.",
  noOffice:
    "Office.js를 불러오지 못해 시작하지 못했습니다. 인터넷에 연결되지 않는 PC라면 전산 담당자에게 Office.js를 함께 둔 설치본을 요청하세요.",
  needsExcel: "이 창은 Excel 안에서 열립니다. 홈 탭의 ‘기사 가져오기’를 누르세요.",
  language: "English",
};

export type Texts = typeof korean;

const english: Texts = {
  appName: "Export Outcomes",
  tabs: { import: "Import", checks: "Check", summary: "Summary" },
  import: {
    hint: "Paste an article or press release, or choose files. Nothing leaves this PC.",
    pasteLabel: "Paste an article",
    pastePlaceholder: "Paste the whole article here, title first.",
    chooseFiles: "Choose files",
    read: "Read",
    reading: (done, all) => `Reading ${done}/${all}`,
    pasted: "Pasted text",
    rejected: (count) => (count === 1 ? "1 input could not be read" : `${count} inputs could not be read`),
    found: (articles) =>
      `Found in ${articles === 1 ? "1 article" : `${articles} articles`}. Compare with the sentences, then add to the tables.`,
    include: "Add to the tables",
    notRelevant: "Seems not to be about export promotion; it is only listed among the articles, as excluded.",
    known: "Already there",
    questions: (count) => (count === 1 ? "1 thing to settle first" : `${count} things to settle first`),
    answers: { merge: "Merge", separate: "Keep apart", change: "Change", keep: "Keep" },
    nothingFound: "No outcome is stated as a figure.",
    dateUnknown: "Date unknown",
    publishedOn: "Published",
    firms: (count) => (count === 1 ? "1 firm" : `${count} firms`),
    planned: "planned",
    historic: "earlier result",
    part: "part",
    review: (reason) => `Check: ${reason}`,
    write: (count) => (count === 1 ? "Add 1 article" : `Add ${count} articles`),
    writing: "Adding to the tables…",
    discard: "Discard",
    done: (articles) =>
      `${articles === 1 ? "1 article was" : `${articles} articles were`} added to the tables.`,
    alsoKnown: (articles) => `${articles} had been there already.`,
    nothingNew: "Everything was there already; nothing changed.",
    next: "Import another article",
    toSummary: "Refresh the summary",
  },
  checks: {
    hint: "Checks every table against the rules and lists the results on the sheet 점검.",
    run: "Check",
    running: "Checking…",
    none: "No problem was found.",
    counts: (errors, warnings, notes) => `Errors ${errors} · Warnings ${warnings} · Notes ${notes}`,
    severity: { error: "Error", warning: "Warning", info: "Note" },
  },
  summary: {
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
  },
  failed: "The task could not be finished.",
  crashed:
    "The pane ran into a problem. Look whether the last step reached the workbook, then close the pane and open it again.",
  noOffice:
    "Office.js could not be loaded. On a PC without internet access, ask for the build that brings Office.js along.",
  needsExcel: "This pane opens inside Excel. Choose Import Articles on the Home tab.",
  language: "한국어",
};

/** The pane's texts in a language. */
export const texts: Readonly<Record<Language, Texts>> = { ko: korean, en: english };

/**
 * The pane's language for a display language of Office: Korean unless the user works in another language.
 * @example languageFor("ko-KR") // "ko"
 */
export function languageFor(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("ko") ? "ko" : "en";
}
