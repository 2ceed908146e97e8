import { describe, expect, it } from "vitest";
import { blankRow, readCell, readRows, writeRow } from "../../src/records/rows";
import { columnOf } from "../../src/records/table";
import { missions } from "../../src/records/tables/missions";
import { outcomes } from "../../src/records/tables/outcomes";
import { changes } from "../../src/records/tables/reviews";

describe("reading rows", () => {
  it("finds columns by Korean or English header in any order and passes over the user's own", () => {
    const read = readRows(missions, {
      headers: ["메모", "status", "사업명", "Mission_ID", "시작일"],
      rows: [["전화함", "완료", "CES 전북공동관", "M-1", 45300]],
    });

    expect(read.rows).toEqual([
      {
        ...blankRow(missions),
        status: "completed",
        name: "CES 전북공동관",
        missionId: "M-1",
        startOn: "2024-01-09",
      },
    ]);
    expect(read.faults).toEqual([]);
    expect(read.missing.map((column) => column.key)).not.toContain("name");
    expect(read.missing.map((column) => column.key)).toContain("firmCount");
  });

  it("keeps a value its column cannot hold out of the row and names it as a fault", () => {
    const read = readRows(missions, {
      headers: ["참가기업수", "시작일", "진행상태"],
      rows: [
        ["8개사", "내일", "끝남"],
        [8.5, 12, " 완료 "],
      ],
    });

    expect(read.faults).toEqual([
      { row: 0, key: "firmCount", kind: "number", cell: "8개사" },
      { row: 0, key: "startOn", kind: "date", cell: "내일" },
      { row: 0, key: "status", kind: "list", cell: "끝남" },
      { row: 1, key: "firmCount", kind: "number", cell: 8.5 },
      { row: 1, key: "startOn", kind: "date", cell: 12 },
    ]);
    expect(read.rows.map((row) => [row.firmCount, row.startOn, row.status])).toEqual([
      [null, null, null],
      [null, null, "completed"],
    ]);
  });

  it("takes a currency that is not in the proposed list, because the list only proposes", () => {
    expect(readCell(columnOf(outcomes, "currency"), "CHF")).toEqual({ value: "CHF" });
  });

  it("reads a number typed into a text column as text and a typed-over formula as it stands", () => {
    expect(readCell(columnOf(missions, "name"), 2026)).toEqual({ value: "2026" });
    expect(readCell(columnOf(outcomes, "province"), "경남")).toEqual({ value: "경남" });
    expect(readCell(columnOf(outcomes, "attributedOn"), 45300)).toEqual({ value: "2024-01-09" });
  });
});

describe("writing rows", () => {
  it("gives cells by Korean header without the formula columns", () => {
    const cells = writeRow(missions, { missionId: "M-1", status: "completed", startOn: "2024-01-09" });

    expect([...cells].filter(([, cell]) => cell !== null)).toEqual([
      ["행사번호", "M-1"],
      ["시작일", 45300],
      ["진행상태", "완료"],
    ]);
    expect(cells.has("귀속일")).toBe(false);
  });

  it("comes back the same when read again", () => {
    const row = { ...blankRow(changes), changedAt: "2026-11-21T09:30", table: "행사", batch: "B-1" };
    const cells = writeRow(changes, row);

    expect(readRows(changes, { headers: [...cells.keys()], rows: [[...cells.values()]] }).rows).toEqual([
      row,
    ]);
  });
});
