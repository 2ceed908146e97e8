// A host or file that fails is an exception with a code to branch on and a sentence the user can act on.
// Bad data never comes this way: it is a finding or a rejected input.

export type WorkbookErrorCode =
  | "not_a_workbook"
  | "cannot_keep_whole"
  | "changed_on_disk"
  | "newer_version"
  | "offline"
  | "sheet_protected"
  | "cell_being_edited"
  | "too_large"
  | "session_lost"
  | "table_damaged"
  | "cancelled"
  | "unfinished_change"
  | "changed_meanwhile"
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

/**
 * Stops here when the user has asked to.
 * @throws WorkbookError cancelled
 */
export function refuseAborted(signal: { readonly aborted: boolean } | undefined): void {
  if (signal?.aborted !== true) return;
  throw new WorkbookError(
    "cancelled",
    "작업을 취소했습니다. 통합 문서는 그대로입니다.",
    "The task was cancelled. The workbook is as it was.",
  );
}
