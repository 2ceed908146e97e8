// A host or file that fails is an exception with a code to branch on and a sentence the user can act on.
// Bad data never comes this way: it is a finding or a rejected input.

export type WorkbookErrorCode =
  | "not_a_workbook"
  | "cannot_keep_whole"
  | "changed_on_disk"
  | "sheet_protected"
  | "cell_being_edited"
  | "too_large"
  | "session_lost"
  | "table_damaged"
  | "host_failed";

/** `message` is Korean and says what to do; `messageEn` is the same in English. `cause` keeps the host's own error. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    readonly messageEn: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
