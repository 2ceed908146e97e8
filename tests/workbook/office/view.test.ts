// The workbook as its user sees it, through the real Office.js: what is selected, where to go, what was changed.
import { describe, expect, it, vi } from "vitest";
import { openOfficeView } from "../../../src/workbook/office/open-office-view";
import type { RecordPlace, WorkbookView } from "../../../src/workbook/workbook-view";
import { append, evidence, openRecordBook, row, type OpenBook } from "./open-book";

const outcomeRows = ["O-0000000A", "O-0000000B", "O-0000000C"].map((id, index) =>
  row({ 성과번호: id, 실적항목: "계약", 금액: (index + 1) * 1_000, 통화: "USD", 담당자: "김수출" }),
);

async function openView(): Promise<OpenBook & { view: WorkbookView }> {
  const opened = await openRecordBook();
  await opened.book.commit(append("성과", outcomeRows));
  return { ...opened, view: openOfficeView({ waits: [1, 1, 1], answerWithin: 2_000 }) };
}

const amountOf = (id: string): RecordPlace => ({
  table: "성과",
  id: { header: "성과번호", value: id },
  header: "금액",
});

/** Where the selection is, e.g. `성과!G3`. */
const selected = ({ workbook }: OpenBook): string => workbook.selection.Address.replaceAll("'", "");

describe("the selected cell", () => {
  it("tells its table, its row by header, its value and how it is shown", async () => {
    const opened = await openView();
    await opened.view.goTo(amountOf("O-0000000B"));
    const cell = await opened.view.selectedCell();
    const { table, ...place } = cell;
    expect(place).toEqual({
      sheet: "성과",
      row: 2,
      column: 6,
      value: 2_000,
      shown: "2,000",
      formula: null,
      names: [],
    });
    expect([table?.name, table?.header, table?.row.get("성과번호"), table?.row.get("담당자")]).toEqual([
      "성과",
      "금액",
      "O-0000000B",
      "김수출",
    ]);
    expect(table?.row.size).toBe(opened.workbook.Tables.GetItem("성과").columnList.length);
  });

  it("tells the names that stand for exactly this cell, and its formula", async () => {
    const opened = await openView();
    const place = { table: "설정", id: { header: "항목", value: "집계시작" }, header: "값" };
    await opened.view.goTo(place);
    const { formula, names } = await opened.view.selectedCell();
    expect({ formula, names }).toEqual({ formula: '=IF(기간시작="",1,기간시작)', names: ["집계시작"] });
  });

  it("has no table outside tables and in a header row", async () => {
    const opened = await openView();
    const at = async (address: string): Promise<unknown> => {
      opened.workbook.range(address).Select();
      return (await opened.view.selectedCell()).table;
    };
    expect([await at("Sheet1!B2"), await at("성과!G1")]).toEqual([null, null]);
  });

  it("is a text where a text only looks like a formula", async () => {
    const opened = await openView();
    await opened.book.commit(append("성과", [row({ 성과번호: "O-0000000D", 비고: "=1+1" })]));
    await opened.view.goTo({
      table: "성과",
      id: { header: "성과번호", value: "O-0000000D" },
      header: "비고",
    });
    const { value, formula } = await opened.view.selectedCell();
    expect({ value, formula }).toEqual({ value: "=1+1", formula: null });
  });
});

