// Checking, refreshing, undoing and tracing beside the pane: what comes of them is what the pane itself would make.
import { describe, expect, it } from "vitest";
import { openBackground } from "../../../src/taskpane/background/background";
import type { WorkerPlace } from "../../../src/taskpane/background/started-worker";
import { readSources } from "../../../src/tasks/read-articles";
import { paneReaders } from "../../../src/taskpane/background/in-pane";
import { tables } from "../../../src/records/tables";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { clean } from "../../checks/clean-report";
import { author, clock, fill } from "../../tasks/checked-book";
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

/** Does every job once, one after the other; gives what each gave and the workbook's tables at the end. */
async function doAll(makeWorker: () => WorkerPlace | null) {
  const workbook = await openSpoilt();
  const work = openBackground(workbook, makeWorker);
  const { articles } = await readSources([article], paneReaders);
  const written = await work.write({ articles, decisions: new Map(), author, asked: new Set() });
  const checked = await work.check(clock);
  const refreshed = await work.refresh({ clock, wanted: ["요약-상대방"], changes: { regionBasis: "종전" } });
  const calculated = await work.calculated(clock);
  const proposed = await work.proposeUndo({ author, decisions: new Map() });
  const undone = await work.undo({ author, decisions: new Map() });
  const nothingLeft = await work.undo({ author, decisions: new Map() });
  const names = tables.map(({ name }) => name);
  const after = await workbook.read({ tables: [...names, "요약_시도", "요약_상대방"], names: [] });
  return { written, checked, refreshed, calculated, proposed, undone, nothingLeft, after };
}

describe("the work over a whole report, beside the pane", () => {
  it("gives what the pane itself would give, and leaves the same workbook", async () => {
    const beside = await doAll(placeInThread);
    const inPane = await doAll(() => null);
    expect(beside).toEqual(inPane);
    expect([beside.written.isWritten, beside.undone, beside.nothingLeft]).toEqual([true, 1, null]);
  });

  it("sends back what the screens show: findings with their rows, sums without", async () => {
    const work = openBackground(await openSpoilt(), placeInThread);
    const { findings, report, canUndo } = await work.check(clock);
    const { totals, settings, present, notMade } = await work.refresh({ clock, wanted: [], changes: {} });
    expect([findings.length > 0, report.rows.missions.length, canUndo]).toEqual([
      true,
      clean.missions.length,
      false,
    ]);
    expect([totals.total.missions > 0, settings.refreshedAt, present, notMade]).toEqual([
      true,
      clock.now,
      [],
      [],
    ]);
  });
});
