// What can go wrong between the add-in and Excel, on order.
import { beforeEach, expect, test } from "vitest";
import { openExcel, type OpenedExcel } from "./open-excel";
import { HostError } from "./protocol/faults";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

/** One batch that writes a value into A1. */
const writeOnce = (value: string | number) =>
  opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });

const cellA1 = () => opened.workbook.range("Sheet1!A1").Values[0]?.[0];

test("batches and bytes are counted", async () => {
  const before = { ...opened.host.counters };
  await writeOnce("가");
  const { batches, actions, requestBytes, responseBytes } = opened.host.counters;
  expect([before.batches, batches, actions > 0, requestBytes > 0, responseBytes > 0]).toEqual([
    0,
    1,
    true,
    true,
    true,
  ]);
});

test.each([
  [HostError.cellEditMode, "InvalidOperationInCellEditMode"],
  [HostError.sessionTimedOut, "InvalidOrTimedOutSession"],
  [HostError.tooManyRequests, "ActivityLimitReached"],
  [HostError.accessDenied, "AccessDenied"],
])("the host error %i reaches the add-in as %s and nothing is written", async (code, name) => {
  opened.host.faults.at(1, { kind: "hostError", code });
  await expect(writeOnce("가")).rejects.toMatchObject({ code: name });
  expect(cellA1()).toBe("");
  await writeOnce("나");
  expect(cellA1()).toBe("나");
});

test("an error of the API itself can be put in place of a batch", async () => {
  opened.host.faults.at(1, { kind: "apiError", code: "RequestAborted" });
  await expect(writeOnce("가")).rejects.toMatchObject({ code: "RequestAborted" });
});

test("a dropped reply leaves the add-in waiting, with the batch done or not", async () => {
  opened.host.faults.at(1, { kind: "droppedReply", performed: true });
  const answered = await Promise.race([
    writeOnce("가").then(() => "answered"),
    new Promise((resolve) => setTimeout(() => resolve("silence"), 50)),
  ]);
  expect([answered, cellA1()]).toEqual(["silence", "가"]);
});

test("latency delays the answer", async () => {
  opened.host.faults.always = { kind: "latency", milliseconds: 40 };
  const start = performance.now();
  await writeOnce("가");
  expect(performance.now() - start).toBeGreaterThanOrEqual(39);
});

test("a request over 5 MB is refused and nothing of it is done", async () => {
  const big = opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["가".repeat(10_000)]);
    await context.sync();
  });
  await expect(big).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(cellA1()).toBe("");
});

test("an answer over 5 MB is refused", async () => {
  opened.host.editAsOtherUser((workbook) => {
    workbook.range("Sheet1!A1:A200").Values = "가".repeat(10_000);
  });
  const read = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("another user's edit can fall between two batches", async () => {
  opened.host.faults.before(2, () => {
    opened.host.editAsOtherUser((workbook) => {
      workbook.range("Sheet1!A1").Values = "다른 사람";
    });
  });
  const seen = await opened.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [["나"]];
    await context.sync();
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(seen).toEqual([["다른 사람"]]);
});

test("a closed workbook answers as a lost session", async () => {
  opened.close();
  await expect(writeOnce("가")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
});

test("what ran before the failing action of a batch stays done", async () => {
  const half = opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["먼저"]];
    sheet.tables.getItem("없는표").name = "새이름";
    sheet.getRange("A2").values = [["나중"]];
    await context.sync();
  });
  await expect(half).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(opened.workbook.range("Sheet1!A1:A2").Values).toEqual([["먼저"], [""]]);
});

test("a batch can break off half-way: its first half is done, and an error ends it", async () => {
  opened.host.faults.at(1, { kind: "brokenOff", answered: true });
  const half = opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const cell of ["A1", "A2", "A3", "A4"]) sheet.getRange(cell).values = [[cell]];
    await context.sync();
  });
  await expect(half).rejects.toMatchObject({ code: "GeneralException" });
  const written = opened.workbook.range("Sheet1!A1:A4").Values.map(([cell]) => cell);
  expect([written[0], written[3]]).toEqual(["A1", ""]);
});
