// What the page around the pane says where there is no Excel, in both languages.

const korean = {
  open: "파일 열기",
  create: "새 통합 문서",
  save: "저장",
  saved: (name: string) => `${name}에 저장했습니다.`,
  downloaded: (name: string) => `${name}을(를) 내려받기 폴더에 저장했습니다.`,
  unsaved: "저장하지 않음",
  newName: "수출성과.xlsx",
  welcome: "Excel 없이 쓰기",
  lines: [
    "이 PC의 .xlsx 파일을 열어 같은 일을 합니다. 파일은 PC 밖으로 나가지 않습니다.",
    "왼쪽은 보기만 합니다. 표는 오른쪽 창이 채우고, 직접 고칠 때는 Excel에서 엽니다.",
    "끝나면 저장하세요. 저장하기 전까지 파일은 그대로입니다.",
  ],
  samples: "예제로 시작",
  loadingSamples: "예제를 넣는 중…",
  sheets: "시트",
  grid: (sheet: string) => `${sheet} 시트`,
  hidden: "숨긴 시트",
  empty: "아직 시트가 없습니다.",
  leaveUnsaved: "저장하지 않은 내용이 있습니다. 그래도 다른 파일을 열까요?",
  yes: "저장하지 않고 열기",
  no: "돌아가기",
  failed: "파일을 저장하지 못했습니다. 다른 프로그램에서 열려 있으면 닫고 다시 저장하세요.",
  changedOnDisk: "여는 동안 다른 곳에서 파일이 바뀌어 저장하지 않았습니다. 다시 여세요.",
  unreadable: "파일을 열 수 없습니다. 옮기거나 지우지 않았는지 확인하세요.",
};

export type StandaloneTexts = typeof korean;

const english: StandaloneTexts = {
  open: "Open a file",
  create: "New workbook",
  save: "Save",
  saved: (name) => `Saved to ${name}.`,
  downloaded: (name) => `Saved ${name} to the downloads folder.`,
  unsaved: "not saved",
  newName: "export-outcomes.xlsx",
  welcome: "Without Excel",
  lines: [
    "Opens an .xlsx file of this PC and does the same work. The file does not leave the PC.",
    "The left side is for looking only. The pane on the right fills the tables; edit by hand in Excel.",
    "Save when you are done. Until then the file stays as it was.",
  ],
  samples: "Start with samples",
  loadingSamples: "Putting in the samples…",
  sheets: "Sheets",
  grid: (sheet) => `Sheet ${sheet}`,
  hidden: "Hidden sheets",
  empty: "There is no sheet yet.",
  leaveUnsaved: "There are changes that are not saved. Open another file nevertheless?",
  yes: "Open without saving",
  no: "Back",
  failed: "The file could not be saved. Close it in other programs and save again.",
  changedOnDisk: "The file was changed elsewhere meanwhile and was not saved. Open it again.",
  unreadable: "The file cannot be opened. Check that it was not moved or deleted.",
};

export const standaloneTexts = { ko: korean, en: english };
