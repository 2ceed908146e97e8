// A changed cell of a real workbook is checked again alone, over both adapters, and nothing is written.
import { describe, expect, it } from "vitest";
import type { DecidedFinding } from "../../src/checks/decisions/decided-findings";
import { checkWorkbook } from "../../src/tasks/check-records";
import { decideFindings } from "../../src/tasks/decide-findings";
import { startFollowing } from "../../src/tasks/recheck";
import type { Workbook } from "../../src/workbook/workbook";
import { adapters } from "./adapters";
import { edit } from "../checks/clean-report";
import { author, clock, fill, typeInto } from "./checked-book";

/** The workbook, with what is asked of it written down. */
function watch(book: Workbook): { book: Workbook; asked: string[] } {
  const asked: string[] = [];
  const watched: Pick<Workbook, "read" | "commit"> = {
    read: (wanted) => {
      asked.push(`read ${wanted.tables.join(" ")}`);
      return book.read(wanted);
    },
    commit: (change) => {
      asked.push("commit");
      return book.commit(change);
    },
  };
  return { asked, book: Object.assign(Object.create(book) as Workbook, watched) };
}

describe.each(adapters)("a change in %s", (_, open) => {
  it("opens what was ignored for another value, and what is ignored now stays so", async () => {
    const workbook = await open();
    await fill(workbook, edit("outcomes", "O-3", { amount: 3_500_000 }));
    const ignore = (findings: readonly DecidedFinding[]) =>
      decideFindings(
        workbook,
        findings.filter(({ rule }) => rule === "Q02"),
        { action: "ignored", reason: "원문 확인" },
        author,
      );
    const stateOf = (findings: readonly DecidedFinding[]) =>
      findings.flatMap(({ rule, value, state }) => (rule === "Q02" ? [[value, state]] : []));
    await ignore((await checkWorkbook(workbook, clock)).findings);
    const checked = await checkWorkbook(workbook, clock);
    expect(stateOf(checked.findings)).toEqual([["3500000", "ignored"]]);

    await typeInto(workbook, "성과", { header: "성과번호", value: "O-3" }, "금액", 4_500_000);
    const typed = await startFollowing(workbook, checked).check("성과");
    if (typed?.kind !== "findings") throw new Error("the change was not checked");
    expect(stateOf(typed.findings)).toEqual([["4500000", "open"]]);

    await ignore(typed.findings);
    expect(stateOf((await checkWorkbook(workbook, clock)).findings)).toEqual([["4500000", "ignored"]]);
  });

  it("is found at once, and gone at once when it is put right", async () => {
    const original = await open();
    await fill(original, (rows) => rows);
    const checked = await checkWorkbook(original, clock);
    expect(checked.findings).toEqual([]);
    const { book, asked } = watch(original);
    const recheck = startFollowing(book, checked);

    expect(await recheck.check("성과")).toBeNull();
    const cell = [original, "성과", { header: "성과번호", value: "O-3" }, "금액"] as const;
    await typeInto(...cell, 3_500_000);
    const wrong = await recheck.check("성과");
    expect(
      wrong?.kind === "findings" &&
        wrong.findings.map(({ rule, recordId, state }) => [rule, recordId, state]),
    ).toEqual([["Q02", "O-3", "open"]]);
    expect(recheck.rows.find("성과", "O-3")).toMatchObject({ outcomeId: "O-3", amount: 3_500_000 });
    await typeInto(...cell, "삼십오만");
    const text = await recheck.check("성과");
    const typed = recheck.rows.find("성과", "O-3");
    expect([typed?.amount, recheck.rows.faultsOf(typed ?? {}).map(({ cell }) => cell)]).toEqual([
      null,
      ["삼십오만"],
    ]);
    expect(text?.kind === "findings" && text.findings.map(({ rule, value }) => [rule, value])).toEqual([
      ["F02", "삼십오만"],
    ]);
    await typeInto(...cell, 350_000);
    expect(await recheck.check("성과")).toEqual({ kind: "findings", findings: [] });

    expect(asked).toEqual(Array(4).fill("read 성과"));
  });

  it("is found without reading the table where the changed rows are told", async () => {
    const original = await open();
    await fill(original, (rows) => rows);
    const checked = await checkWorkbook(original, clock);
    const { book, asked } = watch(original);
    const recheck = startFollowing(book, checked);
    const cellsNow = async (from: number) => {
      const [table] = (await original.read({ tables: ["성과"], names: [] })).tables;
      return { from, cells: { headers: table!.headers, rows: table!.rows.slice(from, from + 1) } };
    };
    const at = checked.report.rows.outcomes.findIndex(({ outcomeId }) => outcomeId === "O-3");
    const cell = [original, "성과", { header: "성과번호", value: "O-3" }, "금액"] as const;
    for (const [typed, rules] of [
      [3_500_000, ["Q02"]],
      ["삼십오만", ["F02"]],
      [350_000, []],
    ] as const) {
      await typeInto(...cell, typed);
      const found = await recheck.check("성과", await cellsNow(at));
      expect(found?.kind === "findings" && found.findings.map(({ rule }) => rule)).toEqual(rules);
    }
    expect(asked).toEqual([]);

    const emptied = await cellsNow(at);
    const blank = emptied.cells.rows.map((row) => row.map(() => null));
    await recheck.check("성과", { ...emptied, cells: { ...emptied.cells, rows: blank } });
    expect(asked).toEqual(["read 성과"]);
  });
});
