// Sentences for what is missing in a workbook or locked: what is wrong, and what the user can do.
import { WorkbookError } from "../workbook-error";

/** The file is no workbook. */
export function notAWorkbook(): WorkbookError {
  return new WorkbookError(
    "not_a_workbook",
    "엑셀 통합 문서(.xlsx)가 아닙니다. 파일을 확인하세요.",
    "This is not an Excel workbook (.xlsx). Check the file.",
  );
}

/** A sheet that must be written to is protected. */
export function sheetProtected(name: string): WorkbookError {
  return new WorkbookError(
    "sheet_protected",
    `'${name}' 시트가 보호되어 있어 쓸 수 없습니다. 시트 보호를 해제한 뒤 다시 시도하세요.`,
    `The sheet '${name}' is protected. Unprotect it and try again.`,
  );
}

/** A table that must be there is not. */
export function missingTable(name: string): WorkbookError {
  return new WorkbookError(
    "table_damaged",
    `'${name}' 표를 찾을 수 없습니다. 표를 지웠거나 이름을 바꾸었으면 되돌린 뒤 다시 시도하세요.`,
    `The table '${name}' was not found. If it was deleted or renamed, undo that and try again.`,
  );
}

/** A column that must be there is not. */
export function missingColumn(table: string, header: string): WorkbookError {
  return new WorkbookError(
    "table_damaged",
    `'${table}' 표에 '${header}' 열이 없습니다. 열을 지웠거나 이름을 바꾸었으면 되돌린 뒤 다시 시도하세요.`,
    `The table '${table}' has no column '${header}'. If it was deleted or renamed, undo that and try again.`,
  );
}

/** The row that a change speaks of is not there. */
export function missingRow(table: string, id: string): WorkbookError {
  return new WorkbookError(
    "table_damaged",
    `'${table}' 표에서 ${id} 행을 찾을 수 없습니다. 그 행을 지웠으면 다시 가져오세요.`,
    `The row ${id} was not found in the table '${table}'. If it was deleted, import it again.`,
  );
}
