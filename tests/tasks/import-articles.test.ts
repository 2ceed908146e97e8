// Imports into a real workbook, through Office.js and into a file alike.
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/importing/import-plan";
import { settingsTable } from "../../src/records/settings";
import { applyImport, proposeImport } from "../../src/tasks/import-articles";
import { loadReport } from "../../src/tasks/load-report";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { openBook } from "../workbook/office/open-book";
import { agreement, article, tradeMission } from "../importing/article-builder";
import { adapters } from "./adapters";

const clock = { today: "2026-03-20", now: "2026-03-20T09:00" };
const author = { clock, user: "김주무관" };

const first = agreement("경북", "2026-03-14", "가온무역", "현지 유통사 가온무역(GAON)과 협약을 맺었다.");
const second = agreement("충남", "2026-06-20", "GAON");
const third = agreement("제주", "2026-09-01", "GAON");

const preview = article("예고", "2026-03-01", { missions: [{ ...tradeMission, status: "planned" }] });
const result = article("결과", "2026-03-16", { missions: [{ ...tradeMission, firmCount: 8 }] });

type Incoming = Parameters<typeof proposeImport>[1];

async function importInto(book: Workbook, articles: Incoming, answer?: Answer) {
  const decisions = new Map<string, Answer>(answer === undefined ? [] : [["all/same_name", answer]]);
  const proposal = await proposeImport(book, articles, clock, decisions);
  await applyImport(book, proposal, author);
  return proposal.plan.questions.map(({ kind }) => kind);
}

describe.each(adapters)("an import into %s", (_, open) => {
  it.each([
    ["merge", [["GAON", "가온무역"]]],
    [
      "separate",
      [
        ["GAON", null],
        ["가온무역", null],
      ],
    ],
  ] as const)(
    "remembers the answer '%s' in 상대방, made for it, and asks nothing the next time",
    async (answer, names) => {
      const book = await open();
      await importInto(book, [first]);
      expect((await book.read({ tables: ["상대방"], names: [] })).tables).toEqual([]);
      expect(await importInto(book, [second], answer)).toEqual(["same_name"]);
      const { report } = await loadReport(book, clock.today);
      expect(report.rows.counterparties.map((row) => [row.counterpartyName, row.aliases])).toEqual(names);
      expect(await importInto(book, [third])).toEqual([]);
    },
  );

  it("that somebody else has made since it was planned is refused, and adds nothing when it is planned anew", async () => {
    const book = await open();
    const [mine, theirs] = [
      await proposeImport(book, [first], clock),
      await proposeImport(book, [first], clock),
    ];
    await applyImport(book, theirs, author);
    const before = (await loadReport(book, clock.today)).report.rows;
    await expect(applyImport(book, mine, author)).rejects.toMatchObject({ code: "changed_meanwhile" });
    expect((await loadReport(book, clock.today)).report.rows).toEqual(before);
    expect(await applyImport(book, await proposeImport(book, [first], clock), author)).toBe(false);
  });

  it("that would write over what somebody has typed since it was planned is refused, and keeps that when planned anew", async () => {
    const book = await open();
    await importInto(book, [preview]);
    const proposal = await proposeImport(book, [result], clock);
    const [mission] = proposal.report.rows.missions;
    const id = { header: "행사번호", value: mission?.missionId ?? "" };
    const typed = { table: "행사", id, header: "참가기업수", value: 9 };
    await book.commit({ ...emptyCommit, updates: [typed] });
    const before = (await loadReport(book, clock.today)).report.rows;

    await expect(applyImport(book, proposal, author)).rejects.toMatchObject({ code: "changed_meanwhile" });
    expect((await loadReport(book, clock.today)).report.rows).toEqual(before);

    await importInto(book, [result]);
    const after = (await loadReport(book, clock.today)).report.rows;
    expect(after.missions.map(({ firmCount, status }) => [firmCount, status])).toEqual([[9, "completed"]]);
  });

  it("compares names as strictly as 설정 says", async () => {
    const book = await open();
    const spelt = (id: string, name: string) => agreement(id, "2026-03-14", name);
    await importInto(book, [spelt("경북", "멀티메틱글로벌")]);
    const asked = async () =>
      (await proposeImport(book, [spelt("충남", "멀티매틱글로벌")], clock)).plan.questions.map(
        ({ kind }) => kind,
      );
    expect(await asked()).toEqual(["same_name"]);
    const id = { header: "항목", value: "이름유사도" };
    await book.commit({
      ...emptyCommit,
      updates: [{ table: settingsTable.name, id, header: "값", value: 1 }],
    });
    expect(await asked()).toEqual([]);
  });
});

describe("an import into Excel after the user has rearranged the workbook", () => {
  it("gives the rows that it gives in an untouched one, and leaves the arrangement alone", async () => {
    const untouched = (await openBook()).book;
    await importInto(untouched, [first]);
    await importInto(untouched, [second]);
    const expected = (await loadReport(untouched, clock.today)).report.rows;

    const { book, workbook, host } = await openBook();
    await importInto(book, [first]);
    host.editAsOtherUser((engine) => {
      engine.Application.CalculationMode = "Manual";
      engine.range("성과!A1:A2").GetEntireRow().Insert("Down");
      engine.range("성과!C3:C4").Insert("Right");
      engine.range("성과!C3:C4").Values = [["내 메모"], ["확인함"]];
      engine.range("성과!E1:E1").GetEntireColumn().ColumnHidden = true;
      engine.Worksheets.GetItem("성과").Name = "우리 실적";
      engine.Tables.GetItem("성과").ShowTotals = true;
      engine.Tables.GetItem("기사").Sort.Apply([{ key: 1, ascending: false }]);
      engine.range("기사!B1:B1").Values = [["Title"]];
    });
    await importInto(book, [second]);
    const { rows } = (await loadReport(book, clock.today)).report;
    expect(rows).toEqual(expected);
    const sheet = workbook.Worksheets.GetItem("우리 실적");
    expect([4, 5, 6].map((row) => sheet.GetCell(row - 1, 2).Values[0]?.[0])).toEqual(["확인함", "", ""]);
    expect([workbook.Application.CalculationMode, sheet.GetCell(0, 4).ColumnHidden]).toEqual([
      "Manual",
      true,
    ]);
  });
});

describe("planning a long import", () => {
  const articles = [first, second, third];

  it("rests between its pieces, every article one of them, and plans the same", async () => {
    const { book } = await openBook();
    let rests = 0;
    const rest = () => {
      rests += 1;
      return Promise.resolve();
    };
    const rested = await proposeImport(book, articles, clock, new Map(), { rest });
    expect(rested).toEqual(await proposeImport(book, articles, clock));
    expect(rests).toBeGreaterThan(4 * articles.length);
  });

  it("is stopped at the next rest", async () => {
    const { book } = await openBook();
    const stop = new AbortController();
    let rests = 0;
    const rest = () => {
      rests += 1;
      stop.abort();
      return Promise.resolve();
    };
    const planned = proposeImport(book, articles, clock, new Map(), { rest, signal: stop.signal });
    await expect(planned).rejects.toMatchObject({ code: "cancelled" });
    expect(rests).toBe(1);
  });
});
