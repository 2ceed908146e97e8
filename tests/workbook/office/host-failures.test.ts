// What Excel refuses becomes a WorkbookError with a sentence the user can act on; what passes is waited for.
import { describe, expect, it } from "vitest";
import { emptyCommit } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { describeSheet } from "../../excel-host/describe-sheet";
import { HostError } from "../../excel-host/protocol/faults";
import { append, evidence, openRecordBook, type OpenBook } from "./open-book";

async function failureOf(work: Promise<unknown>): Promise<{ code: string; message: string; cause: unknown }> {
  const failure: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof WorkbookError)) throw new Error(`no WorkbookError but ${String(failure)}`);
  const cause = failure.cause as { code?: unknown } | undefined;
  return { code: failure.code, message: failure.message, cause: cause?.code };
}

function failNext({ host }: OpenBook, code: number, times: number): void {
  for (let batch = 1; batch <= times; batch++) {
    host.faults.at(host.counters.batches + batch, { kind: "hostError", code });
  }
}

describe("a protected sheet", () => {
  it("is named, and nothing is written", async () => {
    const { book, workbook, host } = await openRecordBook();
    workbook.Worksheets.GetItem("근거").Protection.Protect();
    host.keepBodies = true;
    const failure = await failureOf(book.commit(append("근거", evidence(1))));
    expect(failure).toEqual({
      code: "sheet_protected",
      message: "'근거' 시트가 보호되어 있어 쓸 수 없습니다. [검토] > [시트 보호 해제] 뒤에 다시 시도하세요.",
      cause: undefined,
    });
    expect(host.bodies).toHaveLength(1);
  });

  it("that is not written to is no obstacle", async () => {
    const { book, workbook } = await openRecordBook();
    workbook.Worksheets.GetItem("성과").Protection.Protect();
    await book.commit(append("근거", evidence(1)));
    expect(describeSheet(workbook, "근거").used).toBe("A1:I2");
  });
});

describe("a cell being edited", () => {
  it("is waited for, and the commit goes on", async () => {
    const opened = await openRecordBook();
    failNext(opened, HostError.cellEditMode, 3);
    await opened.book.commit(append("근거", evidence(2)));
    expect(describeSheet(opened.workbook, "근거").used).toBe("A1:I3");
  });

  it("is reported when it does not end", async () => {
    const opened = await openRecordBook();
    failNext(opened, HostError.cellEditMode, 4);
    expect(await failureOf(opened.book.commit(append("근거", evidence(2))))).toEqual({
      code: "cell_being_edited",
      message:
        "셀을 편집하고 있어 Excel이 쓰기를 받지 않습니다. Enter나 Esc를 눌러 편집을 마친 뒤 다시 시도하세요.",
      cause: "InvalidOperationInCellEditMode",
    });
  });
});

describe("other failures", () => {
  it.each([
    [HostError.sessionTimedOut, "session_lost", "InvalidOrTimedOutSession"],
    [HostError.requestTooLarge, "too_large", "RequestPayloadSizeLimitExceeded"],
    [HostError.accessDenied, "host_failed", "AccessDenied"],
  ])("host error %i becomes %s", async (hostError, code, cause) => {
    const opened = await openRecordBook();
    failNext(opened, hostError, 1);
    expect(await failureOf(opened.book.read({ tables: ["근거"], names: [] }))).toMatchObject({ code, cause });
  });

  it("a table that was deleted is named before anything is written", async () => {
    const { book, host } = await openRecordBook();
    host.editAsOtherUser((engine) => engine.Worksheets.GetItem("근거").Delete());
    expect(await failureOf(book.commit(append("근거", evidence(1))))).toEqual({
      code: "table_damaged",
      message: "'근거' 표를 찾을 수 없습니다. 표를 지웠거나 이름을 바꾸었으면 되돌린 뒤 다시 시도하세요.",
      cause: undefined,
    });
  });

  it("a bug in a plan is not dressed up as a failing host", async () => {
    const { book } = await openRecordBook();
    const broken = { table: "근거", rows: null as unknown as [] };
    await expect(book.commit({ ...emptyCommit, appends: [broken] })).rejects.toThrow(TypeError);
  });
});
