// What the screen 가져오기 says, in both languages.

const korean = {
  hint: "기사나 보도자료를 붙여 넣거나 파일을 고르세요. 내용은 이 PC 밖으로 나가지 않습니다.",
  pasteLabel: "기사 붙여넣기",
  pastePlaceholder: "제목부터 본문까지 붙여 넣으세요.",
  chooseFiles: "파일 고르기",
  kinds: "파일을 끌어다 놓아도 됩니다. txt, html, pdf, docx, hwpx, xlsx, csv",
  read: "읽기",
  reading: (done: number, all: number) => `읽는 중 ${number(done)}/${number(all)}`,
  pasted: "붙여 넣은 글",
  rejected: (count: number) => `읽지 못한 자료 ${number(count)}건`,
  more: (count: number) => `외 ${number(count)}건`,
  proposed: (header: string, column: string) => `‘${header}’ 열은 ‘${column}’ 같지만 읽지 않았습니다.`,
  unmatched: (headers: string) => `읽지 않은 열: ${headers}`,
  cellFault: (row: number, header: string, cell: string) =>
    `${row}행 ${header}: ‘${cell}’을(를) 읽지 못했습니다.`,
  totalRow: (row: number, cell: string) => `${row}행 ‘${cell}’은(는) 다른 행을 더한 값이라 넣지 않습니다.`,
  workedOutRow: (row: number, cell: string) =>
    `${row}행 ‘${cell}’은(는) 다른 행으로 계산한 값이라 넣지 않습니다.`,
  rows: (rows: string, count: number, sheet: string) =>
    `${sheet === "" ? "" : `‘${sheet}’ `}${rows}행(${number(count)}개)`,
  likeAbove: (rows: string) => `${rows}: 사업명이 비어 위 행과 같은 행사로 봅니다.`,
  withoutEvent: (rows: string) => `${rows}: 어느 행사인지 적혀 있지 않아 실적만 행사 없이 넣습니다.`,
  acceptHeaders: (count: number) => `비슷한 열 ${count}개도 읽기`,
  notKept: "이 창을 닫으면 검토 중인 내용이 남지 않습니다. 닫기 전에 표에 넣으세요.",
  toReview: (articles: number) => `기사 ${number(articles)}건 검토하기`,
  done: (articles: number) => `기사 ${number(articles)}건을 표에 넣었습니다.`,
  alsoKnown: (articles: number) => `${number(articles)}건은 이미 있었습니다.`,
  nothingNew: "이미 모두 들어 있어 바뀐 것이 없습니다.",
  toChecks: "점검하기",
  undo: "마지막 가져오기 되돌리기",
  undoes: (at: string, articles: number, rows: number) =>
    `${at}에 가져온 기사 ${number(articles)}건과 그 행 ${number(rows)}개를 표에서 지웁니다.`,
  undoNow: "지우기",
  leave: "그만두기",
  undone: (articles: number) => `기사 ${number(articles)}건을 되돌렸습니다.`,
  nothingToUndo: "되돌릴 가져오기가 없습니다.",
  keepRows: "그대로 두기",
};

export type ImportTexts = typeof korean;

const english: ImportTexts = {
  hint: "Paste an article or press release, or choose files. Nothing leaves this PC.",
  pasteLabel: "Paste an article",
  pastePlaceholder: "Paste the whole article, title first.",
  chooseFiles: "Choose files",
  kinds: "You can also drop files here: txt, html, pdf, docx, hwpx, xlsx, csv",
  read: "Read",
  reading: (done, all) => `Reading ${number(done)}/${number(all)}`,
  pasted: "Pasted text",
  rejected: (count) =>
    count === 1 ? "1 input could not be read" : `${number(count)} inputs could not be read`,
  more: (count) => `${number(count)} more`,
  proposed: (header, column) => `Column ‘${header}’ resembles ‘${column}’ but was not read.`,
  unmatched: (headers) => `Columns not read: ${headers}`,
  cellFault: (row, header, cell) => `Row ${row}, ${header}: ‘${cell}’ could not be read.`,
  totalRow: (row, cell) => `Row ${row}: ‘${cell}’ sums up other rows and is left out.`,
  workedOutRow: (row, cell) => `Row ${row}: ‘${cell}’ is worked out from other rows and is left out.`,
  rows: (rows, count, sheet) => `${sheet === "" ? "" : `‘${sheet}’ `}rows ${rows} (${number(count)})`,
  likeAbove: (rows) => `${rows}: no event named; taken to be that of the row above.`,
  withoutEvent: (rows) => `${rows}: no event named; only their figures are imported, without one.`,
  acceptHeaders: (count) => (count === 1 ? "Read the similar column" : `Read the ${count} similar columns`),
  notKept: "What is under review is lost when this pane closes. Put it into the tables before.",
  toReview: (articles) => `Review ${counted(articles)}`,
  done: (articles) => `${counted(articles)} added to the tables.`,
  alsoKnown: (articles) => `${number(articles)} had been there already.`,
  nothingNew: "Everything was there already; nothing changed.",
  toChecks: "Check",
  undo: "Undo the last import",
  undoes: (at, articles, rows) =>
    `Removes the ${counted(articles)} imported at ${at} and their ${number(rows)} rows from the tables.`,
  undoNow: "Remove",
  leave: "Leave it",
  undone: (articles) => `${counted(articles)} taken out again.`,
  nothingToUndo: "There is no import to undo.",
  keepRows: "Keep",
};

function number(value: number): string {
  return value.toLocaleString("ko-KR");
}

function counted(articles: number): string {
  return articles === 1 ? "1 article" : `${number(articles)} articles`;
}

export const importTexts = { ko: korean, en: english };
