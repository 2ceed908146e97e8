// Sentences for what is missing in a workbook or locked, the same whichever adapter finds it: what is wrong, and what
// the user can do.
import { WorkbookError } from "./workbook-error";

/** A sheet that must be written to is protected. */
export function sheetProtected(sheet: string): WorkbookError {
  return new WorkbookError(
    "sheet_protected",
    `'${sheet}' 시트가 보호되어 있어 쓸 수 없습니다. [검토] > [시트 보호 해제] 뒤에 다시 시도하세요.`,
    `The sheet '${sheet}' is protected. Unprotect it (Review > Unprotect Sheet) and try again.`,
  );
}

/** A table that must be there is not. */
export function tableMissing(table: string): WorkbookError {
  return new WorkbookError(
    "table_damaged",
    `'${table}' 표를 찾을 수 없습니다. 표를 지웠거나 이름을 바꾸었으면 되돌린 뒤 다시 시도하세요.`,
    `The table '${table}' was not found. If it was deleted or renamed, undo that and try again.`,
  );
}

/** A column that must be there is not. */
export function columnMissing(table: string, header: string): WorkbookError {
  return new WorkbookError(
    "table_damaged",
    `'${table}' 표에 '${header}' 열이 없습니다. 열을 지웠거나 머리글을 바꾸었으면 되돌린 뒤 다시 시도하세요.`,
    `The table '${table}' has no column '${header}'. If it was deleted or renamed, undo that and try again.`,
  );
}

/** The row that a change speaks of is not there (any more). */
export function rowMissing(table: string, id: string): WorkbookError {
  return new WorkbookError(
    "table_damaged",
    `'${table}' 표에서 '${id}' 행을 찾을 수 없습니다. 그 사이 지웠거나 번호를 바꾸었으면 되돌린 뒤 다시 시도하세요.`,
    `The table '${table}' has no row '${id}'. If it was deleted or renumbered meanwhile, undo that and try again.`,
  );
}

/** Columns cannot be added to a table, because of what stands to its right. */
export function noRoomBeside(table: string): WorkbookError {
  return new WorkbookError(
    "cannot_keep_whole",
    `'${table}' 표의 오른쪽에 다른 내용이 있어 열을 더할 자리가 없습니다. 그 내용을 다른 시트로 옮긴 뒤 다시 시도하세요.`,
    `There is no room for columns to the right of the table '${table}'. Move what stands there to another sheet and try again.`,
  );
}

/** Somebody has typed, since a change was planned, in a cell that it would change. */
export function typedMeanwhile(table: string, id: string, header: string): WorkbookError {
  return new WorkbookError(
    "changed_meanwhile",
    `그 사이 '${table}' 표 '${id}' 행의 '${header}' 칸이 바뀌어 멈추었습니다. 다시 시도하면 바뀐 값에 맞추어 넣습니다.`,
    `The cell '${header}' of the row '${id}' in '${table}' was changed meanwhile, so nothing was written. Try again: what it holds now is respected.`,
  );
}

/** Somebody has typed, since fixes were planned or are to be taken back, in a cell that they would change. */
export function typedBeforeFix(cause: WorkbookError): WorkbookError {
  return new WorkbookError(
    "changed_meanwhile",
    "그 사이 고칠 칸에 다른 값이 입력되어 아무것도 고치지 않았습니다. 다시 점검하세요.",
    "Another value was entered meanwhile in a cell to be changed, so nothing was written. Check again.",
    { cause },
  );
}

/** Somebody has typed, since taking an import back was planned, in a cell that would get back what it held. */
export function typedBeforeUndo(cause: WorkbookError): WorkbookError {
  return new WorkbookError(
    "changed_meanwhile",
    "그 사이 되돌릴 칸에 다른 값이 입력되어 아무것도 되돌리지 않았습니다. 다시 되돌리면 그 칸을 묻습니다.",
    "Another value was entered meanwhile in a cell to be restored, so nothing was undone. Undo again: you are asked about it.",
    { cause },
  );
}

/** Somebody else has added, since a change was planned, what it would add. */
export function addedMeanwhile(table: string, ids: readonly string[]): WorkbookError {
  return new WorkbookError(
    "changed_meanwhile",
    `그 사이 다른 사람이 같은 기사를 '${table}' 표에 넣어 멈추었습니다(${ids.join(", ")}). 다시 시도하면 이미 있는 것은 빼고 넣습니다.`,
    `Somebody else has added the same articles to '${table}' meanwhile (${ids.join(", ")}), so nothing was written. Try again: what is there already is left out.`,
  );
}
