// Events: what the add-in hears of its own changes and of other people's.
import { beforeEach, expect, test } from "vitest";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

test("a sheet's onChanged tells the address and who changed it, until it is removed", async () => {
  const heard: unknown[] = [];
  const registration = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const added = sheet.onChanged.add((event) => {
      heard.push([event.type, event.changeType, event.source, event.address]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("H9").values = [[7]];
    await context.sync();
    return added;
  });
  opened.host.editAsOtherUser((workbook) => {
    workbook.range("Sheet1!A1:B1").Values = [["다른", "사람"]];
  });
  await opened.deliverEvents();
  await opened.Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  opened.host.editAsOtherUser((workbook) => {
    workbook.range("Sheet1!A2").Values = 1;
  });
  await opened.deliverEvents();
  expect(heard).toEqual([
    ["WorksheetChanged", "RangeEdited", "Local", "H9"],
    ["WorksheetChanged", "RangeEdited", "Remote", "A1:B1"],
  ]);
});

test("a table's onChanged hears inserted rows, and the range of the event can be read", async () => {
  const heard: unknown[] = [];
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [["기업"], ["가온물산"]];
    const table = sheet.tables.add("A1:A2", true);
    table.onChanged.add(async (event) => {
      const values = await opened.Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        return range.values;
      });
      heard.push([event.type, event.address, values]);
    });
    await context.sync();
    sheet.getRange("A2").values = [["나래상사"]];
    sheet.getRange("C9").values = [["옆"]];
    await context.sync();
  });
  await opened.deliverEvents();
  await opened.deliverEvents();
  expect(heard).toEqual([["TableChanged", "A2", [["나래상사"]]]]);
});

test("the workbook's sheets tell of added, activated and selected ones", async () => {
  const heard: unknown[] = [];
  await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add((event) => Promise.resolve(heard.push(event.type)));
    worksheets.onActivated.add((event) => Promise.resolve(heard.push(event.type)));
    worksheets.onSelectionChanged.add((event) => Promise.resolve(heard.push(event.address)));
    await context.sync();
    worksheets.add("성과").getRange("B2").select();
    await context.sync();
  });
  await opened.deliverEvents();
  expect(heard).toEqual(["WorksheetAdded", "WorksheetActivated", "B2"]);
});

test("nothing is heard while the add-in has events switched off", async () => {
  const heard: string[] = [];
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  await opened.deliverEvents();
  expect(heard).toEqual(["A2"]);
});

test("a handler on the workbook's selection hears it", async () => {
  let heard = 0;
  await opened.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("C3").select();
    await context.sync();
  });
  await opened.deliverEvents();
  expect(heard).toBe(1);
});
