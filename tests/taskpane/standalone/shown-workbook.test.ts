// The workbook of the page without Excel: what the file adapter writes is what is shown, and the pane finds its way.
import { describe, expect, it } from "vitest";
import { makeSheets } from "../../../src/tasks/start-report";
import { showWorkbook, type ShownWorkbook } from "../../../src/taskpane/standalone/shown-workbook";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { emptyCommit } from "../../../src/workbook/workbook";

const clock = { today: "2026-11-07", now: "2026-11-07T09:30" };

async function openNew(): Promise<ShownWorkbook> {
  return showWorkbook(await openWorkbookFile(null), false);
}

async function openMade(): Promise<ShownWorkbook> {
  const shown = await openNew();
  await makeSheets(shown.workbook, clock);
  await shown.workbook.commit({
    ...emptyCommit,
    appends: [
      {
        table: "기사",
        rows: [
          new Map<string, string | number>([
            ["기사번호", "A-7K3F9QXM"],
            ["제목", "통영시 사절단"],
            ["게재일", 46_090],
          ]),
        ],
      },
    ],
  });
  return shown;
}

describe("the workbook beside the pane", () => {
  it("without a sheet shows none, and after the first commit the first one", async () => {
    const shown = await openNew();
    const before = shown.state().sheet;
    await makeSheets(shown.workbook, clock);
    expect([before, shown.state().sheet, shown.state().isChanged]).toEqual(["", "기사", true]);
  });

  it("leads to a record's cell by Korean or English names, and says when there is none", async () => {
    const shown = await openMade();
    const id = { header: "기사번호", value: "A-7K3F9QXM" };
    const found = await shown.view.goTo({ table: "기사", id, header: "Title" });
    const { value, table } = await shown.view.selectedCell();
    const gone = await shown.view.goTo({ table: "기사", id: { ...id, value: "A-00000000" } });
    expect([found, value, table?.name, table?.header, table?.row.get("게재일"), gone]).toEqual([
      true,
      "통영시 사절단",
      "기사",
      "제목",
      46_090,
      false,
    ]);
  });

  it("tells a selected figure as it is shown, with its formula as the formula bar has it", async () => {
    const shown = await openMade();
    await shown.view.showSheet("요약-시도");
    const { tables } = shown.state().book.sheets.find(({ name }) => name === "요약-시도")!;
    const [summary] = tables;
    shown.select(summary!.row + 1, summary!.column + 1);
    const { formula, table } = await shown.view.selectedCell();
    expect([formula?.startsWith('=IF([@시도]="",""'), table?.header]).toEqual([true, "행사수"]);
  });

  it("names the cell that a defined name stands for", async () => {
    const shown = await openMade();
    await shown.view.goTo({ table: "설정", id: { header: "항목", value: "작성기준일" }, header: "값" });
    const { names, shown: text } = await shown.view.selectedCell();
    expect([names, text]).toEqual([["작성기준일"], "2026-11-07"]);
  });

  it("tells of a new selection and of changed tables, until nobody listens", async () => {
    const shown = await openMade();
    const heard: string[] = [];
    const stops = [
      shown.view.onSelection(() => heard.push("selection")),
      shown.view.onTableChange(["기사"], (table) => heard.push(table)),
    ];
    const change = {
      ...emptyCommit,
      updates: [
        {
          table: "기사",
          id: { header: "기사번호", value: "A-7K3F9QXM" },
          header: "매체",
          value: "예시일보",
        },
      ],
    };
    shown.select(1, 1);
    shown.select(1, 1);
    await shown.workbook.commit(change);
    stops.forEach((stop) => stop());
    shown.select(0, 0);
    await shown.workbook.commit(change);
    expect(heard).toEqual(["selection", "기사"]);
  });
});
