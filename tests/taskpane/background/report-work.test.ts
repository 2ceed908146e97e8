// Checking, refreshing, undoing and tracing beside the pane: what comes of them is what the pane itself would make.
import { describe, expect, it } from "vitest";
import { openBackground, type Background } from "../../../src/taskpane/background/background";
import type { ShownCheck } from "../../../src/taskpane/background/checks-work";
import type { WorkOptions } from "../../../src/taskpane/background/import-work";
import { withChange } from "../../../src/taskpane/background/list-change";
import type { WorkerPlace } from "../../../src/taskpane/background/started-worker";
import { buildCommit } from "../../../src/tasks/build-commit";
import { readSources } from "../../../src/tasks/read-articles";
import { paneReaders } from "../../../src/taskpane/background/in-pane";
import { emptyRows, initialSettings } from "../../../src/records/report";
import { blankRow, writeRow } from "../../../src/records/rows";
import { tables } from "../../../src/records/tables";
import { counterparties, rates } from "../../../src/records/tables/references";
import { regionRows } from "../../../src/regions/region-rows";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import type { SelectedCell } from "../../../src/workbook/workbook-view";
import { figure } from "../../checks/clean-report";
import { author, clock, fill, typeInto } from "../../tasks/checked-book";
import { placeInThread } from "./place-in-thread";

const article = {
  id: "기사",
  name: "기사.txt",
  text: `사천시, 태국 무역사절단 파견

입력 2026.03.09 10:00

사천시는 지난 2일부터 6일까지 태국 방콕에 무역사절단을 보내 수출상담 10건, 100만 달러의 실적을 올렸다고 9일 밝혔다.
`,
};

/** A workbook with an event that names no province and so has something to be found. */
async function openSpoilt() {
  const workbook = await openWorkbookFile(null);
  await fill(workbook, (rows) => ({
    ...rows,
    missions: rows.missions.map((row, index) => (index === 0 ? { ...row, province: null } : row)),
  }));
  return workbook;
}

/** A cell that a user has selected: the sum of all contracts. */
const contracts: SelectedCell = {
  ...{ sheet: "요약-시도", row: 9, column: 3, value: 350_000, shown: "350,000", table: null, names: [] },
  formula: "=요약_시도[[#Totals],[계약액]]",
};

/** Does every job once, one after the other; gives what each gave and the workbook's tables at the end. */
async function doAll(makeWorker: () => WorkerPlace | null) {
  const workbook = await openSpoilt();
  const work = openBackground(workbook, makeWorker);
  const { articles } = await readSources([article], paneReaders);
  const written = await work.write({ articles, decisions: new Map(), author, asked: new Set() });
  const checked = await work.check({ clock, serial: 1 });
  const refreshed = await work.refresh({ clock, wanted: ["요약-상대방"], changes: { regionBasis: "종전" } });
  const traced = await work.trace({ cell: contracts, clock, reading: 1 });
  const proposed = await work.proposeUndo({ author, decisions: new Map() });
  const undone = await work.undo({ author, decisions: new Map() });
  const nothingLeft = await work.undo({ author, decisions: new Map() });
  const names = tables.map(({ name }) => name);
  const after = await workbook.read({ tables: [...names, "요약_시도", "요약_상대방"], names: [] });
  return { written, checked, refreshed, traced, proposed, undone, nothingLeft, after };
}

function ask(work: Background, name: "check" | "refresh", options: WorkOptions): Promise<unknown> {
  return name === "check"
    ? work.check({ clock, serial: 1 }, options)
    : work.refresh({ clock, wanted: [], changes: {} }, options);
}

