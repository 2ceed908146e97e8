// Fixing, deciding and taking back in real workbooks, over both adapters.
import { describe, expect, it } from "vitest";
import { checkWorkbook, type CheckedWorkbook } from "../../src/tasks/check-records";
import { decideFindings } from "../../src/tasks/decide-findings";
import { fixFindings, undoFixes } from "../../src/tasks/fix-findings";
import { loadReport } from "../../src/tasks/load-report";
import type { TaskWorkbook } from "../../src/tasks/task-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { all, edit } from "../checks/clean-report";
import { formatArea } from "../excel-host/engine/a1";
import { describeSheet } from "../excel-host/describe-sheet";
import { openBook } from "../workbook/office/open-book";
import { adapters } from "./adapters";
import { author, clock, fill, typeInto } from "./checked-book";

/** 가온테크's contract ten times too high, and the end of the event before its start. */
const spoilt = all(
  edit("outcomes", "O-3", { amount: 3_500_000, entryMethod: "auto" }),
  edit("outcomes", "O-1", { amount: 24_000_000 }),
  edit("missions", "M-1", { endOn: "2026-10-01" }),
);
const brief = ({ findings }: CheckedWorkbook) =>
  findings.map(({ rule, recordId, state, reason }) => [rule, recordId, state, reason]);
const rowsOf = async (book: Workbook) => (await loadReport(book, clock.today)).report.rows;
const later = { clock: { ...clock, now: "2026-11-21T10:00" }, user: "김주무관" };

const typedMeanwhile = {
  code: "changed_meanwhile",
  message: "그 사이 고칠 칸에 다른 값이 입력되어 아무것도 고치지 않았습니다. 다시 점검하세요.",
};

/** The workbook, in which somebody types after it was read and before it is changed. */
function typedInto(book: Workbook, type: () => Promise<void>): TaskWorkbook {
  return {
    read: (wanted) => book.read(wanted),
    commit: async (change, options) => {
      await type();
      await book.commit(change, options);
    },
  };
}

