// Older Excels: what a lower ExcelApi level lacks is refused, by client and host alike.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { MEMBER_SETS, memberName } from "./engine/api-sets";
import { wireMembers, type WireObject } from "./engine/wire-object";
import type { Workbook } from "./engine/workbook";
import { openExcel } from "./open-excel";

test.each(["1.14", "1.17"] as const)("Office.js reports ExcelApi %s", async (apiLevel) => {
  const { Office } = await openExcel({ apiLevel });
  const { requirements } = Office.context;
  const supported = ["1.14", "1.15", "1.17", "1.18"].map((version) =>
    requirements.isSetSupported("ExcelApi", version),
  );
  expect(supported).toEqual([true, apiLevel === "1.17", apiLevel === "1.17", false]);
});

test("a member that only Excel on the web has is refused unless it is asked for", async () => {
  const deleteFirst = async (excelApiOnline: boolean) => {
    const { Excel, workbook } = await openExcel({ apiLevel: "1.14", excelApiOnline });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [["기업"], ["가온물산"], ["나래상사"]];
      sheet.tables.add("A1:A3", true).rows.deleteRowsAt(0, 1);
      await context.sync();
    });
    return workbook.range("Sheet1!A2").Values;
  };
  await expect(deleteFirst(false)).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("TableRowCollection.deleteRowsAt") as string,
  });
  expect(await deleteFirst(true)).toEqual([["나래상사"]]);
});

test("the list of newer members says what @types/office-js says", async () => {
  const { workbook } = await openExcel();
  const documented = documentedSets();
  const newer = new Map<string, string>();
  for (const member of implementedMembers(workbook)) {
    const set = documented.get(member);
    if (set !== undefined && set !== "old") newer.set(member, set);
  }
  expect(Object.fromEntries([...newer].sort())).toEqual(Object.fromEntries([...MEMBER_SETS].sort()));
});

/** "Range.group" -> "1.10", "online", or "old" for 1.9 and before. The first set named counts. */
function documentedSets(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const text = readFileSync(file, "utf8");
  const excel = text.slice(
    text.indexOf("declare namespace Excel {"),
    text.indexOf("declare namespace Word {"),
  );
  const sets = new Map<string, string>();
  let className = "";
  let set = "old";
  for (const line of excel.split("\n")) {
    const opening = /^ {4}(?:class|interface) (\w+)/.exec(line);
    if (opening) className = opening[1] ?? "";
    const noted = /\[Api set: (ExcelApi|ExcelApiOnline) (\d+\.\d+)/.exec(line);
    if (noted) {
      const minor = Number(noted[2]?.split(".")[1]);
      set = noted[1] === "ExcelApiOnline" ? "online" : minor > 9 ? `1.${minor}` : "old";
    }
    const member = /^ {8}(?:readonly )?(\w+)[(?:]/.exec(line);
    if (member?.[1] && !sets.has(`${className}.${member[1]}`)) sets.set(`${className}.${member[1]}`, set);
  }
  return sets;
}

/** Every wire member of the engine's classes, from one object of each. */
function implementedMembers(workbook: Workbook): Set<string> {
  const found = new Set<string>();
  for (const object of oneOfEach(workbook)) {
    for (const wireName of wireMembers(object).values()) found.add(memberName(object.className, wireName));
  }
  return found;
}

function oneOfEach(workbook: Workbook): WireObject[] {
  const sheet = workbook.active;
  const range = workbook.range("A1:B3");
  range.Values = [
    ["기업", "금액"],
    ["가온물산", 1],
    ["나래상사", 2],
  ];
  const table = sheet.Tables.Add("A1:B3", true);
  const column = table.Columns.GetItem("금액");
  const chart = sheet.Charts.Add("ColumnClustered", "A1:B3");
  const custom = range.ConditionalFormats.Add("Custom");
  const { Format: format } = range;
  sheet.PageLayout.SetPrintArea("A1:B3");
  const pageParts = [
    sheet.PageLayout,
    sheet.PageLayout.HeadersFooters,
    sheet.PageLayout.GetPrintAreaOrNullObject(),
  ];
  const chartParts = [
    chart,
    chart.Title,
    chart.Legend,
    chart.DataLabels,
    chart.Axes,
    chart.Axes.ValueAxis,
    chart.Series,
  ];
  const objects: (WireObject | null)[] = [
    ...[workbook, workbook.Application, workbook._Runtime, workbook.Properties, workbook.Properties.Custom],
    ...[workbook.Worksheets, workbook.Tables, workbook.Names, workbook.Names.Add("이름", "=1")],
    ...[workbook.Settings, workbook.Settings.Add("열쇠", 1), sheet, sheet.Protection, sheet.FreezePanes],
    ...[sheet.CustomProperties, sheet.CustomProperties.Add("열쇠", "값"), ...pageParts],
    ...[sheet.Shapes, sheet.Comments],
    ...[
      range,
      range.Sort,
      range.DataValidation,
      range.ConditionalFormats,
      custom,
      custom.Custom,
      range.GetTables(),
    ],
    ...[format, format.Font, format.Fill, format.Protection, format.Borders, format.Borders.GetItemAt(0)],
    ...[
      table,
      table.Rows,
      table.Rows.GetItemAt(0),
      table.Columns,
      column,
      column.Filter,
      table.AutoFilter,
      table.Sort,
    ],
    ...[
      sheet.Charts,
      ...chartParts,
      chart.Series.GetItemAt(0),
      chart.Axes.ValueAxis.MajorGridlines,
      chart.Title.Format,
    ],
    ...[chart.Title.Format.Font, chart.Title.Format.Fill, chart.Title.Format.Line],
  ];
  return objects.filter((object) => object !== null);
}
