// The number of round trips does not grow with the rows, and no batch is larger than Excel on the web takes.
import { describe, expect, it } from "vitest";
import { emptyCommit } from "../../../src/workbook/workbook";
import { describeSheet } from "../../excel-host/describe-sheet";
import { append, evidence, openRecordBook, row } from "./open-book";

describe("round trips", () => {
  it("are the same for 10 rows and for 1,000", async () => {
    const trips = async (count: number): Promise<Record<string, number>> => {
      const { book, host } = await openRecordBook();
      const rows = evidence(count);
      const counted = async (work: () => Promise<unknown>): Promise<number> => {
        const before = host.counters.batches;
        await work();
        return host.counters.batches - before;
      };
      const ids = rows.map((cells) => String(cells.get("기록번호")));
      const updates = ids.map((value) => ({
        table: "근거",
        id: { header: "기록번호", value },
        header: "값",
        value: "바뀜",
      }));
      return {
        append: await counted(() => book.commit(append("근거", rows))),
        update: await counted(() => book.commit({ ...emptyCommit, updates })),
        read: await counted(() => book.read({ tables: ["근거", "성과"], names: ["작성기준일"] })),
        remove: await counted(() =>
          book.commit({ ...emptyCommit, removals: [{ table: "근거", header: "기록번호", ids }] }),
        ),
      };
    };
    const few = await trips(10);
    expect(few).toEqual({ append: 5, update: 7, read: 3, remove: 7 });
    expect(await trips(1_000)).toEqual(few);
  });

  it("carry rows too many for one batch over a hidden sheet, which is gone afterwards", async () => {
    const { book, workbook, host } = await openRecordBook();
    const text = "수출상담회에서 만난 바이어와 계약을 맺었다. ".repeat(60);
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      row({
        표: "성과",
        기록번호: `O-${index}`,
        열: "금액",
        기사번호: "A-1",
        값: "007",
        문장: text,
        시작: 0,
        끝: 1,
        일치: "정확",
      }),
    );
    const json = JSON.stringify(rows.map((cells) => [...cells.values()]));
    const bytes = new TextEncoder().encode(json).length;
    const before = { ...host.counters };
    await book.commit(append("근거", rows));
    const { tables, sheets } = await book.read({ tables: ["근거"], names: [] });
    expect(tables[0]?.rows).toEqual(rows.map((cells) => [...cells.values()]));
    expect(sheets).not.toContain("_가져오기");
    expect(describeSheet(workbook, "근거").formulas).toEqual({});
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(host.counters.largestRequest).toBeLessThan(5_000_000);
    expect(host.counters.requestBytes - before.requestBytes).toBeLessThan(1.5 * bytes);
  });
});
