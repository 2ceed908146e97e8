// A workbook of an older version, through both adapters: it gets what it lacks, loses nothing, and can go back.
import { describe, expect, it } from "vitest";
import { lookAtWorkbook } from "../../src/tasks/start-report";
import { loadReport } from "../../src/tasks/load-report";
import { migrateReport } from "../../src/tasks/migrate-report";
import { refreshSummaries } from "../../src/tasks/refresh-summaries";
import { undoMigration } from "../../src/tasks/undo-migration";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { settingList } from "../../src/records/settings";
import { tables as declared } from "../../src/records/tables";
import type { SheetPlan } from "../../src/workbook/plan";
import { adapters } from "./adapters";
import { makeOlderBook, today } from "./older-book";

const clock = { today, now: `${today}T09:30` };
const author = { clock, user: "김주무관" };

const lacking = {
  tables: ["변경이력"],
  columns: { 성과: ["협약성격", "비고", "성약가중"] },
  settings: ["이름유사도", "미해결오류수", "서식버전"],
};
const older = {
  kind: "older",
  isOlder: true,
  lacking: {
    tables: ["변경이력"],
    settings: lacking.settings,
    names: [],
    columns: ["협약성격", "비고", "성약가중"].map((header) => ({ table: "성과", header })),
  },
};

/** An older version still, that had no checks. */
const muchOlder = { ...lacking, tables: ["점검", "변경이력"] };

/** What people do to a sheet that has just come. */
const put: [string, (workbook: Workbook) => Promise<void>][] = [
  [
    "a row",
    (workbook) => {
      const finding = new Map([["메시지", "총액을 기관에 확인할 것"]]);
      return workbook.commit({ ...emptyCommit, appends: [{ table: "점검", rows: [finding] }] });
    },
  ],
  [
    "a column of the user's own",
    (workbook) => {
      const column = { header: "담당자 메모", width: 10, numberFormat: "@" };
      return workbook.extend([{ table: "점검", columns: [column], cells: [] }]);
    },
  ],
  [
    "a formula that reckons with it",
    (workbook) =>
      workbook.commit({
        ...emptyCommit,
        sheets: [sheetWith("담당자 계산", '=COUNTIFS(점검[심각도],"오류")')],
      }),
  ],
];

/** What there is, without the values of formulas, which nobody had calculated before. */
async function partsOf(workbook: Workbook) {
  const start = await lookAtWorkbook(workbook);
  const items = settingList.map(({ item }) => item);
  const { tables, names, sheets } = await workbook.read({
    tables: declared.map(({ name }) => name),
    names: items,
  });
  const seen = tables.map(({ name, headers, rows }) => ({ name, headers, rows: rows.length }));
  return { start, tables: seen, names: [...names.keys()], sheets };
}

/** A sheet of the user's own with one formula. */
function sheetWith(name: string, formula: string): SheetPlan {
  return {
    ...{ name, visibility: "visible", tables: [], names: [], charts: [], showGridlines: true },
    cells: [{ row: 0, column: 0, value: 0, formula }],
    print: { orientation: "portrait", fitWidth: 1, fitHeight: 0, margin: 10 },
  };
}

/** An outcome with all that the older version asked for, and a column of the user's own behind the table's. */
async function fill(workbook: Workbook): Promise<void> {
  const outcome = new Map([
    ["성과번호", "O-7K3F9QXM"],
    ["실적항목", "계약"],
    ["실적구분", "실적"],
    ["근거문장", "통영시는 계약 2건을 맺었다."],
    ["기사번호", "A-7K3F9QXM"],
  ]);
  await workbook.commit({ ...emptyCommit, appends: [{ table: "성과", rows: [outcome] }] });
}

