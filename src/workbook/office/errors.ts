// The one place where what Excel reports becomes what the user reads. Codes are those of OfficeExtension.Error, as
// Office.js gives them for the host's numbers (5004 cell edit mode, 5012 session timed out, 5103/5104 too large …).
import { WorkbookError, type WorkbookErrorCode } from "../workbook-error";

interface Sentence {
  code: WorkbookErrorCode;
  ko: string;
  en: string;
}

const editing: Sentence = {
  code: "cell_being_edited",
  ko: "셀을 편집하고 있어 Excel이 쓰기를 받지 않습니다. Enter나 Esc를 눌러 편집을 마친 뒤 다시 시도하세요.",
  en: "A cell is being edited, so Excel accepts no changes. Press Enter or Esc and try again.",
};

const tooLarge: Sentence = {
  code: "too_large",
  ko: "한 번에 보낼 수 있는 양을 넘어 Excel이 거절했습니다. 기사를 나누어 가져오세요.",
  en: "Excel refused more data than it takes at once. Import the articles in smaller groups.",
};

const sessionLost: Sentence = {
  code: "session_lost",
  ko: "Excel과의 연결이 끊겼습니다. 통합 문서를 다시 연 뒤 다시 시도하세요.",
  en: "The connection to Excel was lost. Reopen the workbook and try again.",
};

const accessDenied: Sentence = {
  code: "host_failed",
  ko: "Excel이 이 통합 문서의 변경을 허락하지 않습니다. 읽기 전용인지, 시트나 통합 문서 구조가 보호되었는지 확인하세요.",
  en: "Excel does not allow changes to this workbook. Check whether it is read-only, or whether a sheet or the workbook's structure is protected.",
};

const sentences: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: editing,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  InvalidOrTimedOutSession: sessionLost,
  ConnectionFailure: sessionLost,
  Timeout: sessionLost,
  AccessDenied: accessDenied,
};

/** The code of an error raised by Office.js; null for anything else, such as a bug of ours. */
export function hostErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Whether the same batch may be sent again in a moment: Excel was busy and did nothing. */
export function isPassing(error: unknown): boolean {
  const code = hostErrorCode(error);
  return code === "InvalidOperationInCellEditMode" || code === "ActivityLimitReached";
}

/** Whether Excel's answer was over its limit, so that asking for less helps. */
export function isAnswerTooLarge(error: unknown): boolean {
  return error instanceof WorkbookError && hostErrorCode(error.cause) === "ResponsePayloadSizeLimitExceeded";
}

/**
 * What the user is told of a failure of Excel. An error that is not Excel's is given back as it is: a bug must
 * reach the error boundary, not be dressed up as a failing host.
 * @example toWorkbookError(editModeError) // WorkbookError with code "cell_being_edited" and `cause` editModeError
 */
export function toWorkbookError(error: unknown): unknown {
  const code = hostErrorCode(error);
  if (code === null) return error;
  const known = sentences[code];
  if (known !== undefined) return new WorkbookError(known.code, known.ko, known.en, { cause: error });
  return new WorkbookError(
    "host_failed",
    `Excel이 작업을 마치지 못했습니다(${code}). 통합 문서를 저장하고 다시 열어 보세요.`,
    `Excel could not finish (${code}). Save the workbook, reopen it and try again.`,
    { cause: error },
  );
}

/** Excel did not answer in time. */
export function noAnswer(): WorkbookError {
  return new WorkbookError(sessionLost.code, sessionLost.ko, sessionLost.en);
}

/** After its last batch a table has fewer rows than it must have. */
export function rowsLost(table: string): WorkbookError {
  return new WorkbookError(
    "host_failed",
    `'${table}' 표에 쓴 행이 모두 남지 않아 되돌렸습니다. 다시 시도하세요.`,
    `Not all rows written to '${table}' are there, so the change was undone. Try again.`,
  );
}

/** A change failed and could not be undone either; its journal is still there. */
export function notUndone(failure: unknown, undoFailure: unknown): WorkbookError {
  return new WorkbookError(
    "session_lost",
    "작업이 중간에 멈추었습니다. 통합 문서를 다시 연 뒤 이 창에서 작업을 마치거나 되돌리세요.",
    "The change stopped half-way. Reopen the workbook, then complete it or take it back in this pane.",
    { cause: new AggregateError([failure, undoFailure]) },
  );
}

/** A change that stopped half-way must be settled before another begins. */
export function unfinishedChange(): WorkbookError {
  return new WorkbookError(
    "unfinished_change",
    "끝나지 않은 이전 작업이 있습니다. 먼저 그 작업을 마치거나 되돌리세요.",
    "An earlier change has not ended. Complete it or take it back first.",
  );
}

/** The journal of a change that stopped half-way was written by another version of the add-in. */
export function journalUnreadable(): WorkbookError {
  return new WorkbookError(
    "unfinished_change",
    "끝나지 않은 이전 작업을 이 버전으로는 읽을 수 없습니다. [파일] > [정보] > [버전 기록]에서 이전 버전으로 되돌리세요.",
    "An earlier change has not ended, and this version cannot read it. Restore an earlier version (File > Info > Version History).",
  );
}