describe.each(adapters)("findings in %s", (_, open) => {
  it("are fixed in one change that 변경이력 tells, and marked as fixed", async () => {
    const book = await open();
    await fill(book, spoilt);
    const { findings } = await checkWorkbook(book, clock);
    const amounts = findings.filter(({ rule }) => rule === "Q02");

    const made = await fixFindings(book, findings, author);

    expect(made).toEqual({ fixed: 2, cells: 2, left: findings.filter(({ rule }) => rule !== "Q02") });
    const rows = await rowsOf(book);
    expect(rows.outcomes.map(({ amount, entryMethod }) => [amount, entryMethod])).toEqual([
      [2_400_000, null],
      [600_000, null],
      [350_000, "auto_edited"],
      [500_000, null],
    ]);
    expect(
      rows.changes.map(({ recordId, column, oldValue, newValue, reason, user }) => [
        ...[recordId, column, oldValue, newValue, reason, user],
      ]),
    ).toEqual([
      ["O-1", "금액", "24000000", "2400000", "점검 고침 Q02", "김주무관"],
      ["O-3", "금액", "3500000", "350000", "점검 고침 Q02", "김주무관"],
      ["O-3", "입력방식", "자동", "자동 후 수정", "점검 고침", "김주무관"],
    ]);
    expect(new Set(rows.changes.map(({ batch }) => batch)).size).toBe(1);
    const marked = rows.findings.filter(({ rule }) => rule === "Q02");
    expect(
      marked.map(({ findingId, action, handledBy, handledOn }) => [findingId, action, handledBy, handledOn]),
    ).toEqual(amounts.map(({ id }) => [id, "fixed", "김주무관", "2026-11-21"]));
    expect(brief(await checkWorkbook(book, clock)).map(([rule]) => rule)).not.toContain("Q02");
  });

  it("come back with 되돌리기, all but the cells that somebody has changed since", async () => {
    const book = await open();
    await fill(book, spoilt);
    const before = await rowsOf(book);
    const { findings } = await checkWorkbook(book, clock);
    await fixFindings(book, findings, author);
    await typeInto(book, "성과", { header: "성과번호", value: "O-1" }, "금액", 2_500_000);

    const undone = await undoFixes(book, later);

    expect([undone?.cells, undone?.edited.map(({ recordId, column }) => [recordId, column])]).toEqual([
      1,
      [["O-1", "금액"]],
    ]);
    const { outcomes } = await rowsOf(book);
    expect(outcomes[2]).toEqual(before.outcomes[2]);
    expect(outcomes[0]?.amount).toBe(2_500_000);
    expect(await undoFixes(book, later)).toBeNull();
    expect(brief(await checkWorkbook(book, clock)).filter(([rule]) => rule === "Q02")).toEqual([
      ["Q02", "O-1", "open", null],
      ["Q02", "O-3", "open", null],
    ]);
  });

  it("put a date that was text back as the text it was", async () => {
    const book = await open();
    await fill(book, (rows) => rows);
    const cell = [book, "행사", { header: "행사번호", value: "M-1" }, "종료일"] as const;
    await typeInto(...cell, "2026.10.9.");
    const { findings } = await checkWorkbook(book, clock);
    expect(brief({ findings } as CheckedWorkbook)).toEqual([["F03", "M-1", "open", null]]);

    await fixFindings(book, findings, author);
    expect((await rowsOf(book)).missions[0]?.endOn).toBe("2026-10-09");
    await undoFixes(book, later);

    const { faults } = (await loadReport(book, clock.today)).report;
    expect(faults.get("행사")).toEqual([{ row: 0, key: "endOn", kind: "date", cell: "2026.10.9." }]);
  });

  it("that settings give are fixed too", async () => {
    const book = await open();
    await fill(book, (rows) => rows);
    await typeInto(book, "설정", { header: "항목", value: "작성기준일" }, "값", "2026. 11. 20.");
    const { findings } = await checkWorkbook(book, clock);
    expect(brief({ findings } as CheckedWorkbook)).toEqual([["F03", "작성기준일", "open", null]]);

    await fixFindings(book, findings, author);

    const { report } = await loadReport(book, clock.today);
    expect([report.settings.asOf, report.settingFaults]).toEqual(["2026-11-20", []]);
  });

  it("that settings gave come back as they were typed, and the report goes by the default again", async () => {
    const book = await open();
    await fill(book, (rows) => rows);
    const names = ["집계시작", "기간시작"];
    const before = (await book.read({ tables: [], names })).names;
    await typeInto(book, "설정", { header: "항목", value: "기간시작" }, "값", "2026. 1. 1.");
    const { findings } = await checkWorkbook(book, clock);
    await fixFindings(book, findings, author);

    await undoFixes(book, later);

    const after = (await book.read({ tables: [], names })).names;
    expect([...after]).toEqual(
      [...before].map(([name, cell]) => [name, name === "기간시작" ? "2026. 1. 1." : cell]),
    );
    const { report } = await loadReport(book, clock.today);
    expect([report.settings.from, report.settingFaults?.map(({ cell }) => cell)]).toEqual([
      null,
      ["2026. 1. 1."],
    ]);
  });

  it("are left alone where the cell has changed since they were shown", async () => {
    const book = await open();
    await fill(book, spoilt);
    const { findings } = await checkWorkbook(book, clock);
    await typeInto(book, "성과", { header: "성과번호", value: "O-3" }, "금액", 7_000_000);

    const made = await fixFindings(
      book,
      findings.filter(({ recordId }) => recordId === "O-3"),
      author,
    );

    expect([made.fixed, made.left.map(({ rule }) => rule)]).toEqual([0, ["Q02"]]);
    expect((await rowsOf(book)).outcomes[2]?.amount).toBe(7_000_000);
  });

  it.each([
    ["another amount", "성과번호", "O-1", "금액", 9_000_000],
    ["a text that no amount is", "성과번호", "O-1", "금액", "미정"],
  ])(
    "are not made where %s is typed just before they are written: nothing is",
    async (_what, id, value, header, typed) => {
      const book = await open();
      await fill(book, spoilt);
      const { findings } = await checkWorkbook(book, clock);
      const type = () => typeInto(book, "성과", { header: id, value }, header, typed);
      let held: unknown;
      const late = typedInto(book, async () => {
        await type();
        held = await loadReport(book, clock.today);
      });

      await expect(fixFindings(late, findings, author)).rejects.toMatchObject(typedMeanwhile);

      expect(await loadReport(book, clock.today)).toEqual(held);
    },
  );

  it("are not made where a blank is to be filled and something unreadable is typed there", async () => {
    const book = await open();
    await fill(book, edit("outcomes", "O-3", { amount: null, currency: null, rawAmount: null }));
    const { findings } = await checkWorkbook(book, clock);
    const filled = findings.filter(({ changes }) => changes?.some(({ key }) => key === "amount"));
    expect(filled.map(({ recordId }) => recordId)).toEqual(["O-3"]);
    const cell = [book, "성과", { header: "성과번호", value: "O-3" }, "금액"] as const;

    await expect(
      fixFindings(
        typedInto(book, () => typeInto(...cell, "확인 중")),
        filled,
        author,
      ),
    ).rejects.toMatchObject(typedMeanwhile);

    const { faults } = (await loadReport(book, clock.today)).report;
    expect(faults.get("성과")).toEqual([{ row: 2, key: "amount", kind: "number", cell: "확인 중" }]);
  });

  it("do not come back where somebody types just before: nothing does", async () => {
    const book = await open();
    await fill(book, spoilt);
    const { findings } = await checkWorkbook(book, clock);
    await fixFindings(book, findings, author);
    const late = typedInto(book, () =>
      typeInto(book, "성과", { header: "성과번호", value: "O-1" }, "금액", 2_500_000),
    );

    await expect(undoFixes(late, later)).rejects.toMatchObject(typedMeanwhile);

    const { outcomes } = await rowsOf(book);
    expect([outcomes[0]?.amount, outcomes[2]?.amount, outcomes[2]?.entryMethod]).toEqual([
      ...[2_500_000, 350_000, "auto_edited"],
    ]);
  });

  it("of settings are not made where one is typed just before", async () => {
    const book = await open();
    await fill(book, (rows) => rows);
    const cell = [book, "설정", { header: "항목", value: "작성기준일" }, "값"] as const;
    await typeInto(...cell, "2026. 11. 20.");
    const { findings } = await checkWorkbook(book, clock);
    const late = typedInto(book, () => typeInto(...cell, "2026. 11. 19."));

    await expect(fixFindings(late, findings, author)).rejects.toMatchObject(typedMeanwhile);

    const { report } = await loadReport(book, clock.today);
    expect(report.settingFaults?.map(({ cell: held }) => held)).toEqual(["2026. 11. 19."]);
  });

  it("keep a decision until the value changes", async () => {
    const book = await open();
    await fill(book, spoilt);
    const { findings } = await checkWorkbook(book, clock);
    const ends = findings.filter(({ rule }) => rule === "T03");

    expect(await decideFindings(book, ends, { action: "ignored", reason: " " }, author)).toEqual({
      ok: false,
      reason: "no_reason",
    });
    await decideFindings(book, ends, { action: "ignored", reason: "주최 측 발표대로" }, author);

    const state = async () => brief(await checkWorkbook(book, clock)).filter(([rule]) => rule === "T03");
    expect(await state()).toEqual([["T03", "M-1", "ignored", "주최 측 발표대로"]]);
    await typeInto(book, "행사", { header: "행사번호", value: "M-1" }, "종료일", 46_000);
    expect(await state()).toEqual([["T03", "M-1", "open", null]]);
    await typeInto(book, "행사", { header: "행사번호", value: "M-1" }, "종료일", 46_304);
    expect(await state()).toEqual([]);
    const closed = (await rowsOf(book)).findings.filter(({ rule }) => rule === "T03");
    expect(closed.map(({ action, handledBy, handledOn }) => [action, handledBy, handledOn])).toEqual([
      ["fixed", "자동 점검", "2026-11-21"],
    ]);
  });

  it("can be opened again", async () => {
    const book = await open();
    await fill(book, spoilt);
    const { findings } = await checkWorkbook(book, clock);
    await decideFindings(book, findings.slice(0, 1), { action: "postponed", reason: null }, author);
    const postponed = await checkWorkbook(book, clock);
    expect(postponed.findings[0]?.state).toBe("postponed");

    await decideFindings(book, postponed.findings.slice(0, 1), { action: null, reason: null }, author);

    expect((await checkWorkbook(book, clock)).findings).toEqual(findings);
  });
});

it("a fix in Excel is not written over a formula that somebody has just typed", async () => {
  const { book, host, workbook: engine } = await openBook();
  await fill(book, spoilt);
  const { findings } = await checkWorkbook(book, clock);
  const { values } = describeSheet(engine, "성과");
  const place = { row: values.findIndex((cells) => cells[0] === "O-1"), column: values[0]!.indexOf("금액") };
  const address = formatArea({ ...place, rows: 1, columns: 1 });
  const late = typedInto(book, () => {
    host.editAsOtherUser(() => {
      engine.range(`성과!${address}`).Formulas = "=2000000+1";
    });
    engine.setCalculated(`성과!${address}`, [[2_000_001]]);
    return Promise.resolve();
  });

  await expect(fixFindings(late, findings, author)).rejects.toMatchObject(typedMeanwhile);

  expect(describeSheet(engine, "성과").formulas).toMatchObject({ [address]: "=2000000+1" });
  expect((await rowsOf(book)).outcomes.map(({ amount }) => amount)).toEqual([
    ...[2_000_001, 600_000, 3_500_000, 500_000],
  ]);
});