describe.each(adapters)("a workbook of an older version in %s", (_, open) => {
  it("gets columns, settings with their names, and tables, and keeps its rows", async () => {
    const workbook = await open();
    await makeOlderBook(workbook, lacking);
    await fill(workbook);
    const before = await lookAtWorkbook(workbook);
    await migrateReport(workbook, author);

    const { report } = await loadReport(workbook, today);
    const state = await workbook.read({ tables: ["성과"], names: lacking.settings });
    expect([before, await lookAtWorkbook(workbook)]).toEqual([older, { kind: "ready" }]);
    expect(state.tables[0]?.headers.slice(-3)).toEqual(["협약성격", "비고", "성약가중"]);
    expect([...state.names.keys()]).toEqual(lacking.settings);
    expect(report.rows.outcomes.map(({ outcomeId, quote, note }) => [outcomeId, quote, note])).toEqual([
      ["O-7K3F9QXM", "통영시는 계약 2건을 맺었다.", null],
    ]);
    expect(
      report.rows.changes.map(({ table, recordId, column, newValue }) => [table, recordId, column, newValue]),
    ).toEqual([
      ["변경이력", "변경이력", null, null],
      ["성과", "협약성격", "협약성격", null],
      ["성과", "비고", "비고", null],
      ["성과", "성약가중", "성약가중", null],
      ["설정", "이름유사도", "값", "0.85"],
      ["설정", "미해결오류수", "값", null],
      ["설정", "서식버전", "값", "1"],
    ]);
  });

  it("then is summed up as one that this version has made", async () => {
    const workbook = await open();
    await makeOlderBook(workbook, lacking);
    await fill(workbook);
    await migrateReport(workbook, author);
    await refreshSummaries(workbook, clock);
    const { tables, names } = await workbook.read({ tables: ["성과", "요약_시도"], names: ["미해결오류수"] });
    expect([tables.map(({ name }) => name), tables[0]?.rows.length, [...names.keys()]]).toEqual([
      ["성과", "요약_시도"],
      1,
      ["미해결오류수"],
    ]);
  });

  it("goes back to what it was, as often as it is brought up to date", async () => {
    const workbook = await open();
    await makeOlderBook(workbook, muchOlder);
    await fill(workbook);
    const before = await partsOf(workbook);
    await migrateReport(workbook, author);
    const undone = await undoMigration(workbook, author);
    expect([undone, await partsOf(workbook)]).toEqual([true, before]);
    expect(await undoMigration(workbook, author)).toBe(false);

    await migrateReport(workbook, author);
    expect(await lookAtWorkbook(workbook)).toEqual({ kind: "ready" });
    await undoMigration(workbook, author);
    expect(await partsOf(workbook)).toEqual(before);
  });

  it("tells in 변경이력 that it went back, where it had that table before", async () => {
    const workbook = await open();
    await makeOlderBook(workbook, { ...lacking, tables: [] });
    await migrateReport(workbook, author);
    await undoMigration(workbook, author);
    const { report } = await loadReport(workbook, today);
    expect(report.rows.changes.at(-1)?.reason).toBe("서식 보충 되돌림");
    expect(await undoMigration(workbook, author)).toBe(false);
  });

  it.each(put)("keeps a sheet that came once it has %s", async (_, change) => {
    const workbook = await open();
    await makeOlderBook(workbook, muchOlder);
    const before = await workbook.read({ tables: [], names: [] });
    await migrateReport(workbook, author);
    await change(workbook);
    const changed = await workbook.read({ tables: ["점검"], names: [] });
    await undoMigration(workbook, author);
    const after = await workbook.read({ tables: ["점검"], names: [] });
    expect(after.tables).toEqual(changed.tables);
    const came = after.sheets.filter((name) => !before.sheets.includes(name));
    expect(came).toEqual(changed.sheets.filter((name) => ["점검", "담당자 계산"].includes(name)));
  });

  it("keeps what somebody has typed since into a column that came", async () => {
    const workbook = await open();
    await makeOlderBook(workbook, lacking);
    await fill(workbook);
    await migrateReport(workbook, author);
    const note = {
      table: "성과",
      id: { header: "성과번호", value: "O-7K3F9QXM" },
      header: "비고",
      value: "확인 중",
    };
    await workbook.commit({ ...emptyCommit, updates: [note] });
    await undoMigration(workbook, author);
    const kept = (await workbook.read({ tables: ["성과"], names: [] })).tables[0];
    expect(kept?.headers.slice(-2)).toEqual(["협약성격", "비고"]);
  });

  it("whose version number is lower gets today's, and its deleted defined name back", async () => {
    const workbook = await open();
    await makeOlderBook(workbook, { tables: [], columns: {}, settings: [] });
    const version = { table: "설정", id: { header: "항목", value: "서식버전" }, header: "값", value: 0.5 };
    await workbook.commit({ ...emptyCommit, updates: [version] });
    const before = await lookAtWorkbook(workbook);
    await migrateReport(workbook, author);
    const raised = await lookAtWorkbook(workbook);
    await undoMigration(workbook, author);
    const nothing = { tables: [], settings: [], names: [], columns: [] };
    expect([before, raised, await lookAtWorkbook(workbook)]).toEqual([
      { kind: "older", isOlder: true, lacking: nothing },
      { kind: "ready" },
      { kind: "older", isOlder: true, lacking: nothing },
    ]);
  });

  it("is left as it is where something stands beside a table that needs a column", async () => {
    const workbook = await open();
    await makeOlderBook(workbook, { ...lacking, note: { table: "성과", row: 1 } });
    const before = await workbook.read({ tables: ["성과", "설정"], names: [] });
    await expect(migrateReport(workbook, author)).rejects.toMatchObject({
      code: "cannot_keep_whole",
      message:
        "'성과' 표의 오른쪽에 다른 내용이 있어 열을 더할 자리가 없습니다. 그 내용을 다른 시트로 옮긴 뒤 다시 시도하세요.",
    });
    expect(await workbook.read({ tables: ["성과", "설정"], names: [] })).toEqual(before);
  });
});