describe("going to a record", () => {
  it("selects its id cell where no column is named", async () => {
    const opened = await openView();
    expect(
      await opened.view.goTo({ table: "Outcomes", id: { header: "Outcome_ID", value: " O-0000000C " } }),
    ).toBe(true);
    expect(selected(opened)).toBe("성과!A4");
  });

  it("finds the row and the column wherever the user has moved and sorted them", async () => {
    const opened = await openView();
    opened.host.editAsOtherUser((workbook) => {
      const table = workbook.Tables.GetItem("성과");
      workbook.range("성과!A1:B2").GetEntireRow().Insert("Down");
      workbook.range("성과!C1").GetEntireColumn().Insert("Right");
      table.Sort.Apply([{ key: 0, ascending: false }]);
    });
    expect(await opened.view.goTo(amountOf("O-0000000A"))).toBe(true);
    expect(selected(opened)).toBe("성과!H6");
  });

  it("selects a row that a filter hides, and leaves the filter", async () => {
    const opened = await openView();
    const rowHidden = (): unknown => opened.workbook.range("성과!A2").RowHidden;
    opened.workbook.Tables.GetItem("성과").Columns.GetItem("금액").Filter.ApplyValuesFilter(["2,000"]);
    expect(rowHidden()).toBe(true);
    expect(await opened.view.goTo(amountOf("O-0000000A"))).toBe(true);
    expect([selected(opened), rowHidden()]).toEqual(["성과!G2", true]);
  });

  it("shows the sheet and the column that hide the cell", async () => {
    const opened = await openView();
    await opened.book.commit(append("근거", evidence(1)));
    const hidden = { table: "근거", id: { header: "기록번호", value: "O-00000000" }, header: "문장" };
    expect(await opened.view.goTo(hidden)).toBe(true);
    expect([selected(opened), opened.workbook.Worksheets.GetItem("근거").Visibility]).toEqual([
      "근거!F2",
      "Visible",
    ]);
    expect(await opened.view.goTo({ ...amountOf("O-0000000A"), header: "담당자" })).toBe(true);
    expect(opened.workbook.selection.ColumnHidden).toBe(false);
  });

  it.each([
    ["table", { ...amountOf("O-0000000A"), table: "없는표" }],
    ["row", amountOf("O-ZZZZZZZZ")],
    ["column", { ...amountOf("O-0000000A"), header: "없는열" }],
    ["id column", { table: "성과", id: { header: "없는열", value: "O-0000000A" } }],
  ])("tells where there is no such %s, and selects nothing", async (_, place) => {
    const opened = await openView();
    const before = selected(opened);
    expect(await opened.view.goTo(place)).toBe(false);
    expect(selected(opened)).toBe(before);
  });

  it("takes the same round trips for three rows and for three thousand", async () => {
    const trips = async (count: number): Promise<number> => {
      const opened = await openView();
      await opened.book.commit(append("근거", evidence(count)));
      const before = opened.host.counters.batches;
      await opened.view.goTo({ table: "근거", id: { header: "기록번호", value: "O-00000002" } });
      return opened.host.counters.batches - before;
    };
    expect(await trips(3_000)).toBe(await trips(3));
  });
});

it("shows a hidden sheet by its name, and tells where there is none", async () => {
  const opened = await openView();
  expect([await opened.view.showSheet("설정"), await opened.view.showSheet("없는시트")]).toEqual([
    true,
    false,
  ]);
  expect([opened.workbook.active.Name, opened.workbook.active.Visibility]).toEqual(["설정", "Visible"]);
});

describe("listening", () => {
  it("hears every selection until it stops", async () => {
    const opened = await openView();
    const listener = vi.fn();
    const stop = opened.view.onSelection(listener);
    await settled(opened);
    opened.workbook.range("성과!A2").Select();
    await settled(opened);
    stop();
    await settled(opened);
    opened.workbook.range("성과!A3").Select();
    await settled(opened);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("hears which rows of its tables somebody changed, not what it has written itself", async () => {
    const opened = await openView();
    const heard: unknown[] = [];
    const stop = opened.view.onTableChange(["성과", "행사"], (table, edited) => {
      const cell = edited?.cells.rows.map((row) => row[edited.cells.headers.indexOf("금액")]);
      heard.push(edited === null ? [table] : [table, edited.from, cell]);
    });
    await settled(opened);
    await opened.book.commit(append("성과", [row({ 성과번호: "O-0000000D" })]));
    await settled(opened);
    const edit = async (address: string): Promise<void> => {
      opened.host.editAsOtherUser((workbook) => {
        workbook.range(address).Values = "고침";
      });
      await settled(opened);
    };
    await edit("성과!G3:H4");
    await edit("성과!G1");
    await edit("기사!B2");
    await edit("성과!ZZ9");
    opened.host.editAsOtherUser((workbook) => {
      workbook.Tables.GetItem("성과").Rows.GetItemAt(0).Delete();
    });
    await settled(opened);
    stop();
    await settled(opened);
    await edit("행사!B2");
    expect(heard).toEqual([["성과", 1, ["고침", "고침"]], ["성과"], ["성과"]]);
  });
});

/** Events are told, and what they make the view ask is answered. */
async function settled(opened: OpenBook): Promise<void> {
  await opened.deliverEvents();
  await opened.deliverEvents();
  await opened.deliverEvents();
}