describe("the work over a whole report, beside the pane", () => {
  it("gives what the pane itself would give, and leaves the same workbook", async () => {
    const beside = await doAll(placeInThread);
    const inPane = await doAll(() => null);
    expect(beside).toEqual(inPane);
    expect([beside.written.isWritten, beside.undone, beside.nothingLeft]).toEqual([true, 1, null]);
  });

  it("sends back what the screens show, without the rows", async () => {
    const work = openBackground(await openSpoilt(), placeInThread);
    const { serial, findings, canUndo } = await work.check({ clock, serial: 7 });
    const { totals, settings, present, notMade } = await work.refresh({ clock, wanted: [], changes: {} });
    expect({ serial, canUndo, records: findings.map(({ rule, record }) => [rule, record]) }).toEqual({
      serial: 7,
      canUndo: false,
      records: [
        [
          "R01",
          {
            name: { ko: "진주시 베트남 무역사절단", en: "진주시 베트남 무역사절단" },
            details: ["2026-10-09"],
          },
        ],
      ],
    });
    expect([totals.total.missions > 0, settings.refreshedAt, present, notMade]).toEqual([
      true,
      clock.now,
      [],
      [],
    ]);
  });

  it("tells that a limit has changed, and of no change in how the sheets look", async () => {
    for (const makeWorker of [placeInThread, () => null]) {
      const workbook = await openWorkbookFile(null);
      await fill(workbook, (rows) => rows);
      const work = openBackground(workbook, makeWorker);
      await work.check({ clock, serial: 1 });
      const recheck = () => work.recheck({ serial: 1, table: "설정", edited: null });
      await work.changeSettings({ clock, changes: { office: "경상남도", displayUnit: 1000 } });
      expect(await recheck()).toBeNull();
      await work.changeSettings({ clock, changes: { amountTolerance: 0.01 } });
      expect(await recheck()).toEqual({ kind: "new_criteria" });
    }
  });

  it("tells that a table has changed in which records are looked up, once it holds something else", async () => {
    const rate = {
      currency: "USD",
      announcedOn: "2026-10-01",
      basicRate: 1_390,
      rateUnit: 1,
      source: "고시",
    };
    const party = { ...blankRow(counterparties), counterpartyName: "Siam Foods" };
    const added = [
      { table: rates.name, rows: [writeRow(rates, rate)] },
      { table: counterparties.name, rows: [writeRow(counterparties, party)] },
    ];
    for (const makeWorker of [placeInThread, () => null]) {
      const workbook = await openWorkbookFile(null);
      await fill(workbook, (rows) => rows);
      const work = openBackground(workbook, makeWorker);
      await work.check({ clock, serial: 1 });
      const recheck = (table: string) => work.recheck({ serial: 1, table, edited: null });
      for (const append of added) {
        expect(await recheck(append.table)).toBeNull();
        await workbook.commit(buildCommit(emptyRows(), initialSettings(clock.today), { appends: [append] }));
        expect(await recheck(append.table)).toEqual({ kind: "new_criteria" });
      }
      expect(await recheck("지역")).toBeNull();
      await typeInto(
        workbook,
        "지역",
        { header: "지역코드", value: regionRows()[0]?.regionCode ?? "" },
        "별칭",
        "새별칭",
      );
      expect(await recheck("지역")).toEqual({ kind: "new_criteria" });
    }
  });

  it("tells what became of the findings when a row was typed into", async () => {
    for (const makeWorker of [placeInThread, () => null]) {
      const workbook = await openWorkbookFile(null);
      await fill(workbook, (rows) => rows);
      const work = openBackground(workbook, makeWorker);
      const before = await work.check({ clock, serial: 1 });
      await typeInto(workbook, "성과", { header: "성과번호", value: "O-3" }, "금액", 3_500_000);
      const typed = await work.recheck({ serial: 1, table: "성과", edited: null });
      const again = await work.recheck({ serial: 1, table: "성과", edited: null });
      const full = await work.check({ clock, serial: 2 });

      expect([typed?.kind, again]).toEqual(["findings", null]);
      if (typed?.kind !== "findings") return;
      const shown = withChange(before.findings, typed.change);
      const told = ({ findings }: Pick<ShownCheck, "findings">) =>
        findings.map(({ rule, recordId, cells }) => [rule, recordId, cells?.map(({ after }) => after)]);
      expect(told({ findings: shown })).toEqual(told(full));
    }
  });

  it.each(["check", "refresh"] as const)(
    "can be stopped until it writes (%s), and leaves the workbook as it was",
    async (name) => {
      for (const makeWorker of [placeInThread, () => null]) {
        const workbook = await openSpoilt();
        const stopper = new AbortController();
        const written: string[] = [];
        const stopped = openBackground(
          {
            ...workbook,
            read: (wanted) => {
              stopper.abort();
              return workbook.read(wanted);
            },
            commit: (change, options) => {
              written.push("too late");
              return workbook.commit(change, options);
            },
          },
          makeWorker,
        );
        const { signal } = stopper;
        await expect(ask(stopped, name, { signal })).rejects.toThrow();
        expect(written).toEqual([]);

        // Once it writes, it goes on to its end.
        const late = openBackground(
          {
            ...workbook,
            commit: (change, options) => {
              written.push("written");
              return workbook.commit(change, options);
            },
          },
          makeWorker,
        );
        await ask(late, name, { onWriting: () => written.push("told") });
        expect(written.slice(0, 2)).toEqual(["told", "written"]);
      }
    },
  );

  it("asks for a full check where the rows of the last one are gone", async () => {
    const work = openBackground(await openSpoilt(), placeInThread);
    await work.check({ clock, serial: 1 });
    expect(await work.recheck({ serial: 2, table: "성과", edited: null })).toEqual({ kind: "too_much" });
  });

  it("tells the rows of a figure by size, thirty at a time, and reads again only for a new reading", async () => {
    const workbook = await openWorkbookFile(null);
    const amounts = Array.from({ length: 35 }, (_, index) => (index + 1) * 1_000);
    await fill(workbook, (rows) => ({
      ...rows,
      outcomes: amounts.map((amount) =>
        figure(`O-${amount}`, { kind: "contract", amount, currency: "USD", quote: null }),
      ),
    }));
    const work = openBackground(workbook, placeInThread);
    const cell = { ...contracts, value: 630_000 };
    const order = { cell, clock, reading: 1 };
    const trace = await work.trace(order);
    const rest = await work.tracedRows({ ...order, figure: 0, from: 30 });
    if (trace.kind !== "figure") throw new Error(`a figure is no ${trace.kind}`);
    const [shown] = trace.figures;
    expect([trace.agrees, shown?.label, shown?.value, shown?.count]).toEqual([true, "계약액", 630_000, 35]);
    const bySize = [...(shown?.rows ?? []), ...(rest ?? [])].map(({ id, value }) => [id, value]);
    expect(bySize).toEqual([...amounts].reverse().map((amount) => [`O-${amount}`, amount]));

    await typeInto(workbook, "성과", { header: "성과번호", value: "O-35000" }, "금액", 36_000);
    expect(await work.trace(order)).toEqual(trace);
    const anew = await work.trace({ ...order, reading: 2 });
    expect(anew.kind === "figure" ? [anew.agrees, anew.figures[0]?.value] : anew).toEqual([false, 631_000]);
    // Rows of the new state would not follow on those that were shown of the old one.
    expect(await work.tracedRows({ ...order, figure: 0, from: 30 })).toBe(null);
  });
});
