// Every sentence of the pane in both languages; each screen's own stand in its folder. A text missing in one of the
// languages does not compile.
import { checksTexts } from "./checks/texts";
import { frameTexts } from "./frame/texts";
import { importTexts } from "./import/texts";
import { reviewTexts } from "./review/texts";
import { settingsTexts } from "./settings/texts";
import { startTexts } from "./start/texts";
import { summaryTexts } from "./summary/texts";
import { traceTexts } from "./trace/texts";

export type Language = "ko" | "en";

const korean = {
  appName: "수출성과 집계",
  frame: frameTexts.ko,
  start: startTexts.ko,
  import: importTexts.ko,
  review: reviewTexts.ko,
  checks: checksTexts.ko,
  summary: summaryTexts.ko,
  trace: traceTexts.ko,
  settings: settingsTexts.ko,
  loading: "화면을 불러오는 중…",
  failed: "작업을 마치지 못했습니다.",
  again: "다시 시도",
  stop: "멈추기",
  crashed:
    "창에 문제가 생겼습니다. 마지막 작업이 통합 문서에 반영되었는지 확인하고, 창을 닫았다가 다시 여세요.",
  noOffice:
    "Office.js를 불러오지 못해 시작하지 못했습니다. 인터넷에 연결되지 않는 PC라면 전산 담당자에게 Office.js를 함께 둔 설치본을 요청하세요.",
  needsExcel: "이 창은 Excel 안에서 열립니다. 홈 탭의 ‘기사 가져오기’를 누르세요.",
};

export type Texts = typeof korean;

const english: Texts = {
  appName: "Export Outcomes",
  frame: frameTexts.en,
  start: startTexts.en,
  import: importTexts.en,
  review: reviewTexts.en,
  checks: checksTexts.en,
  summary: summaryTexts.en,
  trace: traceTexts.en,
  settings: settingsTexts.en,
  loading: "Loading…",
  failed: "The task could not be finished.",
  again: "Try again",
  stop: "Stop",
  crashed:
    "The pane ran into a problem. Look whether the last step reached the workbook, then close the pane and open it again.",
  noOffice:
    "Office.js could not be loaded. On a PC without internet access, ask for the build that brings Office.js along.",
  needsExcel: "This pane opens inside Excel. Choose Import Articles on the Home tab.",
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
