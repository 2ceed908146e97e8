// An import whose session was lost: what the user is asked at the next start, and both answers.
import { describe, expect, it } from "vitest";
import { applyImport, proposeImport } from "../../src/tasks/import-articles";
import { loadReport } from "../../src/tasks/load-report";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { HostError } from "../excel-host/protocol/faults";
import { openAgain, openBook } from "../workbook/office/open-book";
import { article, contract, tradeMission } from "../importing/article-builder";

const clock = { today: "2026-03-20", now: "2026-03-20T09:00" };
const author = { clock, user: "김주무관" };
const told = article("a1", "2026-03-16", {
  missions: [tradeMission],
  outcomes: [{ ...contract, counterparty: "라온마트" }],
});

const tables = async (book: Workbook) =>
  (await book.read({ tables: ["기사", "행사", "성과"], names: [] })).tables;
const rowsIn = async (book: Workbook) => (await tables(book)).map(({ name, rows }) => [name, rows.length]);

async function lostImport(): Promise<Workbook> {
  const { book, host } = await openBook();
  const proposal = await proposeImport(book, [told], clock);
  // The last of six: what there is, staging, new sheets, what there is, their tables, and the rows.
  host.faults.before(host.counters.batches + 6, () => {
    host.faults.always = { kind: "hostError", code: HostError.sessionTimedOut };
  });
  await expect(applyImport(book, proposal, author)).rejects.toMatchObject({ code: "session_lost" });
  host.faults.clear();
  return openAgain();
}

describe("an import whose session was lost before its last batch", () => {
  it("is told with what it was, when and by whom", async () => {
    expect(await (await lostImport()).findLeftover()).toEqual({
      label: { ko: "기사 1건 가져오기", en: "Import 1 article", at: clock.now, user: "김주무관" },
    });
  });

  it("can be completed: its rows are there, once", async () => {
    const book = await lostImport();
    await book.settleLeftover("complete");
    expect(await book.findLeftover()).toBeNull();
    expect(await rowsIn(book)).toEqual([
      ["기사", 1],
      ["행사", 1],
      ["성과", 1],
    ]);
    const again = await proposeImport(book, [told], clock);
    expect(await applyImport(book, again, author)).toBe(false);
    const { report } = await loadReport(book, clock.today);
    expect(report.rows.changes.map(({ reason, user }) => [reason, user])).toEqual([["가져오기", "김주무관"]]);
  });

  it("can be taken back: not even its sheets are there", async () => {
    const book = await lostImport();
    await book.settleLeftover("rollBack");
    expect(await book.findLeftover()).toBeNull();
    expect((await book.read({ tables: [], names: [] })).sheets).toEqual(["Sheet1"]);
  });
});

it("has nothing to offer in a file, which is replaced whole", async () => {
  expect(await (await openWorkbookFile(null)).findLeftover()).toBeNull();
});
