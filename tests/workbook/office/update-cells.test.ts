// Cells of records changed in place: found by id and header, whatever the order of rows and columns.
import { describe, expect, it } from "vitest";
import { emptyCommit, type CellUpdate } from "../../../src/workbook/workbook";
import { describeSheet } from "../../excel-host/describe-sheet";
import { append, evidence, openRecordBook } from "./open-book";

function update(id: string, header: string, value: CellUpdate["value"]): CellUpdate {
  return { table: "근거", id: { header: "기록번호", value: id }, header, value };
}

describe("a cell is changed", () => {
  it("in the row with the id after the user has sorted, and no other cell", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(append("근거", evidence(3)));
    host.editAsOtherUser((engine) => {
      engine.Tables.GetItem("근거").Sort.Apply([{ key: 1, ascending: false }]);
    });
    const before = describeSheet(workbook, "근거");
    const updates = [
      update("O-00000000", "값", "3-4"),
      update("O-00000002", "시작", null),
      update("O-00000001", "끝", 99),
    ];
    await book.commit({ ...emptyCommit, updates });
    const changed = before.values.map((cells) => [...cells]);
    const place = (id: string): unknown[] => changed.find((cells) => cells[1] === id) ?? [];
    place("O-00000000")[4] = "3-4";
    place("O-00000002")[6] = "";
    place("O-00000001")[7] = 99;
    expect(describeSheet(workbook, "근거")).toEqual({ ...before, values: changed });
  });

  it("in the row with the id when another user sorts while the change is prepared", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(append("근거", evidence(3)));
    // The sixth round trip looks whether the table still stands as it did.
    host.faults.before(host.counters.batches + 6, () =>
      host.editAsOtherUser((engine) => {
        engine.Tables.GetItem("근거").Sort.Apply([{ key: 1, ascending: false }]);
      }),
    );
    await book.commit({ ...emptyCommit, updates: [update("O-00000000", "값", "새 값")] });
    const { values } = describeSheet(workbook, "근거");
    expect(values.slice(1).map((cells) => [cells[1], cells[4]])).toEqual([
      ["O-00000002", "2"],
      ["O-00000001", "1"],
      ["O-00000000", "새 값"],
    ]);
  });

  it("not where another user types while the change is prepared: nothing of it is written", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(append("근거", evidence(2)));
    const planned = { ...update("O-00000000", "값", "새 값"), before: "0" };
    const other = { ...update("O-00000001", "값", "다른 값"), before: "1" };
    host.faults.before(host.counters.batches + 6, () =>
      host.editAsOtherUser((engine) => {
        engine.range("근거!E2:E2").Values = [["손으로"]];
      }),
    );
    await expect(book.commit({ ...emptyCommit, updates: [planned, other] })).rejects.toMatchObject({
      code: "changed_meanwhile",
    });
    const { values } = describeSheet(workbook, "근거");
    expect(values.slice(1).map((cells) => [cells[1], cells[4]])).toEqual([
      ["O-00000000", "손으로"],
      ["O-00000001", "1"],
    ]);
    expect(await book.findLeftover()).toBeNull();
  });

  it("not where somebody has typed a formula since it was planned, only over one that gives what was read", async () => {
    const { book, workbook, host } = await openRecordBook();
    await book.commit(append("근거", evidence(2)));
    host.editAsOtherUser((engine) => {
      engine.range("근거!H2:H2").Formulas = "=40+2";
    });
    workbook.setCalculated("근거!H2", [[42]]);
    const planned = (before: number): CellUpdate => ({ ...update("O-00000000", "끝", 7), before });
    await expect(book.commit({ ...emptyCommit, updates: [planned(0)] })).rejects.toMatchObject({
      code: "changed_meanwhile",
    });
    expect(describeSheet(workbook, "근거").formulas).toEqual({ H2: "=40+2" });
    await book.commit({ ...emptyCommit, updates: [planned(42)] });
    const { formulas, values } = describeSheet(workbook, "근거");
    expect([formulas, values[1]?.[7]]).toEqual([{}, 7]);
  });

  it("with its own format: a date setting stays a date, a text stays a text", async () => {
    const { book, workbook } = await openRecordBook();
    const setting = (item: string, value: CellUpdate["value"]): CellUpdate => ({
      table: "설정",
      id: { header: "항목", value: item },
      header: "값",
      value,
    });
    await book.commit({
      ...emptyCommit,
      updates: [setting("작성기준일", 46000), setting("작성부서", "1-2과"), setting("기간시작", "미정 3-4")],
    });
    const { names } = await book.read({ tables: [], names: ["작성기준일", "작성부서", "기간시작"] });
    expect(names).toEqual(
      new Map<string, unknown>([
        ["작성기준일", 46000],
        ["작성부서", "1-2과"],
        ["기간시작", "미정 3-4"],
      ]),
    );
    expect(describeSheet(workbook, "설정").numberFormats).toMatchObject({ "B2:B4": "yyyy-mm-dd" });
  });

  it("only where something changes: the same values again are not written", async () => {
    const { book, host } = await openRecordBook();
    await book.commit(append("근거", evidence(1)));
    const commit = {
      ...emptyCommit,
      updates: [update("O-00000000", "값", "0"), update("O-00000000", "끝", 10)],
    };
    host.keepBodies = true;
    await book.commit(commit);
    const writes = host.bodies.filter((body) => body.includes('"ActionType":4'));
    expect(writes).toEqual([]);
  });

  it("not at all when a row is gone: nothing of the commit is written", async () => {
    const { book, workbook } = await openRecordBook();
    await book.commit(append("근거", evidence(1)));
    const before = describeSheet(workbook, "근거");
    const updates = [update("O-00000000", "값", "새 값"), update("O-GONE", "값", "새 값")];
    await expect(book.commit({ ...emptyCommit, updates })).rejects.toMatchObject({
      code: "table_damaged",
      message:
        "'근거' 표에서 'O-GONE' 행을 찾을 수 없습니다. 그 사이 지웠거나 번호를 바꾸었으면 되돌린 뒤 다시 시도하세요.",
    });
    expect(describeSheet(workbook, "근거")).toEqual(before);
  });
});
